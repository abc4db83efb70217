// What fills of a chart need so that everybody can tell them apart: a texture where two colours could be taken for each other, an
// outline where one hardly stands out from its ground. Looks at what was drawn, so it holds for every kind of chart.

import { contrastOf } from '../model/contrast.ts';
import type { Ink, Path, Stroke } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { looksFor } from './distinct.ts';
import type { InkColours } from './ink-colours.ts';
import { boundsOf } from './path-bounds.ts';
import type { Recording } from './recording.ts';
import { isSeen, type Sight } from './sight.ts';

export interface Finish {
  /** 0 = none. */
  readonly texture: number;
  /** Ink of its lines. */
  readonly lines: Ink;
  readonly outline?: Stroke;
  readonly outlined: Sight['outlined'];
}

/** Smaller shapes show no texture, and are known by their place. */
const LEAST: Pt = 4;

/** By the CSS code of the fill; those that need nothing are left out. */
export function finishesOf(recording: Recording, colours: InkColours, sight: Sight): ReadonlyMap<string, Finish> {
  const fills = recording.operations.filter((operation) => operation.kind === 'fill');
  // Codes rise as they were asked for: series by series, where what is drawn first may be the last of them.
  const codes = [...new Set(fills.map(({ colour }) => colour))].sort();
  const large = new Set(fills.flatMap(({ colour, path }) => (isTextured(path) ? [colour] : [])));
  const inked = codes.flatMap((code) => {
    const ink = colours.ink(code);
    return ink && code !== sight.open ? [{ code, ink, rgb: sight.rgb(ink) }] : [];
  });
  const told = sight.isToldByColour ? inked.filter(({ code }) => large.has(code)) : [];
  const textures = looksFor(told.map(({ rgb }) => rgb));
  return new Map(
    inked.flatMap((one): readonly (readonly [string, Finish])[] => {
      const { code, ink, rgb } = one;
      // What has no value must not be taken for the lowest class, on a grey copy either; nor for the ground.
      if (code === sight.unknown)
        return [[code, { texture: 1, lines: sight.hairline.ink, outline: sight.hairline, outlined: 'all' }]];
      const texture = textures[told.indexOf(one)] ?? 0;
      const isFaint = sight.outlined !== 'none' && !isSeen(rgb, sight.ground);
      if (texture === 0 && !isFaint) return [];
      const contrast = (line: Ink): number => contrastOf(sight.rgb(line), rgb);
      const lines = sight.lines.toSorted((a, b) => contrast(b) - contrast(a))[0] ?? ink;
      return [[code, { texture, lines, outlined: sight.outlined, ...(isFaint && { outline: sight.outline(ink) }) }]];
    }),
  );
}

/** Large enough for a texture to be seen. */
export function isTextured(path: Path): boolean {
  const { width, height } = boundsOf(path);
  return Math.min(width, height) >= LEAST;
}
