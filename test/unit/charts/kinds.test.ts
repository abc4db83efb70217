import { describe, expect, test } from 'vitest';
import { MORE_SAMPLES } from './more-samples.ts';
import { type Sample, SAMPLES as SOME_SAMPLES } from './samples.ts';
import { compose, dump, inks, KNOWN, overhang, overlaps, read, setUp } from './setting.ts';

const SAMPLES = [...SOME_SAMPLES, ...MORE_SAMPLES];
const boxOf = ({ block, size, ...sample }: Sample) => compose(block, size, { with: sample.with });
const sample = (name: string): Sample => {
  const found = SAMPLES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sample "${name}"`);
  return found;
};

/** Part of a text's box that is above its capitals, with the metrics of the tests' face. */
const ABOVE_CAPITALS = (0.9 - 0.7) / 1.15;

describe.each(SAMPLES.map((each) => [each.name, each] as const))('%s', (_, each) => {
  const { texts, paths } = read(boxOf(each));

  test('says something and draws something', () => {
    expect(texts.length).toBeGreaterThan(1);
    expect(paths.length).toBeGreaterThan(1);
  });

  test('text stays inside the frame', () => {
    for (const text of texts) expect([text.text, overhang(text, each.size) < 0.01]).toEqual([text.text, true]);
  });

  test('shapes stay inside the frame, but for half a line', () => {
    for (const path of paths) expect(overhang(path, each.size)).toBeLessThanOrEqual(path.weight / 2 + 0.01);
  });

  test('no two texts overlap', () => {
    const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlaps(one, other)).map((pair) => pair.map(({ text }) => text))).toEqual(
      [],
    );
  });

  test('only inks of the style appear, nothing of Chart.js', () => {
    const names = [...texts.map(({ ink }) => ink), ...paths.flatMap(({ fill, stroke }) => [fill, stroke])].flatMap(
      (ink) => (ink ? [ink.name] : []),
    );
    expect([...new Set(names)].filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  test('the same chart gives the same box', () => {
    expect(boxOf(each)).toEqual(boxOf(each));
  });

  test(each.crowded ? 'says that not everything fits' : 'everything fits', () => {
    const { charts, diagnostics } = setUp();
    charts.compose(each.block, each.size, { inks, with: each.with });
    expect(diagnostics.map(({ code }) => code)).toEqual(each.crowded ? ['charts/crowded'] : []);
  });
});

describe('text of each kind', () => {
  test.each([
    'line',
    'bar',
    'bar-horizontal',
    'bar-stacked',
    'share',
    'share with narrow parts',
    'doughnut',
    'pyramid',
    'slope',
    ...MORE_SAMPLES.map(({ name }) => name),
  ])('%s', (name) => {
    expect(dump(boxOf(sample(name)))).toMatchSnapshot();
  });
});

describe('geometry', () => {
  const fills = (name: string, ink: string) =>
    read(boxOf(sample(name))).paths.filter(({ fill }) => fill?.name === inks(ink).name);

  test('columns start at zero and are as high as their values', () => {
    const columns = read(boxOf(sample('bar'))).paths.filter(({ fill }) => fill);
    const heights = columns.map(({ height }) => height);
    const values = sample('bar').block.series[0]?.values ?? [];
    for (const [index, value] of values.entries()) {
      expect((heights[index] ?? 0) / (heights[0] ?? 1)).toBeCloseTo((value ?? 0) / (values[0] ?? 1), 3);
    }
    expect(new Set(columns.map(({ y, height }) => (y + height).toFixed(2))).size).toBe(1);
  });

  test('the first and the last column are flush with the frame', () => {
    const columns = read(boxOf(sample('bar'))).paths.filter(({ fill }) => fill);
    expect(columns[0]?.x).toBeCloseTo(0, 2);
    const last = columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(510, 2);
  });

  test('the highlighted year stands out, the other does not', () => {
    expect([fills('bar', 'deel').length, fills('bar', 'deel-licht').length]).toEqual([4, 2]);
  });

  test('two quarters of every year stand out', () => {
    const columns = read(boxOf(sample('bar of quarters, two of them highlighted'))).paths.filter(({ fill }) => fill);
    const [strong, plain] = [inks('deel').name, inks('deel-licht').name];
    expect(columns.map(({ fill }) => fill?.name)).toEqual([plain, strong, plain, strong, plain, strong, plain, strong]);
  });

  test('columns of years stand at their distance in time, unless they would become lines', () => {
    const middles = (name: string) =>
      read(boxOf(sample(name)))
        .paths.filter(({ fill }) => fill)
        .map(({ x, width }) => x + width / 2);
    const [first = 0, second = 0, third = 0] = middles('bar of years far apart');
    expect((second - first) / (third - second)).toBeCloseTo(15 / 7, 3);
    const even = middles('bar of years too far apart for columns');
    const steps = even.slice(1).map((middle, index) => middle - (even[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 3);
  });

  test('labels below columns keep a distance of their own', () => {
    const { texts, paths } = read(boxOf(sample('bar of years far apart')));
    const foot = Math.max(...paths.filter(({ fill }) => fill).map(({ y, height }) => y + height));
    const label = texts.find(({ text }) => text === '2000');
    // The first baseline lies 12 below the foot; the reader's boxes go from ascender to descender.
    expect((label?.y ?? 0) - foot).toBeLessThan(12);
    expect((label?.y ?? 0) + (label?.height ?? 0) - foot).toBeGreaterThan(12);
  });

  test('grouped columns are named at the first of them, in a key only where names are too wide', () => {
    const named = read(boxOf(sample('bar-grouped')));
    const columns = named.paths.filter(({ fill, width }) => fill && width > 10).sort((a, b) => a.x - b.x);
    for (const [series, year] of ['2021', '2022', '2023'].entries()) {
      const name = named.texts.find(({ text }) => text === year);
      const column = columns[series];
      expect((name?.x ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo((column?.x ?? 0) + (column?.width ?? 0) / 2, 1);
      expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThan((column?.y ?? 0) + 3);
    }
    const swatches = (name: string) => read(boxOf(sample(name))).paths.filter(({ fill, width }) => fill && width < 10);
    expect(swatches('bar-grouped')).toHaveLength(0);
    expect(swatches('bar-grouped with names too wide for columns')).toHaveLength(2);
  });

  test('a scatter chart with a minimum of 0 counts from zero both ways', () => {
    const zeros = (name: string) => read(boxOf(sample(name))).texts.filter(({ text }) => text === '0');
    expect([zeros('scatter').length, zeros('scatter from zero').length]).toEqual([1, 2]);
  });

  test('lines that lead to names of points run through no name', () => {
    const { texts, paths } = read(boxOf(sample('scatter of points close together')));
    const leaders = paths.filter(({ stroke, height, width, x }) => stroke && height > 0 && width > 0 && x > 0);
    expect(leaders.length).toBeGreaterThan(1);
    const crossed = leaders.flatMap(({ path }) => {
      const [[, x0 = 0, y0 = 0] = [], [, x1 = 0, y1 = 0] = []] = path as readonly (readonly [string, number, number])[];
      const steps = Array.from({ length: 19 }, (_, index) => (index + 0.5) / 20);
      return texts.filter(({ x, y, width, height }) =>
        steps.some((part) => {
          const [px, py] = [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
          return px > x && px < x + width && py > y + height * ABOVE_CAPITALS && py < y + height;
        }),
      );
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  test('a label of a lying bar takes a wider lane rather than a second line', () => {
    const { texts } = read(boxOf(sample('bar-horizontal with labels a little wider than their lane')));
    expect(texts.map(({ text }) => text)).toContain('Algemene vergadering');
  });

  test('the hole of a doughnut may stay empty', () => {
    const says = (name: string) => read(boxOf(sample(name))).texts.some(({ text }) => text === '12');
    expect([says('doughnut'), says('doughnut with nothing in its hole')]).toEqual([true, false]);
  });

  test('parts of a share are in proportion and fill the bar', () => {
    const parts = read(boxOf(sample('share')))
      .paths.filter(({ fill }) => fill)
      .sort((a, b) => a.y - b.y || a.x - b.x);
    expect(parts.map(({ width }) => Math.round(width))).toEqual([306, 204, 255, 255]);
    expect(parts.map(({ fill }) => fill?.name)).toEqual(['menie-licht', 'menie-midden', 'menie-licht', 'menie']);
  });

  test('a doughnut has twelve equal segments, the first after twelve o’clock', () => {
    const segments = read(boxOf(sample('doughnut'))).paths.filter(
      ({ path, fill }) => fill && path.some(([verb]) => verb === 'C'),
    );
    expect(segments.map(({ fill }) => fill?.name)).toEqual([
      ...Array(7).fill('menie'),
      ...Array(3).fill('menie-midden'),
      ...Array(2).fill('menie-licht'),
    ]);
    expect(segments[0]?.x).toBeGreaterThan(105);
    expect(segments.at(-1)?.x ?? 0).toBeLessThan(105);
  });

  test('a pyramid has one block per person', () => {
    expect([fills('pyramid', 'deel').length, fills('pyramid', 'deel-midden').length]).toEqual([25, 39]);
    expect([fills('pyramid of thousands', 'deel').length, fills('pyramid of thousands', 'deel-midden').length]).toEqual(
      [3, 3],
    );
  });

  test('years stand at their distance in time', () => {
    const { texts } = read(boxOf(sample('line')));
    const middle = (text: string) => {
      const found = texts.find((each) => each.text === text);
      return (found?.x ?? 0) + (found?.width ?? 0) / 2;
    };
    expect((middle('2030') - middle('2023')) / (middle('2023') - middle('2011'))).toBeCloseTo(7 / 12, 3);
  });

  test('context lies below, the main line on top', () => {
    const order = read(boxOf(sample('line'))).paths.flatMap(({ stroke }) => (stroke ? [stroke.name] : []));
    const series = order.filter((name) => ['draad', 'doel', 'menie-diep'].includes(name));
    expect([...new Set(series)]).toEqual(['draad', 'doel', 'menie-diep']);
  });

  test('an area ends where its values end: a missing value is not zero', () => {
    const { paths } = read(boxOf(sample('area with a target')));
    const area = paths.find(({ fill }) => fill?.tint !== undefined);
    const target = paths.find(({ stroke, weight }) => stroke?.name === 'doel' && weight === 1.75);
    expect(area?.x).toBeCloseTo((target?.x ?? 0) + 0.875, 1);
    expect((area?.width ?? 0) / ((target?.width ?? 0) - 1.75)).toBeCloseTo(2 / 3, 3);
  });

  test('a target is no part of stacked areas', () => {
    const { paths } = read(boxOf(sample('areas with a target and a missing end')));
    const areas = paths.filter(({ path, fill }) => fill && path.length > 5 && path.every(([verb]) => verb !== 'C'));
    expect(areas.map(({ fill }) => fill?.name)).toEqual(['menie-midden', 'menie']);
  });

  test('a target is a line of round dots that ends in an open disc', () => {
    const box = boxOf(sample('line'));
    const strokes = box.items.flatMap(({ item }) =>
      item.kind === 'path' && item.stroke?.ink.name === 'doel' ? [item] : [],
    );
    expect(strokes.map(({ stroke }) => stroke)).toEqual([
      { ink: { name: 'doel' }, width: 1.75, dash: [0, 4.8], cap: 'round', join: 'round' },
      { ink: { name: 'doel' }, width: 1.2 },
    ]);
    expect(box.items.some(({ item }) => item.kind === 'path' && item.fill?.name === 'doel')).toBe(false);
  });

  test('an open disc on a known ground is filled with it', () => {
    const { block, size } = sample('line');
    expect(read(compose(block, size, { on: 'grond' })).paths.some(({ fill }) => fill?.name === 'grond')).toBe(true);
  });
});
