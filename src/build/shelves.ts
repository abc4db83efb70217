// What earlier runs of this very program have set, for this very design: paragraphs, charts and drawings of charts in `.cache/`.
// An editor who changes a sentence waits for that sentence.

import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptChart } from '../charts/charts.ts';
import type { Edition } from '../model/content.ts';
import type { Design } from '../model/design.ts';
import { readVersions } from '../program.ts';
import { type OpenShelf, openShelf } from '../shelf/shelf.ts';
import type { KeptParagraph } from '../text/remembered.ts';
import type { TypesetterOptions } from '../text/text.ts';
import type { Manuscript } from './proof.ts';

export interface Shelves {
  readonly paragraphs: OpenShelf<KeptParagraph>;
  readonly charts: OpenShelf<KeptChart>;
}

/** Does work with the shelves of a project, and closes them; without shelves where the program has no name. */
export async function withShelves<T>(
  { edition, design }: Manuscript,
  root: string,
  work: (shelves: Shelves | undefined) => Promise<T>,
): Promise<T> {
  const text = await textDigest({ edition, design });
  if (text === undefined) return work(undefined);
  const charts = digest([text, [...design.styles], [...design.inks]]);
  const shelves: Shelves = {
    paragraphs: openShelf(fileOf('paragraphs', root, { edition, design }), text),
    charts: openShelf(fileOf('charts', root, { edition, design }), charts),
  };
  const result = await work(shelves);
  shelves.paragraphs.close();
  shelves.charts.close();
  return result;
}

/** Does work with the shelf of drawings (SVG) of lone charts; without where the program has no name. */
export async function withDrawings<T>(
  { edition, design }: Manuscript,
  root: string,
  work: (drawings: OpenShelf<string> | undefined) => Promise<T>,
): Promise<T> {
  const text = await textDigest({ edition, design });
  if (text === undefined) return work(undefined);
  const { styles, inks, partInks, components, loneChart } = design;
  const aliases = [...partInks].map(([part, own]) => [part, [...own]]);
  const known = digest([text, [...styles], [...inks], aliases, [...components], [...design.drawings], loneChart]);
  const drawings = openShelf<string>(fileOf('drawings', root, { edition, design }), known);
  const result = await work(drawings);
  drawings.close();
  return result;
}

const fileOf = (name: string, root: string, { edition, design }: Manuscript): string =>
  join(root, '.cache', `${name}-${edition.year}-${design.name}.json`);

/** All that set text depends on besides itself; undefined where the program has no name. */
async function textDigest({ edition, design }: Manuscript): Promise<string | undefined> {
  const program = await programName(PACKAGES);
  if (program === undefined) return undefined;
  const { faces, ...options } = textOptions(edition, design);
  return digest([program, options, faces.map(({ bytes, ...face }) => [face, digest(bytes)])]);
}

/** What the text craft has to know of a report and its design. */
export function textOptions(edition: Edition, design: Design): Omit<TypesetterOptions, 'reporter' | 'shelf'> {
  const { faces, noBreak, hyphenation, fallback } = design;
  // A word that opens a sentence looks like a name, and a name like a word.
  const names = edition.municipalities.map(({ name }) => name).filter((name) => !name.includes('-'));
  return { faces, noBreak, hyphenation: [...hyphenation, ...names], fallback, lang: edition.lang };
}

/**
 * The built program by its contents, with the packages that something depends on: the names of its files, each with a hash of what it holds. Of one file alone it would not be
 * enough: it knows only those that it imports. Undefined when it runs from its sources, whose names have none.
 */
export async function programName(packages: readonly string[]): Promise<string | undefined> {
  const own = fileURLToPath(import.meta.url);
  if (!HASHED.test(own)) return undefined;
  const files = (await readdir(dirname(own))).filter((file) => HASHED.test(file));
  const versions = await readVersions(packages);
  return [...files.sort(), ...Object.values(versions)].join(' ');
}

const HASHED = /-[\w-]{8}\.js$/;

/** Packages that are not part of the built program, and on which it depends how text and charts are set. */
const PACKAGES = ['harfbuzzjs', 'hyphen', 'linebreak', 'chart.js', 'chartjs-node-canvas'];

const digest = (what: unknown): string =>
  createHash('sha256')
    .update(what instanceof Uint8Array ? what : JSON.stringify(what))
    .digest('base64url');
