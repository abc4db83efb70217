// Marks onto a grid of ink, in painting order. Letters are drawn by their programs where these can be read, else as boxes that
// are as dark on average.

import type { GlyphProgram } from '../text/glyph-program.ts';
import { ClipMasks, coverAt, inCells, type Mask } from './clip-mask.ts';
import { coverOutline, coverRectangle, type TakeRow, type Window } from './coverage.ts';
import type { Font } from './font.ts';
import type { InkGrid } from './grid.ts';
import { paintImage } from './image-ink.ts';
import type { GlyphMark, ImageMark, Mark, Paint, TextMark } from './mark.ts';
import { type Matrix, mapped, overlap, times } from './matrix.ts';
import type { Corners } from './objects.ts';
import { boundsOf, type Outline, outlineOf } from './outline.ts';
import type { Pixels } from './pixels.ts';
import { paintShading } from './shading.ts';

interface InkSources {
  /** Of the images of the page; an image that could not be read has none and is not painted. */
  readonly pixels: (mark: ImageMark) => Pixels | undefined;
  readonly programs: (bytes: Uint8Array) => GlyphProgram;
}

export class InkPainter {
  readonly #grid: InkGrid;
  readonly #masks: ClipMasks;
  readonly #sources: InkSources;

  constructor(grid: InkGrid, sources: InkSources) {
    this.#grid = grid;
    this.#masks = new ClipMasks(grid);
    this.#sources = sources;
  }

  /** False for a mark of a kind that cannot be painted here. */
  paint(mark: Mark): boolean {
    const mask = mark.clip && this.#masks.of(mark.clip);
    if (mark.kind === 'image') {
      const pixels = this.#sources.pixels(mark);
      if (pixels) paintImage(this.#grid, mark, pixels, mask);
      return pixels !== undefined;
    }
    if (mark.kind === 'shading') return paintShading(this.#grid, mark, mask);
    if (mark.kind === 'text') this.#text(mark, mask);
    else {
      const take = this.#taker(mark.paint, mark.bounds, mask);
      const rectangle = mark.kind === 'fill' ? mark.rectangle : undefined;
      if (rectangle) coverRectangle(this.#cellsOf(rectangle), take.window, take.row);
      else coverOutline(inCells(mark.outline, this.#grid), mark.kind === 'fill' && mark.evenOdd, take.window, take.row);
    }
    return true;
  }

  /** What the letters of a text ink, or their boxes where their shapes are not known; undefined for spaces. */
  extentOf({ font, glyphs, bounds }: TextMark): Corners | undefined {
    const shapes = glyphs.map((glyph) => {
      const shape = outlineOfGlyph(font, glyph, this.#sources.programs);
      return shape && placed(shape, glyph.matrix);
    });
    return shapes.every((shape) => shape !== undefined) ? boundsOf(shapes.flat()) : bounds;
  }

  #cellsOf([left, bottom, right, top]: Corners): readonly [number, number, number, number] {
    return [...this.#grid.toCells(left, top), ...this.#grid.toCells(right, bottom)];
  }

  /** A window of the grid, and what is done with each row of cover in it. */
  #taker(paint: Paint, bounds: Corners, mask: Mask | undefined, density = 1): { window: Window; row: TakeRow } {
    const grid = this.#grid;
    const window = grid.windowOf(bounds);
    const targets = grid.targets(paint.inks, paint);
    const strength = paint.alpha * density;
    const shown = new Float32Array(Math.max(0, window.right - window.left));
    const row: TakeRow = (at, cover) => {
      for (let i = 0; i < shown.length; i++) {
        const part = Math.min(1, cover[i] ?? 0) * strength;
        shown[i] = mask && part > 0 ? part * coverAt(mask, window.left + i, at) : part;
      }
      grid.blendRow(at, window.left, targets, shown, paint.blend);
    };
    return { window, row };
  }

  #text({ font, glyphs, paint, clip }: TextMark, mask: Mask | undefined): void {
    for (const glyph of glyphs) {
      const shape = outlineOfGlyph(font, glyph, this.#sources.programs);
      const outline = shape && shape.length > 0 ? placed(shape, glyph.matrix) : undefined;
      const box = outline ? boundsOf(outline) : shape ? undefined : greyBox(glyph);
      const bounds = box && (clip ? overlap(box, clip.bounds) : box);
      if (!bounds) continue;
      const take = this.#taker(paint, bounds, mask, outline ? 1 : DENSITY);
      if (outline) coverOutline(inCells(outline, this.#grid), false, take.window, take.row);
      else coverRectangle(this.#cellsOf(bounds), take.window, take.row);
    }
  }
}

/** How much of the box from baseline to x-height, one advance wide, the letters of a text ink on average. */
const DENSITY = 0.38;
const X_HEIGHT = 0.5;
const greyBox = ({ matrix, width }: GlyphMark): Corners => mapped(matrix, [0, 0, width, X_HEIGHT]);

const outlines = new WeakMap<Font, Map<number, Outline | undefined>>();

/** In em, y up. Empty for a space; undefined where the program cannot be read. */
function outlineOfGlyph(font: Font, { code }: GlyphMark, programs: InkSources['programs']): Outline | undefined {
  const known = outlines.get(font) ?? new Map<number, Outline | undefined>();
  outlines.set(font, known);
  if (!known.has(code)) known.set(code, readOutline(font, code, programs));
  return known.get(code);
}

function readOutline(font: Font, code: number, programs: InkSources['programs']): Outline | undefined {
  if (!font.program) return undefined;
  try {
    const program = programs(font.program);
    const glyph = font.glyph(code, program.glyph);
    return glyph === undefined ? undefined : outlineOf(program.outline(glyph), FLIP);
  } catch {
    return undefined;
  }
}

/** Curves are made short enough for letters of 40 em before they are sized. */
const FINE = 40;
const FLIP: Matrix = [FINE, 0, 0, -FINE, 0, 0];

function placed(outline: Outline, matrix: Matrix): Outline {
  const [a, b, c, d, e, f] = times([1 / FINE, 0, 0, 1 / FINE, 0, 0], matrix);
  return outline.map((line) => {
    const moved: number[] = new Array(line.length);
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x = 0, y = 0] = [line[i], line[i + 1]];
      moved[i] = a * x + c * y + e;
      moved[i + 1] = b * x + d * y + f;
    }
    return moved;
  });
}
