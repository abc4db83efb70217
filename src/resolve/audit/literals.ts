// Finds numbers typed in a text that are a figure's, in digits or in words: typed by hand they go stale next year. Only warns.

import type { Span } from '../../model/diagnostic.ts';
import { placeIn, type RawText } from '../../model/draft.ts';
import type { Figure } from '../../model/figures.ts';
import { complain, type Desk } from '../desk.ts';
import { pastPlace } from '../figures.ts';
import { formatValue, MONTHS, NUMBER_WORDS, parseNumber, roundTo, unitFor } from '../format.ts';

const DIGITS =
  /(€\s?)?(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/]|[.,]\d)(\s?%)?(?:\s+(\p{L}[\p{L}\p{M}²₂]*))?/gu;
const SPELLED = new RegExp(`(?<![\\p{L}\\d-])(${NUMBER_WORDS.join('|')})\\s+(\\p{L}[\\p{L}\\p{M}]*)`, 'giu');
/** What is no number of the report: references, addresses, footnote marks, ISO dates. */
const MASKED = /\{\{[^{}]*\}\}|\]\([^)]*\)|\[\^[^\]]*\]:?|https?:\/\/\S+|\d{4}-\d{2}-\d{2}/g;

/** Below this a number is hardly ever a figure's own: "een gemeente", "tussen twee vergaderingen". */
const LEAST = 3;
/** From here on a number is told by its sign or the figure's label too; smaller ones only by the figure's own unit behind them. */
const SMALL = 13;
/** From here on a number is told by itself. */
const TELLING = 1000;
/** Nearly equal: so much of the figure's value. */
const NEAR = 0.005;

interface Typed {
  readonly text: string;
  readonly index: number;
  readonly value: number;
  readonly isSpelled: boolean;
  /** By its sign. */
  readonly unit?: 'euro' | 'procent';
  /** Stands behind it. */
  readonly word: string;
}

/** Reports: resolve/literal-number, resolve/literal-past, each with the place of the figure. */
export function auditLiterals(desk: Desk, raw: RawText): void {
  const text = raw.text.replace(MASKED, (masked) => ' '.repeat(masked.length));
  const figures = [...desk.figures.values()];
  for (const typed of [...inDigits(text), ...inWords(text)]) {
    const span: Span = placeIn(raw, typed.index, typed.text.length);
    const equal = figures.find((figure) => isTold(figure, typed, figure.value));
    const past = equal ? undefined : pastOf(desk, figures, typed);
    const figure = equal ?? past?.figure ?? figures.find((candidate) => isNear(candidate, typed));
    if (!figure) continue;
    const value = formatValue(figure.value, figure.unit, { decimals: figure.decimals });
    const args = { typed: typed.text, figure: figure.id, value };
    if (past) {
      const places = [pastPlace(desk.draft, figure.id, past.year) ?? figure.span, figure.span];
      const proposal = `{{ ${figure.id} | ${past.year === desk.year - 1 ? 'previous' : `in ${past.year}`} }}`;
      complain(desk, 'warning', 'resolve/literal-past', span, { ...args, year: past.year, proposal }, places);
    } else {
      const words = typed.isSpelled ? ` | ${/^\p{Lu}/u.test(typed.text) ? 'Words' : 'words'}` : '';
      const proposal = `{{ ${figure.id}${words} }}`;
      complain(desk, 'warning', 'resolve/literal-number', span, { ...args, proposal }, [figure.span]);
    }
  }
}

function* inDigits(text: string): Generator<Typed> {
  for (const match of text.matchAll(DIGITS)) {
    const [whole, euro, , percent, word = ''] = match;
    const typed = whole.slice(0, whole.length - word.length).trimEnd();
    const value = parseNumber(typed);
    const unit = euro ? 'euro' : percent ? 'procent' : undefined;
    if (value === undefined || isDate(typed, word)) continue;
    yield { text: typed, index: match.index, value, isSpelled: false, ...(unit && { unit }), word };
  }
}

function* inWords(text: string): Generator<Typed> {
  for (const { 1: typed = '', 2: word = '', index } of text.matchAll(SPELLED))
    yield { text: typed, index, value: NUMBER_WORDS.indexOf(typed.toLowerCase()), isSpelled: true, word };
}

/** Years, and days before a month. */
const isDate = (typed: string, word: string): boolean =>
  /^(?:19|20)\d\d$/.test(typed) || MONTHS.some((month) => month === word.toLowerCase());

/** A value of a figure in an earlier year, the youngest first, that it no longer has. */
function pastOf(
  desk: Desk,
  figures: readonly Figure[],
  typed: Typed,
): { readonly figure: Figure; readonly year: number } | undefined {
  if (typed.value < SMALL) return undefined;
  const found = figures.flatMap((figure) =>
    Object.entries(figure.history).flatMap(([year, value]) =>
      Number(year) < desk.year && isTold(figure, typed, value) ? [{ figure, year: Number(year) }] : [],
    ),
  );
  return found.sort((a, b) => b.year - a.year)[0];
}

/** Whether a typed number is this value of a figure, as far as its sign, size and next word tell. */
function isTold(figure: Figure, typed: Typed, value: number): boolean {
  if (!isAlike(figure, typed) || typed.value !== roundTo(value, figure.decimals)) return false;
  if (typed.value < LEAST) return false;
  if (typed.value < SMALL) return isUnit(figure, typed);
  return typed.value >= TELLING || typed.unit !== undefined || isUnit(figure, typed) || isLabel(figure, typed);
}

const isNear = (figure: Figure, typed: Typed): boolean =>
  isAlike(figure, typed) &&
  typed.value >= TELLING &&
  Math.abs(typed.value - figure.value) <= NEAR * Math.abs(figure.value);

/** Money and percentages have their sign, others have none. */
const isAlike = ({ unit }: Figure, typed: Typed): boolean =>
  typed.unit === (unit === 'euro' || unit === 'procent' ? unit : undefined);

const isUnit = ({ unit }: Figure, { value, word }: Typed): boolean =>
  unit !== undefined && word !== '' && word.toLowerCase() === unitFor(value, unit).toLowerCase();

const isLabel = ({ label }: Figure, { word }: Typed): boolean =>
  word !== '' && label.toLowerCase().split(/\s+/)[0] === word.toLowerCase();
