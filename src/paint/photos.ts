// Embeds prepared pictures, each once however many windows show it. Does not decode, crop or convert.

import type { Picture } from '../model/pictures.ts';
import type { PdfFile, PdfPage, Reference } from './document.ts';

const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

export class Photos {
  readonly #file: PdfFile;
  readonly #target: 'screen' | 'print';
  readonly #embedded = new Map<Picture, { name: string; object: Reference }>();

  constructor(file: PdfFile, target: 'screen' | 'print') {
    this.#file = file;
    this.#target = target;
  }

  /** Name of the picture in the page's resources. */
  announce(picture: Picture, page: PdfPage): string {
    const { name, object } = this.#embedded.get(picture) ?? this.#embed(picture);
    page.use('XObject', name, object);
    return name;
  }

  #embed(picture: Picture): { name: string; object: Reference } {
    if (picture.channels === (this.#target === 'print' ? 3 : 4))
      throw new Error(`A picture of ${picture.channels} channels was prepared for ${this.#target}.`);
    const made = {
      name: `Photo${this.#embedded.size + 1}`,
      object: this.#file.object(
        {
          Type: 'XObject',
          Subtype: 'Image',
          Width: picture.pixels.width,
          Height: picture.pixels.height,
          BitsPerComponent: 8,
          ColorSpace: SPACES[picture.channels],
          Filter: 'DCTDecode',
          // CMYK JPEG is stored inverted, as Adobe does.
          ...(picture.channels === 4 && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
        },
        picture.jpeg,
      ),
    };
    this.#embedded.set(picture, made);
    return made;
  }
}
