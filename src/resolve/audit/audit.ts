// What figures must answer for: sources, examples, range, dates, use. Changes and sums have files of their own. Changes nothing.

import type { DraftFigure } from '../../model/draft.ts';
import type { Figure } from '../../model/figures.ts';
import { complain, type Desk, graveness, unknown } from '../desk.ts';
import { formatValue } from '../format.ts';
import { auditJump, auditSplitJumps } from './jumps.ts';
import { auditParts, auditSplit } from './sums.ts';

/** Reports: resolve/missing-source (error in a final report), example-in-final, unknown-source, out-of-range, late-date, stale-date, and what jumps.ts and sums.ts report. */
export function auditFigures(desk: Desk): void {
  for (const draft of desk.draft.figures.figures.values()) {
    const figure = desk.figures.get(draft.id);
    if (!figure) continue;
    auditSource(desk, draft, figure);
    auditRange(desk, draft, figure);
    auditJump(desk, draft, figure);
    auditSplitJumps(desk, draft, figure);
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

/** Years before the report's from which on a figure is of another time. */
const STALE = 2;

/** A figure cannot be measured after the report is made, and one of long before should say why it is still there. */
function auditDate(desk: Desk, draft: DraftFigure, { id, asOf, span }: Figure): void {
  const { date, origin } = desk.draft.report;
  const place = draft.origin.values['as-of'] ?? span;
  if (asOf === undefined) return;
  const other = (key: string) => [origin.values[key] ?? origin.span];
  if (asOf > date) complain(desk, 'error', 'resolve/late-date', place, { figure: id, asOf, date }, other('date'));
  if (asOf < `${desk.year - STALE}` && !draft.explain?.trim())
    complain(desk, 'note', 'resolve/stale-date', place, { figure: id, asOf, year: desk.year }, other('year'));
}

function auditRange(desk: Desk, draft: DraftFigure, figure: Figure): void {
  const { min, max, origin } = draft.expect ?? {};
  const span = draft.origin.values.value ?? figure.span;
  const write = (value: number) => formatValue(value, figure.unit, { decimals: figure.decimals });
  const refuse = (key: 'min' | 'max', limit: number): void => {
    const args = { figure: figure.id, value: write(figure.value), limit: `${key} ${write(limit)}` };
    complain(desk, 'error', 'resolve/out-of-range', span, args, [origin?.values[key] ?? figure.span]);
  };
  if (min !== undefined && figure.value < min) refuse('min', min);
  if (max !== undefined && figure.value > max) refuse('max', max);
}
