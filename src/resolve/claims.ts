// What a chart claims to show (`message:`) against its data: a title that the figures do not bear out is an error.

import { isHighlighted } from '../charts/series-inks.ts';
import type { Claim } from '../model/claims.ts';
import type { ChartBlock, ChartSeries } from '../model/content.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import type { PlacesOf } from './chart-places.ts';
import { complain, type Desk } from './desk.ts';
import { nodesAsCategories } from './flow-claims.ts';
import { formatWithUnit, roundTo } from './format.ts';

type Checked = Omit<ChartBlock, 'alt'>;

/** What is called stable moves by less than this part of where it began. */
const STABLE = 0.05;
/** Doubled and halved, as far as a sentence says it. */
const DOUBLE = 1.95;

/** Reports: resolve/false-claim, with what the data say instead and where they stand; resolve/no-claim-data where they say nothing. */
export function checkClaim(desk: Desk, draft: DraftChart, chart: Checked, placesOf: PlacesOf): void {
  const { message: claim, origin } = draft;
  if (!claim) return;
  const span = origin.values.message ?? origin.span;
  const found = judge(claim, nodesAsCategories(chart));
  if (!found) return;
  if (found === 'nothing') {
    complain(desk, 'error', 'resolve/no-claim-data', span, { claim }, placesOf(chart.categories));
    return;
  }
  const { truth, categories } = found;
  complain(desk, 'error', 'resolve/false-claim', span, { claim, truth }, placesOf(categories));
}

interface Reading {
  readonly category: string;
  readonly value: number;
}

/** What the data say instead, and of which categories; undefined if they bear the claim out. */
type Verdict = { readonly truth: string; readonly categories: readonly string[] } | 'nothing' | undefined;

function judge(claim: Claim, chart: Checked): Verdict {
  const voices = voicesOf(chart);
  const isExtreme = claim === 'hoogste' || claim === 'laagste';
  // Flows have no course: none of them comes after another.
  if (voices.length === 0 || (chart.flows && !isExtreme)) return 'nothing';
  // A claim about all series must hold for each of them.
  for (const series of voices) {
    const verdict = isExtreme ? judgeExtreme(claim, chart, series) : judgeCourse(claim, chart, series);
    if (verdict) return verdict;
  }
  return undefined;
}

/** The main series, else all that are neither background nor target. */
function voicesOf({ series }: Checked): readonly ChartSeries[] {
  const main = series.filter(({ emphasis }) => emphasis === 'main');
  return main.length > 0 ? main : series.filter(({ emphasis }) => emphasis === 'plain');
}

/** Known values; of a chart with breaks those since the last one, for a claim over a break says nothing. */
function readingsOf({ categories, breaks }: Checked, { values }: ChartSeries): readonly Reading[] {
  const start = Math.max(0, ...(breaks ?? []).map(({ category }) => categories.indexOf(category)));
  return categories.flatMap((category, i) => {
    const value = values[i];
    return i < start || value === null || value === undefined ? [] : [{ category, value }];
  });
}

/** From the first known value to the last, as printed: what rounds to the same has not moved. */
function judgeCourse(claim: Exclude<Claim, 'hoogste' | 'laagste'>, chart: Checked, series: ChartSeries): Verdict {
  const known = readingsOf(chart, series);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return 'nothing';
  const [from, to] = [roundTo(first.value, chart.decimals), roundTo(last.value, chart.decimals)];
  const isTrue = {
    stijgt: to > from,
    daalt: to < from,
    stabiel: Math.abs(to - from) <= Math.abs(from) * STABLE,
    verdubbelt: from > 0 && to >= from * DOUBLE,
    halveert: from > 0 && to <= from / DOUBLE,
  }[claim];
  if (isTrue) return undefined;
  const truth = named(chart, series, `${say(chart, first)} → ${say(chart, last)}`);
  return { truth, categories: [first.category, last.category] };
}

/** Each highlighted category against all others; where none is, the last one in time, else the one that stands first. */
function judgeExtreme(claim: 'hoogste' | 'laagste', chart: Checked, series: ChartSeries): Verdict {
  const known = readingsOf(chart, series);
  if (known.length < 2) return 'nothing';
  const meant = known.filter(({ category }) => isHighlighted(chart, category));
  const isTime = chart.categories.every((category) => /^\d{4}\b/.test(category));
  const own = meant.length > 0 ? meant : isTime ? known.slice(-1) : known.slice(0, 1);
  // Of all that are meant, the one that bears the claim least.
  const [weakest] = own.toSorted((a, b) => (claim === 'hoogste' ? a.value - b.value : b.value - a.value));
  if (!weakest) return 'nothing';
  const isMore = ({ value }: Reading): boolean => (claim === 'hoogste' ? value > weakest.value : value < weakest.value);
  const other = known.find((reading) => !own.includes(reading) && isMore(reading));
  if (!other) return undefined;
  const truth = named(chart, series, `${say(chart, weakest)}, ${say(chart, other)}`);
  return { truth, categories: [weakest.category, other.category] };
}

/** One series of several needs its name. */
const named = (chart: Checked, { name }: ChartSeries, words: string): string =>
  chart.series.length > 1 && name !== '' ? `${name}, ${words}` : words;

const say = ({ unit, decimals }: Checked, { category, value }: Reading): string =>
  `${category}: ${formatWithUnit(value, unit || undefined, { decimals, place: 'column' })}`;
