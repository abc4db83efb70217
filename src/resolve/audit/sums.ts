// Figures that are the sum of others, or that are split: parts that do not add up, and typed shares that do not reach 100 %.

import type { Span } from '../../model/diagnostic.ts';
import type { DraftFigure } from '../../model/draft.ts';
import type { Figure } from '../../model/figures.ts';
import { complain, type Desk, unknown } from '../desk.ts';
import { formatValue, roundTo } from '../format.ts';
import { isWhole, sumOf } from '../shares.ts';

/** A figure that is said to be the sum of others is that, as far as their decimals tell. Reports: resolve/parts-sum, shares-sum, unknown-figure. */
export function auditParts(desk: Desk, { parts, origin }: DraftFigure, figure: Figure): void {
  if (!parts) return;
  // Looked up, not asked for: a part is printed nowhere because its sum is.
  const found = parts.flatMap(({ text, span }) => {
    const part = desk.figures.get(text.trim());
    if (!part) complain(desk, 'error', 'resolve/unknown-figure', span, unknown(text.trim(), desk.figures.keys()));
    return part ?? [];
  });
  if (found.length < parts.length) return;
  const decimals = Math.max(figure.decimals, ...found.map((part) => part.decimals));
  auditSum(desk, figure, {
    code: 'resolve/parts-sum',
    values: found.map(({ value }) => value),
    decimals,
    shown: decimals,
    span: origin.values.parts ?? figure.span,
    related: [origin.values.value ?? figure.span, ...found.map(({ span }) => span)],
  });
}

/** Reports: resolve/split-sum, shares-sum, unknown-municipality, unknown-part. */
export function auditSplit(desk: Desk, draft: DraftFigure, figure: Figure): void {
  if (!draft.split || !figure.split) return;
  const { by, values } = figure.split;
  const { municipalities, draft: edition } = desk;
  const known: string[] = (by === 'municipality' ? municipalities : edition.report.parts).map(({ id }) => id);
  for (const key of Object.keys(values))
    if (!known.includes(key)) {
      const span = draft.split.places.keys[key] ?? draft.split.origin.span;
      const code = by === 'municipality' ? 'resolve/unknown-municipality' : 'resolve/unknown-part';
      complain(desk, 'error', code, span, unknown(key, known));
    }
  // What each part has in percent does not add up to what the whole has.
  if (figure.unit === 'procent' && figure.value !== 100) return;
  auditSum(desk, figure, {
    code: 'resolve/split-sum',
    values: Object.values(values),
    decimals: Math.max(figure.decimals, 2),
    shown: figure.decimals,
    span: draft.split.origin.span,
    related: [draft.origin.values.value ?? figure.span],
  });
}

interface Addition {
  readonly code: 'resolve/parts-sum' | 'resolve/split-sum';
  readonly values: readonly number[];
  /** Digits after the comma that are compared, and that are said. */
  readonly decimals: number;
  readonly shown: number;
  readonly span: Span;
  readonly related: readonly Span[];
}

function auditSum(desk: Desk, figure: Figure, { code, values, decimals, shown, span, related }: Addition): void {
  const { id, unit, value } = figure;
  const sum = roundTo(sumOf(values), decimals);
  const write = (one: number): string => formatValue(one, unit, { decimals: shown });
  // Shares that were rounded before they were typed may miss the whole by what rounding takes.
  if (unit === 'procent' && value === 100) {
    if (isWhole(sum)) return;
    complain(desk, 'warning', 'resolve/shares-sum', span, { name: id, sum: write(sum) }, related);
    return;
  }
  const difference = roundTo(sum - value, decimals);
  if (difference === 0) return;
  const args = { figure: id, sum: write(sum), value: write(value), difference: write(difference) };
  complain(desk, 'error', code, span, args, related);
}
