// Numbers, dates and units as the Dutch of Belgium writes them (nl-BE). Pure: knows no figures, no files, no clock.
// Written out by hand because Intl groups four digits, and has no opinion on no-break spaces or on words for small numbers.

export const NO_BREAK = '\u00A0';
const MINUS = '\u2212';

/** Where a number stands: four digits stay together in running text (1892) and are grouped in tiles and columns (1.892). */
export type NumberPlace = 'text' | 'column';

export interface NumberFormat {
  /** Digits after the comma; at most so many when `trim` is set. */
  readonly decimals?: number;
  readonly place?: NumberPlace;
  /** Leaves out zeros at the end: 4,50 becomes 4,5. */
  readonly trim?: boolean;
}

/** "351.106", "1892", "0,42", "−3". Half is rounded away from zero. */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  const { decimals = 0, place = 'text', trim = false } = format;
  let [whole = '0', fraction = ''] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.');
  if (trim) fraction = fraction.replace(/0+$/, '');
  if (whole.length > 4 || (whole.length === 4 && place === 'column')) whole = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = fraction ? `${whole},${fraction}` : whole;
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** Rounds what a reader would call a half (1.005, stored as 1.00499…) upwards too. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / factor || 0;
}

/** "€ 0,42", "€ 24", "€ 1.500": sign first, no-break space, cents only where there are any. */
export function formatEuro(value: number, format: NumberFormat = {}): string {
  const cents = Number.isInteger(roundTo(value, format.decimals ?? 2)) ? 0 : Math.max(2, format.decimals ?? 2);
  const amount = formatNumber(Math.abs(value), { ...format, decimals: cents });
  return `${value < 0 && /[1-9]/.test(amount) ? MINUS : ''}€${NO_BREAK}${amount}`;
}

/** "60%", "4,7%". */
export const formatPercent = (value: number, format: NumberFormat = {}): string => `${formatNumber(value, format)}%`;

/** The value as running text and tiles show it: only euro and percent bring their sign along. */
export function formatValue(value: number, unit: string | undefined, format: NumberFormat = {}): string {
  if (unit === 'euro') return formatEuro(value, format);
  if (unit === 'procent') return formatPercent(value, format);
  return formatNumber(value, format);
}

/** Value and unit that stay on one line: "510 km²", "1 gemeente", "€ 24". */
export function formatWithUnit(value: number, unit: string | undefined, format: NumberFormat = {}): string {
  const number = formatValue(value, unit, format);
  if (!unit || unit === 'euro' || unit === 'procent') return number;
  return `${number}${NO_BREAK}${unitFor(value, unit)}`;
}

const SINGULARS: Readonly<Record<string, string>> = {
  inwoners: 'inwoner',
  gemeenten: 'gemeente',
  gezinnen: 'gezin',
  woningen: 'woning',
  gebouwen: 'gebouw',
  personen: 'persoon',
  deelnemers: 'deelnemer',
  bezoekers: 'bezoeker',
  gasten: 'gast',
  medewerkers: 'medewerker',
  leden: 'lid',
  dossiers: 'dossier',
  adviezen: 'advies',
  projecten: 'project',
  vergaderingen: 'vergadering',
  maanden: 'maand',
  dagen: 'dag',
};

/** The unit's word for a value: singular for exactly one. Symbols and words without a singular stay as they are. */
export const unitFor = (value: number, unit: string): string =>
  Math.abs(value) === 1 ? (SINGULARS[unit] ?? unit) : unit;

/** "+4,7%", "−0,5%", "0%"; in a column always with the decimal, so that the commas stand below each other. */
export function formatChange(ratio: number, place: NumberPlace = 'text', decimals = 1): string {
  const percent = formatPercent(ratio * 100, { decimals, trim: place === 'text' });
  return roundTo(ratio * 100, decimals) > 0 ? `+${percent}` : percent;
}

/** The same as words: "4,7% meer", "0,5% minder", "evenveel". */
export function formatChangeInWords(ratio: number, decimals = 1): string {
  const rounded = roundTo(ratio * 100, decimals);
  if (rounded === 0) return 'evenveel';
  return `${formatPercent(Math.abs(rounded), { decimals, trim: true })} ${rounded > 0 ? 'meer' : 'minder'}`;
}

/** Difference of two percentages: "+2 procentpunt". */
export function formatPoints(difference: number, decimals = 1): string {
  const number = formatNumber(difference, { decimals, trim: true });
  return `${roundTo(difference, decimals) > 0 ? '+' : ''}${number}${NO_BREAK}procentpunt`;
}

/** By value. */
export const NUMBER_WORDS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** "twaalf" up to twelve, digits beyond and for fractions. */
export const formatInWords = (value: number, format: NumberFormat = {}): string =>
  NUMBER_WORDS[value] ?? formatNumber(value, format);

/** "1ste", "2de", "8ste", "12de", "20ste", as Flemish usage has it. */
export function formatOrdinal(value: number): string {
  const tail = value % 100;
  const stem = tail === 1 || tail === 8 || tail === 0 || tail >= 20 ? 'ste' : 'de';
  return `${formatNumber(value)}${stem}`;
}

const RANKS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ');

/** "derde" up to twelve, then "13de". */
export const formatRank = (rank: number): string => RANKS[rank - 1] ?? formatOrdinal(rank);

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "januari" for 1; '' for what is no month. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** "jan", "mrt", "mei": three letters, without a point, for big signs. */
export const monthSign = (month: number): string => (month === 3 ? 'mrt' : monthName(month).slice(0, 3));

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** ISO date as "2 juni 2023", day and month on one line; anything else is returned as it came. */
export function formatDate(iso: string): string {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  return year ? `${Number(day)}${NO_BREAK}${monthName(Number(month))} ${year}` : iso;
}

/** "2023-06" as "juni 2023". */
export const formatMonth = (iso: string): string => `${monthName(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`;

/** "a", "a en b", "a, b en c". */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

const NUMBER = /^([+−-])?(?:€\s?)?([+−-])?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s?%|\s\S{1,12})?$/u;

/** Reads a number written in nl-BE ("1.892", "€ 0,42", "60%", "12 km²", "−3"); undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const match = NUMBER.exec(text.trim());
  if (!match || MONTHS.some((month) => text.trim().endsWith(month))) return undefined;
  const [, before, after, whole = '', fraction = ''] = match;
  const value = Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`);
  const sign = before ?? after;
  return sign === '−' || sign === '-' ? -value : value;
}
