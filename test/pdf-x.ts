// What ISO 15930 asks of a print file, one rule after the other, judged on the bytes by a reader that is not ours (pdf-lib).
// docs/print.md lists the rules by these names.

import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

export type Standard = 'PDF/X-4' | 'PDF/X-1a';

interface Read {
  readonly standard: Standard;
  readonly bytes: Buffer;
  readonly document: PDFDocument;
  readonly dictionaries: readonly PDFDict[];
  readonly xmp: string;
}

/** What is wrong, in a few words; empty = the rule is kept. */
type Rule = (file: Read) => readonly string[];

/** Names of the rules that a file breaks, with what breaks them. */
export async function brokenRules(bytes: Uint8Array, standard: Standard): Promise<Readonly<Record<string, string[]>>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const file = {
    standard,
    bytes: Buffer.from(bytes),
    document,
    dictionaries: dictionariesOf(document),
    xmp: xmpOf(document),
  };
  const broken = Object.entries(RULES).map(([name, rule]): [string, string[]] => [name, [...new Set(rule(file))]]);
  return Object.fromEntries(broken.filter(([, faults]) => faults.length > 0));
}

const key = (dict: PDFDict | undefined, name: string): PDFObject | undefined => dict?.lookup(PDFName.of(name));
const dictIn = (dict: PDFDict | undefined, name: string): PDFDict | undefined => asDict(key(dict, name));
const asDict = (object: PDFObject | undefined): PDFDict | undefined =>
  object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
const nameOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFName ? object.decodeText() : undefined;
const contentOf = (stream: PDFObject | undefined): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
const infoOf = ({ document: { context } }: Read): PDFDict | undefined =>
  asDict(context.lookup(context.trailerInfo.Info));

/** All of the file, those inside others included. */
function dictionariesOf(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (object: PDFObject): void => {
    const dict = asDict(object);
    if (dict) found.push(dict);
    if (dict) dict.values().forEach(visit);
    if (object instanceof PDFArray) object.asArray().forEach(visit);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object);
  return found;
}

function xmpOf({ catalog }: PDFDocument): string {
  const stream = key(catalog, 'Metadata');
  return stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
}

const inXmp = (xmp: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>(?:<rdf:(?:Alt|Seq)><rdf:li[^>]*>)?([^<]*)<`)
    .exec(xmp)?.[1]
    ?.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

/** Every start has its end. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.replace(/<\?[\s\S]*?\?>/g, '').matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return false;
  }
  const texts = xml.replace(/<[^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(texts);
}

/** `D:20240515000000Z` as `2024-05-15T00:00:00Z`. */
const moment = (date: string | undefined): string | undefined =>
  date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

const unless = (isRight: boolean, fault: string): readonly string[] => (isRight ? [] : [fault]);

const NEWEST = { 'PDF/X-4': 6, 'PDF/X-1a': 4 };

const box = (page: PDFPage, name: string): number[] | undefined => {
  const array = page.node.lookup(PDFName.of(name));
  return array instanceof PDFArray ? array.asArray().map((part) => (part as PDFNumber).asNumber()) : undefined;
};
const isWithin = ([a = 0, b = 0, c = 0, d = 0]: number[], [e = 0, f = 0, g = 0, h = 0]: number[]): boolean =>
  a >= e - 0.001 && b >= f - 0.001 && c <= g + 0.001 && d <= h + 0.001;

/** Operators of ISO 32000-1, annex A, that a page of either standard may have; PostScript's `ps` is not one. */
const OPERATORS = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC
  sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);

const operatorsOn = (page: PDFPage): readonly string[] =>
  contentOf(page.node.lookup(PDFName.of('Contents')))
    .replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>/g, ' ')
    .replace(/\/[^\s/[\]<>()]+/g, ' ')
    .match(/[A-Za-z*'"][\w*]*/g) ?? [];

const resources = (page: PDFPage, kind: string): readonly PDFObject[] => {
  const all = dictIn(asDict(page.node.Resources()), kind);
  return (all?.keys() ?? []).flatMap((name) => all?.lookup(name) ?? []);
};

const RULES: Readonly<Record<string, Rule>> = {
  header: ({ bytes, standard }) => {
    const minor = Number(/^%PDF-1\.(\d)/.exec(bytes.toString('latin1', 0, 8))?.[1] ?? 9);
    return unless(minor <= NEWEST[standard], `PDF 1.${minor}`);
  },
  identifier: ({ document: { context } }) => {
    const ids = context.lookup(context.trailerInfo.ID);
    const parts = ids instanceof PDFArray ? ids.asArray() : [];
    return unless(parts.length === 2 && parts.every((part) => String(part).length > 16), 'no /ID of two parts');
  },
  encryption: ({ document }) => unless(document.context.trailerInfo.Encrypt === undefined, 'encrypted'),
  'file-structure': ({ bytes, standard }) =>
    unless(standard === 'PDF/X-4' || !/\/Type\s*\/(XRef|ObjStm)\b/.test(bytes.toString('latin1')), 'object streams'),
  claim: (file) => {
    const info = textOf(key(infoOf(file), 'GTS_PDFXVersion'));
    return file.standard === 'PDF/X-4'
      ? unless(inXmp(file.xmp, 'pdfxid:GTS_PDFXVersion') === 'PDF/X-4' && info === undefined, 'no claim in XMP')
      : unless(info === 'PDF/X-1a:2003', 'no claim in Info');
  },
  'metadata-stream': ({ xmp, document }) => [
    ...unless(isWellFormed(xmp) && xmp.startsWith('<?xpacket begin='), 'no XMP that can be read'),
    ...unless(key(dictIn(document.catalog, 'Metadata'), 'Filter') === undefined, 'compressed'),
  ],
  'metadata-identity': ({ xmp }) =>
    ['xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass'].filter((tag) => !inXmp(xmp, tag)),
  'metadata-dates': (file) => {
    const info = infoOf(file);
    const [made, changed] = ['CreationDate', 'ModDate'].map((name) => moment(textOf(key(info, name))));
    return [
      ...unless(made !== undefined && made === inXmp(file.xmp, 'xmp:CreateDate'), 'CreationDate'),
      ...unless(changed !== undefined && changed === inXmp(file.xmp, 'xmp:ModifyDate'), 'ModDate'),
      ...unless(changed === inXmp(file.xmp, 'xmp:MetadataDate'), 'MetadataDate'),
    ];
  },
  'metadata-information': (file) =>
    [
      ['Title', 'dc:title'],
      ['Author', 'dc:creator'],
      ['Subject', 'dc:description'],
      ['Keywords', 'pdf:Keywords'],
      ['Creator', 'xmp:CreatorTool'],
      ['Producer', 'pdf:Producer'],
    ].flatMap(([name = '', tag = '']) => {
      const said = textOf(key(infoOf(file), name));
      return unless(said !== undefined && said !== '' && said === inXmp(file.xmp, tag), name);
    }),
  trapped: (file) => {
    const said = nameOf(key(infoOf(file), 'Trapped'));
    return unless((said === 'True' || said === 'False') && inXmp(file.xmp, 'pdf:Trapped') === said, String(said));
  },
  'output-intent': ({ document: { catalog }, standard }) => {
    const all = key(catalog, 'OutputIntents');
    const intents = (all instanceof PDFArray ? all.asArray() : []).map((one) => asDict(catalog.context.lookup(one)));
    const ours = intents.filter((one) => nameOf(key(one, 'S')) === 'GTS_PDFX');
    const profile = key(ours[0], 'DestOutputProfile');
    const icc = contentOf(profile);
    return [
      ...unless(ours.length === 1, `${ours.length} of GTS_PDFX`),
      ...unless(!!textOf(key(ours[0], 'OutputConditionIdentifier')), 'no condition'),
      ...unless(!!textOf(key(ours[0], 'Info')), 'no info'),
      ...unless(icc.slice(36, 40) === 'acsp' && icc.slice(12, 20) === 'prtrCMYK', 'no profile of a press'),
      ...unless(
        icc.length >= Number.parseInt(Buffer.from(icc.slice(0, 4), 'latin1').toString('hex'), 16),
        'half a profile',
      ),
      ...unless(icc === '' || icc.charCodeAt(8) <= (standard === 'PDF/X-4' ? 4 : 2), 'a profile of a newer version'),
      ...unless(String(key(asDict(profile), 'N')) === '4', 'a profile not of four inks'),
    ];
  },
  boxes: ({ document }) =>
    document.getPages().flatMap((page, i) => {
      const [media, crop, bleed, trim, art] = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'].map((name) =>
        box(page, name),
      );
      const isRight =
        media &&
        bleed &&
        trim &&
        !art &&
        isWithin(trim, bleed) &&
        isWithin(bleed, crop ?? media) &&
        isWithin(crop ?? media, media);
      return unless(!!isRight, `page ${i + 1}`);
    }),
  'viewer-preferences': ({ document: { catalog } }) => {
    const wishes = dictIn(catalog, 'ViewerPreferences');
    return ['ViewArea', 'ViewClip', 'PrintArea', 'PrintClip'].filter((name) => key(wishes, name) !== undefined);
  },
  annotations: ({ document }) =>
    document.getPages().flatMap((page, i) => {
      const all = page.node.lookup(PDFName.of('Annots'));
      return unless(all === undefined || (all instanceof PDFArray && all.size() === 0), `page ${i + 1}`);
    }),
  actions: ({ dictionaries }) => {
    const names = dictionaries.flatMap((dict) => dict.keys().map((name) => name.decodeText()));
    return ['JavaScript', 'JS', 'OpenAction', 'AA', 'AcroForm', 'XFA'].filter((name) => names.includes(name));
  },
  outside: ({ dictionaries }) =>
    dictionaries.flatMap((dict) =>
      ['OPI', 'Alternates', 'Ref', 'EF', 'FFilter', 'PS', 'OCProperties', 'OC'].filter(
        (name) => key(dict, name) !== undefined,
      ),
    ),
  fonts: ({ dictionaries }) =>
    dictionaries
      .filter((dict) => nameOf(key(dict, 'Type')) === 'FontDescriptor')
      .flatMap((dict) => {
        const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
          (name) => key(dict, name) instanceof PDFRawStream,
        );
        const name = nameOf(key(dict, 'FontName')) ?? '';
        return [
          ...unless(isEmbedded, `${name} is not embedded`),
          ...unless(/^[A-Z]{6}\+/.test(name), `${name} is whole`),
        ];
      })
      .concat(
        dictionaries
          .filter((dict) => /^(Type1|TrueType|MMType1|CIDFontType[02])$/.test(nameOf(key(dict, 'Subtype')) ?? ''))
          .flatMap((dict) => unless(dictIn(dict, 'FontDescriptor') !== undefined, 'a font without a program')),
      ),
  colours: ({ document, dictionaries }) => [
    ...document
      .getPages()
      .flatMap((page) => operatorsOn(page).filter((operator) => ['rg', 'RG', 'sh'].includes(operator))),
    ...document.getPages().flatMap((page) =>
      resources(page, 'ColorSpace').flatMap((space) => {
        const [family, , alternate] = space instanceof PDFArray ? space.asArray().map(nameOf) : [];
        return unless(family === 'Separation' && alternate === 'DeviceCMYK', String(space));
      }),
    ),
    ...dictionaries
      .filter((dict) => nameOf(key(dict, 'Subtype')) === 'Image')
      .flatMap((dict) => {
        const space = nameOf(key(dict, 'ColorSpace'));
        return unless(space === 'DeviceCMYK' || space === 'DeviceGray', `a picture in ${space}`);
      }),
  ],
  separations: ({ document }) => {
    const known = new Map<string, string>();
    return document.getPages().flatMap((page) =>
      resources(page, 'ColorSpace').flatMap((space) => {
        const [, colorant, ...how] = space instanceof PDFArray ? space.asArray() : [];
        const before = known.get(String(colorant)) ?? how.join(' ');
        known.set(String(colorant), before);
        return unless(before === how.join(' '), `${colorant} twice`);
      }),
    );
  },
  transparency: ({ dictionaries }) =>
    dictionaries.flatMap((dict) => {
      const strength = ['ca', 'CA'].some((name) => {
        const value = key(dict, name);
        return value instanceof PDFNumber && value.asNumber() !== 1;
      });
      const mask = key(dict, 'SMask');
      const blend = nameOf(key(dict, 'BM')) ?? 'Normal';
      return [
        ...unless(!strength, 'ca'),
        ...unless(mask === undefined || nameOf(mask) === 'None', 'SMask'),
        ...unless(blend === 'Normal' || blend === 'Compatible', blend),
        ...unless(nameOf(key(dictIn(dict, 'Group'), 'S')) !== 'Transparency', 'Group'),
        ...unless(key(dict, 'SMaskInData') === undefined, 'SMaskInData'),
      ];
    }),
  'graphics-state': ({ document }) =>
    document
      .getPages()
      .flatMap((page) =>
        resources(page, 'ExtGState').flatMap((state) =>
          ['TR', 'TR2', 'HTP', 'HT', 'BG', 'UCR'].filter((name) => key(asDict(state), name) !== undefined),
        ),
      ),
  overprint: ({ document }) =>
    document.getPages().flatMap((page) =>
      resources(page, 'ExtGState').flatMap((state) => {
        const [strokes, fills] = ['OP', 'op'].map((name) => key(asDict(state), name));
        const isOn = strokes === PDFBool.True || fills === PDFBool.True;
        const isWhole = String(key(asDict(state), 'OPM')) === '1' && strokes === fills;
        return unless(!isOn || isWhole, 'half an overprint');
      }),
    ),
  filters: ({ dictionaries }) =>
    dictionaries.flatMap((dict) => {
      const filter = key(dict, 'Filter');
      const names = (filter instanceof PDFArray ? filter.asArray() : [filter]).map(nameOf);
      return names.flatMap((name) => unless(!name || ['FlateDecode', 'DCTDecode'].includes(name), String(name)));
    }),
  operators: ({ document }) =>
    document.getPages().flatMap((page) => operatorsOn(page).filter((operator) => !OPERATORS.has(operator))),
};

export const ruleNames: readonly string[] = Object.keys(RULES);
