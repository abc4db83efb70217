// Typed quotes, apostrophes and dashes to printed ones, in texts without marks.

import { describe, expect, it } from 'vitest';
import { smarten, typographic } from '../../../src/text/typography.ts';

describe('smarten', () => {
  it.each([
    ["'s Avonds en 's morgens", '’s Avonds en ’s morgens'],
    ["foto's van auto's", 'foto’s van auto’s'],
    ['een "nieuw" plan', 'een ‘nieuw’ plan'],
    ["een 'nieuw' plan", 'een ‘nieuw’ plan'],
    ["('t kan)", '(’t kan)'],
    ["'tafel'", '‘tafel’'],
    ['a - b', 'a – b'],
    ['2021-2026', '2021-2026'],
    ['woon-werk', 'woon-werk'],
    ['en dan...', 'en dan…'],
  ])('%s becomes %s', (typed, printed) => {
    expect(smarten(typed)).toBe(printed);
  });

  it('closes a quote after a run that stopped', () => {
    const runs = [{ text: 'zo “goed', em: true }, { text: '" zegt men' }];
    expect(typographic(runs, 'nl-BE').map((run) => run.text)).toEqual(['zo “goed', '’ zegt men']);
  });
});
