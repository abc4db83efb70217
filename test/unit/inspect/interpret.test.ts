import { PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { type DisplayList, interpret } from '../../../src/inspect/interpret.ts';
import type { Mark } from '../../../src/inspect/mark.ts';
import { fontStore } from '../../../src/inspect/state.ts';

type Resources = (context: PDFContext) => object;

function list(content: string, resources: Resources = () => ({})): DisplayList {
  const context = PDFContext.create();
  const dictionary = context.obj(resources(context) as Record<string, never>);
  return interpret(Buffer.from(content, 'latin1'), dictionary, { fonts: fontStore(), context });
}
const marks = (content: string, resources?: Resources): readonly Mark[] => list(content, resources).marks;
const only = (content: string, resources?: Resources): Mark => {
  const [mark, ...others] = marks(content, resources);
  if (!mark || others.length > 0) throw new Error(`${others.length + (mark ? 1 : 0)} marks`);
  return mark;
};
const rounded = (numbers: readonly number[]): readonly number[] => numbers.map((one) => Math.round(one * 100) / 100);
const form = (context: PDFContext, content: string, more: object = {}): PDFObject =>
  context.register(
    context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100], ...more } as never),
  );

describe('state', () => {
  it('places by the matrix, and q and Q bring back what was', () => {
    const [inner, outer] = marks('q 2 0 0 2 10 20 cm 0 0 5 5 re f Q 0 0 5 5 re f');
    expect(inner?.bounds).toEqual([10, 20, 20, 30]);
    expect(outer?.bounds).toEqual([0, 0, 5, 5]);
  });

  it('goes on where Q has nothing to bring back', () => expect(only('Q 0 0 5 5 re f').bounds).toEqual([0, 0, 5, 5]));

  it('takes overprint, opacity and blending from gs; OP alone sets both', () => {
    const resources: Resources = () => ({
      ExtGState: { A: { OP: true, OPM: 1, ca: 0.5, BM: ['Multiply', 'Normal'] }, B: { op: false } },
    });
    expect(only('/A gs 0 0 5 5 re f', resources).paint).toMatchObject({
      overprint: true,
      mode: 1,
      alpha: 0.5,
      blend: 'Multiply',
    });
    expect(only('/A gs /B gs 0 0 5 5 re f', resources).paint.overprint).toBe(false);
  });
});

describe('paths', () => {
  it.each([
    ['1 1 m 9 1 l 9 9 l h f', ['fill']],
    ['1 1 8 8 re S', ['stroke']],
    ['1 1 8 8 re B', ['fill', 'stroke']],
    ['1 1 8 8 re b*', ['fill', 'stroke']],
    ['1 1 8 8 re n', []],
    ['1 1 m 2 2 3 3 9 1 c 1 9 1 1 v f*', ['fill']],
  ])('%s', (content, kinds) => expect(marks(content).map(({ kind }) => kind)).toEqual(kinds));

  it('knows upright rectangles, however they are drawn', () => {
    const mark = only('q 0 1 -1 0 50 0 cm 0 0 20 10 re f Q');
    expect(mark.kind === 'fill' && rounded(mark.rectangle ?? [])).toEqual([40, 0, 50, 20]);
    const turned = only('q 0.7 0.7 -0.7 0.7 50 0 cm 0 0 20 10 re f Q');
    expect(turned.kind === 'fill' && turned.rectangle).toBeUndefined();
  });

  it('weighs lines by the matrix', () => {
    const mark = only('q 0.5 0 0 0.5 0 0 cm 3 w 0 10 m 40 10 l S Q');
    expect(mark).toMatchObject({ kind: 'stroke', weight: 1.5 });
    expect(rounded(mark.bounds)).toEqual([0, 4.25, 20, 5.75]);
  });

  it('inks the dashes of a line only', () => {
    const mark = only('[10 5] 0 d 2 w 0 10 m 40 10 l S');
    expect(mark.kind === 'stroke' && mark.outline.map((quad) => [quad[0], quad[2]])).toEqual([
      [0, 10],
      [15, 25],
      [30, 40],
    ]);
  });
});

describe('clips', () => {
  it('cut what shows, inside each other', () =>
    expect(only('0 0 50 50 re W n 20 20 50 50 re W n 0 0 90 90 re f').bounds).toEqual([20, 20, 50, 50]));
  it('leave out what does not show', () => expect(marks('0 0 10 10 re W n 20 20 5 5 re f')).toEqual([]));
  it('end with Q', () => expect(only('q 0 0 1 1 re W n Q 20 20 5 5 re f').bounds).toEqual([20, 20, 25, 25]));
});

describe('colours', () => {
  const inks = (content: string, resources?: Resources): object =>
    Object.fromEntries(only(`${content} 0 0 5 5 re f`, resources).paint.inks);
  const spot = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 0.5, 0, 0], N: 1 };
  const spaces: Resources = (context) => ({
    ColorSpace: {
      Spot: ['Separation', 'Rivier', 'DeviceCMYK', spot],
      Two: ['DeviceN', ['Rivier', 'Black', 'None'], 'DeviceCMYK', spot],
      Profile: ['ICCBased', context.register(context.stream('', { N: 4 }))],
      Table: ['Indexed', 'DeviceCMYK', 1, context.register(context.stream('\x00\x00\x00\xff\xff\x00\x00\x00'))],
    },
  });
  const none = { Cyan: 0, Magenta: 0, Yellow: 0, Black: 0 };
  it.each([
    ['0.2 0.4 0 1 k', { Cyan: 0.2, Magenta: 0.4, Yellow: 0, Black: 1 }],
    ['0.25 g', { ...none, Black: 0.75 }],
    ['1 0 0 rg', { ...none, Magenta: 1, Yellow: 1 }],
    ['/DeviceCMYK cs', { ...none, Black: 1 }],
    ['/DeviceCMYK cs 0.5 0 0 0 sc', { ...none, Cyan: 0.5 }],
    ['/Spot cs', { Rivier: 1 }],
    ['/Spot cs 0.3 scn', { Rivier: 0.3 }],
    ['/Two cs 0.3 0.6 1 scn', { Rivier: 0.3, Black: 0.6 }],
    ['/Profile cs 0 1 0 0 scn', { ...none, Magenta: 1 }],
    ['/Table cs 1 sc', { ...none, Cyan: 1 }],
  ])('%s', (content, amounts) => expect(inks(content, spaces)).toEqual(amounts));

  it('tells a space that is not there', () => {
    const { gaps } = list('/Nowhere cs 0 0 5 5 re f');
    expect(gaps).toEqual([{ code: 'inspect/unread-space', args: { name: 'Nowhere' } }]);
  });
});

describe('text', () => {
  const resources: Resources = () => ({
    Font: {
      F1: {
        Type: 'Font',
        Subtype: 'Type1',
        BaseFont: 'ABCDEF+Proef',
        FirstChar: 32,
        Widths: [250, ...new Array(32).fill(0), 500, 1000],
      },
    },
  });
  const glyphsOf = (content: string): readonly (readonly number[])[] => {
    const mark = only(content, resources);
    return mark.kind === 'text' ? mark.glyphs.map(({ matrix }) => rounded([matrix[4], matrix[5]])) : [];
  };
  it.each<[string, string, number[][]]>([
    [
      'widths of the font',
      'BT /F1 10 Tf (ABA) Tj ET',
      [
        [0, 0],
        [5, 0],
        [15, 0],
      ],
    ],
    [
      'a move between letters',
      'BT /F1 10 Tf [(A) -200 (B)] TJ ET',
      [
        [0, 0],
        [7, 0],
      ],
    ],
    [
      'spacing of characters',
      'BT /F1 10 Tf 1 Tc (AA) Tj ET',
      [
        [0, 0],
        [6, 0],
      ],
    ],
    [
      'spacing of words',
      'BT /F1 10 Tf 3 Tw (A A) Tj ET',
      [
        [0, 0],
        [5, 0],
        [10.5, 0],
      ],
    ],
    [
      'horizontal scaling',
      'BT /F1 10 Tf 50 Tz (AA) Tj ET',
      [
        [0, 0],
        [2.5, 0],
      ],
    ],
    ['rise', 'BT /F1 10 Tf 3 Ts (A) Tj ET', [[0, 3]]],
    ['moves from line to line', 'BT /F1 10 Tf 12 TL 5 50 Td T* (A) Tj ET', [[5, 38]]],
    [
      'a matrix',
      'BT /F1 1 Tf 8 0 0 8 20 30 Tm (AA) Tj ET',
      [
        [20, 30],
        [24, 30],
      ],
    ],
    ['the matrix of the page', '2 0 0 2 0 0 cm BT /F1 10 Tf 1 1 Td (A) Tj ET', [[2, 2]]],
    ['a new line by an apostrophe', "BT /F1 10 Tf 10 TL 0 50 Td (A) ' ET", [[0, 40]]],
  ])('stands by %s', (_, content, places) => expect(glyphsOf(content)).toEqual(places));

  it('has the size that shows', () =>
    expect(only('0.5 0 0 0.5 0 0 cm BT /F1 4 Tf 3 0 0 3 0 0 Tm (A) Tj ET', resources)).toMatchObject({
      size: 6,
      words: 'A',
    }));
  it('is not there where it is invisible', () => expect(marks('BT 3 Tr /F1 10 Tf (A) Tj ET', resources)).toEqual([]));
  it('tells a font that is not there', () =>
    expect(list('BT /F9 10 Tf (A) Tj ET', resources).gaps.map(({ code }) => code)).toEqual(['inspect/unknown-font']));
  it('reads escapes and numbers in strings', () =>
    expect(only('BT /F1 9 Tf (A\\)\\101\\\n\\(B) Tj ET', resources)).toMatchObject({ words: 'A)A(B' }));
  it('runs the glyphs of a Type 3 font as content', () => {
    const mark = only('BT /F3 10 Tf 5 5 Td (a) Tj ET', (context) => ({
      Font: {
        F3: {
          Subtype: 'Type3',
          FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
          FirstChar: 97,
          Widths: [100],
          Encoding: { Differences: [97, 'square'] },
          CharProcs: { square: context.register(context.stream('100 0 d0 1 0 0 rg 0 0 50 50 re f')) },
        },
      },
    }));
    expect(mark.paint.space.kind).toBe('DeviceRGB');
    expect(rounded(mark.bounds)).toEqual([5, 5, 10, 10]);
  });
});

describe('forms', () => {
  it('are content in their own system, clipped to their box', () => {
    const mark = only('q 1 0 0 1 10 10 cm /F Do Q', (context) => ({
      XObject: { F: form(context, '0 0 500 500 re f', { Matrix: [0.1, 0, 0, 0.1, 0, 0] }) },
    }));
    expect(rounded(mark.bounds)).toEqual([10, 10, 20, 20]);
  });

  it('that draw themselves end, and are told', () => {
    const { gaps } = list('/F Do', (context) => {
      const own = context.nextRef();
      const resources = { XObject: { F: own } };
      context.assign(
        own,
        context.stream('/F Do', { Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: resources } as never),
      );
      return resources;
    });
    expect(gaps.map(({ code }) => code)).toEqual(['inspect/endless-form']);
  });

  it('that are groups are see-through as a whole', () => {
    const mark = only('/Half gs /F Do', (context) => ({
      ExtGState: { Half: { ca: 0.5 } },
      XObject: {
        F: form(context, '/Half gs 0 0 5 5 re f', {
          Group: { S: 'Transparency' },
          Resources: { ExtGState: { Half: { ca: 0.5 } } },
        }),
      },
    }));
    expect(mark.paint.alpha).toBe(0.25);
  });
});

describe('images', () => {
  it('inline: short names, and bytes that look like operators', () => {
    const mark = only('q 10 0 0 10 5 5 cm BI /W 2 /H 1 /BPC 8 /CS /G ID EI EI Q 0 0 0 0 re n');
    expect(mark.kind === 'image' && mark.image).toMatchObject({ width: 2, height: 1, bits: 8, isMask: false });
    expect(mark.bounds).toEqual([5, 5, 15, 15]);
  });

  it('tell an object that is not there', () =>
    expect(list('/Nothing Do').gaps.map(({ code }) => code)).toEqual(['inspect/unknown-object']));
});

describe('patterns', () => {
  it('fill with their cells, in the system of the page', () => {
    const found = marks('/Pattern cs /P scn 5 0 0 5 0 0 cm 0 0 4 2 re f', (context) => ({
      Pattern: {
        P: context.register(
          context.stream('1 0 0 rg 0 0 5 5 re f', {
            PatternType: 1,
            PaintType: 1,
            BBox: [0, 0, 10, 10],
            XStep: 10,
            YStep: 10,
          } as never),
        ),
      },
    }));
    expect(found.map(({ bounds }) => bounds)).toEqual([
      [0, 0, 5, 5],
      [10, 0, 15, 5],
    ]);
  });
});
