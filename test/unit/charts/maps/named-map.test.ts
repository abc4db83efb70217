import { describe, expect, it } from 'vitest';
import { areaMapOf } from '../../../../src/charts/maps/area-map.ts';
import type { ChartBlock } from '../../../../src/model/content.ts';
import type { Size } from '../../../../src/model/units.ts';
import { patchwork } from '../../../maps.ts';
import { chart, inks, read, series, setUp } from '../setting.ts';

const LONG = 'Samenwerkingsverbanden met deelgemeenten';

const mapped = (names: readonly string[], more: Partial<ChartBlock> = {}): ChartBlock =>
  chart(
    'choropleth',
    names,
    [
      series(
        'Woningen',
        names.map((_, i) => 11 + 7 * i),
      ),
    ],
    {
      areas: areaMapOf(
        patchwork(names.length).map((polygon) => [polygon]),
        false,
      ),
      ...more,
    },
  );

function drawn(block: ChartBlock, size: Size) {
  const { charts, diagnostics } = setUp();
  const { texts } = read(charts.compose(block, size, { inks }));
  return { texts, words: texts.map(({ text }) => text), said: diagnostics.map(({ code }) => code) };
}

describe('names on a map', () => {
  it('stand in their areas, with the values', () => {
    const { words, said } = drawn(mapped(['Noord', 'Oost', 'Zuid', 'West']), { width: 400, height: 300 });
    expect(words).toEqual(expect.arrayContaining(['Noord', '11', 'West', '32']));
    expect(words).not.toContain('a');
    expect(said).toEqual([]);
  });

  it('stand in a list where they have no room, by a letter that stands in the area with the value', () => {
    const { texts, words, said } = drawn(mapped(['Noord', LONG, 'Zuid', 'West']), { width: 400, height: 200 });
    expect(words.filter((text) => text === 'a')).toHaveLength(2);
    expect(words.filter((text) => text === '18')).toHaveLength(2);
    expect(words.join(' ').replaceAll('- ', '')).toContain(LONG);
    const xs = texts.filter(({ text }) => text === 'a').map(({ x }) => x);
    expect(Math.max(...xs)).toBeGreaterThan(180);
    expect(said).toEqual([]);
  });

  it('make the map smaller before any of them is lost', () => {
    const names = Array.from({ length: 30 }, (_, i) => `Gemeente ${i + 1}`);
    const { words, said } = drawn(mapped(names), { width: 360, height: 220 });
    for (const name of names) expect(words).toContain(name);
    expect(words).toContain('ad');
    expect(said).toEqual([]);
  });

  it('are told where not even the list has room for them', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Gemeente ${i + 1}`);
    const { words, said } = drawn(mapped(names), { width: 160, height: 120 });
    expect(names.every((name) => words.includes(name))).toBe(false);
    // Each letter stands in the map and in the list.
    for (const letter of words.filter((text) => /^[a-z]{1,2}$/.test(text)))
      expect(words.filter((text) => text === letter)).toHaveLength(2);
    expect(said).toEqual(['charts/crowded']);
  });

  it('are strong for what is highlighted, in the list too', () => {
    const { texts } = drawn(mapped(['Noord', LONG, 'Zuid', 'West'], { highlight: [LONG] }), {
      width: 500,
      height: 200,
    });
    expect(
      texts.filter(({ text }) => LONG.startsWith(text) && text.length > 3).every(({ face }) => face === 'bold'),
    ).toBe(true);
  });
});
