import { describe, expect, it } from 'vitest';
import type { InkDefinition } from '../../../src/model/design.ts';
import type { Placed } from '../../../src/model/matter.ts';
import { mm } from '../../../src/model/units.ts';
import { line, look } from './pages.ts';

const place = (file: string, at: number) => ({ file, line: at, column: 1 });
const rule = (name: string, at: number) => new Map([[name, place('templates/printers/eigen.yml', at)]]);
const full = [line(60, 100, 'woord')];
const pages = (count: number, blank: readonly number[] = []) =>
  Array.from({ length: count }, (_, i) => (blank.includes(i + 1) ? [] : full));

describe('a stapled booklet', () => {
  const stapled = { pages: { multiple: 1, binding: 'saddle-stitch' as const }, rules: rule('pages.binding', 14) };

  it('of thirteen pages is told, with the pages that could go and the printer’s own line', () => {
    const { codes, diagnostics } = look(pages(13, [2, 12]), { printer: stapled });
    expect(codes).toEqual(['stapled-count']);
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      span: { line: 14 },
      args: { pages: 13, multiple: 4, fewer: 1, more: 3, empty: '2, 12' },
    });
  });

  it.each([4, 12, 16])('of %d pages is right', (count) =>
    expect(look(pages(count), { printer: { ...stapled, paper: { sheet: 0, glue: 0 } } }).codes).toEqual([]),
  );

  it('is a multiple of what the printer and the design ask too', () => {
    const printer = { ...stapled, pages: { multiple: 6, binding: 'saddle-stitch' as const } };
    expect(look(pages(16), { printer }).diagnostics[0]?.args).toMatchObject({ multiple: 12, fewer: 4, more: 8 });
    expect(look(pages(4), { printer: stapled, page: { multiple: 8 } }).codes).toEqual(['page-count']);
  });

  it('loses at the front of its inner pages what its sheets are thick, where that is seen', () => {
    const printer = { ...stapled, paper: { sheet: mm(0.11), glue: 0 }, rules: rule('paper.sheet', 15) };
    const { diagnostics } = look(pages(56), { printer });
    expect(diagnostics).toMatchObject([
      { code: 'preflight/creep', severity: 'note', span: { line: 15 }, args: { sheets: 14, creep: 1.4, sheet: 0.11 } },
    ]);
    expect(look(pages(16), { printer }).codes).toEqual([]);
    const glued = { ...printer, pages: { multiple: 4, binding: 'perfect' as const } };
    expect(look(pages(56), { printer: glued }).codes).toEqual([]);
  });
});

describe('a glued book', () => {
  const glued = { pages: { multiple: 8, binding: 'perfect' as const }, rules: rule('pages.multiple', 14) };
  it('is counted without its cover', () => {
    expect(look(pages(12), { printer: glued }).codes).toEqual([]);
    expect(look(pages(16), { printer: glued }).diagnostics).toMatchObject([
      { code: 'preflight/block-count', span: { line: 14 }, args: { block: 12, multiple: 8, fewer: 4, more: 4 } },
    ]);
  });
  it('of a cover alone is an error', () =>
    expect(look(pages(4), { printer: glued }).codes).toEqual(['nothing-to-glue']));
});

describe('bleed', () => {
  const design = new Map([['page.bleed', place('templates/proef/layout.yml', 3)]]);
  it('that the design does not have is an error with the place of both', () => {
    const printer = { bleed: mm(5), rules: rule('bleed', 8) };
    const { diagnostics } = look([full], { printer, page: { bleed: mm(3) }, rules: design });
    expect(diagnostics).toMatchObject([
      {
        code: 'preflight/too-little-bleed',
        severity: 'error',
        span: { file: 'templates/proef/layout.yml', line: 3 },
        related: [{ file: 'templates/printers/eigen.yml', line: 8 }],
        args: { asked: 5, bleed: 3 },
      },
    ]);
  });
  it('of which the design has more is right', () =>
    expect(look([full], { printer: { bleed: mm(2) }, page: { bleed: mm(3) } }).codes).toEqual([]));
});

describe('distances', () => {
  it('are the stricter of the design’s and the printer’s, whose line is shown where it is his', () => {
    const near = [[line(12, 100, 'woord')]];
    const page = { facing: false, safe: 9 };
    expect(look(near, { page }).codes).toEqual([]);
    const { diagnostics } = look(near, { page, printer: { safe: mm(5), rules: rule('safe', 9) } });
    expect(diagnostics).toMatchObject([
      { code: 'preflight/near-trim', args: { least: 5 }, related: [{ file: 'templates/printers/eigen.yml', line: 9 }] },
    ]);
    const own = look(near, { page: { facing: false, safe: 20 }, printer: { safe: 9, rules: rule('safe', 9) } });
    expect(own.diagnostics[0]?.related ?? []).not.toContainEqual(place('templates/printers/eigen.yml', 9));
  });
  it('from the fold too; where an arrangement allows less, that is a note', () => {
    const ask = (spine: number) =>
      look([[line(12, 100, 'woord')]], {
        printer: { spine: 20, safe: 0 },
        health: { picturesAlone: false, spine, safe: 2 },
      }).diagnostics;
    expect(ask(2)).toMatchObject([{ code: 'preflight/near-spine', severity: 'note', args: { least: 7.1 } }]);
    expect(ask(15)).toMatchObject([{ code: 'preflight/near-spine', severity: 'warning' }]);
  });
});

describe('spot colours', () => {
  const ink = (name: string, spot?: string): [string, InkDefinition] => [
    name,
    { name, rgb: [0, 0, 0], cmyk: [0, 0, 0, 100], ...(spot !== undefined && { spot }) },
  ];
  const inks = new Map([ink('goud', 'PANTONE 871 C'), ink('rood', 'PANTONE 485 C'), ink('ook-rood', 'PANTONE 485 C')]);
  const filled = (name: string, mix?: string): Placed => ({
    x: 50,
    y: 50,
    item: {
      kind: 'path',
      path: [['M', 0, 0], ['L', 5, 0], ['L', 5, 5], ['Z']],
      fill: { name, ...(mix !== undefined && { mix: { ink: { name: mix }, share: 0.5 } }) },
    },
  });
  const look4 = (...items: readonly Placed[]) =>
    look([[...full, ...items]], {
      inks,
      rules: new Map([['spot.goud', place('templates/proef/brand.yml', 20)]]),
      printer: { plates: { spots: 1 }, rules: rule('plates.spots', 16) },
    });

  it('above what the printer has plates for are an error with all places', () => {
    expect(look4(filled('goud'), filled('rood')).diagnostics).toMatchObject([
      {
        code: 'preflight/too-many-spots',
        severity: 'error',
        span: { line: 16 },
        related: [{ file: 'templates/proef/brand.yml', line: 20 }],
        args: { count: 2, spots: 'PANTONE 871 C, PANTONE 485 C', most: 1 },
      },
    ]);
  });
  it('are counted by plate, and only where they are used', () => {
    expect(look4(filled('rood'), filled('ook-rood')).codes).toEqual([]);
    expect(look4().codes).toEqual([]);
  });
  it('are built of process colours in a mix', () =>
    expect(look4(filled('rood'), filled('goud', 'rood')).codes).toEqual([]));
});
