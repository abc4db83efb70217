// Finished pages made up line by line, of 240 by 300 points with a line every 12, and what preflight says of them.

import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import type { Edition, PhotoBlock, Section } from '../../../src/model/content.ts';
import type { Design, Expectations, PageGeometry } from '../../../src/model/design.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Acceptance, Health } from '../../../src/model/health.ts';
import type { GlyphRun, Page, Placed } from '../../../src/model/matter.ts';
import type { Printer } from '../../../src/model/printer.ts';
import type { FrameFacts } from '../../../src/model/stages.ts';
import type { Role, StructureElement } from '../../../src/model/structure.ts';
import type { SetText } from '../../../src/model/text.ts';
import { inspect } from '../../../src/preflight/preflight.ts';

export const trim = { width: 240, height: 300 };
export const BASELINE = 12;
/** Letters of the made-up face are half an em wide and seven tenths high. */
const ADVANCE = 0.5;
const SIZE = 9;

export interface LineOptions {
  readonly of?: SetText;
  readonly role?: Role;
  readonly hyphen?: boolean;
  readonly last?: boolean;
  readonly turn?: number;
  /** Line of the page's file that it comes from. */
  readonly from?: number;
  readonly size?: number;
}

export const text = (changes: Partial<SetText> = {}): SetText => ({ style: 'body', measure: 95, ...changes });
export const tag = (role: Role): StructureElement => ({ role, kids: [] });
export const place = (line: number, endLine = line) => ({ file: 'p.yaml', line, column: 5, endLine });

/** Words with their baseline at `y`. */
export function line(x: number, y: number, words: string, options: LineOptions = {}): Placed {
  const { of = text(), role = 'P', hyphen = false, last = false, turn, from, size = SIZE } = options;
  const clusters = [...words];
  const run: GlyphRun = {
    face: 'proef',
    size,
    ink: { name: 'zwart' },
    ids: clusters.map((cluster) => (cluster === ' ' ? 0 : 1)),
    advances: clusters.map(() => ADVANCE * size),
    clusters,
  };
  const width = clusters.length * ADVANCE * size;
  const set = { runs: [{ x: 0, run, source: 0 }], width, hyphen, last, looseness: 1 };
  const box = { width, height: 0, items: [{ x: 0, y: 0, item: { kind: 'text', run } } as const] };
  const span = from === undefined ? {} : { span: place(from) };
  return {
    x,
    y,
    item: { kind: 'group', box, tag: tag(role), line: { line: set, of }, ...(turn && { turn }), ...span },
  };
}

/** Lines of one paragraph, each of so many letters. */
export function paragraph(x: number, y: number, lengths: readonly number[], options: LineOptions = {}): Placed[] {
  const of = options.of ?? text();
  return lengths.map((length, i) =>
    line(x, y + i * BASELINE, 'n'.repeat(length), { from: 20, last: i === lengths.length - 1, ...options, of }),
  );
}

export function picture(x: number, y: number, width: number, height: number, from = 9, to = from + 2): Placed {
  const image = { file: '/p.jpg', name: 'p.jpg', pixels: { width: 10, height: 10 }, hash: '' };
  const crop = { x: 0, y: 0, width: 1, height: 1 };
  const item = { kind: 'image', image, size: { width, height }, crop } as const;
  const box = { width, height, items: [{ x: 0, y: 0, item }] };
  return { x, y, item: { kind: 'group', box, tag: tag('Figure'), span: place(from, to) } };
}

export const frame = (changes: Partial<FrameFacts> = {}): FrameFacts => ({
  page: 1,
  section: 'proef',
  frame: 'body',
  rect: { x: 20, y: 36, width: 95, height: 120 },
  balance: false,
  depth: 120,
  foot: 0,
  over: 0,
  ...changes,
});

export interface Bench {
  readonly frames?: readonly FrameFacts[];
  readonly health?: Expectations;
  readonly page?: Partial<PageGeometry>;
  readonly printer?: Partial<Printer>;
  readonly inks?: Design['inks'];
  readonly rules?: Design['rules'];
  readonly structure?: StructureElement;
  readonly accept?: readonly Acceptance[];
  readonly photos?: readonly PhotoBlock[];
}

/** The letter fills its width, and stands on the baseline. */
const LETTER = { left: 0, right: ADVANCE, above: 0.7, below: 0 };

/** Asks for nothing that these pages do not have. */
const PRINTER = {
  title: 'Proefdrukker',
  bleed: 9,
  safe: 9,
  spine: 0,
  pages: { multiple: 1, binding: 'none' },
  paper: { sheet: 0.3, glue: 0 },
  plates: { spots: 0 },
  rules: new Map(),
} as unknown as Printer;

/** What is said of pages with this matter. */
export function look(
  pages: readonly (readonly Placed[])[],
  { frames = [], health, page, structure = tag('Document'), accept = [], photos = [], ...bench }: Bench = {},
): Health & { readonly diagnostics: readonly Diagnostic[]; readonly codes: readonly string[] } {
  const geometry: PageGeometry = { trim, bleed: 9, safe: 9, baseline: BASELINE, facing: true, ...page };
  const section = { id: 'proef', template: 'text', span: place(1), accept, blocks: photos } as unknown as Section;
  const arrangement = { start: 'any', sheets: [], ...(health && { health }) } as const;
  const template = { name: 'text', arrangements: new Map([['text', arrangement]]), span: place(1) };
  const { printer, inks = new Map(), rules = new Map() } = bench;
  const design = { page: geometry, templates: new Map([['text', template]]), inks, rules } as unknown as Design;
  const finished = pages.map(
    (items, i): Page => ({
      number: i + 1,
      folio: String(i + 1),
      side: geometry.facing && i % 2 === 1 ? 'verso' : 'recto',
      trim,
      bleed: 9,
      box: { ...trim, items },
      section: 'proef',
    }),
  );
  const publication = { pages: finished, frames, structure, pagination: { sections: {}, anchors: {}, headings: {} } };
  const reporter = new Diagnostics();
  const ink = (_face: string, id: number) => (id === 0 ? undefined : LETTER);
  const edition = { sections: [section] } as unknown as Edition;
  const found = inspect(publication, edition, design, ink, reporter, printer && { ...PRINTER, ...printer });
  const diagnostics = reporter.sorted();
  return { ...found, diagnostics, codes: diagnostics.map(({ code }) => code.replace('preflight/', '')) };
}
