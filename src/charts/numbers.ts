// Numbers as charts print them: nl-BE, real minus, percent and euro signs on the number itself.

const NO_BREAK = '\u00a0';

/** Units whose sign stands with the number; every other unit is said once, in the chart's subtitle. */
const SIGNS: Readonly<Record<string, (text: string) => string>> = {
  procent: (text) => `${text}%`,
  '%': (text) => `${text}%`,
  euro: (text) => `€${NO_BREAK}${text}`,
  '€': (text) => `€${NO_BREAK}${text}`,
};

const formats = new Map<number, Intl.NumberFormat>();

/** "1.234,5", "−3", "60%", "€ 12". `decimals` digits after the comma, always. */
export function formatNumber(value: number, decimals: number, unit = ''): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  const digits = format.format(Math.abs(value));
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
