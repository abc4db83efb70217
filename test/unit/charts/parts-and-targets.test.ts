// What charts of parts, targets and many small plots show is what their data say, read back from the display list.

import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/model/contrast.ts';
import { rgbOf } from '../../../src/model/inks.ts';
import { MORE_SAMPLES } from './more-samples.ts';
import { compose, INKS, inks, type ReadPath, read } from './setting.ts';

const readSample = (name: string) => {
  const found = MORE_SAMPLES.find((sample) => sample.name === name);
  if (!found) throw new Error(`no sample "${name}"`);
  return { ...read(compose(found.block, found.size)), ...found };
};
const fillsOf = (paths: readonly ReadPath[], ink: string) =>
  paths.filter(({ fill }) => fill?.name === inks(ink).name && fill.tint === undefined);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const dotted = (paths: readonly ReadPath[]) =>
  paths.filter(({ stroke, weight }) => stroke?.name === 'doel' && weight === 1.75);

describe('bar-100', () => {
  test('every column is as high as the others, its percentages add up to 100', () => {
    const { paths, texts, block } = readSample('bar-100');
    const parts = paths.filter(({ fill, width }) => fill && width > 20);
    const lefts = [...new Set(parts.map(({ x }) => Math.round(x)))];
    const columns = lefts.map((left) => parts.filter(({ x }) => Math.round(x) === left));
    expect(columns).toHaveLength(block.categories.length);
    const heights = columns.map((column) => sum(column.map(({ height }) => height)));
    for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 2);
    for (const column of columns) {
      const [{ x = 0, width = 0 } = {}] = column;
      const percents = texts.filter((text) => text.text.endsWith('%') && text.x > x && text.x < x + width);
      expect(sum(percents.map(({ text }) => Number.parseInt(text, 10)))).toBe(100);
    }
  });

  test('parts are named beside the last column', () => {
    const { texts, paths } = readSample('bar-100');
    const right = Math.max(...paths.filter(({ fill }) => fill).map(({ x, width }) => x + width));
    const names = texts.filter(({ x }) => x > right).map(({ text }) => text);
    expect(names).toEqual(['Restafval', 'Gft', 'Papier en karton']);
  });
});

describe('targets on bars', () => {
  test('steps stand at their value, joined where neighbours have the same', () => {
    const { paths } = readSample('bar with targets');
    const bars = paths.filter(({ fill, width }) => fill && width > 20);
    const foot = Math.max(...bars.map(({ y, height }) => y + height));
    const unit = Math.max(...bars.map(({ height }) => height)) / 190;
    const steps = dotted(paths).map(({ y, height }) => Math.round((foot - (y + height / 2)) / unit));
    expect(steps).toEqual([120, 140, 160, 180]);
    const [, joined, single] = dotted(paths);
    expect(joined?.width).toBeGreaterThan((single?.width ?? 0) * 1.8);
  });

  test('no value stands on dots', () => {
    const { paths, texts } = readSample('bar with targets');
    const struck = texts.filter((text) =>
      dotted(paths).some(
        (step) =>
          step.y < text.y + text.height &&
          step.y + step.height > text.y &&
          step.x < text.x + text.width &&
          step.x + step.width > text.x,
      ),
    );
    expect(struck.map(({ text }) => text)).toEqual([]);
  });

  test('dots over a dark bar are drawn again in an ink that is seen there', () => {
    const { paths } = readSample('bar with targets');
    const again = paths.filter(({ stroke, weight }) => weight === 1.75 && stroke?.name !== 'doel');
    expect(again.map(({ stroke }) => stroke?.name)).toEqual(['papier']);
  });
});

test('bar-line: columns and line stand on one scale', () => {
  const { paths } = readSample('bar-line');
  const bars = fillsOf(paths, 'deel-licht').filter(({ width }) => width > 20);
  const foot = Math.max(...bars.map(({ y, height }) => y + height));
  const unit = (bars.at(-1)?.height ?? 0) / 220;
  const disc = paths.find(({ fill, width }) => fill?.name === inks('deel-diep').name && Math.abs(width - 11) < 0.1);
  expect((foot - ((disc?.y ?? 0) + (disc?.height ?? 0) / 2)) / unit).toBeCloseTo(204, 0);
});

test('bullet: bars and ticks are in proportion', () => {
  const { paths } = readSample('bullet');
  const bars = fillsOf(paths, 'deel').filter(({ width }) => width > 10);
  const ticks = paths.filter(({ stroke, height }) => stroke?.name === 'doel' && height > 20);
  const left = bars[0]?.x ?? 0;
  const unit = (bars[0]?.width ?? 0) / 171;
  expect(bars.map(({ width }) => Math.round(width / unit))).toEqual([171, 96, 58]);
  expect(ticks.map(({ x, width }) => Math.round((x + width / 2 - left) / unit))).toEqual([160, 120, 60]);
});

describe('multiples', () => {
  test('equal values stand at equal heights in every chart of a row, each with its name and last value', () => {
    const { paths, texts, block } = readSample('multiples');
    const lines = paths.filter(({ stroke, path }) => stroke && path.length > 5);
    expect(lines).toHaveLength(block.series.length);
    const startOf = (path: ReadPath | undefined) => (path?.path[0]?.[2] as number | undefined) ?? 0;
    // All begin at 100.
    expect(startOf(lines[1])).toBeCloseTo(startOf(lines[0]), 2);
    for (const { name } of block.series) expect(texts.map(({ text }) => text)).toContain(name);
  });

  test('the main one is the strongest', () => {
    const { paths } = readSample('multiples');
    const weights = paths.filter(({ stroke, path }) => stroke && path.length > 5).map(({ weight }) => weight);
    expect(weights.filter((weight) => weight === 3)).toHaveLength(1);
    expect(Math.max(...weights)).toBe(3);
  });
});

describe('waffle', () => {
  test('a hundred squares, by parts, in full rows', () => {
    const { paths } = readSample('waffle');
    const squares = paths.filter(({ fill, width, height }) => fill && Math.abs(width - height) < 0.01);
    expect(squares.map(({ fill }) => fill?.name)).toEqual([
      ...Array(37).fill(inks('deel').name),
      ...Array(58).fill(inks('deel-midden').name),
      ...Array(5).fill(inks('deel-licht').name),
    ]);
    expect(new Set(squares.map(({ y }) => y)).size).toBe(10);
  });

  test('one square for so many, and what it stands for', () => {
    const { paths, texts } = readSample('waffle of so many');
    expect(paths.filter(({ fill, width, height }) => fill && Math.abs(width - height) < 0.01)).toHaveLength(74);
    expect(texts.map(({ text }) => text)).toContain('één vakje is 10');
  });
});

describe('heat', () => {
  test('a higher value never has a paler field, and every value can be read on its own', () => {
    const { paths, texts, block } = readSample('heat');
    const fields = paths.filter(({ fill, width }) => fill && width > 20);
    const values = block.series.flatMap(({ values }) => values.map((value) => value ?? 0));
    expect(fields).toHaveLength(values.length);
    const strength = (index: number) => fields[index]?.fill?.tint ?? 1;
    const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    for (const [at, index] of order.slice(1).entries())
      expect(strength(index)).toBeGreaterThanOrEqual(strength(order[at] ?? 0));
    for (const { x, y, width, height, fill } of fields) {
      const own = texts.find((text) => text.x > x && text.x < x + width && text.y > y && text.y < y + height);
      const [text, ground] = [own?.ink, fill];
      if (!text || !ground) throw new Error('a field without its value');
      expect(contrastOf(rgbOf(INKS, text), rgbOf(INKS, ground))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('treemap', () => {
  test('areas are in proportion, but for the joints', () => {
    const { paths, block } = readSample('treemap');
    const tiles = paths.filter(({ fill }) => fill).map(({ width, height }) => (width + 2) * (height + 2));
    const values = block.series[0]?.values ?? [];
    for (const [index, area] of tiles.slice(0, 4).entries())
      expect(area / (tiles[0] ?? 1)).toBeCloseTo((values[index] ?? 0) / (values[0] ?? 1), 2);
  });

  test('what has no room inside stands in the list below', () => {
    const { texts } = readSample('treemap');
    expect(texts.at(-1)?.text).toBe('Vlakken zonder naam, van groot naar klein: Vorming 40, Verzekering 22');
  });
});

test('pie: no hole, one piece a part', () => {
  const { paths } = readSample('pie');
  const pieces = paths.filter(({ fill, path }) => fill && path.some(([verb]) => verb === 'C'));
  expect(pieces).toHaveLength(3);
});
