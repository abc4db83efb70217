// Contrast of every text with the ground that it stands on, as the display list paints it, by WCAG 2.1 (success criterion 1.4.3).

import { contrastOf } from '../src/model/contrast.ts';
import type { Design } from '../src/model/design.ts';
import { rgbOf } from '../src/model/inks.ts';
import type { GlyphRun, Ink, Path } from '../src/model/matter.ts';
import type { Publication } from '../src/model/stages.ts';
import { type Piece, piecesOf } from './pages/matter.ts';

type Colour = readonly number[];

const WHITE: Colour = [255, 255, 255];
/** Large type may have less contrast: from 18 points, or 14 where it is bold. */
const LARGE = 18;

/** `"Klimaat" 2.31 on page 16` for every run with too little. Text on pictures and turned text is left out. */
export function poorTexts({ pages }: Publication, design: Design): string[] {
  const colour = (ink: Ink): Colour => rgbOf(design.inks, ink);
  const poor: string[] = [];
  const below = new Map<number, Piece[]>();
  for (const piece of piecesOf(pages)) {
    const { item, page, turn } = piece;
    const others = below.get(page) ?? [];
    below.set(page, [...others, piece]);
    if (item.kind !== 'text' || turn || item.run.clusters.join('').trim() === '') continue;
    const ground = groundAt(others, middleOf(piece, item.run));
    if (ground === 'picture') continue;
    const ratio = contrastOf(colour(item.run.ink), ground ? colour(ground) : WHITE);
    if (ratio < (item.run.size >= LARGE ? 3 : 4.5))
      poor.push(`"${item.run.clusters.join('')}" ${ratio.toFixed(2)} on page ${page}`);
  }
  return poor;
}

const middleOf = ({ x, y }: Piece, { advances, size }: GlyphRun): readonly [number, number] => [
  x + advances.reduce((sum, advance) => sum + advance, 0) / 2,
  y - size / 4,
];

/** The topmost fill or picture at a point; undefined for bare paper. */
function groundAt(pieces: readonly Piece[], [x, y]: readonly [number, number]): Ink | 'picture' | undefined {
  for (const { item, x: left, y: top, turn } of pieces.toReversed()) {
    if (turn) continue;
    const [across, down] = [x - left, y - top];
    if (item.kind === 'image' && isWithin(across, item.size.width) && isWithin(down, item.size.height))
      return 'picture';
    if (item.kind === 'path' && item.fill && contains(item.path, across, down)) return item.fill;
  }
  return undefined;
}

const isWithin = (place: number, extent: number): boolean => place >= 0 && place <= extent;

/** Even-odd, curves by their chords through the middle: near enough for a point well inside or outside. */
function contains(path: Path, x: number, y: number): boolean {
  let inside = false;
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
  const edge = (toX: number, toY: number): void => {
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    [fromX, fromY] = [toX, toY];
  };
  for (const command of path) {
    if (command[0] === 'Z') edge(startX, startY);
    else if (command[0] === 'L') edge(command[1], command[2]);
    else if (command[0] === 'M') {
      edge(startX, startY);
      [fromX, fromY] = [command[1], command[2]];
      [startX, startY] = [fromX, fromY];
    } else {
      const [, x1, y1, x2, y2, x3, y3] = command;
      edge((fromX + 3 * x1 + 3 * x2 + x3) / 8, (fromY + 3 * y1 + 3 * y2 + y3) / 8);
      edge(x3, y3);
    }
  }
  edge(startX, startY);
  return inside;
}
