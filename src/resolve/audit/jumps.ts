// Figures, and the parts that they are split into, against last year. Only what nobody explained is told.

import type { Span } from '../../model/diagnostic.ts';
import type { DraftFigure } from '../../model/draft.ts';
import type { Figure } from '../../model/figures.ts';
import { complain, type Desk } from '../desk.ts';
import { isCountedAlike, pastPlace, previousValue } from '../figures.ts';
import { formatChange, formatPercent, formatValue } from '../format.ts';

interface Jump {
  /** As a reference names it: "bevolking", "bevolking of lier". */
  readonly name: string;
  readonly value: number;
  readonly previous: number | undefined;
  readonly span: Span;
  readonly past: Span | undefined;
}

/** Without `expect:`, only what looks like a digit too many or too few is told. */
const TENFOLD = 8;
const isWithin = (factor: number): boolean => factor < TENFOLD && factor > 1 / TENFOLD;

/** With last year's file, or with the typed history where there is no such file. Reports: resolve/unexplained-jump, resolve/tenfold. */
export function auditJump(desk: Desk, draft: DraftFigure, figure: Figure): void {
  audit(desk, draft, figure, {
    name: figure.id,
    value: figure.value,
    previous: previousValue(figure, desk.year),
    span: draft.origin.values.value ?? figure.span,
    past: pastPlace(desk.draft, figure.id, desk.year - 1),
  });
}

/** Each part against the same part in last year's file; parts are held to what is expected of their figure. Reports: the same. */
export function auditSplitJumps(desk: Desk, draft: DraftFigure, figure: Figure): void {
  if (!draft.split) return;
  const before = figure.splits[String(desk.year - 1)] ?? {};
  for (const [key, value] of Object.entries(draft.split.values))
    audit(desk, draft, figure, {
      name: `${figure.id} of ${key}`,
      value,
      previous: before[key],
      span: draft.split.places.values[key] ?? draft.split.origin.span,
      past: pastPlace(desk.draft, figure.id, desk.year - 1, key),
    });
}

function audit(desk: Desk, draft: DraftFigure, figure: Figure, { name, value, previous, span, past }: Jump): void {
  const limit = draft.expect?.change ?? TENFOLD;
  if (previous === undefined || previous === 0 || figure.explain?.trim()) return;
  if (!isCountedAlike(figure, desk.year - 1, desk.year)) return;
  const ratio = (value - previous) / Math.abs(previous);
  const isSlip = draft.expect?.change === undefined;
  if (isSlip ? isWithin(value / previous) : Math.abs(ratio) <= limit + Number.EPSILON) return;
  const write = (one: number) => formatValue(one, figure.unit, { decimals: figure.decimals });
  complain(
    desk,
    isSlip ? 'warning' : 'error',
    isSlip ? 'resolve/tenfold' : 'resolve/unexplained-jump',
    span,
    {
      figure: name,
      value: write(value),
      previous: write(previous),
      year: desk.year - 1,
      change: formatChange(ratio),
      limit: formatPercent(limit * 100, { decimals: 1, trim: true }),
    },
    past && [past],
  );
}
