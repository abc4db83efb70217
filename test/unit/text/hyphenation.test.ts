import { describe, expect, test } from 'vitest';
import { createHyphenator } from '../../../src/text/hyphenation.ts';

const hyphenator = createHyphenator(['be-zwaar-schrift', 'Stekr', 'ge-eva-lu-eerd', 'erfgoed']);

/** The word with its divisions; a letter that changes is shown in brackets before the one it replaces. */
function divided(word: string, lang = 'nl-BE', opens = false): string {
  let out = '';
  let from = 0;
  for (const { at, drop } of hyphenator.points(word, lang, opens)) {
    out += `${word.slice(from, at)}-${drop ? `[${drop}]` : ''}`;
    from = at;
  }
  return out + word.slice(from);
}

const TABLE = `
  ge-meente ge-meen-ten ge-meen-te-be-stuur ge-meen-te-raad sa-men-wer-king sa-men-wer-kings-ver-band
  in-ter-ge-meen-te-lijk ac-ti-vi-tei-ten-ver-slag kli-maat-ac-tie-plan ener-gie-be-spa-ring ener-gie-lo-ket
  bur-ge-mees-ters-con-ve-nant ver-voer-re-gio mo-bi-li-teits-plan deel-mo-bi-li-teit fiets-snel-weg huis-ves-ting
  woon-win-kel om-ge-vings-ver-gun-ning hand-ha-vings-cel ste-den-bouw-kun-dig ruim-te-lijke erf-goed-con-su-lent
  wel-zijns-koe-pel in-spi-ra-tie-nota te-vre-den-heids-en-quête ont-wik-ke-ling dienst-ver-le-nende ver-eni-ging
  ver-ant-woor-de-lijke uit-ge-ver kof-fie-huis af-fi-che-ren of-fi-cier gra-fi-sche kwa-li-teit lijn-dien-sten
  rijks-re-gis-ter tijd-lijn on-mid-del-lijk prijs-vraag stra-te-gisch jaar-ver-slag be-stuurs-or-ga-nen
  be-leids-groe-pen ver-ga-de-ring duur-zaam-heid zon-ne-pa-ne-len warm-te-pomp bio-di-ver-si-teit huis-hou-dens
  re-no-va-tie-be-ge-lei-ding per-so-neels-le-den op-lei-dings-uren re-sul-ta-ten-re-ke-ning amb-te-na-ren
  `;
const TREMA = `
  ge-co-[o]ör-di-neerd kli-maat-co-[o]ör-di-na-tor co-[o]ör-di-na-tie fi-nan-ci-[e]ële of-fi-ci-[e]ële pa-ti-[e]ën-ten
  cli-[e]ën-ten ge-[i]ïn-te-res-seerd be-[i]ïn-vloe-den he-ro-[i]ïsch twee-[e]ën-twin-tig drie-[e]ën-der-tig zeeën
  ideeën fi-nan-ciën ego-[i]ïsme hy-gi-[e]ënisch va-cuüm
  `;
const UNDIVIDED = `
  bijna foto’s zo’n (t)huis info@igemo.be www.igemo.be https://igemo.be/erfgoedbeleid 12.000 A12
  Mechelen Puurs-Sint-Amands Heist-op-den-Berg Rivierenland KANTOREN IGEMO m² LEKP gemeente/stadsbestuur t.e.m.`;
const words = (table: string): string[] => table.trim().split(/\s+/);

describe('Dutch words', () => {
  test.each(words(TABLE))('%s', (word) => {
    expect(divided(word.replaceAll('-', ''))).toBe(word);
  });

  test.each(words(TREMA))('%s: a trema is dropped after the hyphen', (word) => {
    expect(divided(word.replace(/-|\[.\]/g, ''))).toBe(word);
  });

  test.each(words(UNDIVIDED))('%s is not divided', (word) => {
    expect(divided(word)).toBe(word);
  });

  test('hyphens of the word itself keep four letters between them and a division', () => {
    expect(divided('EU-subsidie')).toBe('EU-subsi-die');
    expect(divided('CO₂-uitstoot')).toBe('CO₂-uitstoot');
    expect(divided('regio-overschrijdend')).toBe('regio-over-schrij-dend');
    expect(divided('wijk-werkers')).toBe('wijk-werkers');
    expect(divided('Rivierenland-overleggroep')).toBe('Rivierenland-overleggroep');
  });

  test('after two letters a division is right, but short', () => {
    const points = hyphenator.points('gemeenten', 'nl-BE', false);
    expect(points).toEqual([{ at: 2, short: true }, { at: 6 }]);
    expect(hyphenator.points('voorwaarden', 'nl-BE', false).some(({ short }) => short)).toBe(false);
  });

  test('koninkje is ko-nink-je: no division where the patterns see one', () => {
    expect(divided('koninkje')).toBe('ko-ninkje');
    expect(divided('koninkjes')).toBe('ko-nink-jes');
  });

  test('punctuation around a word does not count as letters', () => {
    expect(divided('(voorwaarden),')).toBe('(voor-waar-den),');
    expect(divided('‘samenwerken’')).toBe('‘sa-men-wer-ken’');
    expect(divided('“over”.')).toBe('“over”.');
  });

  test('no division within three letters of an apostrophe', () => {
    expect(divided('programma’s')).toBe('pro-gramma’s');
    expect(divided("programma's")).toBe("pro-gramma's");
  });

  test('a capital is divided only where it opens a sentence, and never inside names and abbreviations', () => {
    expect(divided('Gemeenten')).toBe('Gemeenten');
    expect(divided('Gemeenten', 'nl', true)).toBe('Ge-meen-ten');
    expect(divided('“Intergemeentelijk', 'nl', true)).toBe('“In-ter-ge-meen-te-lijk');
    expect(divided('Sint-Katelijne-Waver', 'nl', true)).toBe('Sint-Katelijne-Waver');
    expect(divided('ENERGIELOKET', 'nl', true)).toBe('ENERGIELOKET');
  });
});

describe('exceptions', () => {
  test('replace the patterns and may go below three letters', () => {
    expect(divided('bezwaarschrift')).toBe('be-zwaar-schrift');
    expect(divided('Bezwaarschrift', 'nl', true)).toBe('Be-zwaar-schrift');
  });
  test('may be written without the trema, which is then dropped', () => {
    expect(divided('geëvalueerd')).toBe('ge-[e]ëva-lu-eerd');
  });
  test('may be how words begin: the rest is divided by the patterns', () => {
    const own = createHyphenator(['as-best-*', 'rond-*']);
    const points = (word: string): readonly number[] => own.points(word, 'nl', false).map(({ at }) => at);
    expect(points('asbestinventaris')).toEqual([2, 6, 8, 11, 13]);
    expect(points('asbest')).toEqual([2]);
    expect(points('rondje')).toEqual([]);
  });
  test('divide names that they list', () => {
    expect(
      createHyphenator(['Wel-zijns-koe-pel'])
        .points('Welzijnskoepel', 'nl', false)
        .map(({ at }) => at),
    ).toEqual([3, 8, 11]);
    expect(createHyphenator(['Mechelen']).points('Mechelen', 'nl', true)).toEqual([]);
  });
  test('a word without a hyphen is never divided', () => {
    expect(divided('erfgoed')).toBe('erfgoed');
  });
});

describe('other languages', () => {
  test('use their own patterns', () => {
    expect(divided('développement', 'fr')).toBe('dé-ve-lop-pe-ment');
    expect(divided('Zusammenarbeit', 'de', true)).toBe('Zu-sam-men-ar-beit');
  });
  test('keep their tremas', () => {
    expect(divided('geköpfelten', 'de')).not.toContain('[');
  });
  test('without patterns are not hyphenated', () => {
    expect(divided('cooperatio', 'la')).toBe('cooperatio');
  });
});
