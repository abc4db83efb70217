// What stands behind | in a reference: filters that change which value of a figure is written, and how.

import type { Span } from '../model/diagnostic.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk, unknown } from './desk.ts';
import {
  formatChange,
  formatChangeInWords,
  formatDate,
  formatList,
  formatOrdinal,
  formatPercent,
  formatPoints,
  formatRank,
  type NumberPlace,
  roundTo,
} from './format.ts';
import { ROUGH, type Rough, roughly } from './rough.ts';
import { rankOf, wholePercentages } from './shares.ts';

/** The figure while filters work on it. */
export interface State {
  readonly figure: Figure;
  /** Which value of its split; absent = the whole. */
  readonly key?: string;
  value: number;
  decimals: number;
  /** In words up to twelve; with a capital at the start of a sentence. */
  words?: 'small' | 'capital';
  unit: boolean;
  bare: boolean;
  place: NumberPlace;
  text?: string;
  /** Stands before the value: "ruim ". */
  before?: string;
}

type Filter = (state: State, argument: string, desk: Desk, span: Span) => boolean;

/** Each returns false if it does not fit; it has then reported why. */
const FILTERS: Readonly<Record<string, Filter>> = {
  share,
  rank,
  highest: (state, _, desk, span) => extreme(state, 1, desk, span),
  lowest: (state, _, desk, span) => extreme(state, -1, desk, span),
  ...Object.fromEntries(
    ROUGH.map((word) => [
      word,
      (state: State, argument: string, desk: Desk, span: Span) => rough(word, state, argument, desk, span),
    ]),
  ),
  bare: (state) => {
    state.bare = true;
    return true;
  },
  words: (state) => {
    state.words = 'small';
    return true;
  },
  Words: (state) => {
    state.words = 'capital';
    return true;
  },
  unit: (state) => {
    state.unit = true;
    return true;
  },
  column: (state) => {
    state.place = 'column';
    return true;
  },
  ordinal: (state) => {
    state.text = formatOrdinal(state.value);
    return true;
  },
  round: (state, argument, desk, span) => {
    const step = Number(argument.replace(',', '.'));
    if (!(step > 0)) return refuse(desk, `round ${argument}`, span);
    state.value = Math.round(state.value / step) * step;
    if (step >= 1) state.decimals = 0;
    return true;
  },
  date: (state, _, desk, span) => {
    if (!state.figure.asOf) {
      complain(desk, 'error', 'resolve/no-date', span, { figure: state.figure.id });
      return false;
    }
    state.text = formatDate(state.figure.asOf);
    return true;
  },
  previous: (state, _, desk, span) => takeYear(state, desk.year - 1, desk, span),
  in: (state, argument, desk, span) => takeYear(state, Number(argument), desk, span),
  change: (state, argument, desk, span) => {
    const { break: counted } = state.figure;
    if (counted?.year === desk.year) {
      complain(desk, 'error', 'resolve/change-over-break', span, { figure: state.figure.id, year: counted.year });
      return false;
    }
    const previous = valueIn(state, desk.year - 1);
    if (previous === undefined || previous === 0) {
      complain(desk, 'error', 'resolve/no-history', span, { figure: state.figure.id, year: desk.year - 1 });
      return false;
    }
    if (argument !== '' && argument !== 'words') return refuse(desk, `change ${argument}`, span);
    if (state.figure.unit === 'procent') state.text = formatPoints(state.value - previous);
    else {
      const ratio = (state.value - previous) / Math.abs(previous);
      state.text = argument === 'words' ? formatChangeInWords(ratio) : formatChange(ratio, state.place);
    }
    return true;
  },
};

/** Of the whole, or of the value of its split that is asked for. */
const valueIn = ({ figure, key }: State, year: number): number | undefined =>
  key === undefined ? figure.history[String(year)] : figure.splits[String(year)]?.[key];

/** "25%" of its own whole, or of another figure. Reports: resolve/no-whole, and resolve/apportioned where rounding would not reach 100. */
function share(state: State, argument: string, desk: Desk, span: Span): boolean {
  const [, id, digits = '0'] = /^(?:of (\S+))?\s*([0-3])?$/.exec(argument) ?? [];
  const other = id === undefined ? undefined : desk.figures.get(id);
  if (id !== undefined && !other) {
    complain(desk, 'error', 'resolve/unknown-figure', span, unknown(id, desk.figures.keys()));
    return false;
  }
  if (other) desk.uses.push({ figure: other.id, span });
  const whole = other?.value ?? (state.key === undefined ? undefined : state.figure.value);
  if (!whole) {
    complain(desk, 'error', 'resolve/no-whole', span, { figure: state.figure.id });
    return false;
  }
  const decimals = Number(digits);
  const plain = roundTo((state.value / whole) * 100, decimals);
  const percent = other ? plain : (apportioned(state, decimals) ?? plain);
  if (percent !== plain) {
    const [rounded, printed] = [plain, percent].map((value) => formatPercent(value, { decimals }));
    complain(desk, 'note', 'resolve/apportioned', span, { rounded: rounded ?? '', printed: printed ?? '' });
  }
  state.text = formatPercent(percent, { decimals });
  return true;
}

/** As one of the shares of its split, which add up to 100 % as they are printed. */
function apportioned({ figure, key = '' }: State, decimals: number): number | undefined {
  const values = figure.split?.values ?? {};
  return wholePercentages(Object.values(values), decimals)[Object.keys(values).indexOf(key)];
}

/** "derde", "gedeeld derde": the place of a value among those of its split. Reports: resolve/no-split. */
function rank(state: State, argument: string, desk: Desk, span: Span): boolean {
  if (argument !== '') return refuse(desk, `rank ${argument}`, span);
  const values = splitOf(state, desk, span);
  if (!values || state.key === undefined) {
    if (values) complain(desk, 'error', 'resolve/no-split', span, { figure: state.figure.id });
    return false;
  }
  const found = rankOf(state.value, Object.values(values));
  state.text = `${found.isShared ? 'gedeeld ' : ''}${formatRank(found.rank)}`;
  return true;
}

/** Names of the parts of a split with the most or the least: one, or all that are equal. Reports: resolve/no-split. */
function extreme(state: State, sign: 1 | -1, desk: Desk, span: Span): boolean {
  const values = splitOf(state, desk, span);
  if (!values) return false;
  const most = Math.max(...Object.values(values).map((value) => sign * value));
  const names = Object.keys(values).filter((key) => sign * (values[key] ?? 0) === most);
  state.text = formatList(names.map((id) => nameOf(desk, id)));
  return true;
}

/** Of a municipality or a part of the report. */
const nameOf = ({ municipalities, draft }: Desk, id: string): string =>
  municipalities.find((one) => one.id === id)?.name ??
  draft.report.parts.find((one) => one.id === id)?.title.text ??
  id;

function splitOf({ figure }: State, desk: Desk, span: Span): Readonly<Record<string, number>> | undefined {
  if (!figure.split) complain(desk, 'error', 'resolve/no-split', span, { figure: figure.id });
  return figure.split?.values;
}

/** "ruim 351.000". Reports: resolve/not-rough. */
function rough(word: Rough, state: State, argument: string, desk: Desk, span: Span): boolean {
  const step = argument === '' ? undefined : Number(argument.replace(',', '.'));
  if (step !== undefined && !(step > 0)) return refuse(desk, `${word} ${argument}`, span);
  const value = roughly(word, state.value, step);
  if (value === undefined) {
    complain(desk, 'error', 'resolve/not-rough', span, { figure: state.figure.id, value: state.value, word });
    return false;
  }
  state.value = value;
  if (Number.isInteger(value)) state.decimals = 0;
  state.before = `${word} `;
  return true;
}

function takeYear(state: State, year: number, desk: Desk, span: Span): boolean {
  const value = valueIn(state, year);
  if (value === undefined) {
    complain(desk, 'error', 'resolve/no-history', span, { figure: state.figure.id, year });
    return false;
  }
  state.value = value;
  return true;
}

/** Returns false if the filter does not fit; it has then reported why. */
export function applyFilter(desk: Desk, state: State, filter: string, span: Span): boolean {
  const [name = '', ...rest] = filter.split(/\s+/);
  const apply = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  return apply ? apply(state, rest.join(' '), desk, span) : refuse(desk, filter, span);
}

function refuse(desk: Desk, filter: string, span: Span): false {
  complain(desk, 'error', 'resolve/unknown-filter', span, unknown(filter, Object.keys(FILTERS)));
  return false;
}
