// Flows between nodes as ribbons whose heights are their values, from left to right: bars stand for nodes, with their names and sums.

import type { ChartConfiguration } from 'chart.js';
import type { PathCommand } from '../../model/matter.ts';
import type { Point, Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { composeEmpty } from '../empty.ts';
import { type Columns, columnsWithStops } from '../flow-columns.ts';
import { flowInks } from '../flow-inks.ts';
import { type FlowLabels, isEnd, labelsFor } from '../flow-labels.ts';
import { type Flow, soundFlows } from '../flow-net.ts';
import { untangled } from '../flow-order.ts';
import { type Slots, slotsIn, thicknessOf } from '../flow-slots.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { groundColour } from '../series-inks.ts';
import { placeBlock } from '../text-block.ts';

/** White between the slots of a column may take this part of the height. */
const MOST_WHITE = 0.3;
/** White between two slots over the gap of the style. */
const WHITE = 2.5;
/** The bar of a node is the disc of the style, and no more than this part of the width. */
const WIDEST_BAR = 0.03;
/** Rim of a ribbon. */
const RIM: Pt = 0.5;

export const composeSankey: Kind = (drawing) => {
  const { style, size } = drawing;
  const flows = soundFlows(drawing.chart);
  if (flows.length === 0) return composeEmpty(drawing);
  const typed = columnsWithStops(flows);
  const columns: Columns = { ...typed, columns: untangled(typed) };
  const most = Math.max(...columns.columns.map((stops) => stops.length));
  const gap = Math.min(style.gap * WHITE, (size.height * MOST_WHITE) / Math.max(1, most - 1));
  const bar = Math.min(style.end.disc, size.width * WIDEST_BAR);
  const labels = labelsFor(drawing, columns, flows, { height: size.height, gap, bar });
  if (labels.isCrowded) drawing.crowded();
  const slots = slotsIn(columns, labels.rooms, size.height, gap);
  const places = placesOf(drawing, columns, labels, bar);
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: 0, right: 0, bottom: 0, left: 0 }),
  };
  const marks = [
    ...ribbons(drawing, flows, columns, slots, places),
    ...nodeMarks(drawing, flows, columns, { slots, labels, places }),
  ];
  return { configuration, marks: () => marks };
};

/** Across: where the bar of each column begins, and how far flows run level on both sides of it, clear of words above bars. */
interface Places {
  readonly bar: Pt;
  readonly lefts: readonly Pt[];
  readonly level: readonly Pt[];
}

function placesOf({ size, style }: Drawing, columns: Columns, { lanes, blocks }: FlowLabels, bar: Pt): Places {
  const last = Math.max(1, columns.columns.length - 1);
  const pitch = (size.width - lanes.left - lanes.right - bar) / last;
  return {
    bar,
    lefts: columns.columns.map((_, column) => lanes.left + column * pitch),
    level: columns.columns.map((stops, column) => {
      if (column === 0 || column === last) return 0;
      const widest = Math.max(0, ...stops.map((stop) => blocks[stop]?.width ?? 0));
      return Math.max(0, (widest - bar) / 2 + style.gap / 2);
    }),
  };
}

/** Upper edges of a flow where it leaves a stop and where it comes in at the next. */
interface Ends {
  readonly from: Pt;
  readonly to: Pt;
}

/** On each side of a stop flows lie in the order of where they lead, from the top of its bar: what is missing on one side shows below. */
function endsOf({ stretches }: Columns, { scale, bars }: Slots): readonly Ends[] {
  const edges = (side: 'from' | 'to'): Pt[] => {
    const other = side === 'from' ? 'to' : 'from';
    const middle = (stop: number) => (bars[stop]?.top ?? 0) + (bars[stop]?.height ?? 0) / 2;
    const filled = bars.map(({ top }) => top);
    const result = new Array<Pt>(stretches.length).fill(0);
    const order = stretches
      .map((stretch, index) => ({ stretch, index }))
      .sort((a, b) => middle(a.stretch[other]) - middle(b.stretch[other]) || a.index - b.index);
    for (const { stretch, index } of order) {
      const stop = stretch[side];
      result[index] = filled[stop] ?? 0;
      filled[stop] = (filled[stop] ?? 0) + thicknessOf(stretch.flow.value, scale);
    }
    return result;
  };
  const [from, to] = [edges('from'), edges('to')];
  return stretches.map((_, i) => ({ from: from[i] ?? 0, to: to[i] ?? 0 }));
}

/** Large ones first, so that small ones lie on them; those that stand out on top. */
function ribbons(
  drawing: Drawing,
  flows: readonly Flow[],
  columns: Columns,
  slots: Slots,
  places: Places,
): readonly Mark[] {
  const { colour } = drawing;
  const inks = flowInks(drawing, flows, columns);
  const ends = endsOf(columns, slots);
  const rim = { colour: groundColour(drawing), weight: RIM };
  const order = flows.toSorted((a, b) => Number(inks.isStrong(a)) - Number(inks.isStrong(b)) || b.value - a.value);
  return order.map((flow): Mark => {
    const upper = columns.stretches.flatMap((stretch, i) => {
      const { from, to } = ends[i] ?? { from: 0, to: 0 };
      return stretch.flow === flow ? [edgeOf(columns, stretch, { from, to }, places)] : [];
    });
    const { ink, tint } = inks.ofFlow(flow);
    const path = outline(upper.flat(), thicknessOf(flow.value, slots.scale));
    return { kind: 'ribbon', path, colour: colour(ink, tint), rim };
  });
}

/** Four points of the upper edge between two columns: level from the bar, then a curve between the middle two, then level again. */
function edgeOf({ stops }: Columns, stretch: { from: number; to: number }, ends: Ends, places: Places): Point[] {
  const column = stops[stretch.from]?.column ?? 0;
  const { bar, lefts, level } = places;
  const isThrough = stops[stretch.from]?.node === undefined;
  const start = (lefts[column] ?? 0) + (isThrough ? bar / 2 : bar);
  const isOnward = stops[stretch.to]?.node === undefined;
  const end = (lefts[column + 1] ?? 0) + (isOnward ? bar / 2 : 0);
  return [
    { x: start, y: ends.from },
    { x: (lefts[column] ?? 0) + bar + (level[column] ?? 0), y: ends.from },
    { x: (lefts[column + 1] ?? 0) - (level[column + 1] ?? 0), y: ends.to },
    { x: end, y: ends.to },
  ];
}

/** Along the upper edge, and back along the lower one. Every second pair of points is joined by a curve that is level at both ends. */
function outline(upper: readonly Point[], thickness: Pt): readonly PathCommand[] {
  const lower = upper.toReversed().map(({ x, y }) => ({ x, y: y + thickness }));
  const along = (points: readonly Point[]): PathCommand[] =>
    points.flatMap((point, i): PathCommand[] => {
      const before = points[i - 1];
      if (!before) return [];
      if (i % 4 !== 2) return [['L', point.x, point.y]];
      const middle = (before.x + point.x) / 2;
      return [['C', middle, before.y, middle, point.y, point.x, point.y]];
    });
  const [first, turn] = [upper[0], lower[0]];
  if (!first || !turn) return [];
  return [['M', first.x, first.y], ...along(upper), ['L', turn.x, turn.y], ...along(lower), ['Z']];
}

function nodeMarks(
  drawing: Drawing,
  flows: readonly Flow[],
  columns: Columns,
  { slots, labels, places }: { readonly slots: Slots; readonly labels: FlowLabels; readonly places: Places },
): readonly Mark[] {
  const { style, colour } = drawing;
  const inks = flowInks(drawing, flows, columns);
  return columns.stops.flatMap(({ node, column }, stop): readonly Mark[] => {
    const bar = slots.bars[stop];
    if (node === undefined || !bar) return [];
    const left = places.lefts[column] ?? 0;
    const rect = { x: left, y: bar.top, width: places.bar, height: bar.height };
    const block = labels.blocks[stop];
    const swatch: Mark = { kind: 'swatch', rect, colour: colour(inks.ofNode(node)) };
    if (!block) return [swatch];
    const text = colour(style.text);
    if (!isEnd(columns, stop)) {
      const x = left + places.bar / 2;
      return [swatch, ...placeBlock(block, { x, top: slots.tops[stop] ?? 0, align: 'center', colour: text })];
    }
    const top = bar.top + bar.height / 2 - block.height / 2;
    const place =
      column === 0
        ? { x: left - style.gap, align: 'right' as const }
        : { x: left + places.bar + style.gap, align: 'left' as const };
    return [swatch, ...placeBlock(block, { ...place, top, colour: text })];
  });
}
