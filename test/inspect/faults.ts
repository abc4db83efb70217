// Print files with one fault each, and what must be found in them: that and nothing else.

import { type PDFContext, PDFName, type PDFObject, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { CheckName } from '../../src/model/inspection.ts';
import type { Printer } from '../../src/model/printer.ts';
import { mm } from '../../src/model/units.ts';
import { at, BLEED, type Change, type Draft, HEIGHT, KNOCKOUT, rectangle, text, WIDTH, XMP } from './press-file.ts';

export interface Fault {
  readonly name: string;
  readonly change: Change;
  readonly check: CheckName;
  /** `severity code`, as many as are found. */
  readonly found: string;
  /** Where the worst stands: page, then millimetres from the trim's left and top. */
  readonly place?: readonly [page: number, x?: number, y?: number];
  readonly printer?: Partial<Printer>;
}

/** Draws on the second page. */
const draw =
  (...operators: readonly (string | ((draft: Draft) => string))[]): Change =>
  (draft) =>
    draft.pages[1]?.operators.push(...operators.map((one) => (typeof one === 'string' ? one : one(draft))));

const onPage2 =
  (set: (page: Draft['pages'][number], draft: Draft) => void): Change =>
  (draft) => {
    const page = draft.pages[1];
    if (page) set(page, draft);
  };
const set = (key: string, value: (draft: Draft) => PDFObject): Change =>
  onPage2(({ dictionary }, draft) => dictionary.set(PDFName.of(key), value(draft)));

const write =
  (values: Partial<Pick<Draft, 'xmp' | 'version' | 'isEncrypted'>>): Change =>
  (draft) =>
    void Object.assign(draft, values);

const both =
  (...changes: readonly Change[]): Change =>
  (draft) => {
    for (const change of changes) change(draft);
  };

/** Puts an object among the resources of the second page. */
const offer = (kind: string, name: string, make: (draft: Draft) => PDFObject): Change =>
  onPage2(({ resources }, draft) => {
    resources[kind] = { ...resources[kind], [name]: make(draft) };
  });

const image = (draft: Draft, size: number, space: unknown, channels: number, value: number, more = {}): PDFRef =>
  draft.stream(new Uint8Array(size * size * channels).fill(value), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: size,
    Height: size,
    ColorSpace: space,
    BitsPerComponent: 8,
    ...more,
  });

/** A square of so many millimetres at 10 mm from left and bottom. */
const place = (name: string, size: number): string => `q ${mm(size)} 0 0 ${mm(size)} ${at(10, 10)} cm /${name} Do Q`;

export const separation = (
  context: PDFContext,
  plate: string,
  colour: readonly number[],
  alternate = 'DeviceCMYK',
): PDFObject =>
  context.obj([
    'Separation',
    plate,
    alternate,
    {
      FunctionType: 2,
      Domain: [0, 1],
      C0: colour.map(() => (alternate === 'DeviceRGB' ? 1 : 0)),
      C1: [...colour],
      N: 1,
    },
  ]);
const spot = (name: string, plate: string, colour: readonly number[], alternate?: string): Change =>
  offer('ColorSpace', name, ({ context }) => separation(context, plate, colour, alternate));

const field = (colour: string, size = 30): string => `${colour} ${rectangle(10, 10, size, size)} f`;
const twoPlates: Partial<Printer> = { plates: { spots: 2 } };

export const FAULTS: readonly Fault[] = [
  {
    name: 'a password',
    change: write({ isEncrypted: true }),
    check: 'encryption',
    found: 'error inspect/encrypted',
  },
  {
    name: 'PDF 1.7',
    change: write({ version: [1, 7] }),
    check: 'standard',
    found: 'error inspect/version',
  },
  {
    name: 'no output intent',
    change: ({ catalog }) => void catalog.delete(PDFName.of('OutputIntents')),
    check: 'standard',
    found: 'error inspect/no-intent',
  },
  {
    name: 'an output intent without its profile',
    change: ({ catalog, context }) =>
      catalog.set(
        PDFName.of('OutputIntents'),
        context.obj([{ S: 'GTS_PDFX', OutputConditionIdentifier: PDFString.of('FOGRA39') }]),
      ),
    check: 'standard',
    found: 'error inspect/intent-without-profile',
  },
  {
    name: 'a profile that is none',
    change: ({ catalog, context, stream }) =>
      catalog.set(
        PDFName.of('OutputIntents'),
        context.obj([
          {
            S: 'GTS_PDFX',
            OutputConditionIdentifier: PDFString.of('FOGRA39'),
            DestOutputProfile: stream('<html>', { N: 4 }),
          },
        ]),
      ),
    check: 'standard',
    found: 'error inspect/intent-profile',
  },
  {
    name: 'no word of trapping',
    change: ({ info }) => void info.delete(PDFName.of('Trapped')),
    check: 'standard',
    found: 'error inspect/no-trapped',
  },
  {
    name: 'trapping unknown',
    change: ({ info }) => info.set(PDFName.of('Trapped'), PDFName.of('Unknown')),
    check: 'standard',
    found: 'error inspect/no-trapped',
  },
  {
    name: 'no name of a standard',
    change: write({ xmp: XMP.replace('pdfxid:GTS_PDFXVersion="PDF/X-4"', '') }),
    check: 'standard',
    found: 'error inspect/no-standard',
  },
  {
    name: 'the name of another standard',
    change: write({ xmp: XMP.replace('PDF/X-4', 'PDF/X-3:2002') }),
    check: 'standard',
    found: 'error inspect/other-standard',
  },
  {
    name: 'metadata without a date',
    change: write({ xmp: XMP.replace(/xmp:MetadataDate="[^"]*"/, '') }),
    check: 'standard',
    found: 'error inspect/xmp-lacks',
  },
  {
    name: 'another paper',
    change: () => undefined,
    printer: { condition: 'FOGRA47' },
    check: 'standard',
    found: 'warning inspect/other-condition',
  },
  {
    name: 'JavaScript at opening',
    change: ({ catalog, context }) =>
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') })),
    check: 'actions',
    found: 'error inspect/javascript',
  },
  {
    name: 'JavaScript by name',
    change: ({ catalog, context }) => {
      const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') });
      const names = context.obj([PDFString.of('piep'), script]);
      catalog.set(PDFName.of('Names'), context.obj({ JavaScript: { Names: names } }));
    },
    check: 'actions',
    found: 'error inspect/javascript',
  },
  {
    name: 'an action of a page',
    change: set('AA', ({ context }) => context.obj({ O: { S: 'Named', N: 'Print' } })),
    check: 'actions',
    found: 'error inspect/action',
    place: [2],
  },
  {
    name: 'three pages',
    change: (draft) => draft.document.removePage(3),
    check: 'pages',
    found: 'error inspect/page-count',
  },
  {
    name: 'three pages to staple, whatever the multiple',
    change: (draft) => draft.document.removePage(3),
    printer: { pages: { multiple: 1, binding: 'saddle-stitch' } },
    check: 'pages',
    found: 'error inspect/page-count',
  },
  {
    name: 'a page on its side',
    change: set('Rotate', ({ context }) => context.obj(90)),
    check: 'turn',
    found: 'warning inspect/turned',
    place: [2],
  },
  {
    name: 'a unit of its own',
    change: set('UserUnit', ({ context }) => context.obj(2)),
    check: 'turn',
    found: 'error inspect/user-unit',
    place: [2],
  },
  {
    name: 'no trim',
    change: onPage2(({ dictionary }) => void dictionary.delete(PDFName.of('TrimBox'))),
    check: 'boxes',
    found: 'error inspect/no-trim',
    place: [2],
  },
  {
    name: 'too little bleed',
    change: set('BleedBox', ({ context }) =>
      context.obj([mm(2), mm(2), WIDTH + BLEED + mm(1), HEIGHT + BLEED + mm(1)]),
    ),
    check: 'boxes',
    found: 'error inspect/bleed-box',
    place: [2],
  },
  {
    name: 'a bleed outside the medium',
    change: set('BleedBox', ({ context }) => context.obj([-20, 0, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED])),
    check: 'boxes',
    found: 'error inspect/box-outside',
    place: [2],
  },
  {
    name: 'a page of another size',
    change: set('TrimBox', ({ context }) => context.obj([BLEED, BLEED, BLEED + WIDTH, BLEED + HEIGHT - mm(5)])),
    check: 'boxes',
    found: 'error inspect/other-size',
    place: [2],
  },
  {
    name: 'a field that ends at the trim',
    change: draw(`0 0.8 0 0 k ${rectangle(0, 30, 20, 10)} f`),
    check: 'bleed',
    found: 'error inspect/bleed-not-filled',
    place: [2, 0, 100],
  },
  {
    name: 'a link',
    change: set('Annots', ({ context }) => context.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [50, 50, 90, 70] }])),
    check: 'annotations',
    found: 'error inspect/annotation',
    place: [2],
  },
  {
    name: 'a field in RGB',
    change: draw(field('1 0 0 rg')),
    check: 'colours',
    found: 'error inspect/rgb',
    place: [2, 10, 100],
  },
  {
    name: 'a line in RGB',
    change: draw(`0 0 1 RG 1 w ${at(10, 20)} m ${at(40, 20)} l S`),
    check: 'colours',
    found: 'error inspect/rgb',
  },
  {
    name: 'RGB in a form in a form',
    change: both(
      offer('XObject', 'Outer', (draft) => {
        const form = (content: string, resources: object): PDFRef =>
          draft.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100], Resources: resources });
        return form('q 0.5 0 0 0.5 10 10 cm /Inner Do Q', { XObject: { Inner: form('0 1 0 rg 0 0 50 50 re f', {}) } });
      }),
      draw(`q 1 0 0 1 ${at(10, 10)} cm /Outer Do Q`),
    ),
    check: 'colours',
    found: 'error inspect/rgb',
    place: [2, 13.5, 117.7],
  },
  {
    name: 'a shading in RGB',
    change: both(
      offer('Shading', 'S1', ({ context }) =>
        context.obj({
          ShadingType: 2,
          ColorSpace: 'DeviceRGB',
          Coords: [0, 0, 100, 0],
          Function: { FunctionType: 2, Domain: [0, 1], C0: [1, 0, 0], C1: [1, 1, 0], N: 1 },
        }),
      ),
      draw(`q ${rectangle(10, 10, 30, 30)} W n /S1 sh Q`),
    ),
    check: 'colours',
    found: 'error inspect/rgb',
    place: [2, 10, 100],
  },
  {
    name: 'a picture in RGB',
    change: both(
      offer('XObject', 'P1', (draft) => image(draft, 240, 'DeviceRGB', 3, 120)),
      draw(place('P1', 20)),
    ),
    check: 'colours',
    found: 'error inspect/rgb-picture',
    place: [2, 10, 110],
  },
  {
    name: 'an inline picture in RGB',
    change: draw(`q ${mm(20)} 0 0 ${mm(20)} ${at(10, 10)} cm BI /W 2 /H 2 /BPC 8 /CS /RGB ID abcdefghijkl EI Q`),
    check: 'colours',
    found: 'error inspect/rgb-picture',
  },
  {
    name: 'a spot colour with an alternate in RGB',
    change: both(spot('Spot', 'Rivierblauw', [0, 0.3, 0.8], 'DeviceRGB'), draw(field('/Spot cs 1 scn'))),
    printer: twoPlates,
    check: 'colours',
    found: 'warning inspect/rgb-alternate',
  },
  {
    name: 'a spot colour that the printer lacks',
    change: both(spot('Spot', 'Rivierblauw', [1, 0.5, 0, 0]), draw(field('/Spot cs 1 scn'))),
    check: 'plates',
    found: 'error inspect/too-many-plates',
  },
  {
    name: 'a spot colour in two colours',
    change: both(
      spot('One', 'Rivierblauw', [1, 0.5, 0, 0]),
      spot('Two', 'Rivierblauw', [0, 0.5, 1, 0]),
      draw(`/One cs 1 scn ${rectangle(10, 10, 20, 20)} f /Two cs 1 scn ${rectangle(40, 10, 20, 20)} f`),
    ),
    printer: twoPlates,
    check: 'plates',
    found: 'error inspect/plate-twice',
    place: [2],
  },
  {
    name: 'the registration colour on the page',
    change: both(spot('Reg', 'All', [1, 1, 1, 1]), draw(`/Reg cs 0.4 scn ${rectangle(10, 10, 20, 20)} f`)),
    check: 'plates',
    found: 'error inspect/registration',
  },
  {
    name: 'a field of all inks',
    change: draw(field('0.9 0.9 0.9 0.9 k')),
    check: 'ink',
    found: 'error inspect/too-much-ink',
    place: [2],
  },
  {
    name: 'a small field of all inks',
    change: draw(field('0.9 0.9 0.9 0.9 k', 10)),
    check: 'ink',
    found: 'warning inspect/too-much-ink',
    place: [2],
  },
  {
    name: 'fields that are too much together',
    change: draw(field('1 0.8 0 0 k'), '/Over gs', field('0 0 0.9 0.8 k'), KNOCKOUT),
    check: 'ink',
    found: 'error inspect/too-much-ink',
  },
  {
    name: 'a multiplied field over another',
    change: both(
      offer('ExtGState', 'Multiply', ({ context }) => context.obj({ BM: 'Multiply' })),
      draw(field('1 0.8 0 0 k'), '/Multiply gs', field('0 0 0.9 0.8 k')),
    ),
    check: 'ink',
    found: 'error inspect/too-much-ink + note inspect/transparency',
  },
  {
    name: 'a picture of all inks',
    change: both(
      offer('XObject', 'P1', (draft) => image(draft, 400, 'DeviceCMYK', 4, 220)),
      draw(place('P1', 30)),
    ),
    check: 'ink',
    found: 'error inspect/too-much-ink',
  },
  {
    name: 'a picture far too coarse',
    change: both(
      offer('XObject', 'P1', (draft) => image(draft, 80, 'DeviceCMYK', 4, 60)),
      draw(place('P1', 20)),
    ),
    check: 'pictures',
    found: 'error inspect/picture-too-coarse',
    place: [2, 10, 110],
  },
  {
    name: 'a coarse picture',
    change: both(
      offer('XObject', 'P1', (draft) => image(draft, 160, 'DeviceGray', 1, 60)),
      draw(place('P1', 20)),
    ),
    check: 'pictures',
    found: 'warning inspect/picture-coarse',
  },
  {
    name: 'a picture less sharp than wanted',
    change: both(
      offer('XObject', 'P1', (draft) => image(draft, 200, 'DeviceGray', 1, 60)),
      draw(place('P1', 20)),
    ),
    check: 'pictures',
    found: 'note inspect/picture-soft',
  },
  {
    name: 'a font that is not embedded',
    change: both(
      offer('Font', 'F2', ({ context }) =>
        context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }),
      ),
      draw(`/Over gs BT 0 0 0 1 k /F2 10 Tf 1 0 0 1 ${at(20, 30)} Tm (Mechelen) Tj ET`),
    ),
    check: 'fonts',
    found: 'error inspect/font-missing',
    place: [2],
  },
  {
    name: 'tiny text',
    change: draw('/Over gs', (draft) => text(draft, 'noot', 4, 20, 30)),
    check: 'text',
    found: 'warning inspect/small-text',
  },
  {
    name: 'small text that a matrix makes',
    change: draw(
      '/Over gs',
      (draft) => `BT 0 0 0 1 k /F1 1 Tf 5 0 0 5 ${at(20, 30)} Tm <${draft.glyphs('noot')}> Tj ET`,
    ),
    check: 'text',
    found: 'warning inspect/small-text',
  },
  {
    name: 'small text in three plates',
    change: draw((draft) => text(draft, 'bijschrift', 8, 20, 30, '0.2 0.6 0.4 0 k')),
    check: 'text',
    found: 'warning inspect/small-coloured-text',
  },
  {
    name: 'small white text in a field',
    change: draw(field('0.6 0.4 0 0 k'), (draft) => text(draft, 'bijschrift', 7, 15, 20, '0 0 0 0 k')),
    check: 'text',
    found: 'warning inspect/small-reversed-text',
  },
  {
    name: 'text at the edge',
    change: draw('/Over gs', (draft) => text(draft, 'kant', 10, 1, 30)),
    check: 'safe',
    found: 'warning inspect/near-trim',
    place: [2, 1],
  },
  {
    name: 'a hairline',
    change: draw(`0 0 0 1 K 0.1 w ${at(10, 20)} m ${at(40, 20)} l S`),
    check: 'lines',
    found: 'warning inspect/hairline',
  },
  {
    name: 'a line of no weight',
    change: draw(`0 0 0 1 K 0 w ${at(10, 20)} m ${at(40, 20)} l S`),
    check: 'lines',
    found: 'warning inspect/hairline',
  },
  {
    name: 'a field as thin as a hair',
    change: draw(`0 0 0 1 k ${rectangle(10, 20, 30, 0.03)} f`),
    check: 'lines',
    found: 'warning inspect/hairline',
  },
  {
    name: 'a thin white line in a field',
    change: draw(field('0.6 0.4 0 0 k'), `0 0 0 0 K 0.3 w ${at(12, 20)} m ${at(38, 20)} l S`),
    check: 'lines',
    found: 'warning inspect/reversed-line',
  },
  {
    name: 'black text that knocks out',
    change: draw(field('0.6 0.4 0 0 k'), (draft) => text(draft, 'zwart', 10, 15, 20)),
    check: 'black',
    found: 'warning inspect/black-knocks-out',
    place: [2, 15],
  },
  {
    name: 'black text that overprints in mode 0, which clears colours',
    change: both(
      offer('ExtGState', 'Plain', ({ context }) => context.obj({ OP: true, OPM: 0 })),
      draw(field('0.6 0.4 0 0 k'), '/Plain gs', (draft) => text(draft, 'zwart', 10, 15, 20)),
    ),
    check: 'black',
    found: 'warning inspect/black-knocks-out',
  },
  {
    name: 'white that overprints',
    change: draw('/Over gs', field('0 0 0 0 k')),
    check: 'white',
    found: 'error inspect/white-overprint',
    place: [2, 10, 100],
  },
  {
    name: 'white text that overprints',
    change: draw('/Over gs', (draft) => text(draft, 'wit', 10, 15, 20, '0 0 0 0 k')),
    check: 'white',
    found: 'error inspect/white-text-overprint',
  },
  {
    name: 'see-through matter',
    change: both(
      offer('ExtGState', 'Half', ({ context }) => context.obj({ ca: 0.5 })),
      draw('/Half gs', field('0 0.5 0 0 k')),
    ),
    check: 'transparency',
    found: 'note inspect/transparency',
    place: [2, 10, 100],
  },
  {
    name: 'a picture with a soft mask',
    change: both(
      offer('XObject', 'P1', (draft) =>
        image(draft, 240, 'DeviceCMYK', 4, 60, { SMask: image(draft, 240, 'DeviceGray', 1, 128) }),
      ),
      draw(place('P1', 20)),
    ),
    check: 'transparency',
    found: 'note inspect/transparency',
  },
];
