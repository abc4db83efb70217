// A font program as another file embeds it to the outlines of its glyphs, by their numbers. Sets no text.

import type { Path } from '../model/matter.ts';
import { loadFace } from './faces.ts';
import { glyphOutline } from './outlines.ts';

export interface GlyphProgram {
  /** In em, origin on the baseline at the glyph's left, y down. */
  readonly outline: (glyph: number) => Path;
  /** Glyph of a character by the program's own map; undefined if it has none. */
  readonly glyph: (codePoint: number) => number | undefined;
}

/** Opens font programs (TrueType, OpenType); what is none has glyphs without outlines. */
export async function glyphPrograms(): Promise<(bytes: Uint8Array) => GlyphProgram> {
  const harfbuzz = await import('harfbuzzjs');
  return (bytes) => {
    const face = loadFace(harfbuzz, { key: '', bytes });
    return { outline: (glyph) => glyphOutline(face, glyph), glyph: face.glyph };
  };
}
