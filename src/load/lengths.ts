// Lengths as designers type them ("12mm", "9.1pt", "24ln", 0) to points. The only place where units of length are read.

import { mm, type Pt } from '../model/units.ts';

export const LENGTH_UNITS = ['mm', 'pt', 'ln'] as const;

const LENGTH = /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)) ?([a-zA-Z%]+)$/;

/** Code of what is wrong with a length, and the unit that is unknown. */
export interface LengthProblem {
  readonly code: 'load/expected-length' | 'load/length-without-unit' | 'load/unknown-unit';
  readonly unit?: string;
}

/**
 * A length in points. `line` is the step of the baseline grid in points, for `ln`. 0 needs no unit.
 */
export function parseLength(typed: string | number, line: Pt): Pt | LengthProblem {
  if (typed === 0 || typed === '0') return 0;
  if (typeof typed === 'number') return { code: 'load/length-without-unit' };
  const match = LENGTH.exec(typed.trim());
  if (!match) return { code: /^[+-]?[\d.,]+$/.test(typed) ? 'load/length-without-unit' : 'load/expected-length' };
  const size = Number(match[1]?.replace(',', '.'));
  switch (match[2]) {
    case 'mm':
      return mm(size);
    case 'pt':
      return size;
    case 'ln':
      return size * line;
    default:
      return { code: 'load/unknown-unit', unit: match[2] };
  }
}

/** Whether a string is a length with a known unit: what becomes points among free parameters. */
export function lengthOrSame(typed: string, line: Pt): Pt | string {
  const length = LENGTH.test(typed) ? parseLength(typed, line) : undefined;
  return typeof length === 'number' ? length : typed;
}
