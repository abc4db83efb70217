// The charts craft: a chart block and a style become a box of vector matter. Chart.js draws; nothing of its taste remains.
// Knows no design: inks, text styles and measures come from the chart style.

import type { Chart } from 'chart.js';
import type { ChartStyle } from '../model/block-styles.ts';
import { chartIdentity } from '../model/chart-identity.ts';
import type { ChartBlock, ChartType } from '../model/content.ts';
import { contrastOf } from '../model/contrast.ts';
import type { InkDefinition } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import { rgbOf, tinted } from '../model/inks.ts';
import type { Box, Ink, Stroke } from '../model/matter.ts';
import type { Shelf } from '../model/shelf.ts';
import type { TextStyle, Typesetter } from '../model/text.ts';
import type { Size } from '../model/units.ts';
import { clearCaptions } from './clear-captions.ts';
import { texturesFor } from './distinct.ts';
import type { Drawing, Kind } from './drawing.ts';
import { composeEmpty } from './empty.ts';
import { type Finish, finishesOf, type Sight } from './finishes.ts';
import { InkColours } from './ink-colours.ts';
import { composeArea } from './kinds/area.ts';
import { composeBar } from './kinds/bar.ts';
import { composeBar100 } from './kinds/bar-100.ts';
import { composeBarGrouped } from './kinds/bar-grouped.ts';
import { composeBarHorizontal } from './kinds/bar-horizontal.ts';
import { composeBarLine } from './kinds/bar-line.ts';
import { composeBarStacked } from './kinds/bar-stacked.ts';
import { composeBullet } from './kinds/bullet.ts';
import { composeChoropleth } from './kinds/choropleth.ts';
import { composeDoughnut } from './kinds/doughnut.ts';
import { composeHeat } from './kinds/heat.ts';
import { composeLine } from './kinds/line.ts';
import { composeMultiples } from './kinds/multiples.ts';
import { composePie } from './kinds/pie.ts';
import { composePyramid } from './kinds/pyramid.ts';
import { composeRadar } from './kinds/radar.ts';
import { composeRaw } from './kinds/raw.ts';
import { composeSankey } from './kinds/sankey.ts';
import { composeScatter } from './kinds/scatter.ts';
import { composeShare } from './kinds/share.ts';
import { composeSlope } from './kinds/slope.ts';
import { composeTileMap } from './kinds/tile-map.ts';
import { composeTimeline } from './kinds/timeline.ts';
import { composeTreemap } from './kinds/treemap.ts';
import { composeWaffle } from './kinds/waffle.ts';
import { areLegible } from './legible.ts';
import { Lettering } from './lettering.ts';
import { drawMarks } from './marks.ts';
import { toBox } from './matter.ts';
import { formatNumber } from './numbers.ts';
import { sharedRecorder } from './recorder.ts';
import { type FullChartStyle, fillStyle, HAIRLINE, overlayStyle } from './style.ts';

export interface ChartsOptions {
  readonly typesetter: Typesetter;
  readonly style: ChartStyle;
  /** Text styles by name: those that the chart style names must be among them. */
  readonly styles: ReadonlyMap<string, TextStyle>;
  /** All inks of the design: text on tints is chosen by its contrast. */
  readonly inks: ReadonlyMap<string, InkDefinition>;
  readonly reporter: Reporter;
  /** Charts of earlier runs with the same text styles, inks, faces and program. */
  readonly shelf?: Shelf<KeptChart>;
}

/** A chart as drawn, and what there was to say about it. */
export interface KeptChart {
  readonly box: Box;
  readonly said: readonly Complaint[];
}

interface Complaint {
  readonly code:
    | 'charts/no-data'
    | 'charts/crowded'
    | 'charts/foreign-colour'
    | 'charts/foreign-font'
    | 'charts/raw-failed';
  /** Of a value in a typed configuration. */
  readonly path?: string;
  readonly value?: string;
}

export interface ChartOptions {
  /** Resolves an ink's name or alias, with or without a tint: "menie", "deel-diep", "deel 40%". */
  readonly inks: (name: string) => Ink;
  /** Ink of the ground that the chart stands on; open shapes are filled with it. */
  readonly on?: string;
  /** Values of the chart style for this place only, keys as in YAML. */
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Charts {
  /**
   * Finished matter of exactly `size` points; everything lies inside it. Same input, same box.
   * Reports: charts/no-data, charts/crowded, charts/unknown-option; of raw charts charts/foreign-colour, charts/foreign-font,
   * charts/raw-failed.
   */
  compose(chart: ChartBlock, size: Size, options: ChartOptions): Box;
}

const KINDS: Readonly<Record<ChartType, Kind>> = {
  line: composeLine,
  area: composeArea,
  bar: composeBar,
  'bar-horizontal': composeBarHorizontal,
  'bar-grouped': composeBarGrouped,
  'bar-stacked': composeBarStacked,
  'bar-100': composeBar100,
  'bar-line': composeBarLine,
  bullet: composeBullet,
  multiples: composeMultiples,
  heat: composeHeat,
  'tile-map': composeTileMap,
  sankey: composeSankey,
  choropleth: composeChoropleth,
  waffle: composeWaffle,
  treemap: composeTreemap,
  pie: composePie,
  share: composeShare,
  doughnut: composeDoughnut,
  pyramid: composePyramid,
  radar: composeRadar,
  scatter: composeScatter,
  slope: composeSlope,
  timeline: composeTimeline,
  raw: composeRaw,
};

export function createCharts(options: ChartsOptions): Charts {
  const { reporter, shelf } = options;
  const lettering = new Lettering(options.typesetter, options.styles);
  const base = fillStyle(options.style);
  const cache = new Map<string, Box>();
  return {
    compose(chart, size, place) {
      const { style, unknown } = overlayStyle(base, place.with ?? {});
      const key = JSON.stringify([chartIdentity(chart), size, style, inksOf(style, place)]);
      const known = cache.get(key);
      if (known) return known;
      for (const option of unknown)
        reporter.report({
          severity: 'warning',
          code: 'charts/unknown-option',
          span: chart.span,
          args: { chart: chart.id, option },
        });
      let drawn = shelf?.find(key);
      if (!drawn) {
        const draw = () => composeChart(chart, size, style, { lettering, inks: options.inks }, place);
        const { result, isOver } = lettering.watch(draw);
        drawn = result;
        // Missing glyphs and words too wide are told when they are set: such a chart is drawn again each time.
        if (!isOver && !lacksGlyphs(drawn.box)) shelf?.put(key, drawn);
      }
      for (const complaint of drawn.said) tell(reporter, chart, complaint, [...options.inks.keys()].join(', '));
      cache.set(key, drawn.box);
      return drawn.box;
    },
  };
}

function composeChart(
  chart: ChartBlock,
  size: Size,
  style: FullChartStyle,
  { lettering, inks }: { readonly lettering: Lettering; readonly inks: ChartsOptions['inks'] },
  place: ChartOptions,
): KeptChart {
  const colours = new InkColours();
  const said: Complaint[] = [];
  const rgb = (name: string, tint: number) => rgbOf(inks, tinted(place.inks(name), tint));
  const drawing: Drawing = {
    chart,
    size,
    style,
    lettering,
    ground: place.on,
    colour: (name, tint = 1) => {
      const ink = place.inks(name);
      return colours.code(tint === 1 ? ink : tinted(ink, tint));
    },
    isInk: (name) => inks.has(place.inks(name).name),
    inkName: (name) => place.inks(name).name,
    contrast: (text, fill, tint = 1) => contrastOf(rgb(text, 1), rgb(fill, tint)),
    onGround: (fill, tint = 1) => contrastOf(groundOf(inks, place), rgb(fill, tint)),
    toldApart: (names) => texturesFor(names.map((name) => rgb(name, 1))),
    format: (value) => formatNumber(value, chart.decimals, chart.unit),
    crowded: () => {
      if (!said.some(({ code }) => code === 'charts/crowded')) said.push({ code: 'charts/crowded' });
    },
    refuse: (code, path, value) => said.push({ code, path, value }),
  };
  const draw = (kind: Kind) => {
    const plan = kind(drawing);
    const finish = (plot: Chart) =>
      drawMarks(plot.ctx, clearCaptions(plan.marks(plot), size, lettering, drawing.crowded), lettering);
    return { recording: sharedRecorder().record(plan.configuration, size, lettering, finish), unknown: plan.unknown };
  };
  const finished = ({ recording, unknown }: ReturnType<typeof draw>): Box => {
    const sight = sightOf(style, inks, place);
    const finishes = isToldByColour(chart) ? finishesOf(recording, colours, sight) : finishOfUnknown(unknown, sight);
    return toBox(recording, { colours, lettering, finishes });
  };
  const isEmpty = !chart.series.some(({ values }) => values.some((value) => value !== null));
  if (isEmpty) said.push({ code: 'charts/no-data' });
  if (isEmpty || chart.type !== 'raw') return { box: finished(draw(isEmpty ? composeEmpty : KINDS[chart.type])), said };
  // What an editor typed for Chart.js may be anything.
  try {
    const drawn = draw(composeRaw);
    if (!areLegible(drawn.recording, lettering)) drawing.crowded();
    return { box: finished(drawn), said };
  } catch (error) {
    said.push({ code: 'charts/raw-failed', value: error instanceof Error ? error.message : String(error) });
    return { box: finished(draw(composeEmpty)), said };
  }
}

/** Colour says what a field stands for; elsewhere it is the place that says it, or tints stand for steps. */
const isToldByColour = ({ type, series }: ChartBlock): boolean =>
  PARTS.has(type) || (FIELDS.has(type) && series.filter(({ emphasis }) => emphasis !== 'target').length > 1);

/** Kinds with a field for each category, and with fields for each series. */
const PARTS: ReadonlySet<ChartType> = new Set(['doughnut', 'pie', 'waffle'] as const);
const FIELDS: ReadonlySet<ChartType> = new Set([
  ...(['area', 'bar-grouped', 'bar-stacked', 'bar-100', 'share', 'pyramid', 'raw'] as const),
]);

/** What has no value must not be taken for the lowest class, on a grey copy either; nor for the ground. */
const finishOfUnknown = (unknown: string | undefined, { outline }: Sight): ReadonlyMap<string, Finish> =>
  new Map(unknown === undefined ? [] : [[unknown, { texture: 1, lines: outline.ink, outline: hairline(outline) }]]);

const hairline = (stroke: Stroke): Stroke => ({ ...stroke, width: stroke.width * HAIRLINE });

/** Paper. */
const WHITE: readonly number[] = [255, 255, 255];

const groundOf = (inks: ChartsOptions['inks'], { on, inks: inkOf }: ChartOptions): readonly number[] =>
  on === undefined ? WHITE : rgbOf(inks, inkOf(on));

function sightOf(style: FullChartStyle, inks: ChartsOptions['inks'], place: ChartOptions): Sight {
  const names = [style.text, ...Object.values(style.on)];
  return {
    rgb: (ink) => rgbOf(inks, ink),
    ground: groundOf(inks, place),
    lines: [...new Set(names)].map((name) => place.inks(name)),
    outline: { ink: place.inks(style.axis.ink), width: style.axis.weight },
  };
}

const lacksGlyphs = ({ items }: Box): boolean =>
  items.some(({ item }) =>
    item.kind === 'text' ? item.run.ids.includes(NOTDEF) : item.kind === 'group' && lacksGlyphs(item.box),
  );
/** What every face draws for a character that it lacks (OpenType 1.9.1, Recommendations: glyph 0). */
const NOTDEF = 0;

/** Inks as they resolve in this place: the same style means other inks in another part. */
const inksOf = (style: FullChartStyle, place: ChartOptions): readonly unknown[] =>
  [
    ...style.series,
    ...[style.context, style.accent, style.text, style.plain, style.grid.ink, style.axis.ink, style.target.ink],
    ...Object.values(style.on),
    ...Object.values(style.words),
    ...[style.area, place.on ?? ''].filter((name) => name !== ''),
  ].map((name) => place.inks(name));

/** What is wrong in a typed configuration is told at its value. */
function tell(reporter: Reporter, chart: ChartBlock, { code, path = '', value }: Complaint, inks: string): void {
  const span = chart.configuration?.places[path] ?? chart.span;
  const severity = code === 'charts/no-data' || code === 'charts/crowded' ? 'warning' : 'error';
  reporter.report({
    severity,
    code,
    span,
    args: { chart: chart.id, ...(value !== undefined && { path, value, inks }) },
  });
}
