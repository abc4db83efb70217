// Lengths and places. Every length inside src/ is in points; millimetres exist only here and in the YAML files.

/** PostScript point, 1/72 inch. */
export type Pt = number;

/** Millimetres to points. */
export const mm = (millimetres: number): Pt => (millimetres * 72) / 25.4;

/** Points to millimetres, for words that people read. */
export const toMm = (points: Pt): number => (points * 25.4) / 72;

/** Origin: top left corner of the trimmed page (or spread, or box); x right, y down. Bleed is negative. */
export interface Point {
  readonly x: Pt;
  readonly y: Pt;
}

export interface Size {
  readonly width: Pt;
  readonly height: Pt;
}

export interface Rect extends Point, Size {}

/** Points rounded to a thousandth: what dumps and content streams print. Never "-0". */
export const round3 = (value: number): number => Math.round(value * 1000) / 1000 || 0;
