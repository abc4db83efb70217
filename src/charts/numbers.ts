// Numbers as charts print them: nl-BE, real minus, percent and euro signs on the number itself.

const NO_BREAK = '\u00a0';

/** Units whose sign stands with the number; every other unit is said once, in the chart's subtitle. */
const SIGNS: Readonly<Record<string, (text: string) => string>> = {
  procent: (text) => `${text}%`,
  '%': (text) => `${text}%`,
  euro: (text) => `€${NO_BREAK}${text}`,
  '€': (text) => `€${NO_BREAK}${text}`,
};

/** "1.234,5", "−3", "60%", "€ 12". `decimals` digits after the comma, always. By hand: the first use of Intl costs 30 ms. */
export function formatNumber(value: number, decimals: number, unit = ''): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const signed = SIGNS[unit]?.(digits) ?? digits;
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${signed}` : signed;
}

/** Digits after the comma that a step of an axis needs: 0.25 has 2. */
export function decimalsOf(step: number): number {
  const decimals = [0, 1, 2, 3, 4, 5, 6].find(
    (count) => Math.abs(step * 10 ** count - Math.round(step * 10 ** count)) < 1e-6,
  );
  return decimals ?? 6;
}
