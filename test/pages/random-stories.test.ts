// Random stories in random columns, set and laid out: whatever an editor writes and a designer draws, nothing is lost, doubled
// or out of its place, and the engine comes to an end.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../src/model/content.ts';
import type { Design, Element, SheetDesign, StoryFrame } from '../../src/model/design.ts';
import type { FrameFacts, Publication } from '../../src/model/stages.ts';
import type { Inline, RichText } from '../../src/model/text.ts';
import { lay, type Outcome, span, storyOf } from './lay.ts';
import { elementsOf, type Line, linesOf } from './matter.ts';
import { type Pressed, press } from './press.ts';

const STEP = 12;
/** Of the page. */
const WIDTH = 700;
/** Right of all columns. */
const MARGIN = { x: 650, width: 45 };
/** Most that a hyphen stands out at the end of a line, in em. */
const HYPHEN_HANG = 0.5;

let pressed: Pressed;
beforeAll(async () => {
  pressed = await press('list');
});

/** What a story is made of: kinds of block, with numbers of words. */
type Plan =
  | { readonly kind: 'paragraph' | 'heading'; readonly words: number; readonly note: number }
  | { readonly kind: 'list'; readonly items: readonly number[]; readonly note: number }
  | { readonly kind: 'table'; readonly rows: number }
  | { readonly kind: 'box'; readonly words: number; readonly place?: string }
  | { readonly kind: 'column' | 'page' | 'space' };

const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      words: fc.integer({ min: 1, max: 60 }),
      note: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      words: fc.integer({ min: 1, max: 8 }),
      note: fc.nat(9),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 4 }),
      note: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('table' as const), rows: fc.integer({ min: 1, max: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('box' as const),
      words: fc.integer({ min: 1, max: 20 }),
      place: fc.constantFrom(undefined, undefined, 'across', 'across', 'top', 'bottom', 'page', 'spread', 'aside'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'column' as const }, { kind: 'page' as const }, { kind: 'space' as const }),
  },
);

/** Columns of a sheet: so many, so high, mostly of one width; here and there something that is kept clear. */
const anySheet = fc
  .record({
    columns: fc.array(fc.integer({ min: 1, max: 18 }), { minLength: 1, maxLength: 3 }),
    width: fc.integer({ min: 95, max: 200 }),
    other: fc.option(fc.integer({ min: 95, max: 200 }), { nil: undefined }),
    clear: fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        line: fc.integer({ min: 1, max: 15 }),
        width: fc.integer({ min: 10, max: 200 }),
        lines: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 2 },
    ),
    spread: fc.boolean(),
    /** Each column has a margin for side notes, one of them for all. */
    margin: fc.boolean(),
  })
  .map(({ columns, width, other = width, ...rest }) => ({
    ...rest,
    columns: columns.map((lines, i) => ({ lines, width: i === 0 ? width : other })),
  }));
const anyDesign = fc.record({
  sheets: fc.array(anySheet, { minLength: 1, maxLength: 2 }),
  continuation: fc.option(anySheet, { nil: undefined }),
  balance: fc.boolean(),
});
type Columns = typeof anyDesign extends fc.Arbitrary<infer T> ? T : never;

/** Blocks of a plan. Words differ from their neighbours, some can be divided; what is typed is kept beside them. */
class Writer {
  readonly blocks: Block[] = [];
  /** Words of the story in reading order, notes apart; a mark belongs to the word that it follows. */
  readonly typed: string[] = [];
  readonly notes: string[] = [];

  constructor(plans: readonly Plan[]) {
    for (const plan of plans) this.blocks.push(this.#block(plan));
  }

  #word(): string {
    const number = this.typed.length;
    // Digits would keep a word from being divided.
    const letters = [...number.toString(5)].map((digit) => 'aeiou'[Number(digit)]).join('n');
    const word = number % 3 === 0 ? 'gemeentebestuur' : `w${letters}`;
    this.typed.push(word);
    return word;
  }

  #text(count: number, note = 0): RichText {
    const words = Array.from({ length: count }, () => this.#word());
    const runs: Inline[] = [{ text: words.join(' ') }];
    if (note === 1) runs.push({ text: '', note: this.#note() });
    return { runs, span };
  }

  #note() {
    const number = this.notes.length + 1;
    const text = `noot${number}`;
    this.notes.push(text);
    this.typed[this.typed.length - 1] += String(number);
    return { number, text: { runs: [{ text }] } };
  }

  #block(plan: Plan): Block {
    switch (plan.kind) {
      case 'paragraph':
        return { kind: 'paragraph', text: this.#text(plan.words, plan.note), span };
      case 'heading':
        return { kind: 'heading', level: 2, text: this.#text(plan.words, plan.note), span };
      case 'list':
        return { kind: 'list', ordered: false, items: plan.items.map((words) => this.#text(words, plan.note)), span };
      case 'table':
        return this.#table(plan.rows);
      case 'box':
        return { kind: 'note', title: '', text: this.#text(plan.words), span, place: plan.place };
      case 'space':
        return { kind: 'space', lines: 1, span };
      default:
        return { kind: 'break', what: plan.kind, span };
    }
  }

  #table(rows: number): TableBlock {
    const title = this.#word();
    const column = (align: 'left' | 'right') => ({ label: this.#text(1), align, share: 0.5, strong: false });
    const columns = [column('left'), column('right')];
    const row = () => ({ role: 'row' as const, cells: [this.#text(1), this.#text(1)], numbers: [] });
    return { kind: 'table', title, columns, rows: Array.from({ length: rows }, row), notes: [], span };
  }
}

function sheetOf({ columns, clear, spread, margin }: Columns['sheets'][number], balance: boolean): SheetDesign {
  let x = 10;
  const frames = columns.map(({ lines, width }): StoryFrame => {
    const left = x;
    x += width + 10;
    return { x: left, y: 3 * STEP, width, lines };
  });
  const asides = columns.map((): [number, number] => [MARGIN.x, MARGIN.width]);
  const story: Element = { kind: 'story', name: 'body', at: [0, 0], frames, balance, span, ...(margin && { asides }) };
  const holes = clear.map(({ line, ...rest }): Element => {
    return { kind: 'clear', at: [0, 0], frame: { ...rest, y: (2 + line) * STEP }, span };
  });
  return { spread, mirror: false, elements: [story, ...holes] };
}

function designOf({ sheets, continuation, balance }: Columns): Design {
  const arrangement = {
    start: 'any' as const,
    sheets: sheets.map((sheet) => sheetOf(sheet, balance)),
    ...(continuation && { continuation: sheetOf(continuation, balance) }),
  };
  const template = { name: 'random', arrangements: new Map([['text', arrangement]]), span };
  return {
    ...pressed.design,
    page: { ...pressed.design.page, trim: { width: WIDTH, height: 300 } },
    templates: new Map([['random', template]]),
  };
}

/** A hyphen may hang in the margin. */
const hangOf = (text: string): number => (text.endsWith('\u00ad') || /[-.,:]$/.test(text) ? HYPHEN_HANG * 9 : 0);

/** The frame that a line stands in, from its first line to its last. */
const frameOf = ({ frames }: Publication, { page, x, y, right, text }: Line): FrameFacts | undefined =>
  frames.find(
    ({ page: own, rect }) =>
      own === page &&
      x >= rect.x - 1e-6 &&
      right <= rect.x + rect.width + hangOf(text) + 1e-6 &&
      y > rect.y &&
      y <= rect.y + rect.height + 1e-6,
  );

/** The same for what may stand over all columns: a frame, or the span from the first to the last of its page. */
function bandOf(publication: Publication, line: Line): unknown {
  const rects = publication.frames.filter(({ page }) => page === line.page).map(({ rect }) => rect);
  if (line.x >= MARGIN.x) return rects.find(({ y, height }) => line.y > y && line.y <= y + height + 1e-6);
  const left = Math.min(...rects.map(({ x }) => x));
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const own = rects.find(({ y, height }) => line.y > y && line.y <= y + height + 1e-6);
  return line.x >= left - 1e-6 && line.right <= right + hangOf(line.text) + 1e-6 ? own : undefined;
}

/** Whether one text is the other with some of its letters left out. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** The sheet of a page: all on which the story begins, then continuations. */
function sheetsByPage(sheets: Columns['sheets'], continuation: Columns['continuation']) {
  const pages = sheets.flatMap((sheet) => (sheet.spread ? [sheet, sheet] : [sheet]));
  return (page: number): Columns['sheets'][number] | undefined => pages[page - 1] ?? continuation;
}

/** How many words begin in the first so many letters. */
function begunWords(typed: readonly string[], letters: number): number {
  let start = 0;
  let count = 0;
  for (const word of typed) {
    if (start >= letters) break;
    count += 1;
    start += word.length;
  }
  return count;
}

/** Every property looks at the same stories: they are laid out once. */
const outcomes = new Map<string, Outcome>();

const random = (check: (writer: Writer, columns: Columns, outcome: Outcome) => void, runs = 120): void =>
  fc.assert(
    fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 14 }), anyDesign, (plans, columns) => {
      const key = JSON.stringify([plans, columns]);
      const writer = new Writer(plans);
      const outcome = outcomes.get(key) ?? lay(pressed, writer.blocks, designOf(columns));
      outcomes.set(key, outcome);
      check(writer, columns, outcome);
    }),
    { seed: 1450, numRuns: runs },
  );

describe('a random story', () => {
  it('loses and doubles no word: what does not stand is counted', () => {
    random(({ typed, blocks }, _, { publication, said }) => {
      const story = storyOf(publication);
      // What is taken out of the flow may find a page where the flow does not, and the other way round.
      const moves = blocks.some(({ place }) => place !== undefined && place !== 'across');
      if (moves) expect(isWithin(story, typed.join(''))).toBe(true);
      else expect(typed.join('').startsWith(story)).toBe(true);
      const overset = said
        .filter(({ code }) => code === 'layout/overset-text' || code === 'layout/too-high')
        .map(({ args }) => args.words);
      const left = typed.length - begunWords(typed, story.length);
      if (story.length === typed.join('').length) expect(overset).toEqual([]);
      else if (moves) expect(overset[0]).toBeGreaterThan(0);
      else expect(overset).toEqual([left]);
    });
  });

  it('settles: its pages are as many as they were thought to be', () => {
    random((_, __, { settled }) => expect(settled).toBe(true));
  });

  it('stands in its columns, on the grid, and out of what is kept clear', () => {
    random((_, { sheets, continuation }, { publication }) => {
      const inTable = new Set(
        elementsOf(publication.structure)
          .filter(({ role }) => role === 'Table')
          .flatMap(elementsOf),
      );
      const sheetOn = sheetsByPage(sheets, continuation);
      for (const line of linesOf(publication.pages)) {
        const { x, y, right, tag, runs, page, text } = line;
        const where = `"${text}" on page ${page} at ${x}, ${y}`;
        const isText = runs.some((run) => run.size === 9);
        expect(isText ? frameOf(publication, line) : bandOf(publication, line), where).toBeDefined();
        if (!isText) continue;
        if (!(tag && inTable.has(tag))) expect(y % STEP, where).toBe(0);
        // What is kept clear is so for the lines that stand in it, a little of their ends apart.
        const { clear = [] } = sheetOn(page) ?? {};
        const meets = clear.filter(
          (hole) =>
            y > (1 + hole.line) * STEP + 1 &&
            y < (1 + hole.line + hole.lines) * STEP + 1 &&
            right > hole.x + hangOf(text) + 1 &&
            x < hole.x + hole.width - 1,
        );
        if (page % 2 === 1 || !sheetOn(page)?.spread) expect(meets, where).toEqual([]);
      }
    });
  });

  it('has no line over another', () => {
    random((_, __, { publication }) => {
      const all = linesOf(publication.pages).toSorted((a, b) => a.page - b.page || a.y - b.y);
      for (const [i, one] of all.entries())
        for (const other of all.slice(i + 1)) {
          if (other.page !== one.page || other.y - one.y >= 6) break;
          const isBeside = other.x >= one.right - hangOf(one.text) - 1 || one.x >= other.right - hangOf(other.text) - 1;
          expect(isBeside, `"${one.text}" and "${other.text}" on page ${one.page}`).toBe(true);
        }
    });
  });

  it('has its footnotes with their marks, once each', () => {
    random((_, __, { publication }) => {
      const numbers = (size: number) =>
        linesOf(publication.pages).flatMap((line) =>
          line.runs.flatMap((run) =>
            run.size === size && /^\d+$/.test(run.actualText ?? '')
              ? [{ number: run.actualText, frame: frameOf(publication, line), y: line.y }]
              : [],
          ),
        );
      const [marks, notes] = [numbers(9), numbers(7)];
      expect(notes.map(({ y: _y, ...place }) => place)).toEqual(marks.map(({ y: _y, ...place }) => place));
      for (const [i, { y }] of marks.entries()) expect(notes[i]?.y).toBeGreaterThan(y);
    });
  });

  it('has every block once in its structure, in order', () => {
    random(({ blocks }, _, { publication }) => {
      const section = elementsOf(publication.structure).find(({ role }) => role === 'Sect');
      const roles = blocks.flatMap(({ kind }) =>
        kind === 'paragraph' || kind === 'note'
          ? 'P'
          : kind === 'list'
            ? 'L'
            : kind === 'table'
              ? 'Table'
              : kind === 'heading'
                ? 'H'
                : [],
      );
      const kids = section?.kids.filter(({ role }) => role !== 'Note').map(({ role }) => role.replace(/^H\d$/, 'H'));
      expect(kids).toEqual(roles);
    });
  });
});
