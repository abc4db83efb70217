import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseName, slug } from '../../../src/release/names.ts';

describe('releaseName', () => {
  it('names organisation, kind of report and year, the year once', () => {
    expect(releaseName('IGEMO', 'Activiteitenverslag 2023', 2023)).toBe('igemo-activiteitenverslag-2023');
    expect(releaseName('Interleuven', 'Jaarverslag', 2024)).toBe('interleuven-jaarverslag-2024');
  });
  it('has a word where the report has no subtitle, and no hole where the organisation has no letters', () => {
    expect(releaseName('IGEMO', '', 2023)).toBe('igemo-verslag-2023');
    expect(releaseName('…', '2023', 2023)).toBe('verslag-2023');
  });
});

describe('slug', () => {
  it.each([
    ['Gemeente Één & Co.', 'gemeente-een-co'],
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Straße Łódź Ærø Œuvre', 'strasse-lodz-aero-oeuvre'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s', (text, expected) => expect(slug(text)).toBe(expected));
  it('is always safe in a file name, and stays as it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = slug(text);
        expect(once).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(once)).toBe(once);
      }),
    ));
});
