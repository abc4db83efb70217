// What happened when, row by row: a bar from its beginning to its end, or a diamond for what has no length. Years run across; each
// name stands at the left, its dates in the bar or beside it. Values are years with their fraction.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt, Rect } from '../../model/units.ts';
import { captionRect } from '../clear-captions.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Caption, Mark } from '../marks.ts';
import { formatNumber } from '../numbers.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeRowLabels } from '../row-labels.ts';
import { axisValues } from '../scale.ts';
import { categoryInks, isHighlighted, legibleInkOn } from '../series-inks.ts';

/** Fewer rows than this are as thick as if they were so many. */
const FEWEST = 4;
/** Thickness of bars and diamonds over the design's bars: their length says it, not their area. */
const SLENDER = 0.7;

interface Row {
  readonly name: string;
  readonly from: number;
  /** Absent = it has no length. */
  readonly until?: number;
  readonly dates: string;
  readonly ink: string;
}

export const composeTimeline: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const rows = rowsOf(drawing);
  const lettered = { style: style.label };
  const foot = style.columnDrop + lettering.descent(lettered);
  const count = Math.max(FEWEST, chart.categories.length) - 1 + style.bar;
  const pitch = (size.height - foot) / count;
  const thickness = style.bar * SLENDER * pitch;
  const labels = composeRowLabels(
    drawing,
    chart.categories.map((text) => ({ text, strong: isHighlighted(chart, text) })),
    pitch,
  );
  const left = labels.width + style.labelGap;
  const ends = rows.flatMap((row) => (row ? [row.from, row.until ?? row.from] : []));
  const { min, max, ticks } = yearsOf(drawing, Math.min(...ends), Math.max(...ends), size.width - left);
  const half = lettering.width(written(max), lettered) / 2;
  const lanes = { top: 0, right: half, bottom: foot, left };
  const colour = drawing.colour(style.grid.ink);
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: [
        barDataset(
          rows.map((row) => (row?.until === undefined ? null : [row.from, row.until])),
          rows.map((row) => drawing.colour(row?.ink ?? style.plain)),
          thickness,
        ),
      ],
    },
    options: {
      ...plotOptions(lanes),
      indexAxis: 'y',
      scales: {
        x: axis({ min, max, grid: ticks.map((value) => ({ value, colour, weight: style.grid.weight })) }),
        y: categoryAxis(style.bar, count, true),
      },
    },
  };
  const marks = ({ scales, chartArea }: Chart): readonly Mark[] => {
    const { x, y } = scales;
    if (!x || !y) throw new Error('charts: a timeline without scales');
    const baseline = chartArea.bottom + style.columnDrop;
    const years = ticks.map(
      (value): Mark => ({
        kind: 'caption',
        text: written(value),
        lettered,
        x: x.getPixelForValue(value),
        y: baseline,
        align: 'center',
        colour: drawing.colour(style.text),
      }),
    );
    const things = rows.flatMap((row, index): readonly Mark[] => {
      if (!row) return [];
      const bounds = [row.from, row.until ?? row.from].map((year) => x.getPixelForValue(year));
      const [from, until] = [Math.min(...bounds), Math.max(...bounds)];
      const reach = row.until === undefined ? thickness / 2 : 0;
      const bar = {
        x: from - reach,
        y: y.getPixelForValue(index) - thickness / 2,
        width: until - from + 2 * reach,
        height: thickness,
      };
      const dates = datesOf(drawing, row, bar, { left, pitch });
      return [...(row.until === undefined ? [diamond(bar, drawing.colour(row.ink))] : []), ...(dates ? [dates] : [])];
    });
    return [...things, ...labels.marks((index) => y.getPixelForValue(index)), ...years];
  };
  return { configuration, marks };
};

/** Categories with their beginning, end and dates; undefined for what is not known. */
function rowsOf(drawing: Drawing): readonly (Row | undefined)[] {
  const { chart, style } = drawing;
  const [begin, end] = chart.series;
  const inks = categoryInks(chart, style);
  return chart.categories.map((name, i) => {
    const [from, until] = [begin?.values[i] ?? null, end?.values[i] ?? null];
    if (from === null) return undefined;
    const words = [begin?.texts?.[i] ?? written(from), until === null ? '' : (end?.texts?.[i] ?? written(until))];
    const dates = [...new Set(words)].filter((word) => word !== '').join(' – ');
    return { name, from, ...(until !== null && until !== from && { until }), dates, ink: inks[i] ?? style.plain };
  });
}

/** Years have no thousands. */
const written = (year: number): string =>
  Number.isInteger(year) && Math.abs(year) < 10_000 ? String(year) : formatNumber(year, Number.isInteger(year) ? 0 : 1);

/** Whole years that hold all, with as many of them named as can be read. */
function yearsOf({ chart, style, lettering }: Drawing, low: number, high: number, width: Pt) {
  const [from, to] = [Math.floor(Math.min(low, chart.min ?? low)), Math.ceil(Math.max(high, chart.max ?? high))];
  const until = to > from ? to : from + 1;
  const widest = Math.max(...[from, until].map((year) => lettering.width(written(year), { style: style.label })));
  const steps = Math.max(1, Math.min(until - from, Math.floor(width / (widest + style.labelGap))));
  return axisValues(from, until, { steps });
}

function diamond({ x, y, width, height }: Rect, colour: string): Mark {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const points = [
    { x: middle, y },
    { x: x + width, y: centre },
    { x: middle, y: y + height },
    { x, y: centre },
  ];
  return { kind: 'shape', rings: [points], colour };
}

/** Inside a bar that is long enough, else behind it, else before it; undefined, and said, where nothing has room. */
function datesOf(
  drawing: Drawing,
  row: Row,
  bar: Rect,
  { left, pitch }: { readonly left: Pt; readonly pitch: Pt },
): Caption | undefined {
  const { style, lettering, size } = drawing;
  const lettered = { style: style.detail };
  const cap = lettering.capHeight(lettered);
  const caption = (x: Pt, align: Caption['align'], ink: string): Caption => ({
    kind: 'caption',
    text: row.dates,
    lettered,
    x,
    y: bar.y + bar.height / 2 + cap / 2,
    align,
    colour: drawing.colour(ink),
  });
  const inside = caption(bar.x + style.pad, 'left', legibleInkOn(drawing, row.ink));
  const room = captionRect(lettering, inside);
  if (row.until !== undefined && room.width + 2 * style.pad <= bar.width && room.height <= bar.height) return inside;
  if (room.height > pitch) {
    drawing.crowded();
    return undefined;
  }
  const behind = caption(bar.x + bar.width + style.gap, 'left', style.text);
  if (bar.x + bar.width + style.gap + room.width <= size.width) return behind;
  if (bar.x - style.gap - room.width >= left) return caption(bar.x - style.gap, 'right', style.text);
  drawing.crowded();
  return undefined;
}
