// Words left are words that an editor can really add: put into every place at
// once, they fit; half as many again do not.

import { describe, expect, it } from 'vitest';
import { inspectPages, type Manuscript, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import type { Section } from '../../src/model/content.ts';
import type { Room } from '../../src/model/health.ts';
import type { RichText } from '../../src/model/text.ts';
import { ROOT, YEAR } from '../real-report.ts';
import { testWorld } from '../world.ts';

async function read(design: string): Promise<Manuscript> {
  const run = new Run({ strict: false }, testWorld());
  const manuscript = await readManuscript(run, { root: ROOT, year: YEAR, design, strict: false });
  if (!manuscript) throw new Error('the report cannot be read');
  return manuscript;
}

/** What fits on its pages, and how many pages each section has. */
async function look(manuscript: Manuscript) {
  const reporter = new Diagnostics();
  const proof = await setManuscript(manuscript, reporter);
  const { rooms } = await inspectPages(proof, reporter);
  const pages = new Map<string, number>();
  for (const { section } of proof.publication.pages) pages.set(section, (pages.get(section) ?? 0) + 1);
  return { rooms, pages };
}

const isText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && Array.isArray((value as RichText).runs);
const placeOf = (span: Room['span']): string => `${span?.file}:${span?.line}:${span?.column}`;

const wordsOf = ({ runs }: RichText): readonly string[] =>
  runs.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));

/** The value with so many of some words added to the texts at some places, each time from another word on. */
function lengthened<T>(value: T, more: ReadonlyMap<string, number>, words: readonly string[]): T {
  if (isText(value)) {
    const place = placeOf(value.span);
    const count = more.get(place) ?? 0;
    const added = Array.from({ length: count }, (_, i) => ` ${words[(place.length * 7 + i) % words.length]}`).join('');
    return { ...value, runs: [...value.runs, { text: added }] } as T;
  }
  if (Array.isArray(value)) return value.map((one) => lengthened(one, more, words)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lengthened(one, more, words)])) as T;
}

/** Where an editor writes on: at the end of a story, or of the text in a fixed place. */
function endOf({ frame, span }: Room, section: Section | undefined): string {
  const last = section?.blocks.findLast((block) => block.kind === 'paragraph');
  return frame === 'body' && last?.kind === 'paragraph' ? placeOf(last.text.span) : placeOf(span);
}

/** The report with a share of the words that it has room for, in every place. */
function filled(manuscript: Manuscript, rooms: readonly Room[], share: number): Manuscript {
  const { sections } = manuscript.edition;
  const more = new Map<string, number>();
  for (const room of rooms.filter(({ wordsLeft }) => wordsLeft > 0)) {
    const place = endOf(
      room,
      sections.find(({ id }) => id === room.section),
    );
    more.set(place, Math.floor(room.wordsLeft * share));
  }
  const typical = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : [])),
  );
  const edition = { ...manuscript.edition, sections: sections.map((section) => lengthened(section, more, typical)) };
  return { ...manuscript, edition };
}

describe.each(['twaalf', 'alles-vloeit'])('words left in %s', (design) => {
  it('fit, and half as many again would be too many here and there', async () => {
    const manuscript = await read(design);
    const before = await look(manuscript);
    const counted = before.rooms.filter(({ wordsLeft }) => wordsLeft > 0);
    expect(counted.length).toBeGreaterThan(100);
    const after = await look(filled(manuscript, before.rooms, 1));
    // Words that happen to be long: in two of a hundred places at most, and never more than two words over.
    const unlucky = after.rooms.filter(({ wordsLeft }) => wordsLeft < 0);
    expect(unlucky.length).toBeLessThanOrEqual(counted.length / 50);
    expect(Math.min(0, ...unlucky.map(({ wordsLeft }) => wordsLeft))).toBeGreaterThanOrEqual(-2);
    expect(after.pages).toEqual(before.pages);
    const over = await look(filled(manuscript, before.rooms, 1.5));
    const places = over.rooms.filter(({ wordsLeft }) => wordsLeft < 0);
    const longer = [...over.pages].filter(([section, pages]) => pages > (before.pages.get(section) ?? 0));
    expect(places.length + longer.length).toBeGreaterThan(12);
  }, 60_000);
});
