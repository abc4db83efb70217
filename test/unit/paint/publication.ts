// Small publications to paint: boxes made by hand, text shaped with the report's own faces.

import { readFileSync } from 'node:fs';
import type { Design, InkDefinition } from '../../../src/model/design.ts';
import type { Box, GlyphRun, Item, Page, Path, Placed } from '../../../src/model/matter.ts';
import type { Pictures } from '../../../src/model/pictures.ts';
import type { Printer } from '../../../src/model/printer.ts';
import type { DocumentInfo, Publication } from '../../../src/model/stages.ts';
import type { Role, StructureElement } from '../../../src/model/structure.ts';
import type { CharStyle, Face } from '../../../src/model/text.ts';
import { mm } from '../../../src/model/units.ts';
import type { Lettering } from '../../../src/paint/marks.ts';
import { type PaintOptions, paint } from '../../../src/paint/paint.ts';
import { createTypesetter } from '../../../src/text/text.ts';

const fromRoot = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));

export const faces: readonly Face[] = [
  { key: 'literata-400', family: 'Literata', weight: 400, file: 'literata/Literata_400Regular.ttf' },
  {
    key: 'schibsted-800',
    family: 'Schibsted Grotesk',
    weight: 800,
    file: 'schibsted-grotesk/SchibstedGrotesk_800ExtraBold.ttf',
  },
].map((face) => ({ ...face, italic: false, bytes: fromRoot(`fonts/${face.file}`) }));

const profile = fromRoot('templates/printers/FOGRA39-300.icc');
export const srgb = fromRoot('templates/screen/sRGB.icc');

/** Of coated paper, without marks. */
export const printer: Printer = {
  name: 'proef',
  title: 'Proefdrukker',
  standard: 'PDF/X-4',
  profile: { file: 'FOGRA39-300.icc', bytes: profile },
  condition: 'FOGRA39',
  ink: { limit: 300, tolerance: 5, area: mm(25) },
  bleed: mm(3),
  safe: mm(5),
  spine: mm(5),
  marks: { crop: false, registration: false, bars: false, information: false, offset: mm(3) },
  pages: { multiple: 1, binding: 'none' },
  paper: { sheet: mm(0.1), glue: mm(6) },
  plates: { spots: 1 },
  pictures: { wanted: 300, warn: 225, refuse: 150 },
  lines: { least: 0.25, reversed: 0.5 },
  text: { least: 6, coloured: 9 },
  rules: new Map(),
};

const typesetter = await createTypesetter({
  faces,
  noBreak: [],
  hyphenation: [],
  lang: 'nl-BE',
  reporter: { report: ({ code }) => expectNothing(code) },
});

function expectNothing(code: string): void {
  throw new Error(`Setting the text of a test reported ${code}.`);
}

const plainStyle: CharStyle = {
  face: 'literata-400',
  size: 10,
  ink: 'inkt',
  tracking: 0,
  wordSpace: 0,
  features: [],
  digitFeatures: [],
  rise: 0,
};

/** A line of text as one or more runs, one after the other. */
export function words(text: string, style: Partial<CharStyle> = {}, extra: Partial<GlyphRun> = {}): Placed[] {
  let x = 0;
  return typesetter.shape(text, { ...plainStyle, ...style }).map((run) => {
    const placed: Placed = { x, y: 0, item: { kind: 'text', run: { ...run, ...extra } } };
    x += run.advances.reduce((sum, advance) => sum + advance, 0);
    return placed;
  });
}

type Group = Extract<Item, { kind: 'group' }>;

export const group = (
  x: number,
  y: number,
  items: readonly Placed[],
  extra: Omit<Partial<Group>, 'kind'> = {},
): Placed => ({
  x,
  y,
  item: { kind: 'group', box: { width: 100, height: 10, items } satisfies Box, ...extra },
});

export const rectangle = (x: number, y: number, width: number, height: number): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];

export const field = (path: Path, ink: string, tint?: number): Placed => ({
  x: 0,
  y: 0,
  item: { kind: 'path', path, fill: tint === undefined ? { name: ink } : { name: ink, tint } },
});

export const element = (
  role: Role,
  kids: StructureElement[] = [],
  extra: Omit<Partial<StructureElement>, 'kids'> = {},
): StructureElement => ({
  role,
  kids,
  ...extra,
});

const INKS: readonly InkDefinition[] = [
  { name: 'inkt', rgb: [30, 23, 40], cmyk: [0, 0, 0, 100], field: [60, 60, 30, 85] },
  { name: 'menie', rgb: [234, 78, 46], cmyk: [0, 82, 85, 0] },
  { name: 'papier', rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] },
  { name: 'goud', rgb: [180, 150, 60], cmyk: [20, 30, 80, 10], spot: 'PANTONE 871 C' },
];

/** Only what the painter looks at. */
const design = { inks: new Map(INKS.map((ink) => [ink.name, ink])) } as Partial<Design> as Design;

export const info: DocumentInfo = {
  title: 'Wonen & <ondernemen>',
  author: 'IGEMO',
  subject: 'Activiteitenverslag',
  keywords: ['regio', 'België'],
  lang: 'nl-BE',
  date: '2024-05-15',
};

export const trim = { width: mm(210), height: mm(297) };

export function publication(
  pages: readonly (readonly Placed[])[],
  structure = element('Document'),
  folios: readonly string[] = [],
): Publication {
  return {
    frames: [],
    pages: pages.map(
      (items, k): Page => ({
        number: k + 1,
        folio: folios[k] ?? String(k + 1),
        side: k % 2 ? 'verso' : 'recto',
        trim,
        bleed: mm(3),
        section: 'proef',
        box: { ...trim, items },
      }),
    ),
    structure,
    pagination: { sections: {}, anchors: {}, headings: {} },
  };
}

const noPictures: Pictures = new Map();

export const paintTest = (
  what: Publication,
  target: 'screen' | 'print' | Printer,
  pictures = noPictures,
  lettering?: Lettering,
  more: Pick<PaintOptions, 'conforms' | 'loose'> = {},
): Promise<Uint8Array> => {
  const press = target === 'print' ? printer : target === 'screen' ? undefined : target;
  const creator = 'igemo-report test';
  return paint(what, {
    design,
    info,
    faces,
    pictures,
    creator,
    srgb,
    ...more,
    ...(press && { printer: press }),
    ...(lettering && { lettering }),
  });
};
