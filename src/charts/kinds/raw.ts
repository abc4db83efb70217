// A configuration of Chart.js as an editor typed it: the chart's own numbers, and the design's inks, type and lines wherever the
// configuration says nothing else.

import type { Chart, ChartConfiguration, Scale } from 'chart.js';
import type { RawChart, RawType, Tree } from '../../model/raw-chart.ts';
import { isTree } from '../../model/raw-chart.ts';
import { followsTime } from '../category-groups.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { composeEmpty } from '../empty.ts';
import { NONE } from '../ink-colours.ts';
import { lineLooks } from '../line-looks.ts';
import type { Mark } from '../marks.ts';
import { formatNumber } from '../numbers.ts';
import { plotOptions } from '../plot.ts';
import { inDesign } from '../raw-values.ts';
import { nthInk, shownInk } from '../series-inks.ts';

const SLICES: ReadonlySet<RawType> = new Set(['pie', 'doughnut', 'polarArea']);
const RADIAL: ReadonlySet<RawType> = new Set(['radar', 'polarArea']);
const POINTS: ReadonlySet<RawType> = new Set(['scatter', 'bubble']);
const LINES: ReadonlySet<string> = new Set<RawType>(['line', 'radar']);
/** Of the largest bubble, over the shorter side of the frame. */
const BUBBLE = 0.06;
/** Of a category's width, what its name may take: the axis takes some, and Chart.js skips names that are near each other. */
const NAMES = 0.85;

export const composeRaw: Kind = (drawing) => {
  const { chart } = drawing;
  const raw = chart.configuration;
  // Told in resolve.
  if (!raw) return composeEmpty(drawing);
  const looks = looksOf(drawing, raw);
  const count = POINTS.has(raw.type) ? Math.max(1, raw.datasets.length) : chart.series.length;
  const datasets = Array.from({ length: count }, (_, i) => {
    const given = inDesign(drawing, raw.datasets[i] ?? {}, `data.datasets.${i}`);
    const type = typeof given.type === 'string' ? (given.type as RawType) : raw.type;
    return merged({ ...datasetOf(drawing, type, i), ...looks[i] }, given);
  });
  const given = inDesign(drawing, raw.options, 'options');
  const options = merged(optionsOf(drawing, raw.type, given, count), given);
  const data = { labels: [...chart.categories], datasets };
  const marks = ({ scales }: Chart): readonly Mark[] => {
    // Years may be left out between others; of names each is its own.
    const isShort = Object.values(scales).some(
      (scale) => scale.type === 'category' && lacksNames(scale, chart.categories),
    );
    if (isShort && !followsTime(chart)) drawing.crowded();
    return [];
  };
  return { configuration: { type: raw.type, data, options } as unknown as ChartConfiguration, marks };
};

const lacksNames = ({ options, ticks }: Scale, names: readonly string[]): boolean =>
  options.display !== false && ticks.length < names.length;

/** A series, drawn as the design draws. */
function datasetOf(drawing: Drawing, type: RawType, index: number): Tree {
  const { chart, style, colour } = drawing;
  const ink = colour(nthInk(style, index));
  const label = chart.series[index]?.name ?? '';
  const data = [...(chart.series[index]?.values ?? [])];
  if (POINTS.has(type)) {
    const [x, y] = chart.series.map(({ name }) => name);
    const parsing = { xAxisKey: x ?? '', yAxisKey: y ?? '' };
    return { label: y ?? '', data: rowsOf(drawing), parsing, ...flat(ink), pointRadius: style.end.disc / 3 };
  }
  if (SLICES.has(type))
    return {
      label,
      data,
      ...flat(chart.categories.map((_, i) => colour(nthInk(style, i)))),
      spacing: style.joint,
    };
  if (type === 'bar') return { label, data, ...flat(ink), categoryPercentage: style.bar, barPercentage: 1 };
  const line = colour(lineInk(drawing, index));
  return {
    label,
    data,
    borderColor: line,
    backgroundColor: line,
    borderWidth: style.line,
    pointRadius: style.end.disc / 4,
    pointBorderWidth: 0,
  };
}

const lineInk = (drawing: Drawing, index: number): string =>
  drawing.chart.series.length === 1 ? drawing.style.accent : shownInk(drawing, nthInk(drawing.style, index));

/** What tells lines in the inks of the design apart, by their series. */
function looksOf(drawing: Drawing, raw: RawChart): readonly Tree[] {
  const isLine = (index: number) => LINES.has(String(raw.datasets[index]?.type ?? raw.type));
  const lines = drawing.chart.series.map((_, index) => ({ emphasis: 'plain' as const, ink: lineInk(drawing, index) }));
  const looks = lineLooks(
    drawing,
    lines.filter((_, index) => isLine(index)),
  ).values();
  return lines.map((_, index) => {
    const look = isLine(index) ? looks.next().value : undefined;
    return look ? { borderDash: [...look.dash], borderCapStyle: 'round', pointStyle: look.marker } : {};
  });
}

const flat = (backgroundColor: unknown): Tree => ({ backgroundColor, borderColor: NONE, borderWidth: 0 });

/** Category by category: all series by their names, and a third one as the radius of a bubble, so that its area is the value. */
function rowsOf({ chart, size }: Drawing): readonly Tree[] {
  const radii = chart.series[2]?.values ?? [];
  const most = Math.max(0, ...radii.flatMap((value) => value ?? []));
  const largest = BUBBLE * Math.min(size.width, size.height);
  return chart.categories.map((_, i) => ({
    ...Object.fromEntries(chart.series.map(({ name, values }) => [name, values[i] ?? null])),
    ...(most > 0 && { r: largest * Math.sqrt(Math.max(0, radii[i] ?? 0) / most) }),
  }));
}

/** Scales, legend and type of the design. */
function optionsOf(drawing: Drawing, type: RawType, given: Tree, count: number): Tree {
  const { style, colour, lettering } = drawing;
  const bare = plotOptions({ top: style.pad, right: style.pad, bottom: 0, left: 0 });
  const side = lettering.capHeight({ style: style.detail });
  const labels = {
    color: colour(style.text),
    font: lettering.font({ style: style.detail }),
    boxWidth: side,
    boxHeight: side,
  };
  const legend = { display: count > 1 || SLICES.has(type), position: 'top', align: 'start', labels };
  const own = isTree(given.scales) ? Object.keys(given.scales) : [];
  const ids = RADIAL.has(type) ? ['r'] : SLICES.has(type) ? [] : ['x', 'y'];
  const categories = given.indexAxis === 'y' ? 'y' : 'x';
  return {
    ...bare,
    layout: { ...bare.layout, autoPadding: true },
    color: colour(style.text),
    borderColor: colour(style.grid.ink),
    font: lettering.font({ style: style.label }),
    plugins: { ...bare.plugins, legend },
    scales: Object.fromEntries(
      [...new Set([...ids, ...own])].map((id) => [
        id,
        scaleOf(drawing, !POINTS.has(type) && id.startsWith(categories)),
      ]),
    ),
  };
}

function scaleOf({ chart, style, colour, lettering }: Drawing, isOfCategories: boolean): Tree {
  const text = { color: colour(style.text), font: lettering.font({ style: style.label }) };
  const line = { color: colour(style.grid.ink), lineWidth: style.grid.weight };
  return {
    beginAtZero: true,
    border: { display: isOfCategories, color: colour(style.axis.ink), width: style.axis.weight },
    grid: { ...line, display: !isOfCategories, drawTicks: false, tickColor: NONE },
    angleLines: line,
    pointLabels: { ...text, backdropColor: NONE },
    title: { ...text, font: lettering.font({ style: style.detail }) },
    ticks: {
      ...text,
      padding: style.pad,
      showLabelBackdrop: false,
      backdropColor: NONE,
      textStrokeColor: NONE,
      // Names may take more lines, numbers no more decimals than they have.
      callback(this: Scale, value: number) {
        if (this.type !== 'category') return written(value);
        const name = chart.categories[value] ?? '';
        const room = this.isHorizontal() ? (this.chart.width * NAMES) / chart.categories.length : Infinity;
        const lettered = { style: style.label };
        return !followsTime(chart) && lettering.fits(name, lettered, room)
          ? lettering.wrap(name, lettered, room)
          : name;
      },
    },
  };
}

const written = (value: number): string =>
  formatNumber(value, String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0);

/** What was given, laid over what the design says. */
const merged = (base: Tree, given: Tree): Tree => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const under = base[key];
      return [key, isTree(under) && isTree(value) ? merged(under, value) : value];
    }),
  ),
});
