// What stands behind | in a reference: filters that change which value of a figure is written, and how.

import type { Span } from '../model/diagnostic.ts';
import { change, extreme, rank, share } from './comparisons.ts';
import { complain, type Desk, unknown } from './desk.ts';
import { type Filter, fail, type State, valueIn } from './filter-state.ts';
import { formatDate, formatOrdinal, formatValue } from './format.ts';
import { ROUGH, type Rough, roughly } from './rough.ts';

/** A filter that only sets how the value is written, and takes no argument. */
const plain =
  (set: (state: State) => void): Filter =>
  (state) => {
    set(state);
    return true;
  };

/** By name. Those that take an argument read it themselves. */
const PLAIN: Readonly<Record<string, Filter>> = {
  rank,
  highest: extreme(1),
  lowest: extreme(-1),
  bare: plain((state) => {
    state.bare = true;
  }),
  words: plain((state) => {
    state.words = 'small';
  }),
  Words: plain((state) => {
    state.words = 'capital';
  }),
  unit: plain((state) => {
    state.unit = true;
  }),
  column: plain((state) => {
    state.place = 'column';
  }),
  ordinal: plain((state) => {
    state.text = formatOrdinal(state.value);
  }),
  date: (state, _, desk, span) => {
    if (!state.figure.asOf) return fail(desk, state, 'resolve/no-date', span);
    state.text = formatDate(state.figure.asOf);
    return true;
  },
  previous: (state, _, desk, span) => takeYear(state, state.year - 1, desk, span),
};

const WITH_ARGUMENT: Readonly<Record<string, Filter>> = {
  share: (state, argument, desk, span) => {
    const [isShare, id, digits = '0'] = /^(?:of (\S+))?\s*([0-3])?$/.exec(argument) ?? [];
    return isShare === undefined
      ? refuse(desk, `share ${argument}`, span)
      : share(state, id, Number(digits), desk, span);
  },
  change: (state, argument, desk, span) =>
    argument === '' || argument === 'words'
      ? change(argument === 'words')(state, argument, desk, span)
      : refuse(desk, `change ${argument}`, span),
  round: (state, argument, desk, span) => {
    const step = stepOf(argument);
    if (step === undefined) return refuse(desk, `round ${argument}`, span);
    state.value = Math.round(state.value / step) * step;
    if (step >= 1) state.decimals = 0;
    return true;
  },
  in: (state, argument, desk, span) => takeYear(state, Number(argument), desk, span),
  ...Object.fromEntries(ROUGH.map((word) => [word, rough(word)])),
};

/** All that can be asked for, as an editor types it. */
export const FILTER_NAMES: readonly string[] = [...Object.keys(PLAIN), ...Object.keys(WITH_ARGUMENT)];

function stepOf(argument: string): number | undefined {
  const step = Number(argument.replace(',', '.'));
  return step > 0 ? step : undefined;
}

/** "ruim 351.000". Reports: resolve/not-rough. */
function rough(word: Rough): Filter {
  return (state, argument, desk, span) => {
    const step = stepOf(argument);
    if (argument !== '' && step === undefined) return refuse(desk, `${word} ${argument}`, span);
    const value = roughly(word, state.value, step);
    if (value === undefined) {
      const said = formatValue(state.value, state.figure.unit, { decimals: state.decimals });
      return fail(desk, state, 'resolve/not-rough', span, { value: said, word });
    }
    state.value = value;
    if (Number.isInteger(value)) state.decimals = 0;
    state.before = `${word} `;
    return true;
  };
}

function takeYear(state: State, year: number, desk: Desk, span: Span): boolean {
  const value = valueIn(state, year);
  if (value === undefined) return fail(desk, state, 'resolve/no-history', span, { year });
  state.value = value;
  state.year = year;
  return true;
}

/** Returns false if the filter does not fit; it has then reported why. Reports: resolve/unknown-filter, and what filters report. */
export function applyFilter(desk: Desk, state: State, filter: string, span: Span): boolean {
  const [name = '', ...rest] = filter.split(/\s+/);
  const argument = rest.join(' ');
  const known = Object.hasOwn(PLAIN, name) && argument === '' ? PLAIN : WITH_ARGUMENT;
  const apply = Object.hasOwn(known, name) ? known[name] : undefined;
  return apply ? apply(state, argument, desk, span) : refuse(desk, filter, span);
}

function refuse(desk: Desk, filter: string, span: Span): false {
  complain(desk, 'error', 'resolve/unknown-filter', span, unknown(filter, FILTER_NAMES));
  return false;
}
