// What valibot found to diagnostics with a place: file, line and column of the very value or key. Messages of schemas are codes.

import * as v from 'valibot';
import type { DiagnosticCode, Reporter } from '../model/diagnostic.ts';
import { meantName } from './dutch-words.ts';
import { placeOf } from './places.ts';

/** More names than this are not listed in a message. */
const LONGEST_LIST = 24;

/** Checks and converts a value from a file; undefined, with everything that is wrong reported, if it does not fit. */
export function check<const S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  value: unknown,
  reporter: Reporter,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) reportIssue(issue, value, reporter);
  return undefined;
}

function reportIssue(issue: v.BaseIssue<unknown>, root: unknown, reporter: Reporter): void {
  const [code = '', ...words] = issue.message.split(' ');
  const last = issue.path?.at(-1);
  const parent = last && 'input' in last ? last.input : root;
  const key = last ? String(last.key) : '';
  const place = placeOf(parent);
  if (code === 'load/unknown-key') {
    if (issue.type !== 'strict_object') reportUnknownKeys(issue.input, words, reporter);
    else if (issue.expected === 'never') reportUnknownKeys(parent, words, reporter);
    else reportMissingKey(key, parent, words, reporter);
    return;
  }
  const span =
    place?.origin.values[key] ?? placeOf(issue.input)?.origin.span ?? place?.origin.span ?? placeOf(root)?.origin.span;
  // An item of a list is called after the list.
  const name = String(issue.path?.findLast((step) => typeof step.key === 'string')?.key ?? key);
  if (issue.input === null || (issue.input === '' && /^load\/expected-/.test(code))) {
    reporter.report({
      severity: 'error',
      code: 'load/empty-value',
      span: place?.origin.keys[key] ?? span,
      args: { key: name },
    });
    return;
  }
  const value = typeof issue.input === 'object' ? '' : String(issue.input);
  const args = { key: name, value, ...details(code, value, words, issue) };
  reporter.report({ severity: 'error', code: code as DiagnosticCode, span, args });
}

/** All keys of a mapping that its schema does not know. `words`: known keys, and after a bar those that are not told of. */
function reportUnknownKeys(owner: unknown, words: readonly string[], reporter: Reporter): void {
  const bar = words.indexOf('|');
  const known = bar < 0 ? words : words.slice(0, bar);
  const place = placeOf(owner);
  for (const key of unknownKeys(owner, words)) {
    const isBare = place?.bare.has(key) ?? false;
    const whole = isBare && /^\d+$/.test(key) ? numberBefore(owner, key) : undefined;
    if (whole !== undefined) {
      const args = { key, whole, part: key };
      reporter.report({ severity: 'error', code: 'load/comma-in-number', span: place?.origin.keys[key], args });
      continue;
    }
    const args = isBare ? { key } : { key, ...suggestion(key, absentKeys(owner, known)) };
    const code = isBare ? 'load/comma-in-text' : 'load/unknown-key';
    reporter.report({ severity: 'error', code, span: place?.origin.keys[key], args });
  }
}

/** The whole number that ends where a bare key begins: `{ value: 58,4 }` is typed for 58.4. */
function numberBefore(owner: unknown, key: string): string | undefined {
  const origin = placeOf(owner)?.origin;
  const own = origin?.keys[key];
  for (const [name, value] of Object.entries(owner as object)) {
    const span = origin?.values[name];
    const isBeside = span && own && span.endLine === own.line && (span.endColumn ?? 0) + 1 === own.column;
    if (isBeside && /^-?\d+$/.test(String(value))) return String(value);
  }
  return undefined;
}

/** A missing key, unless it is there under a slightly other name: that is told as an unknown key. */
function reportMissingKey(missing: string, owner: unknown, known: readonly string[], reporter: Reporter): void {
  const absent = absentKeys(owner, known);
  if (unknownKeys(owner, known).some((key) => meantName(key, absent) === missing)) return;
  reporter.report({
    severity: 'error',
    code: 'load/missing-key',
    span: placeOf(owner)?.origin.span,
    args: { key: missing },
  });
}

const unknownKeys = (owner: unknown, known: readonly string[]): readonly string[] =>
  Object.keys(owner as object).filter((key) => !known.includes(key));

const absentKeys = (owner: unknown, known: readonly string[]): readonly string[] =>
  known.filter((key) => !Object.hasOwn(owner as object, key));

/** Arguments that only some codes have. */
function details(
  code: string,
  value: string,
  words: readonly string[],
  issue: v.BaseIssue<unknown>,
): Record<string, string> {
  switch (code) {
    case 'load/thousands-point':
    case 'load/thousands-points':
      return readings(value);
    case 'load/out-of-range':
      return { least: words[0] ?? '', most: words[1] ?? '' };
    case 'load/wrong-schema':
      return { expected: words[0] ?? '' };
    case 'load/no-block-kind':
    case 'load/no-element-kind':
    case 'load/two-block-kinds':
    case 'load/two-element-kinds':
      return { kinds: words.join(', ') };
    default: {
      if (!/^load\/unknown-/.test(code)) return {};
      const names = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
      // The one list that editors cannot look up in a file of theirs: it is always told whole.
      if (code === 'load/unknown-unit') return { ...suggestion(value, names), units: names.join(', ') };
      return names.length > 0 ? suggestion(value, names) : {};
    }
  }
}

/** What a number with points may have meant: the thousands, and the decimal. */
export const readings = (typed: string): { whole: string; decimal: string } => ({
  whole: typed.replaceAll('.', ''),
  decimal: typed.replace('.', ',').replace(/0+$/, ''),
});

/** The nearest known name, and all of them if they are few. */
export function suggestion(typed: string, names: readonly string[]): { near?: string; known?: string } {
  const near = meantName(typed, names);
  return {
    ...(near === undefined ? {} : { near }),
    ...(near === undefined && names.length > 0 && names.length <= LONGEST_LIST ? { known: names.join(', ') } : {}),
  };
}
