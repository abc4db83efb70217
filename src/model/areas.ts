// Areas of a map: as a file gives them, and as arcs that neighbours share.

import type { Span } from './diagnostic.ts';

/** East and north in degrees, or in metres of a projection; what may follow (heights) is not used. */
export type Position = readonly number[];
/** Rings whose last position is their first: the outline, then its holes. */
export type Polygon = readonly (readonly Position[])[];

/** A GeoJSON file, checked but not looked up in. */
export interface DraftAreas {
  readonly name: string;
  readonly file: string;
  /** Its positions are metres of a projection, not degrees. */
  readonly planar: boolean;
  readonly features: readonly DraftArea[];
}
export interface DraftArea {
  /** Texts and numbers only. */
  readonly properties: Readonly<Record<string, string>>;
  readonly polygons: readonly Polygon[];
  readonly span: Span;
}

/** A ring as the arcs that it runs along; `~i` for arc `i` run backwards. */
export type ArcRing = readonly number[];

/** Areas in units of their own, from the top left. A border that two areas share is one arc, so that they fit however it is drawn. */
export interface AreaMap {
  readonly width: number;
  readonly height: number;
  /** x, y, x, y …; an arc that is a whole ring ends where it begins. */
  readonly arcs: readonly (readonly number[])[];
  /** Rings of each area: outlines run clockwise, holes the other way round. */
  readonly shapes: readonly (readonly ArcRing[])[];
}
