// Names of an edition to names of its files: ASCII, lower case, words joined by hyphens. Touches no disk.

/** The name that all files of a release begin with: `igemo-activiteitenverslag-2023`. */
export function releaseName(organisation: string, subtitle: string, year: number): string {
  const words = subtitle.replaceAll(String(year), ' ');
  return [slug(organisation), slug(words) || 'verslag', String(year)].filter((word) => word !== '').join('-');
}

/** Letters without accents, digits and single hyphens: what council platforms and mail programs leave alone. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøŁł]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };
