import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepTogether, typographic } from '../../../src/text/typography.ts';

const dutch = (text: string): string =>
  typographic([{ text }], 'nl-BE')
    .map((run) => run.text)
    .join('');

describe('typographic', () => {
  test.each([
    ["'s avonds", '’s avonds'],
    ["in 't park", 'in ’t park'],
    ["'t Is zo'n dag", '’t Is zo’n dag'],
    ["foto's en auto's", 'foto’s en auto’s'],
    ["'s-Hertogenbosch", '’s-Hertogenbosch'],
    ["de jaren '90", 'de jaren ’90'],
    ["het woord 'huis' hier", 'het woord ‘huis’ hier'],
    ["('thuis')", '(‘thuis’)'],
    ["'Alles Vloeit'", '‘Alles Vloeit’'],
    ['"Alles Vloeit"', '‘Alles Vloeit’'],
    ['‘s morgens en ‘t huis', '’s morgens en ’t huis'],
    ['‘slim’ blijft', '‘slim’ blijft'],
    ['wachten...', 'wachten…'],
    ['dit - en dat', 'dit – en dat'],
    ['e-mail, 2019-2023, energie- en', 'e-mail, 2019-2023, energie- en'],
    ["'n kans", '’n kans'],
    ["'nieuw' en 'team'", '‘nieuw’ en ‘team’'],
  ])('%s -> %s', (typed, printed) => {
    expect(dutch(typed)).toBe(printed);
  });

  test('other languages keep double quotes double', () => {
    expect(typographic([{ text: 'a "word"' }], 'en')[0]?.text).toBe('a “word”');
  });

  test.each([
    ['de CO2-uitstoot, CO2.', 'de CO₂-uitstoot, CO₂.'],
    ['510 km2 en 12 m2 en 3 m3', '510 km² en 12 m² en 3 m³'],
    ['CO2e, SCO2, m2, A4, 12 m25', 'CO2e, SCO2, m2, A4, 12 m25'],
  ])('small figures: %s', (typed, printed) => {
    expect(dutch(typed)).toBe(printed);
  });

  test('quotes follow the language of the passage', () => {
    const set = (text: string, lang: string): string | undefined =>
      typographic([{ text: 'a ' }, { text, lang }], 'nl')[1]?.text;
    expect(set('"mot"', 'fr')).toBe('«\u202fmot\u202f»');
    expect(set('"Wort"', 'de-AT')).toBe('„Wort“');
    expect(set('"word"', 'en')).toBe('“word”');
    expect(set('"woord"', 'nl-NL')).toBe('‘woord’');
  });

  test('looks across runs, and keeps their number and marks', () => {
    const runs = typographic(
      [{ text: "een '" }, { text: 'sterk', strong: true }, { text: "' woord.." }, { text: '. Ja' }],
      'nl',
    );
    expect(runs.map((run) => run.text)).toEqual(['een ‘', 'sterk', '’ woord…', ' Ja']);
    expect(runs[1]?.strong).toBe(true);
  });

  test('is stable: what it made it leaves alone', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', 's', 't', ' ', "'", '"', '.', '-', '9', '‘', '’'),
      maxLength: 30,
    });
    fc.assert(fc.property(typed, (text) => dutch(dutch(dutch(text))) === dutch(dutch(text))));
  });
});

describe('keepTogether', () => {
  const joined = (texts: string[], ...patterns: RegExp[]): string[] =>
    keepTogether(
      texts.map((text) => ({ text })),
      patterns,
    ).map((run) => run.text);

  test('turns the first space of a match into a no-break space', () => {
    expect(joined(['12 km per dag'], /\d km per/gu)).toEqual(['12\u00a0km per dag']);
  });
  test('looks across runs', () => {
    expect(joined(['op 2', ' juni 2023'], /\d juni/gu)).toEqual(['op 2', '\u00a0juni 2023']);
  });
  test('an abbreviation and its version', () => {
    expect(joined(['LEKP 2.0 en VTE 2.000'])).toEqual(['LEKP\u00a02.0 en VTE 2.000']);
  });
});
