// A chart of the report to a page of its own, for the website and the press: what it says, the plot that stands in the report,
// where it comes from. Draws no chart anew.

import type { Charts } from '../charts/charts.ts';
import type { ChartBlock, Edition, Section } from '../model/content.ts';
import type { Element } from '../model/design.ts';
import type { Box, Ink, Item, Page, Placed, Plot } from '../model/matter.ts';
import type { Publication } from '../model/stages.ts';
import type { Pt, Rect, Size } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { NO_PAGES, settingAlone, type Tools, workshopAlone } from './alone.ts';
import { composeElements, move } from './elements.ts';
import { grow, levelHeadings } from './structure.ts';

/** A chart and where it stands. */
export interface ChartInReport {
  readonly chart: ChartBlock;
  readonly section: Section;
}

/** All charts of a report, in reading order. */
export const chartsIn = ({ sections }: Pick<Edition, 'sections'>): readonly ChartInReport[] =>
  sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'chart' ? [{ chart: block, section }] : [])),
  );

/** A plot as it stands in the report. */
export interface StandingPlot extends Plot {
  /** What it stands on; absent = the paper. */
  readonly ground?: Ink;
}

/** Plots by the id of their chart, in the order in which they are painted; of a chart that stands twice, the first. */
export function plotsOn(pages: readonly Page[]): ReadonlyMap<string, StandingPlot> {
  const plots = new Map<string, StandingPlot>();
  for (const { box } of pages) {
    const fields: Field[] = [];
    const visit = ({ items }: Box, left: Pt, top: Pt): void => {
      for (const placed of items) {
        const { item } = placed;
        const [x, y] = [left + placed.x, top + placed.y];
        if (item.kind === 'path') fields.push(...fieldOf(item, x, y));
        if (item.kind !== 'group' || item.turn || item.clip) continue;
        if (item.plot && !plots.has(item.plot.id))
          plots.set(item.plot.id, { ...item.plot, ...on(fields, item.plot, x, y) });
        else visit(item.box, x, y);
      }
    };
    visit(box, 0, 0);
  }
  return plots;
}

/** A rectangle of colour on a page. */
interface Field {
  readonly rect: Rect;
  readonly ink: Ink;
}

function fieldOf({ path, fill }: Extract<Item, { kind: 'path' }>, x: Pt, y: Pt): Field[] {
  if (!fill || path.length !== RECTANGLE.length || path.some(([command], i) => command !== RECTANGLE[i])) return [];
  const corners = path.flatMap((command) =>
    command[0] === 'M' || command[0] === 'L' ? [[command[1], command[2]]] : [],
  );
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0));
  const [left, top] = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))];
  const size = { width: Math.max(...(xs ?? [])) - left, height: Math.max(...(ys ?? [])) - top };
  return [{ rect: { x: x + left, y: y + top, ...size }, ink: fill }];
}

const RECTANGLE: readonly string[] = ['M', 'L', 'L', 'L', 'Z'];

/** The last field that was painted under all of a plot. */
function on(fields: readonly Field[], { box }: Plot, x: Pt, y: Pt): Pick<StandingPlot, 'ground'> {
  const field = fields.findLast(
    ({ rect }) =>
      rect.x <= x + SLACK &&
      rect.y <= y + SLACK &&
      rect.x + rect.width >= x + box.width - SLACK &&
      rect.y + rect.height >= y + box.height - SLACK,
  );
  return field ? { ground: field.ink } : {};
}

const SLACK: Pt = 0.1;

/** A publication of one page without bleed, as large as the plot with its words and margin. Reports: what elements report. */
export function composeLoneChart(
  { chart, section }: ChartInReport,
  plot: StandingPlot,
  tools: Omit<Tools, 'charts'>,
): Publication {
  const { edition, design } = tools;
  const { margin = 0, component = '' } = design.loneChart ?? {};
  const elements = design.components.get(component) ?? PLOT_ALONE;
  const structure = grow(undefined, 'Document', { lang: edition.lang, title: chart.title });
  // Whatever asks for the chart is given the plot that is there.
  const charts: Charts = { compose: () => plot.box };
  const setting = settingAlone(workshopAlone({ ...tools, charts }), structure, {
    section,
    names: { block: chart },
    sheet: design.page.trim,
    measure: plot.box.width,
    origin: [margin, margin],
  });
  const { placed, depth } = composeElements(setting, withChartOf(plot.box, elements));
  levelHeadings(structure);
  const trim: Size = { width: plot.box.width + 2 * margin, height: depth + 2 * margin };
  const items: Placed[] = [...groundOf(plot, trim), ...move(placed, margin, margin)];
  const page: Page = {
    number: 1,
    folio: '',
    side: 'recto',
    trim,
    bleed: 0,
    box: { ...trim, items },
    section: section.id,
  };
  return { pages: [page], frames: [], structure, pagination: NO_PAGES };
}

/** What a design that says nothing of lone charts shows of them. */
const PLOT_ALONE: readonly Element[] = [
  { kind: 'chart', of: 'block', at: [0, 0], size: [0, 0], with: {}, span: { file: '', line: 1, column: 1 } },
];

/** Elements with their chart in the size of a plot. */
const withChartOf = (plot: Size, elements: readonly Element[]): readonly Element[] =>
  elements.map((element): Element => {
    if (element.kind === 'chart') return { ...element, size: [plot.width, plot.height] };
    if (element.kind === 'group' || element.kind === 'stack')
      return { ...element, elements: withChartOf(plot, element.elements) };
    return element;
  });

/** Open shapes are filled with the ink of what a chart stands on, and its inks were chosen for that. */
const groundOf = (
  { ground }: StandingPlot,
  { width, height }: { readonly width: Pt; readonly height: Pt },
): Placed[] =>
  ground ? [{ x: 0, y: 0, item: { kind: 'path', path: rectangle(0, 0, width, height), fill: ground } }] : [];
