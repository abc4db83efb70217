// PDF/UA-1 and PDF/A-2a, as veraPDF reads them: the small pages of every feature, every kind of chart, and the other brand. What our
// own look at the pages passes, it passes; what it refuses, it refuses too.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { paintTarget } from '../../src/build/paint-target.ts';
import type { Proof } from '../../src/build/proof.ts';
import type { Box, GlyphRun } from '../../src/model/matter.ts';
import type { ImageItem, Picture, Pictures } from '../../src/model/pictures.ts';
import type { Role, StructureElement } from '../../src/model/structure.ts';
import { conformanceFaults } from '../../src/preflight/conformance.ts';
import { setGallery } from '../gallery/gallery.ts';
import { press } from '../pages/press.ts';
import { brokenRulesOf, itWith, PROFILES } from './tools.ts';

const PAGES = join(import.meta.dirname, '../pages');
let folder: string;
let dot: Picture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const pixel = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
  dot = { jpeg: await pixel.jpeg().toBuffer(), pixels: { width: 8, height: 8 }, channels: 3 };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The pages as a file that says what it keeps, every photograph in it a grey dot. Gives its path. */
async function fileOf(name: string, proof: Proof): Promise<string> {
  const file = join(folder, `${name}.pdf`);
  const pictures: Pictures = new Map(
    proof.publication.pages.flatMap(({ box }) => imagesIn(box)).map((item) => [item, dot]),
  );
  await writeFile(file, await paintTarget(proof, 'screen', pictures, { conforms: true }));
  return file;
}

const imagesIn = ({ items }: Box): readonly ImageItem[] =>
  items.flatMap(({ item }) => (item.kind === 'image' ? [item] : item.kind === 'group' ? imagesIn(item.box) : []));

/** By name of the file: what each profile finds broken. Whole files are left out. */
function brokenIn(files: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = PROFILES.flatMap((profile) =>
    [...brokenRulesOf(profile, files)].map(([file, rules]) => [`${basename(file, '.pdf')} ${profile}`, rules] as const),
  );
  return Object.fromEntries(found.filter(([, rules]) => rules.length > 0));
}

describe('every small page', () => {
  itWith('verapdf', 'keeps every rule that it says it keeps, and none was refused by ourselves', async () => {
    const names = (await readdir(PAGES))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => basename(name, '.yaml'));
    expect(names.length).toBeGreaterThan(60);
    const files: string[] = [];
    for (const name of names) {
      const pressed = await press(name);
      expect(conformanceFaults(pressed.publication), name).toEqual([]);
      files.push(await fileOf(name, pressed));
    }
    expect(brokenIn(files)).toEqual({});
  });
});

describe('the gallery of charts', () => {
  itWith('verapdf', 'keeps every rule', async () => {
    const { proof } = await setGallery();
    expect(conformanceFaults(proof.publication)).toEqual([]);
    expect(brokenIn([await fileOf('gallery', proof)])).toEqual({});
  });
});

/** A fault in finished pages, what we say of it and a rule that it breaks. */
interface Fault {
  readonly page: string;
  readonly make: (proof: Proof) => void;
  readonly code: string;
  readonly rule: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a figure without words': {
    page: 'illustration',
    make: (proof) => alter(proof, 'Figure', { alt: undefined }),
    code: 'no-alternative',
    rule: 'ua1 7.3-1',
  },
  'a heading that skips a level': {
    page: 'table-notes',
    make: (proof) => alter(proof, 'H1', { role: 'H3' }),
    code: 'skipped-heading',
    rule: 'ua1 7.4.2-1',
  },
  'header cells for no cells': {
    page: 'table-notes',
    make: (proof) => alter(proof, 'TH', { scope: undefined }, Number.POSITIVE_INFINITY),
    code: 'header-without-scope',
    rule: 'ua1 7.5-1',
  },
  'a row without its table': {
    page: 'table-notes',
    make: (proof) => alter(proof, 'TBody', { role: 'Div' }),
    code: 'misplaced-role',
    rule: 'ua1 7.2-14',
  },
  'a row that is wider than the others': {
    page: 'table-notes',
    make: (proof) => alter(proof, 'TD', { colSpan: 2 }),
    code: 'uneven-table',
    rule: 'ua1 7.2-42',
  },
  'a note that nothing can name': {
    page: 'table-notes',
    make: (proof) => alter(proof, 'Note', { id: undefined }),
    code: 'unnamed-note',
    rule: 'ua1 7.9-1',
  },
  'a glyph that the face lacks': {
    page: 'table-notes',
    make: (proof) => alterRun(proof, (run) => ({ ids: run.ids.with(0, 0) })),
    code: 'unreadable-glyph',
    rule: '2a 6.2.11.8-1',
  },
  'a sign that only one face knows': {
    page: 'table-notes',
    make: (proof) => alterRun(proof, ({ clusters }) => ({ clusters: clusters.with(0, '\uE001') })),
    code: 'unreadable-glyph',
    rule: '2a 6.2.11.7.3-1',
  },
  'a page as long as a street': {
    page: 'table-notes',
    make: ({ publication }) => Object.assign(publication.pages[0] ?? {}, { trim: { width: 15_000, height: 800 } }),
    code: 'beyond-limits',
    rule: '2a 6.1.13-11',
  },
};

/** Changes the first element of a role, or the first ones. */
function alter({ publication }: Proof, role: Role, changes: Partial<StructureElement>, most = 1): void {
  const find = (element: StructureElement): readonly StructureElement[] => [
    ...(element.role === role ? [element] : []),
    ...element.kids.flatMap(find),
  ];
  const found = find(publication.structure).slice(0, most);
  if (found.length === 0) throw new Error(`no ${role} on these pages`);
  for (const element of found) Object.assign(element, changes);
}

/** Changes the first run of several glyphs. */
function alterRun({ publication }: Proof, change: (run: GlyphRun) => Partial<GlyphRun>): void {
  const find = ({ items }: Box): GlyphRun | undefined => {
    for (const { item } of items) {
      const found = item.kind === 'group' ? find(item.box) : item.kind === 'text' ? item.run : undefined;
      if (found && found.ids.length > 1) return found;
    }
    return undefined;
  };
  const run = publication.pages.map(({ box }) => find(box)).find((found) => found !== undefined);
  if (!run) throw new Error('no text on these pages');
  Object.assign(run, change(run));
}

describe('a file with a fault', () => {
  itWith('verapdf', 'breaks a rule, and is refused by ourselves before it is painted', async () => {
    const files: string[] = [];
    for (const [name, { page, make, code }] of Object.entries(FAULTS)) {
      const pressed = await press(page);
      make(pressed);
      const codes = conformanceFaults(pressed.publication).map((fault) => fault.code);
      expect(codes, name).toContain(`preflight/${code}`);
      expect(codes.at(-1), name).toBe('preflight/no-claim');
      files.push(await fileOf(name, pressed));
    }
    const broken = brokenIn(files);
    for (const [name, { rule }] of Object.entries(FAULTS)) {
      const [profile = '', clause] = rule.split(' ');
      expect(broken[`${name} ${profile}`], name).toContain(clause);
    }
  });
});
