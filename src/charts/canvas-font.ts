// CSS font strings to fonts and back, for the one dialect that charts use: `[italic] [bold] <size>px <style name>`.

import type { CanvasFont } from './recording.ts';

const FONT =
  /^(?:(italic|oblique|normal)\s+)?(?:(bold|bolder|lighter|normal|[1-9]\d{0,2})\s+)?([\d.]+)px(?:\/[\d.a-z%]+)?\s+(\S.*)$/;

/** Undefined for what is not a font: a canvas then keeps the font it had. */
export function parseFont(css: string): CanvasFont | undefined {
  const match = FONT.exec(css.trim());
  if (!match) return undefined;
  const [, slope, weight = 'normal', size, families = ''] = match;
  const family =
    families
      .split(',', 1)[0]
      ?.trim()
      .replace(/^["']|["']$/g, '') ?? '';
  return {
    family,
    size: Number(size),
    bold: weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slope === 'italic' || slope === 'oblique',
  };
}

export const printFont = (font: CanvasFont): string =>
  `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}px ${font.family}`;
