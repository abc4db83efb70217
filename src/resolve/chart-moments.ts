// Moments of a timeline to values on its axis: years with their fraction, and the words that stand for them.

import type { ChartBlock, ChartSeries } from '../model/content.ts';
import type { DraftChart, DraftChartMoment } from '../model/draft-charts.ts';
import { complain, type Desk } from './desk.ts';
import { formatDate, formatMonth } from './format.ts';
import type { TextResolver } from './texts.ts';

type Dated = Pick<ChartBlock, 'categories' | 'series'>;

/** Begin and end of each moment; one without an end stands in the middle of its day, month or year. Reports: resolve/period-backwards. */
export function dataOfMoments(desk: Desk, texts: TextResolver, moments: readonly DraftChartMoment[]): Dated {
  for (const { at, until, origin } of moments)
    if (until && endOf(until) <= startOf(at))
      complain(desk, 'error', 'resolve/period-backwards', origin.values.until ?? origin.span, {
        at: worded(at),
        until: worded(until),
      });
  const series = (name: string, values: ChartSeries['values'], words: readonly string[]): ChartSeries => ({
    name,
    values,
    texts: words,
    emphasis: 'plain',
  });
  return {
    categories: moments.map(({ label }) => texts.line(label)),
    series: [
      series(
        'Begin',
        moments.map(({ at, until }) => (until ? startOf(at) : (startOf(at) + endOf(at)) / 2)),
        moments.map(({ at }) => worded(at)),
      ),
      series(
        'Einde',
        moments.map(({ until }) => (until ? endOf(until) : null)),
        moments.map(({ until }) => (until ? worded(until) : '')),
      ),
    ],
  };
}

/** Reports: resolve/moments-unused for kinds without time. */
export function checkMoments(desk: Desk, { type, moments, origin }: DraftChart): void {
  if (moments && type !== 'timeline')
    complain(desk, 'error', 'resolve/moments-unused', origin.values.moments ?? origin.span, { type });
}

/** "2021", "april 2021", "1 april 2021". */
function worded(moment: string): string {
  const [year = '', month, day] = moment.split('-');
  if (month === undefined) return year;
  return day === undefined ? formatMonth(moment) : formatDate(moment);
}

const MONTHS_OF_YEAR = 12;
const DAY = 86_400_000;

const startOf = (moment: string): number => fraction(partsOf(moment), 0);

/** The end of the day, month or year that is named. */
function endOf(moment: string): number {
  const [year, month, day] = partsOf(moment);
  if (month === undefined) return year + 1;
  if (day === undefined) return month === MONTHS_OF_YEAR ? year + 1 : fraction([year, month + 1], 0);
  return fraction([year, month, day], 1);
}

type Parts = readonly [year: number, month?: number, day?: number];
const partsOf = (moment: string): Parts => moment.split('-').map(Number) as unknown as Parts;

/** Days of the year that are over, and `more`, over all of its days. */
function fraction([year, month = 1, day = 1]: Parts, more: number): number {
  const [first, next] = [Date.UTC(year), Date.UTC(year + 1)];
  return year + (Date.UTC(year, month - 1, day) + more * DAY - first) / (next - first);
}
