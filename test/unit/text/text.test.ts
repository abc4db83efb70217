import { describe, expect, test } from 'vitest';
import type { GlyphRun } from '../../../src/model/matter.ts';
import { createTypesetter } from '../../../src/text/text.ts';
import { body, data, endOf, faces, readOf, rich, setUp, textOf } from './setting.ts';

const { typesetter } = await setUp({
  noBreak: ['\\d km', '\\d{1,2} juni'],
  hyphenation: ['kof-fi-e'],
});
const plain = typesetter.charStyle(body, {});
const sans = typesetter.charStyle(data, {});
const total = (runs: readonly GlyphRun[]): number => runs.flatMap((run) => run.advances).reduce((sum, a) => sum + a, 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('shape and width', () => {
  test('agree, tracking not after the last glyph', () => {
    const tracked = { ...sans, tracking: 0.1 };
    expect(typesetter.width('Lier', tracked)).toBeCloseTo(typesetter.width('Lier', sans) + 3 * 0.1 * sans.size, 9);
    expect(total(typesetter.shape('Lier en Bornem', tracked))).toBeCloseTo(
      typesetter.width('Lier en Bornem', tracked),
      9,
    );
    expect(typesetter.width('', sans)).toBe(0);
  });

  test('extra word space goes to spaces, and to no-break spaces', () => {
    const spaced = { ...sans, wordSpace: 0.2 };
    const wider = 0.2 * sans.size;
    expect(typesetter.width('a b', spaced) - typesetter.width('a b', sans)).toBeCloseTo(wider, 9);
    expect(typesetter.width('a\u00a0b', spaced)).toBeCloseTo(typesetter.width('a b', spaced), 9);
  });

  test('U+202F is 0.17 em wide, and U+2003 one em', () => {
    const space = (char: string): number =>
      typesetter.width(`5${char}%`, plain) - typesetter.width('5', plain) - typesetter.width('%', plain);
    expect(space('\u202f')).toBeCloseTo(0.17 * plain.size, 6);
    expect(space('\u2003')).toBeCloseTo(plain.size, 6);
  });

  test('features reach the glyphs', () => {
    const [oldStyle] = typesetter.shape('1892', plain);
    const [lining] = typesetter.shape('1892', { ...plain, features: [] });
    expect(oldStyle?.ids).not.toEqual(lining?.ids);
  });

  test('tabular figures do not widen point and comma', () => {
    const tabular = { ...sans, digitFeatures: ['tnum'] };
    const [digits] = typesetter.shape('1', tabular);
    const [number] = typesetter.shape('21.353,1', tabular);
    const figure = digits?.advances[0] ?? 0;
    [0, 1, 3, 4, 5, 7].forEach((i) => {
      expect(number?.advances[i]).toBeCloseTo(figure, 9);
    });
    [2, 6].forEach((i) => {
      expect(number?.advances[i]).toBeLessThan(0.6 * figure);
    });
    expect(typesetter.width('11', tabular)).toBeCloseTo(typesetter.width('00', tabular), 9);
    expect(typesetter.width('11', sans)).not.toBeCloseTo(typesetter.width('00', sans), 2);
  });

  test('soft hyphens leave no trace', () => {
    expect(typesetter.shape('ge\u00admeente', plain)).toEqual(typesetter.shape('gemeente', plain));
  });
});

describe('small figures', () => {
  test('CO₂ where the face has no U+2082: the denominator, lowered, read as ₂', () => {
    const [co, two] = typesetter.shape('CO₂', sans);
    expect(co?.clusters.join('')).toBe('CO');
    expect(two).toMatchObject({ clusters: ['₂'], actualText: '₂', size: sans.size });
    expect(two?.rise).toBeCloseTo(-0.1 * sans.size, 9);
    expect(two?.ids).toEqual(typesetter.shape('2', { ...sans, features: ['dnom'] })[0]?.ids);
  });

  test("CO₂ and m² where the face has the characters: the face's own glyphs", () => {
    expect(typesetter.shape('CO₂', plain)).toHaveLength(1);
    expect(typesetter.shape('m²', sans)).toHaveLength(1);
  });

  test('marked inferiors and superiors', () => {
    const lines = typesetter.lines(
      rich('CO', { text: '2', sub: true }, ' in de 19', { text: 'e', sup: true }, ' eeuw'),
      data,
      400,
    );
    const runs = lines[0]!.runs.map(({ run }) => run);
    expect(runs.map((run) => run.clusters.join(''))).toEqual(['CO', '2', ' in de 19', 'e', ' eeuw']);
    expect(runs[1]).toMatchObject({ actualText: '2', size: data.size });
    expect(runs[1]?.rise).toBeLessThan(0);
    // No superior e in the face: smaller and higher.
    expect(runs[3]?.size).toBeLessThan(data.size);
    expect(runs[3]?.rise).toBeGreaterThan(0);
  });
});

describe('what faces lack', () => {
  test('a missing glyph is an error with the character and its place, once per place', async () => {
    const { typesetter: own, diagnostics: found } = await setUp();
    const span = { file: 'pages/klimaat.yaml', line: 7, column: 3 };
    const text = { runs: [{ text: 'een ☃ in de 漢 zon' }], span };
    own.lines(text, body, 200);
    own.lines(text, body, 100);
    expect(found).toEqual([
      {
        severity: 'error',
        code: 'text/missing-glyph',
        span,
        args: { character: '☃', code: 'U+2603', face: 'literata-400' },
      },
      {
        severity: 'error',
        code: 'text/missing-glyph',
        span,
        args: { character: '漢', code: 'U+6F22', face: 'literata-400' },
      },
    ]);
  });

  test('a missing face is an error, and the nearest one is taken', async () => {
    const { typesetter: own, diagnostics: found } = await setUp();
    const style = { ...body, strong: { weight: 600 } };
    expect(own.charStyle(style, { strong: true }).face).toBe('literata-700');
    expect(own.charStyle(style, { strong: true, em: true }).face).toBe('literata-400-italic');
    expect(found.map(({ code, args }) => [code, args.face])).toEqual([
      ['text/missing-face', 'Literata 600'],
      ['text/missing-face', 'Literata 600 italic'],
    ]);
  });

  test('a pattern that is no regular expression is an error', async () => {
    const { diagnostics: found } = await setUp({ noBreak: ['(', '\\d km'] });
    expect(found).toMatchObject([{ code: 'text/bad-pattern', args: { pattern: '(' } }]);
  });

  test('a line that does not fit is an error', async () => {
    const { typesetter: own, diagnostics: found } = await setUp();
    own.lines(rich('de Burgemeestersconvenanten'), body, 60);
    expect(found).toMatchObject([
      { code: 'text/overfull-line', args: { words: 'Burgemeestersconvenanten', style: 'body' } },
    ]);
  });
});

describe('styles', () => {
  test('marks change weight, slope and ink as the style says', () => {
    const style = { ...body, strong: { weight: 700, ink: 'menie 40%' }, em: { italic: true } };
    expect(typesetter.charStyle(style, { strong: true })).toMatchObject({
      face: 'literata-700',
      ink: 'menie',
      tint: 0.4,
    });
    expect(typesetter.charStyle(style, { em: true })).toMatchObject({ face: 'literata-400-italic', ink: 'inkt' });
  });
  test('faces by family, weight and slope', () => {
    expect(typesetter.face('Schibsted Grotesk', 800, false)).toBe('schibsted-grotesk-800');
    expect(typesetter.face('Schibsted Grotesk', 900, false)).toBeUndefined();
  });
  test('measures of a face', () => {
    expect(typesetter.metrics('schibsted-grotesk-400').capHeight).toBeCloseTo(0.703, 2);
    expect(typesetter.metrics('literata-400').xHeight).toBeCloseTo(0.507, 2);
    expect(typesetter.metrics('literata-400')).toMatchObject({ ascender: 1.177, descender: -0.308 });
  });
  test('left side bearing', () => {
    expect(typesetter.bearing('H', sans)).toBeGreaterThan(0.03);
    expect(typesetter.bearing('H', sans)).toBeLessThan(0.15);
  });
});

describe('lines', () => {
  const readings = (text: string, measure: number, style = body): string[] =>
    typesetter.lines(rich(text), style, measure).map(readOf);

  test('the added hyphen is a run of its own that reads as a soft hyphen', () => {
    const [line] = typesetter.lines(rich('samenwerkingsverband'), body, 70);
    expect(line?.hyphen).toBe(true);
    expect(line?.runs.at(-1)?.run).toMatchObject({ clusters: ['-'], actualText: '\u00ad' });
    expect(line?.width).toBeCloseTo(endOf(line!), 9);
  });

  test('a dropped trema is set as a plain letter and read as the source has it', () => {
    const measure = typesetter.width('entwintig', plain) + 0.1;
    const [first, second] = typesetter.lines(rich('twee\u00adëntwintig'), body, measure);
    expect(textOf(first!)).toBe('twee-');
    const [letter] = second!.runs;
    expect(letter?.run).toMatchObject({ actualText: 'ë', ids: typesetter.shape('e', plain)[0]!.ids });
    expect(readOf(second!)).toBe('ëntwintig');
    expect(sum(second!.runs.flatMap(({ run }) => run.advances))).toBeCloseTo(typesetter.width('entwintig', plain), 6);
  });

  test('a ligature at a division is taken apart', () => {
    expect(typesetter.shape('officier', plain)[0]?.clusters).toContain('ffi');
    const [first, second] = typesetter.lines(
      rich('koffie'),
      { ...body, hyphenate: true },
      typesetter.width('koffi', plain),
    );
    expect(first!.runs.map(({ run }) => run.clusters)).toEqual([['k', 'o', 'f'], ['-']]);
    expect(second!.runs[0]?.run.clusters[0]).toBe('fi');
  });

  test.each([
    ['officier', 'of', 'ficier'],
    ['affiche', 'af', 'fiche'],
    ['koffie', 'kof', 'fie'],
    ['afflui', 'af', 'flui'],
    ['efficiënt', 'ef', 'ficiënt'],
  ])('%s: both halves are shaped anew, and so wide', (word, first, second) => {
    const fits = typesetter.width(`${first}-`, plain);
    const lines = typesetter.lines(
      rich(`${first}\u00ad${second}`),
      body,
      Math.max(fits, typesetter.width(second, plain)) + 0.1,
    );
    expect(typesetter.shape(word, plain)[0]?.clusters.some((cluster) => cluster.length > 1)).toBe(true);
    expect(lines.map(textOf)).toEqual([`${first}-`, second]);
    expect(lines[0]!.runs.flatMap(({ run }) => run.ids)).toEqual(typesetter.shape(`${first}-`, plain)[0]?.ids);
    expect(lines[1]!.runs.flatMap(({ run }) => run.ids)).toEqual(typesetter.shape(second, plain)[0]?.ids);
    expect(lines[1]!.width).toBeCloseTo(typesetter.width(second, plain), 6);
  });

  test("the author's soft hyphen decides", () => {
    expect(readings('Bo\u00adnheiden', 30)).toEqual(['Bo\u00ad', 'nheiden']);
  });

  test('lines end with a real space of no width, but not after a hyphen and the last word', () => {
    const lines = typesetter.lines(rich('de twaalf gemeenten\nsamen'), body, 60);
    expect(lines.map(textOf)).toEqual(['de twaalf ', 'gemeenten ', 'samen']);
    expect(lines[0]!.runs.at(-1)!.run.advances.at(-1)).toBe(0);
    expect(lines[0]!.width).toBeCloseTo(typesetter.width('de twaalf', plain), 9);
    expect(lines.map((line) => line.last)).toEqual([false, false, true]);
  });

  test('opening quotes hang at the left, not in centred text', () => {
    const quoted = (align: 'left' | 'center'): number =>
      typesetter.lines(rich('‘Alles Vloeit’'), { ...body, align }, 200)[0]!.runs[0]!.x;
    expect(quoted('left')).toBeLessThan(-0.5);
    expect(quoted('center')).toBeGreaterThan(0);
  });

  test('patterns keep words together, over runs too', () => {
    const lines = typesetter.lines(
      rich('feest op 2', { text: ' juni', strong: true }),
      body,
      typesetter.width('feest op 2', plain) + 1,
    );
    expect(lines.map(textOf)).toEqual(['feest op ', '2\u00a0juni']);
  });

  test('runs keep the index of their Inline; words of one style make one run', () => {
    const lines = typesetter.lines(rich('een ', { text: 'sterk woord', strong: true }, ' hier nog'), body, 400);
    expect(lines[0]!.runs.map(({ source, run }) => [source, run.face, run.clusters.join('')])).toEqual([
      [0, 'literata-400', 'een '],
      [1, 'literata-700', 'sterk woord'],
      [2, 'literata-400', ' hier nog'],
    ]);
  });

  test('are remembered by text, style and measure', () => {
    const lines = typesetter.lines(rich('zelfde tekst'), body, 100);
    expect(typesetter.lines(rich('zelfde tekst'), { ...body }, 100)).toBe(lines);
    expect(typesetter.lines(rich('zelfde tekst'), body, 101)).not.toBe(lines);
    expect(typesetter.lines(rich('zelfde tekst'), body, 100, { indent: 5 })).not.toBe(lines);
    expect(typesetter.lines(rich('zelfde tekst'), { ...body, size: 10 }, 100)).not.toBe(lines);
  });

  test('a passage in another language uses its own patterns', () => {
    const french = { text: 'développement', lang: 'fr' };
    expect(typesetter.lines(rich(french), body, 40).map(readOf)[0]).toMatch(/^déve(lop)?\u00ad$/);
  });

  test('an ink given with the options goes before that of the style', () => {
    expect(typesetter.lines(rich('ink'), body, 100, { ink: 'zee 50%' })[0]!.runs[0]!.run.ink).toEqual({
      name: 'zee',
      tint: 0.5,
    });
  });

  test('no text, no lines', () => {
    expect(typesetter.lines({ runs: [] }, body, 100)).toEqual([]);
  });

  test('justified lines stretch letters and glyphs no further than the eye allows', () => {
    const lines = typesetter.lines(rich('ja '.repeat(80).trim()), { ...body, align: 'justify' }, 131);
    for (const { runs } of lines)
      for (const { run } of runs) expect(Math.abs((run.scale ?? 1) - 1)).toBeLessThanOrEqual(0.0201);
  });
});

describe('outlines', () => {
  test('stand on the baseline, y down, in em', () => {
    const glyph = typesetter.shape('H', sans)[0]!.ids[0]!;
    const path = typesetter.outline(sans.face, glyph);
    const ys = path.flatMap((command) => (command[0] === 'M' || command[0] === 'L' ? [command[2]] : []));
    expect(Math.max(...ys)).toBeCloseTo(0, 6);
    expect(Math.min(...ys)).toBeCloseTo(-typesetter.metrics(sans.face).capHeight, 2);
    expect(path[0]?.[0]).toBe('M');
    expect(path.at(-1)).toEqual(['Z']);
  });
  test('curves are cubic', () => {
    const glyph = typesetter.shape('o', sans)[0]!.ids[0]!;
    expect(typesetter.outline(sans.face, glyph).some(([kind]) => kind === 'C')).toBe(true);
  });
});

test('a face that nobody has is our own mistake', async () => {
  const own = await createTypesetter({
    faces,
    noBreak: [],
    hyphenation: [],
    lang: 'nl',
    reporter: { report: () => {} },
  });
  expect(() => own.metrics('helvetica-400')).toThrow('helvetica-400');
});
