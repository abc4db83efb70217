// What the tests of the text craft share: a typesetter with the report's faces, a style, and readers of its lines.

import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Face, Inline, Line, RichText, TextStyle, Typesetter } from '../../../src/model/text.ts';
import { createTypesetter, type TypesetterOptions } from '../../../src/text/text.ts';

const FILES: readonly (readonly [family: string, weight: number, italic: boolean, file: string])[] = [
  ['Literata', 300, false, 'literata/Literata_300Light'],
  ['Literata', 400, false, 'literata/Literata_400Regular'],
  ['Literata', 400, true, 'literata/Literata_400Regular_Italic'],
  ['Literata', 700, false, 'literata/Literata_700Bold'],
  ['Schibsted Grotesk', 400, false, 'schibsted-grotesk/SchibstedGrotesk_400Regular'],
  ['Schibsted Grotesk', 700, false, 'schibsted-grotesk/SchibstedGrotesk_700Bold'],
  ['Schibsted Grotesk', 800, false, 'schibsted-grotesk/SchibstedGrotesk_800ExtraBold'],
];

export const faces: readonly Face[] = FILES.map(([family, weight, italic, file]) => ({
  key: `${family.toLowerCase().replaceAll(' ', '-')}-${weight}${italic ? '-italic' : ''}`,
  family,
  weight,
  italic,
  file,
  bytes: readFileSync(new URL(`../../../fonts/${file}.ttf`, import.meta.url)),
}));

export const body: TextStyle = {
  name: 'body',
  family: 'Literata',
  weight: 400,
  italic: false,
  size: 9.1,
  leading: 12.756,
  tracking: 0,
  wordSpace: 0,
  ink: 'inkt',
  align: 'left',
  hyphenate: true,
  indent: 0,
  features: ['onum', 'pnum'],
  digitFeatures: [],
  strong: { weight: 700 },
  em: { italic: true },
  before: 0,
  after: 0,
  optical: 0,
};
export const data: TextStyle = { ...body, name: 'data', family: 'Schibsted Grotesk', features: [], size: 9.4 };

/** A typesetter and everything that it reports. */
export async function setUp(
  options: Partial<Pick<TypesetterOptions, 'noBreak' | 'hyphenation' | 'fallback' | 'lang' | 'shelf'>> = {},
): Promise<{ typesetter: Typesetter; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const typesetter = await createTypesetter({
    faces,
    noBreak: [],
    hyphenation: [],
    lang: 'nl-BE',
    ...options,
    reporter: { report: (diagnostic) => diagnostics.push(diagnostic) },
  });
  return { typesetter, diagnostics };
}

export const rich = (...runs: (string | Inline)[]): RichText => ({
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});

/** Characters of a line as its glyphs stand for them; an added hyphen as it looks. */
export const textOf = (line: Line): string => line.runs.flatMap(({ run }) => run.clusters).join('');

/** Characters as a reader of the file gets them. */
export const readOf = (line: Line): string =>
  line.runs.map(({ run }) => run.actualText ?? run.clusters.join('')).join('');

/** Where the last glyph ends. */
export const endOf = (line: Line): number => {
  const last = line.runs.at(-1);
  return last ? last.x + last.run.advances.reduce((sum, advance) => sum + advance, 0) : 0;
};
