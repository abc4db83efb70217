// Filters that compare: against last year, with a whole, and with the other parts of a split. All in the year that is meant.

import type { Span } from '../model/diagnostic.ts';
import { complain, type Desk, unknown } from './desk.ts';
import { isCountedAlike } from './figures.ts';
import { exactValue, type Filter, fail, type State, valueIn } from './filter-state.ts';
import {
  formatChange,
  formatChangeInWords,
  formatList,
  formatPercent,
  formatPoints,
  formatRank,
  roundTo,
} from './format.ts';
import { rankOf, sumOf, wholePercentages } from './shares.ts';

/** "+4,7%", "4,7% meer", "+2 procentpunt" against the year before. Reports: resolve/change-over-break, resolve/no-history. */
export const change =
  (inWords: boolean): Filter =>
  (state, _, desk, span) => {
    const { figure, year } = state;
    if (!isCountedAlike(figure, year - 1, year)) return fail(desk, state, 'resolve/change-over-break', span, { year });
    const value = exactValue(state);
    const previous = valueIn(state, year - 1);
    if (previous === undefined || previous === 0)
      return fail(desk, state, 'resolve/no-history', span, { year: year - 1 });
    const ratio = (value - previous) / Math.abs(previous);
    if (figure.unit === 'procent') state.text = formatPoints(value - previous);
    else state.text = inWords ? formatChangeInWords(ratio) : formatChange(ratio, state.place);
    return true;
  };

/** "25%" of its own whole, or of another figure. Reports: resolve/no-whole, unknown-figure, and apportioned where rounding would not reach 100. */
export function share(state: State, id: string | undefined, decimals: number, desk: Desk, span: Span): boolean {
  const other = id === undefined ? undefined : desk.figures.get(id);
  if (id !== undefined && !other) {
    complain(desk, 'error', 'resolve/unknown-figure', span, unknown(id, desk.figures.keys()));
    return false;
  }
  if (other) desk.uses.push({ figure: other.id, span });
  const own = state.key === undefined ? undefined : state.figure;
  const whole = (other ?? own)?.history[String(state.year)];
  if (!whole) return fail(desk, state, 'resolve/no-whole', span);
  const plain = roundTo((exactValue(state) / whole) * 100, decimals);
  const percent = other ? plain : (apportioned(state, whole, decimals) ?? plain);
  if (percent !== plain) {
    const [rounded, printed] = [plain, percent].map((value) => formatPercent(value, { decimals }));
    const args = { rounded: rounded ?? '', printed: printed ?? '' };
    complain(desk, 'note', 'resolve/apportioned', span, args, [state.figure.span]);
  }
  state.text = formatPercent(percent, { decimals });
  return true;
}

/** As one of the shares of its split, which add up to 100 % as they are printed; of a split that is not the whole there are none. */
function apportioned({ figure, key = '', year }: State, whole: number, decimals: number): number | undefined {
  const split = figure.splits[String(year)] ?? {};
  const values = Object.values(split);
  if (roundTo(sumOf(values) - whole, figure.decimals) !== 0) return undefined;
  return wholePercentages(values, decimals)[Object.keys(split).indexOf(key)];
}

/** "derde", "gedeeld derde": the place of a value among those of its split. Reports: resolve/no-split. */
export const rank: Filter = (state, _, desk, span) => {
  const values = state.figure.splits[String(state.year)];
  if (!values || state.key === undefined) return fail(desk, state, 'resolve/no-split', span);
  const found = rankOf(exactValue(state), Object.values(values));
  state.text = `${found.isShared ? 'gedeeld ' : ''}${formatRank(found.rank)}`;
  return true;
};

/** Names of the parts of a split with the most or the least: one, or all that are equal. Reports: resolve/no-split. */
export const extreme =
  (sign: 1 | -1): Filter =>
  (state, _, desk, span) => {
    const values = state.figure.splits[String(state.year)];
    if (!values) return fail(desk, state, 'resolve/no-split', span);
    const most = Math.max(...Object.values(values).map((value) => sign * value));
    const names = Object.keys(values).filter((key) => sign * (values[key] ?? 0) === most);
    state.text = formatList(names.map((id) => nameOf(desk, id)));
    return true;
  };

/** Of a municipality or a part of the report. */
const nameOf = ({ municipalities, draft }: Desk, id: string): string =>
  municipalities.find((one) => one.id === id)?.name ??
  draft.report.parts.find((one) => one.id === id)?.title.text ??
  id;
