// Figures as shown: a formatted value, its words, and how many units to draw.

import type { Tile } from '../model/content.ts';
import type { DraftTile, RawText } from '../model/draft.ts';
import { complain, type Desk, figureOf } from './desk.ts';
import { withExampleNote } from './examples.ts';
import { formatValue } from './format.ts';
import { historyOf } from './histories.ts';
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

/** A figure's name, or the number itself. */
function totalOf(desk: Desk, raw: RawText): number | undefined {
  const typed = Number(raw.text.trim());
  return Number.isFinite(typed) ? typed : figureOf(desk, raw)?.value;
}
