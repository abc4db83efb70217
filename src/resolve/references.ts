// What stands between {{ and }} to words: figures with their filters, years and page references.

import type { Span } from '../model/diagnostic.ts';
import type { LinkTarget } from '../model/matter.ts';
import { complain, type Desk, unknown } from './desk.ts';
import type { State } from './filter-state.ts';
import { applyFilter } from './filters.ts';
import { formatInWords, formatValue, formatWithUnit, NO_BREAK, type NumberPlace } from './format.ts';
import type { NumberedKind } from './numbering.ts';

/** A reference that has been looked up. */
export interface Bound {
  readonly text: string;
  /** Section or anchor whose page number stands here. */
  readonly pageOf?: string;
  /** Where a click on the text leads. */
  readonly link?: LinkTarget;
  /** Example figure that still needs its label; absent after `| bare`. */
  readonly example?: string;
  /** Figure that the text comes from, and the part of its split. */
  readonly figure?: string;
  readonly key?: string;
}

/** Stands for what could not be looked up; an error has been reported. */
const MISSING: Bound = { text: '???' };

/**
 * Looks up one reference. `place` decides about four digits.
 * Reports: resolve/unknown-figure, unknown-filter, unknown-section, unknown-split, and what filters report.
 */
export function bindReference(desk: Desk, expression: string, place: NumberPlace, span: Span): Bound {
  const [head = '', ...filters] = expression.split('|').map((part) => part.trim());
  const year = /^year(?:\s*([+-])\s*(\d+))?$/.exec(head);
  if (year && filters.length === 0) return { text: String(desk.year + Number(`${year[1] ?? '+'}${year[2] ?? 0}`)) };
  const page = /^page of (\S+)$/.exec(head)?.[1];
  if (page) return bindPage(desk, page, span);
  const [, word = '', id] = /^((?:[Ff]igure|[Tt]able)) (?!of )(\S+)$/.exec(head) ?? [];
  if (id) return bindNumber(desk, word, id, filters, span);
  return bindFigure(desk, head, filters, place, span);
}

function bindPage(desk: Desk, anchor: string, span: Span): Bound {
  if (desk.anchors.has(anchor)) return { text: '', pageOf: anchor, link: { anchor } };
  complain(desk, 'error', 'resolve/unknown-section', span, unknown(anchor, desk.anchors));
  return MISSING;
}

/** What a numbered block is called in a text. */
const NAMES: Readonly<Record<NumberedKind, string>> = { figure: 'figuur', table: 'tabel' };

/** "figuur 3", "Tabel 2" for a word with a capital, or the number alone. Reports: resolve/unknown-numbered, unknown-filter. */
function bindNumber(desk: Desk, word: string, id: string, filters: readonly string[], span: Span): Bound {
  const kind = word.toLowerCase() as NumberedKind;
  const found = desk.numbering.byId.get(id);
  if (found?.kind !== kind) {
    const known = [...desk.numbering.byId].filter(([, other]) => other.kind === kind).map(([name]) => name);
    const meant = found ? { name: id, near: `${found.kind} ${id}` } : unknown(id, known);
    complain(desk, 'error', 'resolve/unknown-numbered', span, { what: NAMES[kind], ...meant });
    return MISSING;
  }
  const odd = filters.find((filter) => filter !== 'number');
  if (odd !== undefined) {
    complain(desk, 'error', 'resolve/unknown-filter', span, unknown(odd, ['number']));
    return MISSING;
  }
  const name = word === kind ? NAMES[kind] : capitalised(NAMES[kind]);
  const text = filters.length > 0 ? String(found.number) : `${name}${NO_BREAK}${found.number}`;
  return { text, link: { anchor: id } };
}

function bindFigure(desk: Desk, head: string, filters: readonly string[], place: NumberPlace, span: Span): Bound {
  const [, id = head, key] = /^(\S+) of (\S+)$/.exec(head) ?? [];
  const figure = desk.figures.get(id);
  if (!figure) {
    complain(desk, 'error', 'resolve/unknown-figure', span, unknown(id, desk.figures.keys()));
    return MISSING;
  }
  desk.uses.push({ figure: id, span });
  const value = key === undefined ? figure.value : figure.split?.values[key];
  if (value === undefined) {
    const known = Object.keys(figure.split?.values ?? {});
    complain(desk, 'error', 'resolve/unknown-split', span, { figure: id, ...unknown(key ?? '', known) }, [figure.span]);
    return MISSING;
  }
  const state: State = {
    figure,
    ...(key !== undefined && { key }),
    year: desk.year,
    value,
    decimals: figure.decimals,
    unit: false,
    bare: false,
    place,
  };
  for (const filter of filters) if (!applyFilter(desk, state, filter, span)) return MISSING;
  return {
    text: state.text ?? `${state.before ?? ''}${writeValue(state)}`,
    figure: id,
    ...(key !== undefined && { key }),
    ...(figure.status === 'example' && !state.bare && { example: id }),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function writeValue({ value, figure, decimals, words, unit, place }: State): string {
  const format = { decimals, place };
  if (words) {
    const spelled = formatInWords(value, format);
    if (/^\p{L}/u.test(spelled)) return words === 'small' ? spelled : capitalised(spelled);
  }
  return unit ? formatWithUnit(value, figure.unit, format) : formatValue(value, figure.unit, format);
}
