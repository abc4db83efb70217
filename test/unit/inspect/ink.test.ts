import { PDFContext } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { InkGrid } from '../../../src/inspect/grid.ts';
import { InkPainter } from '../../../src/inspect/ink.ts';
import { interpret } from '../../../src/inspect/interpret.ts';
import { pixelsOf } from '../../../src/inspect/pixels.ts';
import { fontStore } from '../../../src/inspect/state.ts';

const SPOT = [
  'Separation',
  'Rivier',
  'DeviceCMYK',
  { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 0, 0, 0], N: 1 },
];

/** Ink in the middle of a page of 20 points, percent by the first letters of the plates. */
async function ink(content: string, resources: (context: PDFContext) => object = () => ({})): Promise<string> {
  const context = PDFContext.create();
  const all = {
    ColorSpace: { Spot: SPOT },
    ExtGState: {
      Over: { OP: true, OPM: 1 },
      Plain: { OP: true, OPM: 0 },
      Half: { ca: 0.5 },
      Multiply: { BM: 'Multiply' },
      Darken: { BM: 'Darken' },
    },
    ...resources(context),
  };
  const { marks } = interpret(Buffer.from(content, 'latin1'), context.obj(all as never), {
    fonts: fontStore(),
    context,
  });
  const grid = new InkGrid([0, 0, 20, 20]);
  const images = await Promise.all(marks.map((mark) => (mark.kind === 'image' ? pixelsOf(mark.image) : undefined)));
  const painter = new InkPainter(grid, {
    pixels: (mark) => images[marks.indexOf(mark)],
    programs: () => ({ outline: () => [], glyph: () => undefined }),
  });
  for (const mark of marks) expect(painter.paint(mark)).toBe(true);
  const cell = 10 * grid.width + 10;
  return [...grid.planes]
    .map(([plate, plane]) => [plate[0], Math.round((plane[cell] ?? 0) * 100)] as const)
    .filter(([, amount]) => amount > 0)
    .map(([plate, amount]) => `${plate}${amount}`)
    .join(' ');
}
const field = (colour: string): string => `${colour} 0 0 20 20 re f`;

describe('a mark over another', () => {
  it.each([
    ['clears what lies below', `${field('1 0.5 0 0 k')} ${field('0 0 0.3 0 k')}`, 'Y30'],
    [
      'leaves the plates it has no ink for, in mode 1',
      `${field('1 0.5 0 0 k')} /Over gs ${field('0 0 0.3 0 k')}`,
      'C100 M50 Y30',
    ],
    ['clears them in mode 0', `${field('1 0.5 0 0 k')} /Plain gs ${field('0 0 0.3 0 k')}`, 'Y30'],
    [
      'keeps spots when it overprints in mode 0',
      `${field('/Spot cs 1 scn')} /Plain gs ${field('0 0 0.3 0 k')}`,
      'Y30 R100',
    ],
    ['in a spot clears the process', `${field('1 0.5 0 0 k')} ${field('/Spot cs 1 scn')}`, 'R100'],
    [
      'in a spot that overprints keeps it',
      `${field('1 0.5 0 0 k')} /Over gs ${field('/Spot cs 0.4 scn')}`,
      'C100 M50 R40',
    ],
    ['white clears', `${field('1 0.5 0 0 k')} ${field('0 0 0 0 k')}`, ''],
    ['white that overprints is not seen', `${field('1 0.5 0 0 k')} /Over gs ${field('0 0 0 0 k')}`, 'C100 M50'],
    ['in grey clears colours even in mode 1', `${field('1 0.5 0 0 k')} /Over gs ${field('0.2 g')}`, 'B80'],
    ['half opaque mixes', `${field('1 0 0 0 k')} /Half gs ${field('0 0.6 0 0 k')}`, 'C50 M30'],
    ['multiplies', `${field('0.5 0 0 0 k')} /Multiply gs ${field('0.5 0 0 0 k')}`, 'C75'],
    ['darkens', `${field('0.5 0.1 0 0 k')} /Darken gs ${field('0.3 0.3 0 0 k')}`, 'C50 M30'],
  ])('%s', async (_, content, amounts) => expect(await ink(content)).toBe(amounts));
});

describe('registration', () => {
  it('is on every plate there is', async () => {
    const all = ['Separation', 'All', ...SPOT.slice(2)];
    const content = `${field('/Spot cs 1 scn')} ${field('/All cs 0.5 scn')}`;
    expect(await ink(content, () => ({ ColorSpace: { Spot: SPOT, All: all } }))).toBe('C50 M50 Y50 B50 R50');
  });
});

describe('shapes', () => {
  it.each([
    ['a ring of two paths, even-odd', '0 0 0 1 k 0 0 20 20 re 5 5 10 10 re f*', ''],
    ['the same, nonzero', '0 0 0 1 k 0 0 20 20 re 5 5 10 10 re f', 'B100'],
    ['a clip that is a triangle', '0 0 m 60 0 l 0 60 l h W n 0 0 0 1 k 0 0 20 20 re f', 'B100'],
    ['a clip beside it', '0 0 m 12 0 l 0 12 l h W n 0 0 0 1 k 0 0 20 20 re f', ''],
    ['a clip in a clip', '0 0 m 60 0 l 0 60 l h W n 20 20 m -40 20 l 20 -40 l h W n 0 0 0 1 k 0 0 20 20 re f', 'B100'],
    [
      'a clip in one beside it',
      '0 0 m 12 0 l 0 12 l h W n 20 20 m -40 20 l 20 -40 l h W n 0 0 0 1 k 0 0 20 20 re f',
      '',
    ],
    ['a broad line', '0 0 0 1 K 8 w 0 10 m 20 10 l S', 'B100'],
  ])('%s', async (_, content, amounts) => {
    expect(await ink(content)).toBe(amounts);
  });
});

describe('images', () => {
  const put = '20 0 0 20 0 0 cm';
  it.each([
    ['plates', `${put} BI /W 1 /H 1 /BPC 8 /CS /CMYK ID \x33\x66\x00\xff EI`, 'C20 M40 B100'],
    [
      'plates turned around',
      `${put} BI /W 1 /H 1 /BPC 8 /CS /CMYK /D [1 0 1 0 1 0 1 0] ID \x33\x66\xff\xff EI`,
      'C80 M60',
    ],
    ['grey', `${put} BI /W 1 /H 1 /BPC 8 /CS /G ID \x33 EI`, 'B80'],
    ['grey of two bits', `${put} BI /W 1 /H 1 /BPC 2 /CS /G ID \x40 EI`, 'B67'],
    ['a stencil', `0 1 0 0 k ${put} BI /W 1 /H 1 /IM true ID \x00 EI`, 'M100'],
    ['a stencil that shows nothing', `0 1 0 0 k ${put} BI /W 1 /H 1 /IM true ID \x80 EI`, ''],
    ['a table of colours', `${put} BI /W 1 /H 1 /BPC 8 /CS [/I /CMYK 1 <00000000ff000000>] ID \x01 EI`, 'C100'],
  ])('%s', async (_, content, amounts) => expect(await ink(content)).toBe(amounts));
});

describe('JPEGs of four plates', () => {
  const jpegOf = (lightness: number): Promise<Buffer> =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: { r: lightness, g: lightness, b: lightness } } })
      .toColourspace('cmyk')
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
  const decoded = async (lightness: number, more: object): Promise<number> => {
    const jpeg = await jpegOf(lightness);
    const image = {
      Subtype: 'Image',
      Filter: 'DCTDecode',
      Width: 8,
      Height: 8,
      ColorSpace: 'DeviceCMYK',
      BitsPerComponent: 8,
    };
    const found = await ink('20 0 0 20 0 0 cm /P Do', (context) => ({
      XObject: { P: context.register(context.stream(jpeg, { ...image, ...more } as never)) },
    }));
    return [...found.matchAll(/\d+/g)].reduce((sum, [amount]) => sum + Number(amount), 0);
  };
  const turned = { Decode: [1, 0, 1, 0, 1, 0, 1, 0] };
  // Adobe's files hold 255 for no ink, and a file that places them says so.
  it.each([
    ['white, turned around', 255, turned, 0],
    ['white, as it stands', 255, {}, 400],
    // 9, 0, 64 and 100 percent, as Ghostscript has it.
    ['black, turned around', 0, turned, 173],
  ])('%s', async (_, lightness, more, sum) => expect(await decoded(lightness, more)).toBe(sum));
});

describe('shadings', () => {
  const fn = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 0, 0, 1], N: 1 };
  it.each([
    ['along a line', { ShadingType: 2, Coords: [0, 0, 21, 0] }, 'C50 B50'],
    ['between circles', { ShadingType: 3, Coords: [10.5, 9.5, 0, 10.5, 9.5, 10], Extend: [true, true] }, ''],
    ['before its beginning, where it does not go on', { ShadingType: 2, Coords: [15, 0, 20, 0] }, ''],
    [
      'before its beginning, where it does',
      { ShadingType: 2, Coords: [20, 0, 15, 0], Extend: [true, true] },
      'C100 B100',
    ],
  ])('%s', async (_, shading, amounts) => {
    const resources = () => ({ Shading: { S: { ...shading, ColorSpace: 'DeviceCMYK', Function: fn } } });
    expect(await ink('/S sh', resources)).toBe(amounts);
  });
});
