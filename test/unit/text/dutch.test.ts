import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createHyphenator } from '../../../src/text/hyphenation.ts';
import { keepTogether, typographic } from '../../../src/text/typography.ts';

/** What the designs share about Dutch. */
const { typography } = parse(readFileSync(new URL('../../../templates/taal/nl.yml', import.meta.url), 'utf8'));
const hyphenator = createHyphenator([...typography.hyphenation, 'Mechelen']);
const patterns = (typography['no-break'] as string[]).map((pattern) => new RegExp(pattern, 'gu'));

/** The word with its divisions; a letter that changes is shown in brackets before the one it replaces. */
function divided(word: string, opens = false): string {
  let out = '';
  let from = 0;
  for (const { at, drop } of hyphenator.points(word, 'nl-BE', opens)) {
    out += `${word.slice(from, at)}-${drop ? `[${drop}]` : ''}`;
    from = at;
  }
  return out + word.slice(from);
}

/** Words by subject, as they may be divided: checked one by one against the rules of the Woordenlijst. */
const subjects = readFileSync(new URL('dutch-words.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part): [string, string[]] => {
    const [title = '', ...lines] = part.split('\n');
    return [title, lines.join(' ').split(/\s+/).filter(Boolean)];
  });

describe('divisions of Dutch words', () => {
  test('are tried on hundreds of them', () => {
    expect(subjects.flatMap(([, words]) => words).length).toBeGreaterThan(600);
  });

  test.each(subjects)('%s', (_, words) => {
    expect(words.map((word) => divided(word.replace(/-|\[.\]/g, '')))).toEqual(words);
  });

  test('at least two letters stand before a division and three after it', () => {
    for (const word of subjects.flatMap(([, words]) => words)) {
      const parts = word.replace(/\[.\]/g, '').split('-');
      if (parts.length === 1) continue;
      expect(parts[0]!.length, word).toBeGreaterThanOrEqual(2);
      expect(parts.at(-1)!.length, word).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(
    `Mechelen Heist-op-den-Berg Puurs-Sint-Amands Sint-Katelijne-Waver Rivierenland Vlaanderen IGEMO LEKP VVSG kWh
    info@igemo.be www.igemo.be https://www.igemo.be/erfgoed igemo.be/welzijnskoepel 351.106 2023 A12 m³ 12.000 2021-2026 19/12/2023`
      .trim()
      .split(/\s+/),
  )('%s is never divided', (word) => {
    expect(divided(word)).toBe(word);
    expect(divided(word, true)).toBe(word);
  });

  test('a name within a sentence', () => {
    expect(divided('Schoutetstraat')).toBe('Schoutetstraat');
    expect(divided('Blauwhoff')).toBe('Blauwhoff');
  });

  test('a long name that is listed may be', () => {
    expect(divided('Burgemeestersconvenant')).toBe('Bur-ge-mees-ters-con-ve-nant');
    expect(divided('Burgemeesterskroon')).toBe('Burgemeesterskroon');
  });
});

/** No-break spaces shown as underscores. */
const kept = (text: string): string =>
  keepTogether(typographic([{ text }], 'nl-BE'), patterns)
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00a0', '_');

describe('what stays together', () => {
  test.each([
    ['het kost € 24 per jaar', 'het kost €_24 per jaar'],
    ['€ 3.240.000 subsidie', '€_3.240.000 subsidie'],
    ['12 km fietspad, 510 km² groot', '12_km fietspad, 510_km² groot'],
    ['5510 ton CO₂', '5510_ton CO₂'],
    ['3 kWh, 2 MW en 4 ha', '3_kWh, 2_MW en 4_ha'],
    ['3 hagen en 5 maten', '3 hagen en 5 maten'],
    ['24 miljoen euro', '24_miljoen euro'],
    ['2 juni 2023', '2_juni 2023'],
    ['op 19 december', 'op 19_december'],
    ['de 21e eeuw', 'de 21e_eeuw'],
    ['zie p. 5 en pp. 7-9', 'zie p._5 en pp._7-9'],
    ['nr. 3, art. 12, fig. 4', 'nr._3, art._12, fig._4'],
    ['zoals in nr. drie', 'zoals in nr. drie'],
    ['tabel 2 en hoofdstuk 4', 'tabel_2 en hoofdstuk_4'],
    ['Zandstraat 12 bus 4', 'Zandstraat 12 bus_4'],
    ['50% of 50 %', '50% of 50_%'],
    ['J. Peeters en M. J. Van den Broeck', 'J._Peeters en M._J._Van den Broeck'],
    ['bij IGEMO. De raad', 'bij IGEMO. De raad'],
    ['plan A of plan B', 'plan A of plan B'],
    ['dhr. Janssens, ir. Claes', 'dhr._Janssens, ir._Claes'],
    ["'s avonds in 't park", '’s_avonds in ’t_park'],
    ['de stad – en het dorp', 'de stad_– en het dorp'],
    ['CC BY-SA 4.0', 'CC_BY-SA_4.0'],
    ['LEKP 2.0', 'LEKP_2.0'],
  ])('%s', (typed, printed) => {
    expect(kept(typed)).toBe(printed);
  });

  test.each([
    ['015 28 50 60', '015_28_50_60'],
    ['+32 15 28 50 60', '+32_15_28_50_60'],
    ['0475 12 34 56', '0475_12_34_56'],
  ])('a telephone number is left alone, on one line: %s', (typed, printed) => {
    expect(kept(typed)).toBe(printed);
  });

  test('numbers that stand beside each other by chance', () => {
    expect(kept('in 2023 12 gemeenten')).toBe('in 2023 12 gemeenten');
    expect(kept('van 12 naar 13 leden')).toBe('van 12 naar 13 leden');
  });
});

describe('signs', () => {
  test.each([
    ["'s avonds", '’s avonds'],
    ["in 't veld, foto's van '70", 'in ’t veld, foto’s van ’70'],
    ["zo'n auto's", 'zo’n auto’s'],
    ['2019 - 2023 - en verder...', '2019 – 2023 – en verder…'],
    ['"Alles vloeit", zei men', '‘Alles vloeit’, zei men'],
  ])('%s', (typed, printed) => {
    expect(typographic([{ text: typed }], 'nl-BE')[0]?.text).toBe(printed);
  });
});
