// Flows between nodes: columns, order, sums and what is drawn of them.

import { describe, expect, it, test } from 'vitest';
import { columnsOf, columnsWithStops } from '../../../src/charts/flow-columns.ts';
import { pathBetween, soundFlows, throughNodes } from '../../../src/charts/flow-net.ts';
import { crossingsIn, untangled } from '../../../src/charts/flow-order.ts';
import { slotsIn } from '../../../src/charts/flow-slots.ts';
import type { Path } from '../../../src/model/matter.ts';
import type { Rect } from '../../../src/model/units.ts';
import { flowCases, flowChart, type Row } from './flow-cases.ts';
import { compose, inks, type ReadPath, read, setUp } from './setting.ts';

const netOf = (rows: readonly Row[]) => {
  const block = flowChart(rows);
  const nodes = block.flows?.nodes ?? [];
  return { nodes, flows: soundFlows(block) };
};
const columnsByName = (rows: readonly Row[]) => {
  const { nodes, flows } = netOf(rows);
  return Object.fromEntries([...columnsOf(flows)].map(([node, column]) => [nodes[node], column]));
};

describe('columns', () => {
  it('a node stands behind the longest way to it, and ends stand last', () => {
    const rows: Row[] = [
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['a', 'c', 1],
      ['d', 'e', 1],
    ];
    expect(columnsByName(rows)).toEqual({ a: 0, b: 1, c: 2, d: 0, e: 2 });
  });

  it('a flow that skips columns stops in each of them', () => {
    const { flows } = netOf([
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['c', 'd', 1],
      ['a', 'd', 1],
    ]);
    const { stops, stretches } = columnsWithStops(flows);
    expect(stops.filter(({ node }) => node === undefined).map(({ column }) => column)).toEqual([1, 2]);
    for (const { from, to } of stretches) expect((stops[to]?.column ?? 0) - (stops[from]?.column ?? 0)).toBe(1);
  });
});

describe('what can be drawn', () => {
  it('leaves out nothing, less than nothing, and what closes a circle', () => {
    const { flows } = netOf([
      ['a', 'b', 4],
      ['b', 'c', 3],
      ['c', 'a', 2],
      ['a', 'a', 1],
      ['a', 'd', 0],
      ['a', 'e', -1],
      ['a', 'f', null],
    ]);
    expect(flows.map(({ index }) => index)).toEqual([0, 1]);
    expect(pathBetween(flows, 0, 2)).toEqual([0, 1, 2]);
    expect(pathBetween(flows, 2, 0)).toBeUndefined();
  });

  it('sums are free of binary fractions', () => {
    const { flows } = netOf([
      ['a', 'c', 0.1],
      ['b', 'c', 0.2],
      ['c', 'd', 0.3],
    ]);
    expect(throughNodes(4, flows)[1]).toEqual({ in: 0.3, out: 0.3 });
  });
});

describe('order', () => {
  const orderOf = (rows: readonly Row[]) => {
    const columns = columnsWithStops(netOf(rows).flows);
    const order = untangled(columns);
    return { given: crossingsIn(columns.columns, columns.stretches), left: crossingsIn(order, columns.stretches) };
  };

  test('flows that need not cross do not', () => {
    const rows: Row[] = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name, i): Row[] => [
      [name, `deel ${i % 3}`, i + 1],
      [`deel ${i % 3}`, `eind ${i % 2}${i % 3}`, i + 1],
    ]);
    expect(orderOf(rows).given).toBeGreaterThan(0);
    expect(orderOf(rows).left).toBe(0);
  });

  test('neighbours trade places where middles do not tell which stands first', () => {
    const rows: Row[] = [
      ['a', 'x', 2],
      ['a', 'z', 2],
      ['b', 'y', 1],
      ['a', 'y', 9],
      ['b', 'x', 1],
      ['c', 'z', 3],
      ['c', 'x', 3],
    ];
    const { given, left } = orderOf(rows);
    expect(left).toBeLessThan(given);
    expect(left).toBe(fewestOf(rows));
  });

  test('never more cross than in the order given; in many nets together few', () => {
    let all = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const rows = Array.from({ length: 14 }, (_, i): Row => {
        const by = seed * 31 + i * i * 7 + i;
        return [`${i % 3} laag ${by % 4}`, `${(i % 3) + 1} laag ${(by >> 2) % 4}`, 1 + (by % 9)];
      });
      const { given, left } = orderOf(rows);
      expect(left).toBeLessThanOrEqual(given);
      all += left;
    }
    expect(all).toBeLessThanOrEqual(226);
  });
});

/** Over every order of two columns. */
function fewestOf(rows: readonly Row[]): number {
  const { columns, stretches } = columnsWithStops(netOf(rows).flows);
  const [left = [], right = []] = columns;
  const crossings = ordersOf(left).flatMap((one) =>
    ordersOf(right).map((other) => crossingsIn([one, other], stretches)),
  );
  return Math.min(...crossings);
}

const ordersOf = (stops: readonly number[]): readonly (readonly number[])[] =>
  stops.length === 0
    ? [[]]
    : stops.flatMap((stop) => ordersOf(stops.filter((other) => other !== stop)).map((rest) => [stop, ...rest]));

test('slots of a column keep their order and their distance, inside the height', () => {
  const { flows } = netOf(['a', 'b', 'c', 'd'].flatMap((name, i): Row[] => [[name, 'kas', 1 + 9 * i]]));
  const columns = columnsWithStops(flows);
  const rooms = columns.stops.map(() => ({ above: 0, beside: 20 }));
  const { bars, tops, scale } = slotsIn(columns, rooms, 200, 4);
  const first = columns.columns[0] ?? [];
  for (const [i, stop] of first.entries()) {
    const top = tops[stop] ?? Number.NaN;
    const before = first[i - 1];
    const end = before === undefined ? -4 : (tops[before] ?? 0) + Math.max(20, bars[before]?.height ?? 0);
    expect(top).toBeGreaterThanOrEqual(end + 4 - 1e-6);
    expect(bars[stop]?.height).toBeCloseTo(scale * (1 + 9 * i), 6);
  }
  const last = first.at(-1) ?? 0;
  expect((tops[last] ?? 0) + (bars[last]?.height ?? 0)).toBeLessThanOrEqual(200 + 1e-6);
});

const SIZE = { width: 510, height: 300 };
const NARROW = { width: 260, height: 160 };
const isRibbon = ({ path }: ReadPath): boolean => path.some(([letter]) => letter === 'C');

describe('what is drawn', () => {
  const rows: Row[] = [
    ['Gemeenten', 'Kas', 60],
    ['Vlaanderen', 'Kas', 40],
    ['Kas', 'Lonen', 70],
    ['Kas', 'Werking', 20],
  ];
  const { texts, paths } = read(compose(flowChart(rows, { unit: 'euro' }), SIZE));

  test('flows are as high as their values, and begin and end on the bars of their nodes', () => {
    const ribbons = paths.filter((path) => isRibbon(path) && path.fill);
    const heights = ribbons.map(({ path }) => thicknessOf(path));
    const unit = (heights[0] ?? 0) / 70;
    expect(heights.map((height) => Number((height / unit).toFixed(3)))).toEqual([70, 60, 40, 20]);
    const bars = paths.filter((path) => path.fill && !isRibbon(path));
    expect(bars.map(({ height }) => Math.round(height / unit)).sort((a, b) => a - b)).toEqual([20, 40, 60, 70, 100]);
  });

  test('a node that gives less than it gets shows both', () => {
    expect(texts.map(({ text }) => text)).toContain('€\u00A0100\u00A0erin, €\u00A090\u00A0eruit');
  });

  test('a highlighted node has its flows in the accent, all others fall back', () => {
    const block = flowChart(rows, { highlight: ['Lonen'] });
    const ribbons = read(compose(block, SIZE)).paths.filter((path) => isRibbon(path) && path.fill);
    const [strong, ...others] = ribbons.toReversed().map(({ fill }) => fill?.name);
    expect(new Set(others).size).toBe(1);
    expect(others).not.toContain(strong);
  });

  test('a word that would have to be divided more than once is left out, and told', () => {
    const { charts, diagnostics } = setUp();
    const name = 'Interbestuurlijkheidsovereenkomst';
    const drawn = read(
      charts.compose(flowChart([...rows.slice(2), ['Gemeenten', 'Kas', 40], [name, 'Kas', 60]]), NARROW, { inks }),
    );
    expect(drawn.texts.map(({ text }) => text).join(' ')).not.toMatch(/Inter/);
    expect(drawn.texts.map(({ text }) => text).join(' ')).toMatch(/Gemeenten/);
    expect(diagnostics.map(({ code }) => code)).toEqual(['charts/crowded']);
  });

  test('where no flow can be drawn, words say so', () => {
    const drawn = read(compose(flowChart([['Kas', 'Kas', 5]]), SIZE));
    expect(drawn.texts.map(({ text }) => text)).toEqual(['geen gegevens']);
  });
});

test.each(flowCases.map((each) => [each.name, each] as const))('%s: words lie clear of flows and bars', (_, each) => {
  const { texts, paths } = read(compose(each.block, each.size));
  const met = texts.flatMap((text) =>
    paths.filter(({ path, fill }) => fill && isOn(text, edgesOf(path))).map(() => text.text),
  );
  expect(met).toEqual([]);
});

interface Edge {
  readonly x: number;
  readonly y: number;
}

/** Points on the outline of a shape, close to each other. */
function edgesOf(path: Path): readonly Edge[] {
  const points: Edge[] = [];
  const steps = (to: (t: number) => Edge) => {
    for (let i = 1; i <= 400; i += 1) points.push(to(i / 400));
  };
  for (const command of path) {
    const from = points.at(-1);
    if (command[0] === 'M') points.push({ x: command[1], y: command[2] });
    else if (command[0] === 'L' && from) {
      const [, x, y] = command;
      steps((t) => ({ x: from.x + (x - from.x) * t, y: from.y + (y - from.y) * t }));
    } else if (command[0] === 'C' && from) {
      const [, x1, y1, x2, y2, x, y] = command;
      const at = (a: number, b: number, c: number, d: number, t: number) =>
        a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
      steps((t) => ({ x: at(from.x, x1, x2, x, t), y: at(from.y, y1, y2, y, t) }));
    }
  }
  return points;
}

/** Shapes here have one upper and one lower edge at every place across. */
function isOn(text: Rect, edges: readonly Edge[]): boolean {
  for (let i = 0; i <= 10; i += 1) {
    const x = text.x + (text.width * i) / 10;
    const ys = edges.filter((edge) => Math.abs(edge.x - x) < 0.7).map(({ y }) => y);
    if (ys.length > 0 && Math.min(...ys) < text.y + text.height - 0.01 && Math.max(...ys) > text.y + 0.01) return true;
  }
  return false;
}

/** Of a ribbon, where it begins. */
function thicknessOf(path: Path): number {
  const ys = edgesOf(path);
  const left = Math.min(...ys.map(({ x }) => x));
  const there = ys.filter(({ x }) => x - left < 0.01).map(({ y }) => y);
  return Math.max(...there) - Math.min(...there);
}
