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
  const isEmpty = words.every((stretch) => sight.pictures.some((picture) => isCaption(picture, stretch)));
  if (asks.picturesAlone || !isEmpty) return [];
  return sight.pictures.slice(0, 1).map((picture) => ({
    severity: 'warning',
    code: 'preflight/lone-picture',
    page: page.number,
    args: { page: page.number },
    ...placeOf(sight, picture),
  }));
}

/** Captions of pictures on two facing pages, or on one. Reports: preflight/far-caption. */
export function findFarCaptions(opening: readonly Sight[]): readonly Finding[] {
  return opening.flatMap((sight, i) =>
    sight.pictures.flatMap((picture): readonly Finding[] => {
      const distances = opening.flatMap((other, j) =>
        other.stretches
          .filter((stretch) => isCaption(picture, stretch))
          .map((stretch) => {
            const offset = (j - i) * sight.page.trim.width;
            return gap(seen(sight, picture), { x: stretch.start.x + offset, y: stretch.start.y });
          }),
      );
      const nearest = Math.min(...distances);
      if (distances.length === 0 || nearest <= FAR * sight.page.trim.height) return [];
      const args = { page: sight.page.number, distance: Math.round((nearest * 25.4) / 72) };
      return [
        {
          severity: 'warning',
          code: 'preflight/far-caption',
          page: sight.page.number,
          args,
          ...placeOf(sight, picture),
        },
      ];
    }),
  );
}

/** What is seen of a picture on its page. */
const seen = ({ page }: Sight, { rect }: Picture): Rect => common(rect, { x: 0, y: 0, ...page.trim });

/** A text that was typed with the picture. */
const isCaption = (picture: Picture, stretch: Stretch): boolean =>
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
