// The last look at what a kind wants to write: words that would leave the frame or lie on others are left out as a whole, and
// the chart says so. Nothing printed is ever half readable.

import type { Rect, Size } from '../model/units.ts';
import type { Lettering } from './lettering.ts';
import type { Caption, Mark } from './marks.ts';

/** Rounding may put words so far out of the frame or into each other; a hundredth of a point is not seen. */
const TOLERANCE = 0.01;

/** Marks without the captions that have no room; `crowded` is called if there are any. What comes first stays. */
export function clearCaptions(
  marks: readonly Mark[],
  size: Size,
  lettering: Lettering,
  crowded: () => void,
): readonly Mark[] {
  const taken: Rect[] = [];
  const dropped = new Set<Mark>();
  for (const label of labelsOf(marks)) {
    const rects = label.map((caption) => captionRect(lettering, caption));
    if (rects.every((rect) => isWithin(rect, size) && !taken.some((other) => boxesOverlap(rect, other))))
      taken.push(...rects);
    else for (const caption of label) dropped.add(caption);
  }
  if (dropped.size > 0) crowded();
  return dropped.size > 0 ? marks.filter((mark) => !dropped.has(mark)) : marks;
}

/** Captions by the label that they are lines of. */
function labelsOf(marks: readonly Mark[]): readonly (readonly Caption[])[] {
  const labels = new Map<object, Caption[]>();
  for (const mark of marks) {
    if (mark.kind !== 'caption' || mark.text.trim() === '') continue;
    const key = mark.label ?? mark;
    labels.set(key, [...(labels.get(key) ?? []), mark]);
  }
  return [...labels.values()];
}

/** Room that a caption takes, from the top of its capitals to its descent. */
export function captionRect(lettering: Lettering, { text, lettered, x, y, align, upwards }: Caption): Rect {
  const width = lettering.width(text, lettered);
  const [above, below] = [lettering.capHeight(lettered), lettering.descent(lettered)];
  const before = { left: 0, center: width / 2, right: width }[align];
  if (upwards) return { x: x - above, y: y - width + before, width: above + below, height: width };
  return { x: x - before, y: y - above, width, height: above + below };
}

export const isWithin = ({ x, y, width, height }: Rect, frame: Size): boolean =>
  x >= -TOLERANCE && y >= -TOLERANCE && x + width <= frame.width + TOLERANCE && y + height <= frame.height + TOLERANCE;

export const boxesOverlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - TOLERANCE &&
  b.x < a.x + a.width - TOLERANCE &&
  a.y < b.y + b.height - TOLERANCE &&
  b.y < a.y + a.height - TOLERANCE;
