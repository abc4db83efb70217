import { describe, expect, test } from 'vitest';
import { InkColours, NONE } from '../../../src/charts/ink-colours.ts';
import { Lettering } from '../../../src/charts/lettering.ts';
import { toBox } from '../../../src/charts/matter.ts';
import type { Operation } from '../../../src/charts/recording.ts';
import type { Path } from '../../../src/model/matter.ts';
import { read, styles, typesetter } from './setting.ts';

const size = { width: 100, height: 50 };
const lettering = new Lettering(typesetter, styles);
const rectangle = (x: number, y: number, width: number, height: number): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];
const font = { family: 'value', size: 9, bold: false, italic: false };

function boxOf(operations: (colours: InkColours) => readonly Operation[]) {
  const colours = new InkColours();
  return toBox({ size, operations: operations(colours) }, { colours, lettering, finishes: new Map() });
}
const fill = (colour: string, path: Path, clips: readonly Path[] = []): Operation => ({
  kind: 'fill',
  path,
  colour,
  evenOdd: false,
  clips,
});

describe('inks through colours', () => {
  test('every ink and tint has a colour of its own and comes back', () => {
    const colours = new InkColours();
    const inks = [{ name: 'menie' }, { name: 'menie', tint: 0.4 }, { name: 'inkt' }];
    const codes = inks.map((ink) => colours.code(ink));
    expect(codes).toEqual(['#000001', '#000002', '#000003']);
    expect(codes.map((code) => colours.ink(code))).toEqual(inks);
    expect(colours.code({ name: 'menie', tint: 1 })).toBe('#000001');
  });

  test.each(['#000000', '#666', 'rgba(0,0,0,0.1)', 'black'])('%s was never given out: an error', (colour) => {
    expect(() => boxOf(() => [fill(colour, rectangle(0, 0, 1, 1))])).toThrow(/no ink/);
  });

  test('nothing is drawn without ink or without area', () => {
    const box = boxOf((colours) => [
      fill(NONE, rectangle(0, 0, 9, 9)),
      fill(colours.code({ name: 'menie' }), rectangle(0, 0, 9, 0)),
    ]);
    expect(box.items).toEqual([]);
  });
});

describe('text', () => {
  test('becomes glyph runs in the ink of the drawing', () => {
    const box = boxOf((colours) => [
      {
        kind: 'text',
        text: '60%',
        font,
        colour: colours.code({ name: 'menie', tint: 0.5 }),
        at: { x: 10, y: 20 },
        turn: 0,
        clips: [],
      },
    ]);
    expect(box.items).toHaveLength(1);
    expect(read(box).texts[0]).toMatchObject({
      text: '60%',
      size: 9,
      ink: { name: 'menie', tint: 0.5 },
      at: { x: 10, y: 20 },
    });
  });

  test('turned text is a group that turns about the start of its baseline', () => {
    const box = boxOf((colours) => [
      {
        kind: 'text',
        text: 'ab',
        font,
        colour: colours.code({ name: 'inkt' }),
        at: { x: 10, y: 40 },
        turn: -90,
        clips: [],
      },
    ]);
    expect(box.items[0]).toMatchObject({ x: 10, y: 40, item: { kind: 'group', turn: -90 } });
    expect(read(box).texts[0]?.at).toEqual({ x: 10, y: 40 });
  });

  test('a font that is no text style is an error', () => {
    const helvetica = { ...font, family: 'Helvetica Neue' };
    expect(() =>
      boxOf((colours) => [
        {
          kind: 'text',
          text: 'x',
          font: helvetica,
          colour: colours.code({ name: 'inkt' }),
          at: { x: 0, y: 0 },
          turn: 0,
          clips: [],
        },
      ]),
    ).toThrow(/no text style/);
  });
});

describe('clips', () => {
  const plot = rectangle(10, 10, 50, 30);

  test('a clip that cuts nothing is left out', () => {
    const box = boxOf((colours) => [fill(colours.code({ name: 'menie' }), rectangle(10, 10, 5, 30), [plot])]);
    expect(box.items[0]?.item.kind).toBe('path');
  });

  test('what is cut by the same clips shares a group', () => {
    const box = boxOf((colours) => {
      const code = colours.code({ name: 'menie' });
      const clips = [plot, rectangle(0, 0, 30, 30)];
      return [
        fill(code, rectangle(0, 0, 99, 20), clips),
        fill(code, rectangle(0, 20, 99, 30), clips),
        fill(code, rectangle(0, 0, 9, 9)),
      ];
    });
    expect(box.items).toHaveLength(2);
    const outer = box.items[0]?.item;
    if (outer?.kind !== 'group') throw new Error('a group was expected');
    expect(outer.clip).toEqual(plot);
    const inner = outer.box.items[0]?.item;
    if (inner?.kind !== 'group') throw new Error('a group in the group was expected');
    expect(inner.box.items).toHaveLength(2);
  });

  test('wiping a part punches a hole into what was there before, not into what comes after', () => {
    const box = boxOf((colours) => {
      const code = colours.code({ name: 'menie' });
      return [
        fill(code, rectangle(0, 0, 99, 20)),
        { kind: 'erase', path: rectangle(5, 5, 10, 10) },
        fill(code, rectangle(5, 5, 3, 3)),
      ];
    });
    expect(box.items.map(({ item }) => item.kind)).toEqual(['group', 'path']);
    const [punched] = box.items;
    if (punched?.item.kind !== 'group') throw new Error('a group was expected');
    expect(punched.item.clip?.map(([verb]) => verb).join('')).toBe('MLLLZMLLLZ');
    // The hole runs down first, the frame runs right first: opposite windings.
    expect(punched.item.clip?.[6]).toEqual(['L', 5, 15]);
  });
});

test('strokes keep width, dash, cap and join, rounded to thousandths', () => {
  const box = boxOf((colours) => [
    {
      kind: 'stroke',
      path: [
        ['M', 0.12345, 1],
        ['L', 5, 1],
      ],
      pen: { colour: colours.code({ name: 'doel' }), width: 1.75, dash: [0, 4.80004], cap: 'round', join: 'round' },
      clips: [],
    },
  ]);
  expect(box.items[0]?.item).toEqual({
    kind: 'path',
    path: [
      ['M', 0.123, 1],
      ['L', 5, 1],
    ],
    stroke: { ink: { name: 'doel' }, width: 1.75, dash: [0, 4.8], cap: 'round', join: 'round' },
  });
});
