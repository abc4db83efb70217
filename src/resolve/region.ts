// The twelve as matrix and as map: who takes part in what, and where how many people live.

import type { MapBlock, MapPlace, MatrixBlock, MatrixRow } from '../model/content.ts';
import type { DraftMap, DraftMatrix, DraftMatrixRow, RawText } from '../model/draft.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk, figureOf, membersOf, sourceOf, unknown } from './desk.ts';
import { formatNumber, NO_BREAK } from './format.ts';
import type { TextResolver } from './texts.ts';

/**
 * Rows keep the editor's order. Reports: resolve/matrix-order (rows do not fall by count), resolve/missing-source,
 * resolve/example-in-final, unknown-municipality, unknown-part, unknown-source.
 */
export function resolveMatrix(desk: Desk, texts: TextResolver, draft: DraftMatrix): MatrixBlock {
  const rows = draft.rows.map((row) => resolveRow(desk, texts, row));
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const origin = draft.rows[i]?.origin;
    if (before && origin && row.count > before.count)
      complain(desk, 'warning', 'resolve/matrix-order', origin.span, {
        label: row.label,
        count: row.count,
        before: before.count,
      });
  });
  return {
    kind: 'matrix',
    rows,
    totals: desk.municipalities.map((_, i) => rows.filter((row) => row.states[i] !== 'no').length),
    span: draft.origin.span,
    place: draft.place?.text,
  };
}

function resolveRow(desk: Desk, texts: TextResolver, draft: DraftMatrixRow): MatrixRow {
  const label = texts.line(draft.label);
  if (draft.source) sourceOf(desk, draft.source);
  else if (!draft.example)
    complain(desk, desk.final ? 'error' : 'warning', 'resolve/missing-source', draft.origin.span, { name: label });
  if (draft.example && desk.final)
    complain(desk, 'error', 'resolve/example-in-final', draft.origin.span, { name: label });
  const members = new Set(membersOf(desk, draft.members));
  const yes = draft.example ? 'example' : 'yes';
  return {
    span: draft.origin.span,
    label,
    part: draft.part && partOf(desk, draft.part),
    states: desk.municipalities.map(({ id }) => (members.has(id) ? yes : 'no')),
    count: members.size,
  };
}

function partOf(desk: Desk, raw: RawText): string | undefined {
  const id = raw.text.trim();
  const parts = desk.draft.report.parts.map((part) => part.id);
  if (parts.includes(id)) return id;
  complain(desk, 'error', 'resolve/unknown-part', raw.span, unknown(id, parts));
  return undefined;
}

/** Reports: resolve/unknown-figure, resolve/not-split (a municipality has no value). Undefined if the figures will not do. */
export function resolveMap(desk: Desk, draft: DraftMap): MapBlock | undefined {
  const inhabitants = splitOf(desk, draft.inhabitants);
  const area = splitOf(desk, draft.area);
  if (!inhabitants || !area) return undefined;
  return {
    kind: 'map',
    places: desk.municipalities.map((municipality): MapPlace => {
      const people = inhabitants.values[municipality.id] ?? 0;
      const km2 = area.values[municipality.id] ?? 0;
      const density = formatNumber(km2 > 0 ? people / km2 : 0, { place: 'column' });
      const texts = {
        inhabitants: formatNumber(people, { decimals: inhabitants.figure.decimals, place: 'column' }),
        area: formatNumber(km2, { decimals: area.figure.decimals, place: 'column' }),
      };
      return { municipality, inhabitants: people, area: km2, density: `${density}${NO_BREAK}inw./km²`, texts };
    }),
    totals: { inhabitants: totalOf(inhabitants.figure), area: totalOf(area.figure) },
    span: draft.origin.span,
    place: draft.place?.text,
  };
}

const totalOf = ({ value, decimals }: Figure): string => formatNumber(value, { decimals, place: 'column' });

function splitOf(
  desk: Desk,
  raw: RawText,
): { readonly figure: Figure; readonly values: Readonly<Record<string, number>> } | undefined {
  const figure = figureOf(desk, raw);
  if (!figure) return undefined;
  const values = figure.split?.by === 'municipality' ? figure.split.values : {};
  const lacking = desk.municipalities.find(({ id }) => values[id] === undefined);
  if (!lacking) return { figure, values };
  complain(desk, 'error', 'resolve/not-split', raw.span, { figure: figure.id, municipality: lacking.id }, [
    figure.span,
  ]);
  return undefined;
}
