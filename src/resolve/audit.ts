// What figures must answer for: sources, examples, jumps, splits, use. Reports; changes nothing.

import type { DraftFigure } from '../model/draft.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk, graveness, unknown } from './desk.ts';
import { previousValue } from './figures.ts';
import { formatChange, formatPercent, formatValue, roundTo } from './format.ts';

/**
 * Reports: resolve/missing-source (error in a final report), example-in-final, unknown-source, out-of-range,
 * unexplained-jump, tenfold, late-date, stale-date, split-sum, parts-sum, unknown-figure, unknown-municipality.
 */
export function auditFigures(desk: Desk): void {
  for (const draft of desk.draft.figures.figures.values()) {
    const figure = desk.figures.get(draft.id);
    if (!figure) continue;
    auditSource(desk, draft, figure);
    auditRange(desk, draft, figure);
    auditJump(desk, draft, figure);
    auditSplit(desk, draft, figure);
    auditParts(desk, draft, figure);
    auditDate(desk, draft, figure);
  }
}

/** After all pages: what nobody refers to. Reports: resolve/unused-figure, resolve/unused-source. */
export function auditUse(desk: Desk): void {
  const used = new Set(desk.uses.map(({ figure }) => figure));
  for (const figure of desk.figures.values())
    if (!used.has(figure.id)) complain(desk, 'note', 'resolve/unused-figure', figure.span, { figure: figure.id });
  for (const source of desk.draft.figures.sources)
    if (!desk.usedSources.has(source.id))
      complain(desk, 'note', 'resolve/unused-source', source.origin.span, { source: source.id });
}

function auditSource(desk: Desk, draft: DraftFigure, figure: Figure): void {
  const span = draft.origin.values.status ?? figure.span;
  if (figure.source !== undefined) {
    if (desk.sources.has(figure.source)) desk.usedSources.add(figure.source);
    else
      complain(
        desk,
        'error',
        'resolve/unknown-source',
        draft.source?.span,
        unknown(figure.source, desk.sources.keys()),
      );
  } else if (figure.status === 'confirmed')
    complain(desk, graveness(desk), 'resolve/missing-source', span, { name: figure.id });
  if (figure.status === 'example' && desk.final)
    complain(desk, 'error', 'resolve/example-in-final', span, { name: figure.id });
}

/** A figure cannot be measured after the report is made, and one of long before should say why it is still there. */
function auditDate(desk: Desk, draft: DraftFigure, { id, asOf, span }: Figure): void {
  const { date } = desk.draft.report;
  const place = draft.origin.values['as-of'] ?? span;
  if (asOf === undefined) return;
  if (asOf > date) complain(desk, 'error', 'resolve/late-date', place, { figure: id, asOf, date });
  if (asOf < `${desk.year - STALE}` && !draft.explain?.trim())
    complain(desk, 'note', 'resolve/stale-date', place, { figure: id, asOf, year: desk.year });
}

/** Years before the report's from which on a figure is of another time. */
const STALE = 2;

function auditRange(desk: Desk, draft: DraftFigure, figure: Figure): void {
  const { min, max } = draft.expect ?? {};
  const span = draft.origin.values.value ?? figure.span;
  const write = (value: number) => formatValue(value, figure.unit, { decimals: figure.decimals });
  const args = { figure: figure.id, value: write(figure.value) };
  if (min !== undefined && figure.value < min)
    complain(desk, 'error', 'resolve/out-of-range', span, { ...args, limit: `min ${write(min)}` });
  if (max !== undefined && figure.value > max)
    complain(desk, 'error', 'resolve/out-of-range', span, { ...args, limit: `max ${write(max)}` });
}

/** Compares with last year's file, or with the typed history where there is no such file. */
function auditJump(desk: Desk, draft: DraftFigure, figure: Figure): void {
  const limit = draft.expect?.change ?? TENFOLD;
  const previous = previousValue(figure, desk.year);
  const isCountedAnew = figure.break?.year === desk.year;
  if (previous === undefined || previous === 0 || isCountedAnew || figure.explain?.trim()) return;
  const ratio = (figure.value - previous) / Math.abs(previous);
  const isSlip = draft.expect?.change === undefined;
  if (isSlip ? isWithin(figure.value / previous) : Math.abs(ratio) <= limit + Number.EPSILON) return;
  const write = (value: number) => formatValue(value, figure.unit, { decimals: figure.decimals });
  const past = desk.draft.earlier.find((file) => file.year === desk.year - 1)?.figures.get(figure.id);
  const place = past?.origin.values.value ?? draft.origin.values.history;
  complain(
    desk,
    isSlip ? 'warning' : 'error',
    isSlip ? 'resolve/tenfold' : 'resolve/unexplained-jump',
    draft.origin.values.value ?? figure.span,
    {
      figure: figure.id,
      value: write(figure.value),
      previous: write(previous),
      year: desk.year - 1,
      change: formatChange(ratio),
      limit: formatPercent(limit * 100, { decimals: 1, trim: true }),
    },
    place && [place],
  );
}

/** Without `expect:`, only what looks like a digit too many or too few is told. */
const TENFOLD = 8;
const isWithin = (factor: number): boolean => factor < TENFOLD && factor > 1 / TENFOLD;

/** A figure that is said to be the sum of others is that, as far as their decimals tell. */
function auditParts(desk: Desk, { parts, origin }: DraftFigure, figure: Figure): void {
  if (!parts) return;
  // Looked up, not asked for: a part is printed nowhere because its sum is.
  const found = parts.flatMap(({ text, span }) => {
    const part = desk.figures.get(text.trim());
    if (!part) complain(desk, 'error', 'resolve/unknown-figure', span, unknown(text.trim(), desk.figures.keys()));
    return part ?? [];
  });
  if (found.length < parts.length) return;
  const decimals = Math.max(figure.decimals, ...found.map((part) => part.decimals));
  const sum = roundTo(
    found.reduce((total, part) => total + part.value, 0),
    decimals,
  );
  if (sum === roundTo(figure.value, decimals)) return;
  const write = (value: number) => formatValue(value, figure.unit, { decimals });
  const args = {
    figure: figure.id,
    sum: write(sum),
    value: write(figure.value),
    difference: write(roundTo(sum - figure.value, decimals)),
  };
  complain(desk, 'error', 'resolve/parts-sum', origin.values.parts ?? figure.span, args, [
    origin.values.value ?? figure.span,
    ...found.map(({ span }) => span),
  ]);
}

/** Percentages of parts do not add up to a whole's percentage, and are left alone. */
function auditSplit(desk: Desk, draft: DraftFigure, figure: Figure): void {
  if (!draft.split || !figure.split) return;
  const { by, values } = figure.split;
  const known: string[] =
    by === 'municipality' ? desk.municipalities.map(({ id }) => id) : desk.draft.report.parts.map(({ id }) => id);
  for (const key of Object.keys(values))
    if (!known.includes(key)) {
      const span = draft.split.places.keys[key] ?? draft.split.origin.span;
      const code = by === 'municipality' ? 'resolve/unknown-municipality' : 'resolve/unknown-part';
      complain(desk, 'error', code, span, unknown(key, known));
    }
  if (figure.unit === 'procent') return;
  const decimals = Math.max(figure.decimals, 2);
  const sum = roundTo(
    Object.values(values).reduce((total, value) => total + value, 0),
    decimals,
  );
  if (sum === roundTo(figure.value, decimals)) return;
  const write = (value: number) => formatValue(value, figure.unit, { decimals: figure.decimals });
  complain(
    desk,
    'error',
    'resolve/split-sum',
    draft.split.origin.span,
    {
      figure: figure.id,
      sum: write(sum),
      value: write(figure.value),
      difference: write(roundTo(sum - figure.value, decimals)),
    },
    [draft.origin.values.value ?? figure.span],
  );
}
