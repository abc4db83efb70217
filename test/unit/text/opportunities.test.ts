import { describe, expect, test } from 'vitest';
import { findOpportunities, PENALTY } from '../../../src/text/opportunities.ts';

const none = { hyphens: new Set<number>(), seams: new Set<number>(), joins: new Set<number>() };

const undivided = { pointAt: (_word: string, _index: number, at: number) => ({ at }) };

/** The text with | where a line may end. */
function broken(text: string, soft = none): string {
  const ends = findOpportunities(text, soft, undivided).map(({ at }) => at);
  return ends.map((at, i) => text.slice(ends[i - 1] ?? 0, at)).join('|');
}

describe('where lines may end', () => {
  test.each([
    ['op de fiets', 'op |de |fiets'],
    ['50 jaar (t)huis in', '50 |jaar |(t)huis |in'],
    ['12\u00a0km² en 5\u202f%', '12\u00a0km² |en |5\u202f%'],
    ['CO₂-uitstoot', 'CO₂-|uitstoot'],
    ['Puurs-Sint-Amands', 'Puurs-|Sint-|Amands'],
    ['niet-EU en A4-blad', 'niet-EU |en |A4-blad'],
    ['energie- en klimaatplan', 'energie- |en |klimaatplan'],
    ['en/of steden/gemeenten', 'en/of |steden/|gemeenten'],
    ['www.igemo.be/klimaat/premies', 'www.igemo.be/|klimaat/|premies'],
    ['info@igemo.be', 'info@|igemo.be'],
    ['https://www.vlaanderen.be/mobiliteit-en-wonen', 'https://www.vlaanderen.be/|mobiliteit-en-wonen'],
    ['een\ntwee', 'een\n|twee'],
    ['21.353 en 1,5', '21.353 |en |1,5'],
    ['t.e.m. juni', 't.e.m. |juni'],
  ])('%s', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  test('a newline forces the end, a space allows it', () => {
    const kinds = findOpportunities('de grote stad\naan', none, undivided).map(({ kind }) => kind);
    expect(kinds).toEqual(['space', 'space', 'forced', 'forced']);
  });

  test('short words and the first short word of a sentence are kept from line ends', () => {
    const penalties = findOpportunities('Klaar. Het is nu zover', none, undivided).map(({ penalty }) => penalty);
    expect(penalties).toEqual([0, PENALTY.strandedOpening, PENALTY.strandedWord, PENALTY.strandedWord, 0]);
  });

  test("the author's soft hyphens, zero-width spaces and word joiners are obeyed", () => {
    const soft = { hyphens: new Set([4]), seams: new Set([12]), joins: new Set([7]) };
    expect(broken('fietsos trades', soft)).toBe('fiet|sos trad|es');
  });
});
