// Text that stands where it cannot be read or will not be printed: off the page, too near the trim or the fold, over other text.

import type { Point, Pt, Rect } from '../model/units.ts';
import { around, cornersOf, type Stretch, wordsOf } from './reading.ts';
import { type Distance, type Finding, placeOf, type Sight } from './sight.ts';

/** Where letters are dense: most of the height of an x. What meets here cannot be read. */
const CORE = { above: 0.45, below: -0.05 } as const;
/** What may stand out before it is told. */
const GRACE: Pt = 0.5;
const NONE: Distance = { least: 0 };
/** How deep letters must stand in others. */
const DEEP: Pt = 0.75;

/** Reports: preflight/outside-page, near-trim, over-spine, near-spine. */
export function findStrays(sight: Sight): readonly Finding[] {
  const { page, asks } = sight;
  return sight.stretches.flatMap((stretch): readonly Finding[] => {
    const { x, y, width, height } = around(cornersOf(stretch, stretch.above, stretch.below));
    const [left, right] = [x, page.trim.width - x - width];
    const isVerso = page.side === 'verso';
    const [inner, outer] = isVerso ? [right, left] : [left, right];
    const trim = Math.min(y, page.trim.height - y - height, outer, ...(asks.facing ? [] : [inner]));
    const say = (
      code: Finding['code'],
      distance: Pt,
      { least, asked, allowed = Infinity }: Distance = NONE,
    ): Finding => {
      const { span, related = [] } = placeOf(sight, stretch);
      return {
        code,
        severity: code === 'preflight/outside-page' ? 'error' : distance < allowed - GRACE ? 'warning' : 'note',
        page: page.number,
        args: {
          page: page.number,
          words: wordsOf(stretch),
          distance: inMillimetres(distance),
          least: inMillimetres(least),
        },
        ...(span && { span }),
        ...((asked || related.length > 0) && { related: [...related, ...(asked ? [asked] : [])] }),
      };
    };
    if (trim < -GRACE) return [say('preflight/outside-page', -trim)];
    if (trim < asks.safe.least - GRACE) return [say('preflight/near-trim', trim, asks.safe)];
    if (!asks.facing || stretch.line?.of.crosses) return [];
    if (inner < -GRACE) return [say('preflight/over-spine', -inner)];
    return inner < asks.spine.least - GRACE ? [say('preflight/near-spine', inner, asks.spine)] : [];
  });
}

/** With one decimal. */
const inMillimetres = (length: Pt): number => Math.round((length * 254) / 72) / 10 || 0;

/** Where the letters of a stretch are dense, and the upright rectangle around it. */
interface Core extends Rect {
  readonly stretch: Stretch;
  readonly corners: readonly Point[];
}

function coreOf(stretch: Stretch): Core {
  const { size } = stretch.run;
  const corners = cornersOf(stretch, CORE.above * size, CORE.below * size);
  return { stretch, corners, ...around(corners) };
}

/** Nearly all of a page stands apart: this is told without turning anything. */
const meet = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Words that something painted later hides. Reports: preflight/covered-text. */
export function findCovered(sight: Sight): readonly Finding[] {
  const { page, stretches, covers } = sight;
  return stretches.flatMap((stretch, i): readonly Finding[] => {
    const core = coreOf(stretch);
    const isHidden = covers.some(({ rect, after }) => {
      if (i >= after || !meet(core, rect)) return false;
      return depthOf(core.corners, cornersAround(rect)) > DEEP;
    });
    if (!isHidden) return [];
    const args = { page: page.number, words: wordsOf(stretch) };
    return [{ severity: 'error', code: 'preflight/covered-text', page: page.number, args, ...placeOf(sight, stretch) }];
  });
}

const cornersAround = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** Reports: preflight/text-over-text. */
export function findCollisions(sight: Sight): readonly Finding[] {
  const cores = sight.stretches.map(coreOf).sort((a, b) => a.y - b.y);
  return cores.flatMap((one, i) => {
    const found: Finding[] = [];
    // From top to bottom: once one begins below, all others do.
    for (let j = i + 1; j < cores.length; j++) {
      const other = cores[j] as Core;
      if (other.y > one.y + one.height) break;
      const isSameLine = one.stretch.line !== undefined && one.stretch.line === other.stretch.line;
      if (!isSameLine && meet(one, other) && depthOf(one.corners, other.corners) > DEEP)
        found.push(collision(sight, one, other));
    }
    return found;
  });
}

function collision(sight: Sight, { stretch }: Core, { stretch: other }: Core): Finding {
  const { number } = sight.page;
  const { span } = placeOf(sight, stretch);
  const { span: related } = placeOf(sight, other);
  return {
    severity: 'error',
    code: 'preflight/text-over-text',
    page: number,
    args: { page: number, words: wordsOf(stretch), other: wordsOf(other) },
    ...(span && { span }),
    ...(related && { related: [related] }),
  };
}

/**
 * How deep two rectangles, turned or not, stand in each other; negative = apart. They are apart if the normal of one of their
 * edges shows them apart (separating axes: Gottschalk, Lin and Manocha, OBBTree, 1996, section 5).
 */
export function depthOf(one: readonly Point[], other: readonly Point[]): Pt {
  let least = Infinity;
  for (const [a, b] of [...edgesOf(one), ...edgesOf(other)]) {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const along = ({ x, y }: Point): Pt => (x * (b.x - a.x) + y * (b.y - a.y)) / length;
    const [p, q] = [one.map(along), other.map(along)];
    least = Math.min(least, Math.min(Math.max(...p), Math.max(...q)) - Math.max(Math.min(...p), Math.min(...q)));
  }
  return least;
}

/** The two directions of a rectangle: its first edges. */
const edgesOf = ([a, b, c]: readonly Point[]): readonly (readonly [Point, Point])[] =>
  a && b && c
    ? [
        [a, b],
        [b, c],
      ]
    : [];
