import { beforeAll, describe, expect, test } from 'vitest';
import type { Line, Typesetter } from '../../../src/model/text.ts';
import { isRunt, measureQuality, type SetParagraph } from '../../../src/text/quality.ts';
import { body, rich, setUp } from './setting.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  ({ typesetter } = await setUp());
});

const TEXT = 'Een gemeente die samenwerkt met haar buren, leert elke dag iets bij over wat beter kan. '
  .repeat(6)
  .trim();
const MEASURE = 236;
const set = (align: 'justify' | 'left', text = TEXT): SetParagraph => ({
  lines: typesetter.lines(rich(text), { ...body, align }, MEASURE),
  measure: MEASURE,
  align,
});
/** The same lines with something wrong. */
const spoilt = ({ lines, ...rest }: SetParagraph, change: (line: Line, index: number) => Line): SetParagraph => ({
  ...rest,
  lines: lines.map(change),
});

describe('quality', () => {
  test('of justified text: even word spaces, an edge that is straight', () => {
    const quality = measureQuality([set('justify')]);
    expect(quality.justified).toBe(quality.lines - 1);
    expect(quality.wordSpaces.mean).toBeGreaterThan(0.8);
    expect(quality.wordSpaces.mean).toBeLessThan(1.2);
    expect(quality.loose).toBe(0);
    expect(quality.edge).toBeLessThan(0.1);
    expect(quality.rag).toEqual({ mean: 0, most: 0, deviation: 0 });
  });

  test('of ragged text: white and steps', () => {
    const quality = measureQuality([set('left')]);
    expect(quality.justified).toBe(0);
    expect(quality.rag.mean).toBeGreaterThan(0);
    expect(quality.rag.most).toBeLessThan(0.2);
    expect(quality.steps.most).toBeLessThan(0.16);
  });

  test('a line that is too loose is counted', () => {
    const loose = spoilt(set('justify'), (line, i) => (i === 1 ? { ...line, looseness: 1.7 } : line));
    const { wordSpaces, loose: share, justified } = measureQuality([loose]);
    expect(wordSpaces.most).toBe(1.7);
    expect(share).toBeCloseTo(1 / justified, 9);
  });

  test('a line that ends beside the measure is an error of the edge', () => {
    const crooked = spoilt(set('justify'), (line, i) => (i === 2 ? { ...line, width: line.width - 0.4 } : line));
    expect(measureQuality([crooked]).edge).toBeCloseTo(0.4, 1);
  });

  test('hyphens, hyphens in a row and before the last line', () => {
    const hyphens = spoilt(set('left'), (line, i) => ({ ...line, hyphen: [1, 2, 3].includes(i) }));
    expect(measureQuality([hyphens])).toMatchObject({ hyphens: 3, ladder: 3, lastHyphens: 0 });
    const { lines } = hyphens;
    const last = spoilt(hyphens, (line, i) => ({ ...line, hyphen: i === lines.length - 2 }));
    expect(measureQuality([last])).toMatchObject({ hyphens: 1, ladder: 1, lastHyphens: 1 });
  });

  test('a runt is a last line shorter than 18 % of the measure, after others', () => {
    const paragraph = set('left');
    const short = (width: number): SetParagraph => spoilt(paragraph, (line) => (line.last ? { ...line, width } : line));
    expect(isRunt(short(0.17 * MEASURE))).toBe(true);
    expect(isRunt(short(0.19 * MEASURE))).toBe(false);
    expect(isRunt(set('left', 'Kort.'))).toBe(false);
    expect(measureQuality([short(10), paragraph]).runts).toBe(1);
  });

  test('of nothing', () => {
    expect(measureQuality([])).toMatchObject({
      lines: 0,
      hyphens: 0,
      loose: 0,
      wordSpaces: { mean: 0, most: 0, least: 1 },
    });
  });
});
