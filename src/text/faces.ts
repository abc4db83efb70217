// Font files into faces that HarfBuzz can shape with, and what their tables say: coverage, features, measures.
// Faces are opened at first use. Knows nothing of styles or text.

import type { Face as HbFace, Font as HbFont } from 'harfbuzzjs';
import type { Face, FaceMetrics, Reach } from '../model/text.ts';

export type HarfBuzz = typeof import('harfbuzzjs');

/** A face ready for shaping. */
export interface LoadedFace {
  readonly key: string;
  readonly font: HbFont;
  readonly unitsPerEm: number;
  readonly metrics: FaceMetrics;
  /** Glyph of a code point by the character map; undefined if the face lacks it. */
  glyph(codePoint: number): number | undefined;
  /** Advance of a glyph in em. */
  advance(glyph: number): number;
  /** How far the ink of a glyph reaches, in em; undefined if it has none. */
  ink(glyph: number): Reach | undefined;
  /** True if the face has glyph substitutions of this feature. */
  has(feature: string): boolean;
}

export interface FaceStore {
  /** The face of a key. Throws for a key that no face has: keys come from `find`. */
  get(key: string): LoadedFace;
  /** Key of the face of exactly this family, weight and slope; undefined if there is none. */
  find(family: string, weight: number, italic: boolean): string | undefined;
}

/** Keeps the faces of a design by key. */
export function storeFaces(harfbuzz: HarfBuzz, faces: readonly Face[]): FaceStore {
  const files = new Map(faces.map((face) => [face.key, face]));
  const loaded = new Map<string, LoadedFace>();
  return {
    get(key) {
      let face = loaded.get(key);
      if (!face) {
        const file = files.get(key);
        if (!file) throw new Error(`No face has the key "${key}"`);
        face = loadFace(harfbuzz, file);
        loaded.set(key, face);
      }
      return face;
    },
    find: (family, weight, italic) =>
      faces.find((face) => face.family === family && face.weight === weight && face.italic === italic)?.key,
  };
}

/** Opens a font file. */
export function loadFace(harfbuzz: HarfBuzz, file: Pick<Face, 'key' | 'bytes'>): LoadedFace {
  const face = new harfbuzz.Face(new harfbuzz.Blob(file.bytes), 0);
  const font = new harfbuzz.Font(face);
  const glyphs = new Map<number, number | undefined>();
  const advances = new Map<number, number>();
  const reaches = new Map<number, Reach | undefined>();
  const features = new Set(face.getTableFeatureTags('GSUB'));
  return {
    key: file.key,
    font,
    unitsPerEm: face.upem,
    metrics: readMetrics(face, font),
    glyph(codePoint) {
      if (!glyphs.has(codePoint)) glyphs.set(codePoint, font.nominalGlyph(codePoint) || undefined);
      return glyphs.get(codePoint);
    },
    advance(glyph) {
      let advance = advances.get(glyph);
      if (advance === undefined) {
        advance = font.glyphHAdvance(glyph) / face.upem;
        advances.set(glyph, advance);
      }
      return advance;
    },
    ink(glyph) {
      if (!reaches.has(glyph)) reaches.set(glyph, readReach(font, glyph, face.upem));
      return reaches.get(glyph);
    },
    has: (feature) => features.has(feature),
  };
}

function readReach(font: HbFont, glyph: number, unitsPerEm: number): Reach | undefined {
  const extents = font.glyphExtents(glyph);
  if (!extents || extents.width === 0) return undefined;
  const { xBearing, yBearing, width, height } = extents;
  const em = 1 / unitsPerEm;
  return {
    left: xBearing * em,
    right: (xBearing + width) * em,
    above: yBearing * em,
    below: -(yBearing + height) * em,
  };
}

/**
 * Ascender and descender from hhea (descender negative), cap height and x-height from OS/2 version 2 and up; from the
 * glyphs H and x where the table is older (OpenType 1.9.1, OS/2: sxHeight at byte 86, sCapHeight at 88).
 */
function readMetrics(face: HbFace, font: HbFont): FaceMetrics {
  const unit = 1 / face.upem;
  const { ascender, descender } = font.hExtents();
  const table = face.referenceTable('OS/2');
  const os2 = table && new DataView(table.buffer, table.byteOffset, table.byteLength);
  const hasHeights = os2 !== undefined && os2.byteLength >= 90 && os2.getUint16(0) >= 2;
  const heightOf = (letter: string): number => {
    const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0);
    return glyph === undefined ? 0 : (font.glyphExtents(glyph)?.yBearing ?? 0);
  };
  return {
    ascender: ascender * unit,
    descender: descender * unit,
    xHeight: (hasHeights ? os2.getInt16(86) : heightOf('x')) * unit,
    capHeight: (hasHeights ? os2.getInt16(88) : heightOf('H')) * unit,
  };
}
