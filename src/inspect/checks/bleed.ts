// Bleed that is really filled: what reaches the trim must go on to the edge of the bleed, or a cut that is a hair off shows paper.

import { millimetres } from '../findings.ts';
import type { InkGrid } from '../grid.ts';
import type { Mark } from '../mark.ts';
import { isUpright, overlap } from '../matrix.ts';
import type { Corners } from '../objects.ts';
import { isWhite } from '../run.ts';
import { foldOf, type PageCheck, type Sheet } from '../sheet.ts';

/** Points within which an edge lies on the trim, and within which it has reached the bleed. */
const NEAR = 0.5;
/** Points of an edge that are looked at on either side of it. */
const DEPTH = 2;
/** Plates may differ so much on both sides of an edge that nobody sees. */
const ALIKE = 0.08;
/** An edge shorter than this is the end of a line; lines that end at the trim are told too. */
const LEAST = 0.2;

export const bleedCheck: PageCheck = {
  after(sheet, grid) {
    if (!sheet.page.trim) return sheet.miss('bleed', 'inspect/no-trim');
    for (const mark of sheet.list.marks) {
      const area = rectangleOfMark(mark);
      if (!area) continue;
      for (const [number, side] of SIDES.entries()) {
        // At the fold the next page goes on.
        if (number === foldOf(sheet)) continue;
        const stops = side.stops(area, sheet);
        const edge = stops ? side.edge(area, sheet) : undefined;
        if (edge && showsEdge(grid, edge))
          sheet.add({ ...FOUND, args: { bleed: millimetres(sheet.printer.bleed) }, weight: areaOf(area) }, area);
      }
    }
  },
};

const FOUND = { check: 'bleed', severity: 'error', code: 'inspect/bleed-not-filled', rule: 'bleed' } as const;

/** What shows of a mark that has straight edges along the trim; undefined for others, whose shape may end anywhere. */
function rectangleOfMark(mark: Mark): Corners | undefined {
  if (mark.paint.space.family !== 'none' && mark.kind !== 'image' && mark.kind !== 'shading' && isWhite(mark.paint))
    return undefined;
  for (let clip = mark.clip; clip; clip = clip.around) if (!clip.rectangle) return undefined;
  if (mark.kind === 'fill') return mark.rectangle && overlap(mark.rectangle, mark.bounds);
  if (mark.kind === 'image') return isUpright(mark.matrix) && !mark.image.isMask ? mark.bounds : undefined;
  return mark.kind === 'shading' ? mark.bounds : undefined;
}

/** A narrow strip inside an edge, and one outside. */
interface Edge {
  readonly inside: Corners;
  readonly outside: Corners;
}

interface Side {
  /** The mark comes to the trim and ends before the edge of the bleed. */
  readonly stops: (area: Corners, sheet: Sheet) => boolean;
  readonly edge: (area: Corners, sheet: Sheet) => Edge | undefined;
}

/** Sides by the corner that tells their place: 0 left, 1 bottom, 2 right, 3 top. */
const SIDES: readonly Side[] = ([0, 1, 2, 3] as const).map((side) => {
  const outward = side < 2 ? -1 : 1;
  return {
    stops: (area, { trim, bleed }) =>
      (area[side] - trim[side]) * outward > -NEAR && (area[side] - bleed[side]) * outward < -NEAR,
    edge: (area, { trim }) => {
      const strip = (from: number, to: number): Corners | undefined => {
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const across = side % 2 === 0;
        const whole: Corners = across ? [low, area[1], high, area[3]] : [area[0], low, area[2], high];
        const along: Corners = across ? [low, trim[1], high, trim[3]] : [trim[0], low, trim[2], high];
        const shown = overlap(whole, along);
        const length = shown ? (across ? shown[3] - shown[1] : shown[2] - shown[0]) : 0;
        return length > LEAST ? shown : undefined;
      };
      const place = area[side];
      const inside = strip(place - outward * NEAR, place - outward * (NEAR + DEPTH));
      const outside = strip(place + outward * NEAR, place + outward * (NEAR + DEPTH));
      return inside && outside && { inside, outside };
    },
  };
});

/** Other matter may go on where this ends: then nothing shows. */
function showsEdge(grid: InkGrid, { inside, outside }: Edge): boolean {
  const [here, there] = [grid.mean(inside), grid.mean(outside)];
  return [...here].some(([plate, amount]) => Math.abs(amount - (there.get(plate) ?? 0)) > ALIKE);
}

const areaOf = ([left, bottom, right, top]: Corners): number => (right - left) * (top - bottom);
