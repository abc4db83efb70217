// Operators of graphics: state, paths, clips, colours (ISO 32000-2:2020, annex A). Marked content paints nothing and is passed
// over.

import { CMYK, type ColourSpace, colourSpaceOf, GRAY, RGB } from './colour-space.ts';
import { isName, type Operand } from './lexer.ts';
import { matrixOf, times } from './matrix.ts';
import { get } from './objects.ts';
import { nameObject } from './operand-object.ts';
import type { Run } from './run.ts';
import { type Colour, withParameters } from './state.ts';

export type Operator = (run: Run, numbers: readonly number[], operands: readonly Operand[]) => void;

export const numbersIn = (operands: readonly Operand[]): readonly number[] =>
  operands.filter((one) => typeof one === 'number');

const nameIn = (operands: readonly Operand[]): string | undefined => operands.findLast(isName)?.name;

const device =
  (use: 'fill' | 'stroke', space: ColourSpace): Operator =>
  (run, components) =>
    run.set({ [use]: { space, components } });

const space =
  (use: 'fill' | 'stroke'): Operator =>
  (run, _, operands) => {
    const name = nameIn(operands) ?? '';
    const found = colourSpaceOf(nameObject(name), run.resources);
    if (!found) run.gap('inspect/unread-space', { name });
    run.set({ [use]: { space: found ?? GRAY, components: (found ?? GRAY).initial } });
  };

const colour =
  (use: 'fill' | 'stroke'): Operator =>
  (run, numbers, operands) => {
    const current = run.state[use];
    const name = nameIn(operands);
    const changed: Colour = {
      space: current.space,
      components: numbers,
      ...(name !== undefined && { pattern: get(run.resources, 'Pattern', name) }),
    };
    run.set({ [use]: changed });
  };

const paint =
  (how: Parameters<Run['paintPath']>[0], close = false): Operator =>
  (run) => {
    if (close) run.path.close();
    run.paintPath(how);
  };

export const OPERATORS: Readonly<Record<string, Operator>> = {
  q: (run) => void run.kept.push(run.state),
  Q: (run) => {
    run.state = run.kept.pop() ?? run.state;
  },
  cm: (run, numbers) => {
    const matrix = matrixOf(numbers);
    if (matrix) run.set({ ctm: times(matrix, run.state.ctm) });
  },
  w: (run, [width = 1]) => run.set({ width }),
  J: (run, [cap = 0]) => run.set({ cap }),
  d: (run, [phase = 0], [dash]) => run.set({ dash: Array.isArray(dash) ? numbersIn(dash) : [], phase }),
  gs: (run, _, operands) => {
    const parameters = get(run.resources, 'ExtGState', nameIn(operands) ?? '');
    run.state = withParameters(run.state, parameters, run.sheet.fonts);
  },

  m: (run, [x = 0, y = 0]) => run.path.move(run.state.ctm, x, y),
  l: (run, [x = 0, y = 0]) => run.path.line(run.state.ctm, x, y),
  c: (run, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]) => run.path.curve(run.state.ctm, a, b, c, d, x, y),
  v: (run, [c = 0, d = 0, x = 0, y = 0]) => run.path.curveFromPen(run.state.ctm, c, d, x, y),
  y: (run, [a = 0, b = 0, x = 0, y = 0]) => run.path.curve(run.state.ctm, a, b, x, y, x, y),
  h: (run) => run.path.close(),
  re: (run, [x = 0, y = 0, width = 0, height = 0]) => run.path.rectangle(run.state.ctm, x, y, width, height),

  S: paint({ stroke: true }),
  s: paint({ stroke: true }, true),
  f: paint({ fill: 'nonzero' }),
  F: paint({ fill: 'nonzero' }),
  'f*': paint({ fill: 'even-odd' }),
  B: paint({ fill: 'nonzero', stroke: true }),
  'B*': paint({ fill: 'even-odd', stroke: true }),
  b: paint({ fill: 'nonzero', stroke: true }, true),
  'b*': paint({ fill: 'even-odd', stroke: true }, true),
  n: paint({}),
  W: (run) => {
    run.clipRule = 'nonzero';
  },
  'W*': (run) => {
    run.clipRule = 'even-odd';
  },

  g: device('fill', GRAY),
  G: device('stroke', GRAY),
  rg: device('fill', RGB),
  RG: device('stroke', RGB),
  k: device('fill', CMYK),
  K: device('stroke', CMYK),
  cs: space('fill'),
  CS: space('stroke'),
  sc: colour('fill'),
  scn: colour('fill'),
  SC: colour('stroke'),
  SCN: colour('stroke'),
};
