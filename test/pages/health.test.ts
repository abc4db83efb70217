// Preflight on pages that went through all stages: what it says of a bad one, that it says nothing of its good twin, and that the
// words it promises room for do fit.

import { describe, expect, it } from 'vitest';
import { inspectPages } from '../../src/build/proof.ts';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { press } from './press.ts';

async function look(content: string) {
  const pressed = await press('proef', `schema: igemo-report/page@1\nid: proef\ntitle: Proef\n${content}`);
  const reporter = new Diagnostics();
  const health = await inspectPages(pressed, reporter);
  const found = reporter.sorted().map(({ code, span }) => `${code.replace('preflight/', '')} ${span?.line}`);
  return { ...health, reported: pressed.reported, found };
}

const WORDS = ['een', 'regel', 'van', 'woorden', 'die', 'samen', 'iets', 'langer', 'duurt', 'dan', 'nodig', 'was'];
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(i * 5 + Math.floor(i / 7)) % WORDS.length]).join(' ');
const story = (text: string, template = 'text'): string => `template: ${template}\nbody:\n  - text: "${text}"\n`;

describe('words left', () => {
  it.each([25, 60, 120])('after %i words fit, and a fifth more do not', async (count) => {
    const left = (await look(story(words(count)))).rooms[0]?.wordsLeft ?? 0;
    expect(left).toBeGreaterThan(0);
    expect((await look(story(words(count + left)))).reported).toEqual([]);
    const over = await look(story(words(count + Math.ceil(1.2 * left) + 10)));
    expect(over.reported).toEqual(['error 6:12 layout/overset-text']);
    expect(over.rooms[0]?.wordsLeft).toBeLessThan(0);
    expect(over.pages[0]?.findings).toMatchObject({ 'layout/overset-text': 1 });
  });

  it('of a fixed place fit in its lines, and eight more do not', async () => {
    const fixed = (count: number): string => `template: elements\narrangement: fit\nlead: "${words(count)}"\n`;
    const { rooms } = await look(fixed(4));
    const room = rooms.find(({ frame }) => frame === 'body');
    expect(room).toMatchObject({ lines: 2, span: { line: 6 } });
    const left = room?.wordsLeft ?? 0;
    expect((await look(fixed(4 + left))).reported).toEqual([]);
    expect((await look(fixed(4 + left + 8))).reported).toEqual(['error 6:7 layout/overset-text']);
  });
});

describe('findings lead to the line of YAML', () => {
  it('a story without columns to balance in is level; one that cannot be is told', async () => {
    const rows = Array.from({ length: 5 }, () => '[ a ]').join(', ');
    const table = `  - table: { columns: [ { label: A } ], rows: [ ${rows} ] }\n`;
    const good = await look(`${story(words(75), 'balanced')}`);
    expect(good.found).toEqual([]);
    const bad = await look(`template: balanced\nbody:\n${table}  - text: twee woorden\n`);
    expect(bad.found).toEqual(['unequal-columns 1']);
  });

  it('a text that lies over another, and one that leaves the page', async () => {
    const beside = (lead: string): string => `template: elements\narrangement: turned\nlead: "${lead}"\n`;
    expect((await look(beside(words(6)))).found).toEqual([]);
    // Turned upwards from the middle of the page: over the title, and off the top.
    expect((await look(beside(words(12)))).found).toContain('outside-page 6');
    expect((await look(beside('n'.repeat(33)))).found).toContain('text-over-text 6');
  });

  it('a photograph alone on a page', async () => {
    const photo = '{ file: images/vlak.jpg, alt: "", credit: niemand, consent: not-needed }';
    const alone = `template: photo\nbody:\n  - photo: ${photo}\n`;
    expect((await look(alone)).found).toEqual(['lone-picture 6']);
    const accepted = `template: photo\naccept:\n  - { finding: lone-picture, because: zo bedoeld }\nbody:\n  - photo: ${photo}\n`;
    const { found, pages } = await look(accepted);
    expect(found).toEqual(['accepted 8']);
    expect(pages[0]?.findings).toEqual({});
    expect((await look(`template: slots\nbody:\n  - photo: ${photo}\n`)).found).toEqual([]);
  });
});
