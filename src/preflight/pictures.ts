// Pictures that stand alone: far from their caption, or on a page that was not made for pictures only.

import type { Span } from '../model/diagnostic.ts';
import type { Point, Pt, Rect } from '../model/units.ts';
import { common, type Picture, type Stretch } from './reading.ts';
import { type Finding, placeOf, type Sight } from './sight.ts';

/** Farther from its picture than this part of the page's height, a caption is looked for. */
const FAR = 1 / 6;

/** Reports: preflight/lone-picture. */
export function findLonePictures(sight: Sight): readonly Finding[] {
  const { page, asks } = sight;
  const words = sight.stretches.filter(({ artifact }) => artifact === undefined);
  const isEmpty = words.every((stretch) => sight.pictures.some((picture) => isOwn(picture, stretch)));
  if (asks.picturesAlone || !isEmpty) return [];
  return sight.pictures.slice(0, 1).map((picture) => ({
    severity: 'warning',
    code: 'preflight/lone-picture',
    page: page.number,
    args: { page: page.number },
    ...placeOf(sight, picture),
  }));
}

/**
 * Captions on two facing pages, or on one, far from all that the pages show of their picture. A credit may stand where it likes.
 * Reports: preflight/far-caption.
 */
export function findFarCaptions(opening: readonly Sight[]): readonly Finding[] {
  const parts = opening.flatMap((sight, i) => sight.pictures.map((picture) => ({ sight, picture, i })));
  const captions = new Map(parts.flatMap(({ sight, picture }) => captionOf(sight, picture)));
  return [...captions].flatMap(([key, caption]): readonly Finding[] => {
    const own = parts.filter(({ picture }) => keyOf(picture.span) === key);
    const [first] = own;
    const distances = own.flatMap(({ sight, picture, i }) =>
      opening.flatMap((other, j) =>
        other.stretches
          .filter((stretch) => keyOf(stretch.span) === caption)
          .map(({ start }) => gap(seen(sight, picture), { x: start.x + (j - i) * sight.page.trim.width, y: start.y })),
      ),
    );
    const nearest = Math.min(...distances);
    if (!first || distances.length === 0 || nearest <= FAR * first.sight.page.trim.height) return [];
    const page = first.sight.page.number;
    const args = { page, distance: Math.round((nearest * 25.4) / 72) };
    const place = placeOf(first.sight, first.picture);
    return [{ severity: 'warning', code: 'preflight/far-caption', page, args, ...place }];
  });
}

/** A picture, and the place of the caption that was typed with it. */
function captionOf({ section }: Sight, { span }: Picture): readonly (readonly [string, string])[] {
  const block = section?.blocks.find((one) => one.kind === 'photo' && keyOf(one.span) === keyOf(span));
  return block?.kind === 'photo' && block.caption?.span ? [[keyOf(span), keyOf(block.caption.span)]] : [];
}

/** Where something was typed: matter of one place is cut in two by the fold of a spread. */
const keyOf = (span: Span | undefined): string => (span ? `${span.file}:${span.line}:${span.column}` : '');

/** What is seen of a picture on its page. */
const seen = ({ page }: Sight, { rect }: Picture): Rect => common(rect, { x: 0, y: 0, ...page.trim });

/** A text that was typed with the picture: its caption, its credit. */
const isOwn = (picture: Picture, stretch: Stretch): boolean =>
  picture.span !== undefined && stretch.span !== undefined && holds(picture.span, stretch.span);

const holds = (outer: Span, inner: Span): boolean =>
  outer.file === inner.file &&
  (inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)) &&
  inner.line <= (outer.endLine ?? outer.line);

function gap({ x, y, width, height }: Rect, point: Point): Pt {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}
