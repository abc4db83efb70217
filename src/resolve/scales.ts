// Charts that are compared get one scale: the least bounds that hold the data of all of them. Reads charts that are resolved,
// changes nothing but their bounds.

import { type Extent, extentOfKind } from '../charts/extent.ts';
import { axisValues } from '../charts/scale.ts';
import type { ChartBlock, Section } from '../model/content.ts';
import type { RawText } from '../model/draft.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import { complain, type Desk, unknown } from './desk.ts';

/** Kinds that print the values of their axis: their bounds are round. */
const ON_GRID: ReadonlySet<ChartBlock['type']> = new Set(['line', 'area', 'bar-line', 'multiples', 'heat']);
const STEPS = 5;

/** A chart that asks for a scale, or is asked for its own. */
interface Member {
  readonly draft: DraftChart;
  readonly chart: ChartBlock;
  readonly extent: Extent;
}

/**
 * Sections with the bounds of the charts joined. Reports: resolve/unknown-chart, resolve/lonely-scale, resolve/no-scale (a kind
 * without one), resolve/scale-units.
 */
export function shareScales(desk: Desk, sections: readonly Section[]): readonly Section[] {
  const bounds = new Map<string, Extent>();
  for (const group of groupsOf(desk, sections)) {
    const [first] = group;
    const odd = group.find(({ chart }) => chart.unit !== first?.chart.unit);
    if (first && odd) {
      const args = { id: odd.chart.id, unit: odd.chart.unit, other: first.chart.id, units: first.chart.unit };
      complain(desk, 'error', 'resolve/scale-units', askedAt(odd.draft) ?? odd.chart.span, args, [first.chart.span]);
      continue;
    }
    const joined = join(group);
    for (const { chart } of group) bounds.set(chart.id, joined);
  }
  if (bounds.size === 0) return sections;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      const joined = block.kind === 'chart' ? bounds.get(block.id) : undefined;
      return joined ? { ...block, min: joined.low, max: joined.high } : block;
    }),
  }));
}

/** Lowest and highest of all, with the bounds that any of them asks for; round where they are printed. */
function join(group: readonly Member[]): Extent {
  const asked = group.flatMap(({ chart }) => [chart.min, chart.max]).filter((value) => value !== undefined);
  const low = Math.min(...group.map(({ extent }) => extent.low), ...asked);
  const high = Math.max(...group.map(({ extent }) => extent.high), ...asked);
  if (!group.some(({ chart }) => ON_GRID.has(chart.type))) return { low, high };
  const { min, max } = axisValues(low, high, { steps: STEPS });
  return { low: min, high: max };
}

const askedAt = ({ scale, sameScaleAs }: DraftChart) => (sameScaleAs ?? scale)?.span;

/** Charts that belong together, by the name of a scale or by the chart that they name, however long the chain. */
function groupsOf(desk: Desk, sections: readonly Section[]): readonly (readonly Member[])[] {
  const drafts = desk.draft.pages.flatMap(({ body }) => body.filter((block) => block.kind === 'chart'));
  const charts = new Map(
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [[block.id, block]] : []))),
  );
  const groups = new Map<string, Set<string>>();
  const tie = (one: string, other: string): void => {
    const together = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const name of together) groups.set(name, together);
  };
  for (const { id, scale, sameScaleAs } of drafts) {
    if (scale) tie(chartName(id), `scale ${scale.text.trim()}`);
    const other = sameScaleAs && otherOf(desk, id, sameScaleAs, drafts);
    if (other) tie(chartName(id), chartName(other));
  }
  return [...new Set(groups.values())].flatMap((names) => {
    const tied = drafts.filter(({ id }) => names.has(chartName(id)));
    const members = tied.flatMap((draft) => memberOf(desk, draft, charts.get(draft.id)));
    const [only] = tied;
    if (only?.scale && tied.length === 1)
      complain(desk, 'warning', 'resolve/lonely-scale', only.scale.span, { name: only.scale.text.trim() });
    return members.length > 1 ? [members] : [];
  });
}

const chartName = (id: string): string => `chart ${id}`;

function otherOf(desk: Desk, id: string, named: RawText, drafts: readonly DraftChart[]): string | undefined {
  const wanted = named.text.trim();
  const others = drafts.map((draft) => draft.id).filter((other) => other !== id);
  if (others.includes(wanted)) return wanted;
  complain(desk, 'error', 'resolve/unknown-chart', named.span, unknown(wanted, others));
  return undefined;
}

/** Nothing for a chart that could not be resolved: that was told. */
function memberOf(desk: Desk, draft: DraftChart, chart: ChartBlock | undefined): readonly Member[] {
  if (!chart) return [];
  const extent = extentOfKind(chart);
  if (extent) return [{ draft, chart, extent }];
  complain(desk, 'error', 'resolve/no-scale', askedAt(draft) ?? chart.span, { id: chart.id, type: chart.type });
  return [];
}
