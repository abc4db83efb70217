// What a page's content paints, in painting order and in points of the page (y up, as the file has them): the display list
// between the interpreter and the checks.

import type { ColourSpace, Inks } from './colour-space.ts';
import type { Font } from './font.ts';
import type { Matrix } from './matrix.ts';
import type { Corners, Obj } from './objects.ts';
import type { Outline } from './outline.ts';

/** How a mark goes onto what lies below it. */
export interface Blending {
  /** 0..1 */
  readonly alpha: number;
  /** `Normal`, `Multiply` … */
  readonly blend: string;
  /** A soft mask makes it see-through in places. */
  readonly masked: boolean;
}

export interface Paint extends Blending {
  readonly space: ColourSpace;
  readonly colour: readonly number[];
  readonly inks: Inks;
  readonly overprint: boolean;
  /** OPM: 1 = plates without ink leave what lies below. */
  readonly mode: number;
}

/** What is seen of the marks inside: each part, and the clip around. */
export interface Clip {
  readonly outline: Outline;
  readonly evenOdd: boolean;
  /** The outline, if it is an upright rectangle. */
  readonly rectangle?: Corners;
  readonly bounds: Corners;
  readonly around?: Clip;
}

interface Placed {
  /** The part that shows; marks that do not show at all are not listed. */
  readonly bounds: Corners;
  readonly clip?: Clip;
  readonly paint: Paint;
}

export interface FillMark extends Placed {
  readonly kind: 'fill';
  readonly outline: Outline;
  readonly evenOdd: boolean;
  readonly rectangle?: Corners;
}

export interface StrokeMark extends Placed {
  readonly kind: 'stroke';
  /** The inked area. */
  readonly outline: Outline;
  /** Points; 0 = as thin as the device can. */
  readonly weight: number;
}

export interface GlyphMark {
  readonly code: number;
  /** From em to the page. */
  readonly matrix: Matrix;
  /** Em. */
  readonly width: number;
}

export interface TextMark extends Placed {
  readonly kind: 'text';
  readonly font: Font;
  readonly glyphs: readonly GlyphMark[];
  /** Height of the em on the page, points. */
  readonly size: number;
  readonly words: string;
}

export interface ImageMark extends Placed {
  readonly kind: 'image';
  readonly image: Image;
  /** From the unit square to the page. */
  readonly matrix: Matrix;
}

export interface ShadingMark extends Placed {
  readonly kind: 'shading';
  /** Dictionary or stream. */
  readonly shading: Obj;
  readonly matrix: Matrix;
}

export type Mark = FillMark | StrokeMark | TextMark | ImageMark | ShadingMark;

export interface Image {
  /** The same picture is the same object. */
  readonly source: object;
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** Undefined where the picture's own coding tells it (JPEG 2000). */
  readonly space: ColourSpace | undefined;
  /** A stencil that the paint shows through. */
  readonly isMask: boolean;
  readonly decode?: readonly number[];
  /** Soft mask: a grey picture of how opaque each place is. */
  readonly softMask?: Image;
  readonly read: () => ReturnType<typeof import('./filters.ts').decode>;
}

/** A mark of the page that could not be understood, or not wholly. */
export interface Gap {
  readonly code: `inspect/${string}`;
  readonly args: Readonly<Record<string, string | number>>;
}
