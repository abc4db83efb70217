// Whether words stay out of the water: how near ribbons come to the text of a page, as the display list paints both.

import type { Path } from '../src/model/matter.ts';
import type { Publication } from '../src/model/stages.ts';
import type { Pt } from '../src/model/units.ts';
import { type Piece, piecesOf } from './pages/matter.ts';

/** A shape of so many curves is a ribbon; discs and letters have fewer. */
const CURVES_OF_RIBBON = 12;

/** `"Klimaat" on page 14` for every text on pages of these sections that a ribbon comes nearer to than `margin`. */
export function wetTexts({ pages }: Publication, sections: ReadonlySet<string>, margin: Pt): string[] {
  return pages
    .filter(({ section }) => sections.has(section))
    .flatMap((page) => {
      const pieces = piecesOf([page]);
      const ribbons = pieces.flatMap(pointsOfRibbon);
      return pieces.flatMap((piece) => {
        if (piece.item.kind !== 'text' || piece.turn) return [];
        const { clusters, advances, size } = piece.item.run;
        const [left, top] = [piece.x - margin, piece.y - 0.75 * size - margin];
        const right = piece.x + advances.reduce((sum, advance) => sum + advance, 0) + margin;
        const bottom = piece.y + 0.25 * size + margin;
        const isWet = ribbons.some(([x, y]) => x > left && x < right && y > top && y < bottom);
        return isWet ? [`"${clusters.join('')}" on page ${page.number}`] : [];
      });
    });
}

function pointsOfRibbon({ item, x, y }: Piece): (readonly [Pt, Pt])[] {
  if (item.kind !== 'path' || !item.fill || curvesOf(item.path) < CURVES_OF_RIBBON) return [];
  return item.path.flatMap((command) => {
    if (command[0] === 'Z') return [];
    const [across, down] = command.slice(-2) as [number, number];
    return [[x + across, y + down] as const];
  });
}

const curvesOf = (path: Path): number => path.filter(([command]) => command === 'C').length;
