// Finds numbers typed in a text that are a figure's: typed by hand they go stale next year. Only warns.

import type { Span } from '../model/diagnostic.ts';
import { placeIn, type RawText } from '../model/draft.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk } from './desk.ts';
import { formatValue, MONTHS, parseNumber, roundTo, unitFor } from './format.ts';

const NUMBER =
  /(€\s?)?(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/]|[.,]\d)(\s?%)?(?:\s+(\p{L}[\p{L}\p{M}²₂]*))?/gu;
/** What is no number of the report: references, addresses, footnote marks, ISO dates. */
const MASKED = /\{\{[^{}]*\}\}|\]\([^)]*\)|\[\^[^\]]*\]:?|https?:\/\/\S+|\d{4}-\d{2}-\d{2}/g;

/** Below this a number is hardly ever a figure's own. */
const LEAST = 13;
/** From here on a number is told by itself; smaller ones only next to the figure's own unit or label. */
const TELLING = 1000;

/** Reports: resolve/literal-number, with the place of the figure. */
export function auditLiterals(desk: Desk, raw: RawText): void {
  const text = raw.text.replace(MASKED, (masked) => ' '.repeat(masked.length));
  for (const match of text.matchAll(NUMBER)) {
    const [whole, euro, , percent, word = ''] = match;
    const typed = whole.slice(0, whole.length - (word ? word.length : 0)).trimEnd();
    const value = parseNumber(typed);
    if (value === undefined || value < LEAST || isDate(typed, word)) continue;
    const unit = euro ? 'euro' : percent ? 'procent' : undefined;
    const figure = [...desk.figures.values()].find((candidate) => isTold(candidate, value, unit, word));
    if (!figure) continue;
    const span: Span = placeIn(raw, match.index, typed.length);
    const shown = formatValue(figure.value, figure.unit, { decimals: figure.decimals });
    complain(desk, 'warning', 'resolve/literal-number', span, { typed, figure: figure.id, value: shown }, [
      figure.span,
    ]);
  }
}

/** Years, and days before a month. */
const isDate = (typed: string, word: string): boolean =>
  /^(?:19|20)\d\d$/.test(typed) || MONTHS.some((month) => month === word.toLowerCase());

function isTold(figure: Figure, value: number, unit: string | undefined, word: string): boolean {
  const isMoney = figure.unit === 'euro' || figure.unit === 'procent';
  if ((unit !== undefined || isMoney) && figure.unit !== unit) return false;
  const printed = roundTo(figure.value, figure.decimals);
  if (value !== printed) return value >= TELLING && Math.abs(value - printed) / printed <= 0.005;
  return value >= TELLING || unit !== undefined || speaksOf(figure, value, word);
}

/** The next word is the figure's unit or the beginning of its label. */
function speaksOf(figure: Figure, value: number, word: string): boolean {
  if (word === '') return false;
  const told = word.toLowerCase();
  const unit = figure.unit && unitFor(value, figure.unit).toLowerCase();
  return told === unit || figure.label.toLowerCase().split(/\s+/)[0] === told;
}
