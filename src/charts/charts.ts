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
import type { Box, Ink } from '../model/matter.ts';
import type { Shelf } from '../model/shelf.ts';
import type { TextStyle, Typesetter } from '../model/text.ts';
import type { Size } from '../model/units.ts';
import { clearCaptions } from './clear-captions.ts';
import { looksFor } from './distinct.ts';
import type { Drawing, Kind } from './drawing.ts';
import { composeEmpty } from './empty.ts';
import { finishesOf } from './finishes.ts';
import { InkColours, NONE } from './ink-colours.ts';
import { inkBehind } from './ink-rounds.ts';
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
import { quietInk, shownInk } from './series-inks.ts';
import { demandsOf, type Sight } from './sight.ts';
import { type FullChartStyle, fillStyle, HAIRLINE, overlayStyle } from './style.ts';
import { TEXTURES } from './textures.ts';

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
    | 'charts/alike'
    | 'charts/foreign-colour'
    | 'charts/foreign-font'
    | 'charts/raw-failed';
  /** Of a value in a typed configuration. */
  readonly path?: string;
  /** Typed there, or the inks that look alike. */
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
   * Reports: charts/no-data, charts/crowded, charts/alike, charts/unknown-option; of raw charts charts/foreign-colour,
   * charts/foreign-font, charts/raw-failed.
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
  const inkOf = (name: string): Ink => place.inks(inkBehind(name));
  const rgb = (name: string, tint = 1) => rgbOf(inks, tinted(inkOf(name), tint));
  const ground = place.on === undefined ? WHITE : rgb(place.on);
  const once = (code: Complaint['code'], value?: string): void => {
    if (!said.some((complaint) => complaint.code === code)) said.push({ code, ...(value !== undefined && { value }) });
  };
  const alike = (some: readonly Ink[]): void =>
    once('charts/alike', [...new Set(some.map(({ name }) => name))].join(', '));
  const given: Drawing = {
    chart,
    size,
    style,
    lettering,
    open: place.on === undefined ? NONE : colours.code(inkOf(place.on), OPEN),
    colour: (name, tint = 1) => {
      const ink = inkOf(name);
      return colours.code(tint === 1 ? ink : tinted(ink, tint), name);
    },
    isInk: (name) => inks.has(inkOf(name).name),
    inkName: (name) => inkOf(name).name,
    contrast: (text, fill, tint = 1) => contrastOf(rgb(text), rgb(fill, tint)),
    onGround: (fill, tint = 1) => contrastOf(rgb(fill, tint), ground),
    toldApart: (names, most) => {
      const looks = looksFor(names.map((name) => rgb(name)));
      if (looks.some((look) => look > most)) alike(names.filter((_, i) => (looks[i] ?? 0) > 0).map(inkOf));
      return looks;
    },
    format: (value) => formatNumber(value, chart.decimals, chart.unit),
    crowded: () => once('charts/crowded'),
    refuse: (code, path, value) => said.push({ code, path, value }),
  };
  const drawing = { ...given, style: shownStyle(given) };
  const draw = (kind: Kind) => {
    const plan = kind(drawing);
    const finish = (plot: Chart) =>
      drawMarks(plot.ctx, clearCaptions(plan.marks(plot), size, lettering, drawing.crowded), lettering);
    return { recording: sharedRecorder().record(plan.configuration, size, lettering, finish), unknown: plan.unknown };
  };
  const sight: Sight = {
    rgb: (ink) => rgbOf(inks, ink),
    ground,
    hairline: { ink: place.inks(style.axis.ink), width: style.axis.weight * HAIRLINE },
    lines: [...new Set([style.text, ...Object.values(style.on)])].map(place.inks),
    outline: ({ name }) => ({ ink: place.inks(shownInk(drawing, name)), width: style.grid.weight }),
    open: drawing.open,
    ...demandsOf(chart),
  };
  const finished = ({ recording, unknown }: ReturnType<typeof draw>): Box => {
    const finishes = finishesOf(recording, colours, unknown === undefined ? sight : { ...sight, unknown });
    const textured = [...finishes].filter(([, { texture }]) => texture > 0);
    if (textured.some(([, { texture }]) => texture > TEXTURES.length))
      alike(textured.flatMap(([code]) => colours.ink(code) ?? []));
    return toBox(recording, { colours, lettering, finishes });
  };
  const isEmpty = !chart.series.some(({ values }) => values.some((value) => value !== null));
  if (isEmpty) once('charts/no-data');
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

/** Lines and points are drawn in inks that show here. */
function shownStyle(drawing: Drawing): FullChartStyle {
  const { style } = drawing;
  const shown = (ink: string): string => shownInk(drawing, ink);
  return {
    ...style,
    accent: shown(style.accent),
    context: quietInk(drawing, style.context),
    target: { ...style.target, ink: shown(style.target.ink) },
  };
}

/** A name that no ink has. */
const OPEN = ' ';

/** Paper. */
const WHITE: readonly number[] = [255, 255, 255];

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

const WARNINGS: ReadonlySet<Complaint['code']> = new Set(['charts/no-data', 'charts/crowded', 'charts/alike'] as const);

/** What is wrong in a typed configuration is told at its value. */
function tell(reporter: Reporter, chart: ChartBlock, { code, path = '', value }: Complaint, inks: string): void {
  const span = chart.configuration?.places[path] ?? chart.span;
  const severity = WARNINGS.has(code) ? 'warning' : 'error';
  reporter.report({
    severity,
    code,
    span,
    args: { chart: chart.id, ...(value !== undefined && { path, value, inks }) },
  });
}
