// Paragraphs that are kept for another run: the same lines and complaints as set anew, and nothing that was not asked for.

import { describe, expect, test } from 'vitest';
import type { Line, TextStyle } from '../../../src/model/text.ts';
import type { KeptParagraph } from '../../../src/text/remembered.ts';
import { memoryShelf } from '../../shelf.ts';
import { body, rich, setUp } from './setting.ts';

const TEXT = rich(
  'Twaalf gemeenten rond Mechelen werken samen aan wonen, werken en mobiliteit, en aan het landschap dat hen ',
  { text: 'verbindt', em: true },
  '. Elke gemeente houdt haar eigen gezicht, en CO₂ houdt niet op aan de gemeentegrens.',
);
const justified: TextStyle = { ...body, align: 'justify' };

/** What a run asks of a text in several measures, with wishes and with lines that stand. */
async function ask(shelf = memoryShelf<KeptParagraph>(), text = TEXT) {
  const { typesetter, diagnostics } = await setUp({ shelf });
  const set = [body, justified].flatMap((style): (readonly Line[])[] => {
    const wide = typesetter.lines(text, style, 200);
    const kept = typesetter.lines(text, style, (line) => (line < 2 ? 200 : 120), { kept: wide.slice(0, 2) });
    return [
      wide,
      kept,
      typesetter.lines(text, style, 120, { indent: 10, looseness: 1 }),
      typesetter.lines(text, style, 120, { unhyphenated: [1] }),
    ];
  });
  return { set, least: typesetter.least(text, body), diagnostics, shelf };
}

describe('a kept paragraph', () => {
  test('has the lines that it would be broken into anew', async () => {
    const first = await ask();
    const second = await ask(first.shelf.next());
    expect(second.set).toEqual(first.set);
    expect(second.least).toBe(first.least);
    expect([first.shelf.puts(), second.shelf.puts()]).toEqual([9, 0]);
    expect(second.set[1]?.[0]).toBe(second.set[0]?.[0]);
  });

  test('is set anew for what nobody asked of it before, and kept with that', async () => {
    const { shelf } = await ask();
    const next = shelf.next();
    const { typesetter } = await setUp({ shelf: next });
    const fresh = await setUp();
    expect(typesetter.lines(TEXT, body, 90)).toEqual(fresh.typesetter.lines(TEXT, body, 90));
    expect(next.puts()).toBe(1);
    const measures = [...next.contents().values()].flatMap(({ settings }) => settings.map((one) => one.measures[0]));
    expect(measures).toContain(90);
  });

  test('forgets what was not asked for again when it is written', async () => {
    const next = (await ask()).shelf.next();
    const { typesetter } = await setUp({ shelf: next });
    typesetter.lines(TEXT, body, 90);
    const [ragged, other] = [...next.contents().values()];
    expect(ragged?.settings).toHaveLength(1);
    expect(other?.settings).toHaveLength(4);
  });

  test.each([
    ['other words', rich('Twaalf gemeenten')],
    ['another mark', rich({ text: 'verbindt', strong: true })],
    ['another language', rich({ text: 'verbindt', lang: 'fr' })],
  ])('is not that of %s', async (_, text) => {
    const next = (await ask()).shelf.next();
    const { typesetter } = await setUp({ shelf: next });
    typesetter.lines(text, body, 200);
    expect(next.puts()).toBe(1);
  });

  test('complains again: a character that no face has, a line that is too long', async () => {
    const text = { ...rich('Ⴀ en onafbreekbaarheidsbevorderingen'), span: { file: 'a.yaml', line: 2, column: 1 } };
    const set = async (shelf = memoryShelf<KeptParagraph>()) => {
      const { typesetter, diagnostics } = await setUp({ shelf });
      typesetter.lines(text, { ...body, hyphenate: false }, 40);
      return { shelf, diagnostics };
    };
    const first = await set();
    const second = await set(first.shelf.next());
    expect(first.diagnostics.map(({ code }) => code)).toEqual(['text/missing-glyph', 'text/overfull-line']);
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(second.shelf.puts()).toBe(0);
  });
});
