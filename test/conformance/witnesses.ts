// What other programs say of a PDF: ink by Ghostscript, pictures and fonts by poppler. Reads what they print, judges nothing.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { rowsOf, run } from './tools.ts';

export interface SeparatedPage {
  /** Percent of the page that each plate inks on average. */
  readonly plates: Readonly<Record<string, number>>;
  /** Highest sum of plates, percent. */
  readonly maximum: number;
  /** Square millimetres with more than so many percent. */
  readonly over: (percent: number) => number;
}

/** Pixels per inch, and how many times finer they are painted before they are averaged. */
const [PPI, FINE] = [72, 4];

/** Plates of every page, as Ghostscript separates them (`tiffsep`), overprint included. */
export async function separated(file: string): Promise<readonly SeparatedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plates-'));
  try {
    const device = ['-sDEVICE=tiffsep', `-r${FINE * PPI}`, `-dDownScaleFactor=${FINE}`];
    run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', ...device, '-o', 'page%03d.tif', file], folder);
    const pages = new Map<string, Map<string, Buffer>>();
    for (const name of (await readdir(folder)).sort()) {
      const [, page = '', plate = ''] =
        /^page(\d+)\.tif\((.+)\)\.tif$|^page(\d+)\((.+)\)\.tif$/.exec(name)?.filter(Boolean) ?? [];
      if (page === '') continue;
      const grey = await sharp(await readFile(join(folder, name)))
        .toColourspace('b-w')
        .raw()
        .toBuffer();
      pages.set(page, (pages.get(page) ?? new Map()).set(plate, grey));
    }
    return [...pages.values()].map((plates) => measured(plates));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In the files 255 is bare. */
function measured(plates: ReadonlyMap<string, Buffer>): SeparatedPage {
  const [first] = plates.values();
  const length = first?.length ?? 0;
  const totals = new Float64Array(length);
  const means: Record<string, number> = {};
  for (const [plate, bytes] of plates) {
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const ink = ((255 - (bytes[i] ?? 255)) / 255) * 100;
      totals[i] = (totals[i] ?? 0) + ink;
      sum += ink;
    }
    means[plate] = sum / length;
  }
  const maximum = totals.reduce((most, one) => Math.max(most, one), 0);
  const pixel = (25.4 / PPI) ** 2;
  return { plates: means, maximum, over: (percent) => totals.filter((one) => one > percent).length * pixel };
}

/** Colour spaces and resolutions of the pictures, page by page. */
export const picturesIn = (file: string): readonly { page: number; colour: string; ppi: number }[] =>
  rowsOf(run('pdfimages', ['-list', file]))
    .filter((row) => row[2] === 'image')
    .map((row) => ({ page: Number(row[0]), colour: row[5] ?? '', ppi: Math.min(Number(row[12]), Number(row[13])) }));

/** Names of the fonts, and whether they are embedded. */
export const fontsIn = (file: string): readonly { name: string; embedded: boolean; subset: boolean }[] =>
  rowsOf(run('pdffonts', [file])).map((row) => ({
    name: (row[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
    embedded: row.at(-5) === 'yes',
    subset: row.at(-4) === 'yes',
  }));
