// Finished matter: the display list between layout and painting. What is not here cannot be painted.

import type { Span } from './diagnostic.ts';
import type { StructureElement } from './structure.ts';
import type { SetLine } from './text.ts';
import type { Point, Pt, Rect, Size } from './units.ts';

/**
 * An ink by its name in brand.yml. Its colour on a target is the painter's business. `tint` 0..1, default 1.
 * `mix`: `share` 0..1 of the tinted ink has made way for another (src/model/inks.ts).
 */
export interface Ink {
  readonly name: string;
  readonly tint?: number;
  readonly mix?: { readonly ink: Ink; readonly share: number };
}

/** Absolute coordinates in the box's own system: M moveto, L lineto, C curveto (two controls, end), Z closepath. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
export type Path = readonly PathCommand[];

export interface Stroke {
  readonly ink: Ink;
  readonly width: Pt;
  readonly dash?: readonly Pt[];
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

/**
 * Glyphs of one face, size and ink on one baseline, shaped once and painted as shaped.
 * `ids`, `advances` and `clusters` run parallel. Advances (points) are final: kerning, tracking, justification included.
 */
export interface GlyphRun {
  /** Key of the face, as in `Faces`. */
  readonly face: string;
  readonly size: Pt;
  readonly ink: Ink;
  readonly ids: readonly number[];
  readonly advances: readonly Pt[];
  /** The characters that each glyph stands for; '' for the second glyph of a cluster. */
  readonly clusters: readonly string[];
  /** Horizontal scale of the glyphs, 1 = as drawn. Advances already include it. */
  readonly scale?: number;
  /** Baseline shift in points, positive up. */
  readonly rise?: Pt;
  /** What a reader should get where the glyphs say something else (hyphen at a break, dropped trema, small capitals). */
  readonly actualText?: string;
}

/** A photograph in the store. Pixels are read by the images craft; nothing here is decoded. */
export interface ImageRef {
  /** Absolute path. */
  readonly file: string;
  /** Path as the user wrote it, for messages. */
  readonly name: string;
  /** Pixels after EXIF rotation. */
  readonly pixels: Size;
  /** SHA-256 of the file's bytes: cache key. */
  readonly hash: string;
  /** Place in the user's files that asks for it, for messages. */
  readonly span?: Span;
}

export type LinkTarget = { readonly url: string } | { readonly anchor: string };

/** Why matter is not content (ISO 32000-1:2008, 14.8.2.2.2). */
export type ArtifactType = 'Pagination' | 'Layout' | 'Background' | 'Page';

/** A chart as drawn for its place on a page: what a picture of it alone must show as well. */
export interface Plot {
  /** Of the chart. */
  readonly id: string;
  /** All of it, also where a page shows only a part. */
  readonly box: Box;
}

export type Item =
  | { readonly kind: 'text'; readonly run: GlyphRun }
  | {
      readonly kind: 'path';
      readonly path: Path;
      readonly fill?: Ink;
      readonly stroke?: Stroke;
      readonly evenOdd?: boolean;
    }
  | {
      readonly kind: 'image';
      readonly image: ImageRef;
      readonly size: Size;
      /** Part of the picture that is shown, in fractions of its width and height. */
      readonly crop: Rect;
    }
  | {
      readonly kind: 'group';
      readonly box: Box;
      /** Only what lies inside is shown. */
      readonly clip?: Path;
      /** Clockwise turn about the group's origin, in degrees. */
      readonly turn?: number;
      /** The structure element that this matter belongs to. */
      readonly tag?: StructureElement;
      /** Set where the matter is decoration. Matter with neither tag nor artifact is a Layout artifact. */
      readonly artifact?: ArtifactType;
      readonly link?: LinkTarget;
      /** Name that links and page references point to. */
      readonly anchor?: string;
      /** Place in the report's files that this matter comes from, and what lies in it unless it has its own. */
      readonly span?: Span;
      /** Place in the design that put it here. */
      readonly drawnBy?: Span;
      /** Set where the group is one line of a text. */
      readonly line?: SetLine;
      /** Set where the group is a chart. */
      readonly plot?: Plot;
    };

export interface Placed extends Point {
  readonly item: Item;
}

/** Finished matter with a size. `baseline` is the first baseline, from the top. */
export interface Box extends Size {
  readonly baseline?: Pt;
  readonly items: readonly Placed[];
}

export interface Page {
  /** Physical ordinal, from 1. */
  readonly number: number;
  /** Printed number; '' where none is printed. */
  readonly folio: string;
  readonly side: 'verso' | 'recto';
  readonly trim: Size;
  readonly bleed: Pt;
  readonly box: Box;
  /** Section that the page belongs to. */
  readonly section: string;
}
