// Figures as shown: a formatted value, its words, and how many units to draw.

import type { Tile } from '../model/content.ts';
import type { DraftTile, RawText } from '../model/draft.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk, figureOf } from './desk.ts';
import { withExampleNote } from './examples.ts';
import { isCountedAlike } from './figures.ts';
import { formatValue } from './format.ts';
import type { TextResolver } from './texts.ts';

/** More would be dust, not a drawing. */
const MOST_UNITS = 2000;

/** Reports: resolve/unknown-figure, resolve/odd-units. Undefined if there is no such figure. */
export function resolveTile(desk: Desk, texts: TextResolver, draft: DraftTile): Tile | undefined {
  const figure = figureOf(desk, draft.figure);
  if (!figure) return undefined;
  const example = figure.status === 'example';
  const note = draft.note && texts.cell(draft.note).text;
  const per = draft.per ?? 1;
  const units = Math.max(0, Math.round(figure.value / per));
  if (draft.per !== undefined && (units < 1 || units > MOST_UNITS))
    complain(desk, 'warning', 'resolve/odd-units', draft.origin.values.per, { figure: figure.id, per, units });
  return {
    span: draft.origin.span,
    figure: figure.id,
    value: figure.value,
    text: formatValue(figure.value, figure.unit, { decimals: figure.decimals, place: 'column' }),
    label: draft.label ? texts.line(draft.label) : figure.label,
    note: example ? withExampleNote(note, false) : (note ?? { runs: [] }),
    example,
    of: draft.of && totalOf(desk, draft.of),
    per,
    units,
    history: historyOf(desk, figure),
  };
}

/** The present value stands for the year that it was measured in, which may be before the report's. Only what was counted in the same way. */
function historyOf(desk: Desk, figure: Figure): Tile['history'] {
  const present = figure.asOf?.slice(0, 4) ?? String(desk.year);
  const earlier = Object.entries(figure.history).filter(
    ([year]) => Number(year) < Number(present) && isCountedAlike(figure, Number(year), Number(present)),
  );
  if (earlier.length === 0) return [];
  return [...earlier, [present, figure.value] as const].map(([year, value]) => ({
    year,
    value,
    text: formatValue(value, figure.unit, { decimals: figure.decimals, place: 'column' }),
  }));
}

/** A figure's name, or the number itself. */
function totalOf(desk: Desk, raw: RawText): number | undefined {
  const typed = Number(raw.text.trim());
  return Number.isFinite(typed) ? typed : figureOf(desk, raw)?.value;
}
