// One exposure to a JPEG for each target: from the folder of earlier results when it is there, otherwise from the one negative
// that all targets share. Sharp is loaded for that moment only.

import { readFile } from 'node:fs/promises';
import type { Picture } from '../model/pictures.ts';
import type { Rect, Size } from '../model/units.ts';
import { readJpegHeader } from './jpeg.ts';
import { keptPicture } from './kept.ts';
import { takeNegative } from './negative.ts';
import type { Press } from './press.ts';
import { printForScreen, separate } from './prints.ts';

export type Target = 'screen' | 'print';

/** Everything that the pixels of one picture depend on, but for the laboratory. */
export interface Exposure {
  /** Same key, same pixels. */
  readonly key: string;
  readonly file: string;
  readonly name: string;
  /** Part that shows, in pixels after EXIF rotation. */
  readonly crop: Rect;
  /** Sizes of the results; that in print is the larger one, which the other is made from. */
  readonly print: Size;
  readonly screen: Size;
}

export interface Laboratory {
  readonly targets: readonly Target[];
  readonly press: Press;
  readonly cacheDir: string;
  readonly madeWith: string;
}

export type Developed = Readonly<Partial<Record<Target, Picture>>>;

/** Undefined if the file cannot be decoded. */
export async function develop(
  exposure: Exposure,
  { targets, press, cacheDir, madeWith }: Laboratory,
): Promise<Developed | undefined> {
  let taken: ReturnType<typeof takeNegative> | undefined;
  const negative = (): ReturnType<typeof takeNegative> => {
    taken ??= readFile(exposure.file).then((file) => takeNegative({ file, crop: exposure.crop, size: exposure.print }));
    return taken;
  };
  const recipe = `${madeWith} ${exposure.key} ${press.hash}`;
  const developed: Partial<Record<Target, Picture>> = {};
  for (const target of ORDER.filter((each) => targets.includes(each))) {
    const make = async (): Promise<Uint8Array> =>
      target === 'print'
        ? separate(await negative(), exposure.crop, press)
        : printForScreen(await negative(), exposure.screen, press);
    const jpeg = await keptPicture(cacheDir, 'jpg', `${target} ${recipe}`, () => make().catch(() => undefined));
    const picture = jpeg && asPicture(jpeg);
    if (!picture) return undefined;
    developed[target] = picture;
  }
  return developed;
}

/** Separating uses the negative up. */
const ORDER: readonly Target[] = ['screen', 'print'];

function asPicture(jpeg: Uint8Array): Picture | undefined {
  const header = readJpegHeader(jpeg);
  if (!header) return undefined;
  const { stored, channels } = header;
  return channels === 1 || channels === 3 || channels === 4 ? { jpeg, pixels: stored, channels } : undefined;
}
