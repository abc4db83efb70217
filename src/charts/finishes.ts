// What fills of a chart need so that everybody can tell them apart: a texture where two colours could be taken for each other, an
// outline where one hardly stands out from its ground. Looks at what was drawn, so it holds for every kind of chart.

import { contrastOf } from '../model/contrast.ts';
import type { Ink, Path, Stroke } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { texturesFor } from './distinct.ts';
import type { InkColours } from './ink-colours.ts';
import { boundsOf } from './path-bounds.ts';
import type { Recording } from './recording.ts';

export interface Finish {
  /** 0 = none. */
  readonly texture: number;
  /** Ink of its lines. */
  readonly lines: Ink;
  readonly outline?: Stroke;
}

/** How inks look on screen, and which there are to draw textures and outlines with. */
export interface Sight {
  readonly rgb: (ink: Ink) => readonly number[];
  /** What the chart stands on. */
  readonly ground: readonly number[];
  /** Inks for the lines of textures. */
  readonly lines: readonly Ink[];
  readonly outline: Stroke;
}

/** Smaller shapes show no texture, and are known by their place. */
const LEAST: Pt = 4;
/** Of what carries meaning against its ground (WCAG 2.1, 1.4.11). */
const SEEN = 3;

/** By the CSS code of the fill; those that need nothing are left out. */
export function finishesOf(recording: Recording, colours: InkColours, sight: Sight): ReadonlyMap<string, Finish> {
  const codes = [
    ...new Set(
      recording.operations.flatMap((operation) =>
        operation.kind === 'fill' && isTextured(operation.path) ? [operation.colour] : [],
      ),
    ),
  ];
  const fills = codes.flatMap((code) => {
    const ink = colours.ink(code);
    return ink ? [{ code, rgb: sight.rgb(ink) }] : [];
  });
  const textures = texturesFor(fills.map(({ rgb }) => rgb));
  return new Map(
    fills.flatMap(({ code, rgb }, i): readonly (readonly [string, Finish])[] => {
      const texture = textures[i] ?? 0;
      const isFaint = contrastOf(rgb, sight.ground) < SEEN;
      if (texture === 0 && !isFaint) return [];
      const contrast = (ink: Ink): number => contrastOf(sight.rgb(ink), rgb);
      const lines = sight.lines.toSorted((a, b) => contrast(b) - contrast(a))[0] ?? sight.outline.ink;
      return [[code, { texture, lines, ...(isFaint && { outline: sight.outline }) }]];
    }),
  );
}

/** Large enough for a texture to be seen. */
export function isTextured(path: Path): boolean {
  const { width, height } = boundsOf(path);
  return Math.min(width, height) >= LEAST;
}
