// The file around the pages: information, metadata, output intent, and the same bytes every time.

import { expect, test } from 'vitest';
import { paintTest, printer, publication, srgb, words } from './publication.ts';
import { Painted } from './read-back.ts';

const sample = publication([words('Een bladzijde')]);

test.each(['screen', 'print'] as const)('painting twice for %s gives the same bytes', async (target) => {
  expect(Buffer.from(await paintTest(sample, target)).equals(await paintTest(sample, target))).toBe(true);
});

test('versions', async () => {
  const head = async (target: 'screen' | 'print') =>
    Buffer.from(await paintTest(sample, target)).toString('latin1', 0, 8);
  expect(await head('screen')).toBe('%PDF-1.7');
  expect(await head('print')).toBe('%PDF-1.6');
});

test('information and metadata say the same, escaped, with the report’s own date', async () => {
  const file = await Painted.open(await paintTest(sample, 'screen'));
  expect(file.info('Title')).toBe('Wonen & <ondernemen>');
  expect(file.info('Creator')).toBe('igemo-report test');
  expect(file.info('Trapped')).toBe('/False');
  expect(file.info('CreationDate')).toBe('D:20240515000000Z');
  const packet = Buffer.from(file.stream('Metadata')).toString('utf8');
  expect(file.at('Metadata', 'Filter')).toBeNull();
  expect(packet).toContain('<rdf:li xml:lang="nl-BE">Wonen &amp; &lt;ondernemen&gt;</rdf:li>');
  expect(packet).toContain('<rdf:li>België</rdf:li>');
  expect(packet).toContain('<xmp:CreateDate>2024-05-15T00:00:00Z</xmp:CreateDate>');
  expect(packet).not.toMatch(/pdfaid|pdfuaid|pdfxid/);
});

test('language and title are the viewer’s', async () => {
  const file = await Painted.open(await paintTest(sample, 'screen'));
  expect(file.at('Lang')).toBe('nl-BE');
  expect(file.at('ViewerPreferences', 'DisplayDocTitle')).toBe(true);
});

test.each([
  ['print', '/GTS_PDFX', 'FOGRA39', 4, printer.profile.bytes],
  ['screen', '/GTS_PDFA1', 'sRGB IEC61966-2.1', 3, srgb],
] as const)('the numbers of %s mean colours: profile and its name', async (target, kind, name, components, profile) => {
  const file = await Painted.open(await paintTest(sample, target));
  const intent = ['OutputIntents', 0] as const;
  expect(file.at(...intent, 'S')).toBe(kind);
  expect(file.at(...intent, 'OutputConditionIdentifier')).toBe(name);
  expect(file.at(...intent, 'DestOutputProfile', 'N')).toBe(components);
  expect(Buffer.from(file.stream(...intent, 'DestOutputProfile')).equals(profile)).toBe(true);
});

test('only the screen file says that it keeps PDF/UA-1 and PDF/A-2a, and only when it may', async () => {
  const metadata = async (target: 'screen' | 'print', conforms: boolean, loose = false): Promise<string> => {
    const bytes = await paintTest(sample, target, new Map(), undefined, { conforms, loose });
    return Buffer.from((await Painted.open(bytes)).stream('Metadata')).toString();
  };
  const claiming = await metadata('screen', true);
  for (const claim of ['pdfaid:part>2<', 'pdfaid:conformance>A<', 'pdfuaid:part>1<', 'pdfaSchema:prefix>pdfuaid<'])
    expect(claiming).toContain(claim);
  expect(await metadata('screen', false)).not.toMatch(/pdfaid|pdfuaid|pdfaSchema/);
  expect(await metadata('print', true)).not.toMatch(/pdfaid|pdfuaid|pdfaSchema/);
  expect(await metadata('screen', true, true)).not.toMatch(/pdfaid|pdfuaid|pdfaSchema/);
});

test('the two renditions have identifiers of their own', async () => {
  const id = async (target: 'screen' | 'print') =>
    /DocumentID>([^<]+)</.exec(
      Buffer.from((await Painted.open(await paintTest(sample, target))).stream('Metadata')).toString(),
    )?.[1];
  expect(await id('screen')).toMatch(/^uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await id('screen')).not.toBe(await id('print'));
});
