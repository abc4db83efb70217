// Operators of text (ISO 32000-2:2020, 9.3 and 9.4): strings to glyphs at their places.

import { bytesOf } from './filters.ts';
import { isName, type Operand } from './lexer.ts';
import type { GlyphMark } from './mark.ts';
import { IDENTITY, type Matrix, mapped, matrixOf, times } from './matrix.ts';
import { type Corners, get } from './objects.ts';
import { numbersIn, type Operator } from './operators.ts';
import { outlineOfCorners } from './outline.ts';
import type { Run } from './run.ts';
import { paintOf } from './state.ts';

const nextLine = (run: Run, x: number, y: number): void => {
  run.line = times([1, 0, 0, 1, x, y], run.line);
  run.text = run.line;
};

const stringIn = (operands: readonly Operand[]): Uint8Array | undefined =>
  operands.findLast((one) => one instanceof Uint8Array);

export const TEXT_OPERATORS: Readonly<Record<string, Operator>> = {
  BT: (run) => {
    run.text = IDENTITY;
    run.line = IDENTITY;
  },
  Tf: (run, [size = 0], operands) => {
    const name = operands.find(isName)?.name ?? '';
    const dictionary = get(run.resources, 'Font', name);
    if (!dictionary) run.gap('inspect/unknown-font', { name });
    run.set({ size, font: dictionary && run.sheet.fonts(dictionary) });
  },
  Tc: (run, [spacing = 0]) => run.set({ spacing }),
  Tw: (run, [wordSpacing = 0]) => run.set({ wordSpacing }),
  Tz: (run, [percent = 100]) => run.set({ stretch: percent / 100 }),
  TL: (run, [leading = 0]) => run.set({ leading }),
  Ts: (run, [rise = 0]) => run.set({ rise }),
  Tr: (run, [rendering = 0]) => run.set({ rendering }),
  Td: (run, [x = 0, y = 0]) => nextLine(run, x, y),
  TD: (run, [x = 0, y = 0]) => {
    run.set({ leading: -y });
    nextLine(run, x, y);
  },
  Tm: (run, numbers) => {
    run.line = matrixOf(numbers) ?? run.line;
    run.text = run.line;
  },
  'T*': (run) => nextLine(run, 0, -run.state.leading),
  Tj: (run, _, operands) => show(run, [stringIn(operands) ?? EMPTY]),
  TJ: (run, _, [list]) => show(run, Array.isArray(list) ? (list as readonly Operand[]) : []),
  "'": (run, _, operands) => {
    nextLine(run, 0, -run.state.leading);
    show(run, [stringIn(operands) ?? EMPTY]);
  },
  '"': (run, _, operands) => {
    const [wordSpacing = 0, spacing = 0] = numbersIn(operands.slice(0, 2));
    run.set({ wordSpacing, spacing });
    nextLine(run, 0, -run.state.leading);
    show(run, [stringIn(operands) ?? EMPTY]);
  },
};

const EMPTY = new Uint8Array();

/** Above and below the baseline, em: as far as letters reach. */
const [ASCENT, DESCENT] = [0.75, 0.22];

/** Strings, and numbers that move what follows to the left by thousandths of an em. */
function show(run: Run, list: readonly Operand[]): void {
  const { font, size, stretch, spacing, wordSpacing, rise, rendering } = run.state;
  if (!font) return;
  const glyphs: GlyphMark[] = [];
  const advance = (x: number): void => {
    run.text = times([1, 0, 0, 1, x * stretch, 0], run.text);
  };
  let words = '';
  for (const item of list) {
    if (typeof item === 'number') {
      advance((-item / 1000) * size);
      if (item < -WORD_GAP) words += ' ';
    }
    if (!(item instanceof Uint8Array)) continue;
    for (const code of font.codes(item)) {
      const matrix = times([size * stretch, 0, 0, size, 0, rise], times(run.text, run.state.ctm));
      glyphs.push({ code: code.code, matrix, width: code.width });
      words += font.characters(code.code);
      advance(code.width * size + spacing + (code.isSpace ? wordSpacing : 0));
    }
  }
  if (font.procedures) showProcedures(run, glyphs);
  else if (rendering < 4 && rendering !== 3) put(run, glyphs, words);
  else if (rendering > 3) clipTo(run, glyphs);
}

/** Thousandths of an em that a reader takes for a space. */
const WORD_GAP = 180;

/** Glyphs without height or width (a size of nothing) paint nothing. */
function put(run: Run, glyphs: readonly GlyphMark[], words: string): void {
  const bounds = boundsOfGlyphs(glyphs);
  const [first] = glyphs;
  const { state } = run;
  if (!bounds || !first || !state.font) return;
  const isStroked = state.rendering === 1;
  const colour = isStroked ? state.stroke : state.fill;
  if (colour.pattern) {
    const before = run.state;
    clipTo(run, glyphs);
    run.paintPattern(colour.pattern, run.state);
    run.state = before;
    return;
  }
  const [, , c, d] = first.matrix;
  run.put({
    kind: 'text',
    bounds,
    clip: state.clip,
    paint: paintOf(state, isStroked ? 'stroke' : 'fill'),
    font: state.font,
    glyphs,
    size: Math.hypot(c, d),
    words: words.replace(/\s+/g, ' ').trim(),
  });
}

function boundsOfGlyphs(glyphs: readonly GlyphMark[]): Corners | undefined {
  const boxes = glyphs.map(boxOf);
  if (boxes.length === 0) return undefined;
  const edge = (i: 0 | 1 | 2 | 3, pick: (...all: number[]) => number): number => pick(...boxes.map((box) => box[i]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}

const boxOf = ({ matrix, width }: GlyphMark): Corners => mapped(matrix, [0, -DESCENT, width, ASCENT]);

/** The boxes of letters for their shapes: what shows through them is never told too small. */
function clipTo(run: Run, glyphs: readonly GlyphMark[]): void {
  run.clip(
    glyphs.flatMap((glyph) => outlineOfCorners(boxOf(glyph))),
    false,
  );
}

/** Glyphs of a Type 3 font are content. */
function showProcedures(run: Run, glyphs: readonly GlyphMark[]): void {
  const { font } = run.state;
  if (!font?.procedures || run.state.rendering === 3) return;
  const { matrix, resources, of } = font.procedures;
  for (const glyph of glyphs) {
    const placed: Matrix = times(matrix, glyph.matrix);
    const bytes = bytesOf(of(glyph.code));
    run.sheet.run(bytes, resources ?? run.resources, { ...run.state, ctm: placed }, run.depth + 1);
  }
}
