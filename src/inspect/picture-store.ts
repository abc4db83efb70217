// The pixels of the images of a page: read once for pages that follow each other, and let go after them.

import { peakOf } from './image-ink.ts';
import type { DisplayList } from './interpret.ts';
import type { Gap, Image, ImageMark } from './mark.ts';
import { type Pixels, pixelsOf } from './pixels.ts';

interface Held {
  readonly pixels: Pixels | undefined;
  /** Highest sum of plates in a pixel. */
  readonly peak: number;
}

const imagesOf = (list: DisplayList): readonly Image[] =>
  list.marks.flatMap((mark) => (mark.kind === 'image' ? mark.image : []));

export class PictureStore {
  readonly #expected = new Map<object, Promise<Held>>();
  #held = new Map<object, Held>();

  /** Begins to read the images of a page. */
  expect(list: DisplayList): void {
    for (const image of imagesOf(list)) {
      const held = this.#held.get(image.source);
      if (!this.#expected.has(image.source))
        this.#expected.set(image.source, held ? Promise.resolve(held) : read(image));
    }
  }

  /** Has the images of this page, and of no other. */
  async hold(list: DisplayList): Promise<void> {
    this.expect(list);
    this.#held = new Map(
      await Promise.all([...this.#expected].map(async ([source, one]) => [source, await one] as const)),
    );
    this.#expected.clear();
  }

  readonly pixels = ({ image }: ImageMark): Pixels | undefined => this.#held.get(image.source)?.pixels;

  /** Of the images that print plates; undefined if there are none. */
  peak(list: DisplayList): number | undefined {
    const peaks = imagesOf(list).flatMap((image) => (image.isMask ? [] : (this.#held.get(image.source)?.peak ?? [])));
    return peaks.length > 0 ? Math.max(...peaks) : undefined;
  }

  gaps(list: DisplayList): readonly Gap[] {
    return imagesOf(list).flatMap((image): Gap[] => {
      if (this.#held.get(image.source)?.pixels) return [];
      return [{ code: 'inspect/unread-picture', args: { coding: image.read().coded ?? '?' } }];
    });
  }
}

/** A damaged image is one that cannot be read. */
async function read(image: Image): Promise<Held> {
  const pixels = await pixelsOf(image).catch(() => undefined);
  return { pixels, peak: pixels ? peakOf(pixels) : 0 };
}
