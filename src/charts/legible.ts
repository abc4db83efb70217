// Whether the words of a finished recording can be read: for what Chart.js sets by itself, where nothing can be left out.

import type { Rect } from '../model/units.ts';
import { boxesOverlap, isWithin } from './clear-captions.ts';
import type { Lettering } from './lettering.ts';
import type { Recording, TextOperation } from './recording.ts';

/** All inside the frame, none on others. */
export function areLegible({ operations, size }: Recording, lettering: Lettering): boolean {
  const rects = operations.flatMap((operation) => (operation.kind === 'text' ? [roomOf(operation, lettering)] : []));
  return rects.every(
    (rect, i) => isWithin(rect, size) && !rects.slice(0, i).some((other) => boxesOverlap(rect, other)),
  );
}

/** From the top of its capitals to its descent; of turned words what surrounds them. */
function roomOf({ text, font, at, turn }: TextOperation, lettering: Lettering): Rect {
  const { width, capHeight, descent } = lettering.measure(text, font);
  const angle = (turn * Math.PI) / 180;
  const corners = [
    [0, -capHeight],
    [width, -capHeight],
    [0, descent],
    [width, descent],
  ].map(([x = 0, y = 0]) => ({
    x: at.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: at.y + x * Math.sin(angle) + y * Math.cos(angle),
  }));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
