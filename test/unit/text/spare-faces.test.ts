import { describe, expect, test } from 'vitest';
import { data, readOf, rich, setUp } from './setting.ts';

/** Schibsted Grotesk has no Cyrillic, Literata has. */
const TEXT = 'de Жmega van 漢';

describe('a character that the face lacks', () => {
  test('comes from the first family that has it, in the slope and weight nearest to the text', async () => {
    const { typesetter, diagnostics } = await setUp({ fallback: ['Schibsted Grotesk', 'Literata'] });
    const set = (style = data) => typesetter.lines(rich('de Жmega'), style, 300)[0]!;
    expect(set().runs.map(({ run }) => [run.face, run.clusters.join('')])).toEqual([
      ['schibsted-grotesk-400', 'de '],
      ['literata-400', 'Ж'],
      ['schibsted-grotesk-400', 'mega'],
    ]);
    expect(set({ ...data, weight: 800 }).runs[1]?.run.face).toBe('literata-700');
    expect(readOf(set())).toBe('de Жmega');
    expect(diagnostics).toEqual([]);
  });

  test('is measured in that face, and words may still be divided beside it', async () => {
    const { typesetter } = await setUp({ fallback: ['Literata'] });
    const [line] = typesetter.lines(rich('Ж'), data, 300);
    const literata = { ...typesetter.charStyle(data, {}), face: 'literata-400' };
    expect(line?.width).toBeCloseTo(typesetter.width('Ж', literata), 9);
    const lines = typesetter.lines(rich('samenЖ\u00adwerking'), data, 60);
    expect(lines.map(readOf)).toEqual(['samenЖ\u00ad', 'werking']);
  });

  test('that no face has is an error with its code point, file and line', async () => {
    const { typesetter, diagnostics } = await setUp({ fallback: ['Literata'] });
    const span = { file: 'pages/klimaat.yaml', line: 7, column: 3 };
    typesetter.lines({ ...rich(TEXT), span }, data, 300);
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'text/missing-glyph', span, args: { character: '漢', code: 'U+6F22' } },
    ]);
  });

  test('without spare families every such character is an error', async () => {
    const { typesetter, diagnostics } = await setUp();
    typesetter.lines(rich(TEXT), data, 300);
    expect(diagnostics.map(({ args }) => args.character)).toEqual(['Ж', '漢']);
  });

  test('in what is set without a place of its own counts as standing where the work is done', async () => {
    const { typesetter, diagnostics } = await setUp();
    const span = { file: 'pages/wonen.yaml', line: 12, column: 5 };
    const style = typesetter.charStyle(data, {});
    expect(typesetter.within(span, () => typesetter.shape('漢', style).length)).toBe(1);
    expect(() =>
      typesetter.within(span, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    typesetter.shape('☃', style);
    typesetter.width('☂', style);
    expect(diagnostics.map(({ args, span: at }) => [args.character, at])).toEqual([
      ['漢', span],
      ['☃', undefined],
    ]);
  });
});
