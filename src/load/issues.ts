// What valibot found to diagnostics with a place: file, line and column of the very value or key. Messages of schemas are codes.

import * as v from 'valibot';
import { nearest } from '../diagnostics/nearest.ts';
import type { DiagnosticCode, Reporter, Span } from '../model/diagnostic.ts';
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
  const path = issue.path ?? [];
  const last = path.at(-1);
  const parent = last && 'input' in last ? last.input : root;
  const key = last ? String(last.key) : '';
  const place = placeOf(parent);
  const span = place?.origin.values[key] ?? placeOf(issue.input)?.origin.span ?? place?.origin.span ?? rootSpan(root);
  const report = (as: string, at: Span | undefined, args: Record<string, string | number>) =>
    reporter.report({ severity: 'error', code: as as DiagnosticCode, span: at, args });

  if (code === 'load/unknown-key') {
    const owner = issue.type === 'strict_object' ? parent : issue.input;
    if (issue.type === 'strict_object' && issue.expected !== 'never') {
      const missing = issue.expected?.replaceAll('"', '') ?? key;
      report('load/missing-key', place?.origin.span, { key: missing, ...similarKey(missing, parent, words) });
      return;
    }
    const typedHere = placeOf(owner);
    for (const typed of Object.keys(owner as object)) {
      if (words.includes(typed)) continue;
      const at = typedHere?.origin.keys[typed];
      if (typedHere?.bare.has(typed)) report('load/comma-in-text', at, { key: typed });
      else report(code, at, { key: typed, ...suggestion(typed, words) });
    }
    return;
  }
  if (issue.input === null || (issue.input === '' && /^load\/expected-/.test(code))) {
    report('load/empty-value', place?.origin.keys[key] ?? span, { key });
    return;
  }
  const value = typeof issue.input === 'object' ? '' : String(issue.input);
  report(code, span, { key, value, ...details(code, value, words, issue) });
}

/** Arguments that only some codes have. */
function details(
  code: string,
  value: string,
  words: readonly string[],
  issue: v.BaseIssue<unknown>,
): Record<string, string> {
  switch (code) {
    case 'load/thousands-point':
      return { whole: value.replaceAll('.', ''), decimal: value.replace('.', ',').replace(/0+$/, '') };
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
      const names = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
      return names.length > 0 ? suggestion(value, names) : {};
    }
  }
}

/** The nearest known name, and all of them if they are few. */
export function suggestion(typed: string, names: readonly string[]): { near?: string; known?: string } {
  const near = nearest(typed, names);
  return {
    ...(near === undefined ? {} : { near }),
    ...(near === undefined && names.length > 0 && names.length <= LONGEST_LIST ? { known: names.join(', ') } : {}),
  };
}

/** A missing key is often there under a slightly other name. */
function similarKey(missing: string, owner: unknown, known: readonly string[]): { typed?: string } {
  const strange = Object.keys((owner ?? {}) as object).filter((key) => !known.includes(key));
  const typed = nearest(missing, strange);
  return typed === undefined ? {} : { typed };
}

const rootSpan = (root: unknown): Span | undefined => placeOf(root)?.origin.span;
