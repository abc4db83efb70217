// One diagnostic as text: place, severity, code, message, the line it is about, hint, and other places that matter.

import type { Diagnostic, Severity, Span } from '../model/diagnostic.ts';
import type { Words } from './catalogue/entry.ts';
import { entryOf } from './catalogue.ts';

export type Lang = keyof Words;

export interface PrintOptions {
  readonly lang: Lang;
  /** The text of a file, by its path in the span; undefined where it cannot be shown. */
  readonly source: (file: string) => string | undefined;
  /** Terminal colours. */
  readonly colour: boolean;
}

const SEVERITIES: Readonly<Record<Severity, Words>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  note: { nl: 'opmerking', en: 'note' },
};
const WORDS = {
  hint: { nl: 'tip', en: 'hint' },
  near: { nl: 'bedoelde u "{near}"?', en: 'did you mean "{near}"?' },
  known: { nl: 'mogelijk: {known}', en: 'possible: {known}' },
  related: { nl: 'zie ook', en: 'see also' },
} satisfies Record<string, Words>;

/** Longest part of a line that is shown, in characters. */
const WIDEST = 110;

/**
 * The diagnostic in the form
 * `file:line:column: error[code]: message`, then the line with its number and the place underlined, then hints.
 * A code that the catalogue does not know is printed with its arguments: better bare than lost.
 */
export function printDiagnostic(diagnostic: Diagnostic, options: PrintOptions): string {
  const { severity, code, span, args, related } = diagnostic;
  const paint = painter(options.colour);
  const name = paint(severity, `${SEVERITIES[severity][options.lang]}[${code}]`);
  const head = `${span ? `${placeOf(span)}: ` : ''}${name}: ${paint('bold', messageOf(diagnostic, options.lang))}`;
  const hints = [
    args.near === undefined ? undefined : fill(WORDS.near[options.lang], args, options.lang),
    args.known === undefined ? undefined : fill(WORDS.known[options.lang], args, options.lang),
    hintOf(diagnostic, options.lang),
  ];
  const hintWord = WORDS.hint[options.lang];
  return [
    head,
    ...(span ? excerpt(span, options, paint) : []),
    ...hints.filter((hint) => hint !== undefined).map((hint) => `  ${paint('hint', hintWord)}: ${hint}`),
    ...(related ?? []).map((other) => `  ${paint('hint', WORDS.related[options.lang])}: ${placeOf(other)}`),
  ].join('\n');
}

/** The message alone, in one line. */
export function messageOf({ code, args }: Pick<Diagnostic, 'code' | 'args'>, lang: Lang): string {
  const entry = entryOf(code);
  return entry ? (fill(entry.message[lang], args, lang) ?? entry.message[lang]) : `${code} ${JSON.stringify(args)}`;
}

/** The hint of the code; undefined if it has none or not all it names is known. */
export function hintOf({ code, args }: Pick<Diagnostic, 'code' | 'args'>, lang: Lang): string | undefined {
  const hint = entryOf(code)?.hint?.[lang];
  return hint === undefined ? undefined : fill(hint, args, lang);
}

/** Fills placeholders; undefined if one has no value. Braces around anything but a name are themselves. */
function fill(words: string, args: Diagnostic['args'], lang: Lang): string | undefined {
  let isComplete = true;
  const text = words.replace(/(?<!\{)\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
    const value = args[name];
    if (value === undefined) isComplete = false;
    return value === undefined ? placeholder : written(value, lang);
  });
  return isComplete ? text : undefined;
}

/** Decimals as the language writes them. Text stays as it was typed. */
const written = (value: string | number, lang: Lang): string =>
  typeof value === 'number' && lang === 'nl' ? String(value).replace('.', ',') : String(value);

const placeOf = ({ file, line, column }: Span): string => `${file}:${line}:${column}`;

/** The line of the place with its number, and signs below what is meant. Tabs become one space, long lines are cut. */
function excerpt(span: Span, { source }: PrintOptions, paint: Painter): readonly string[] {
  const line = source(span.file)?.split('\n')[span.line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ');
  if (line === undefined || line.trim() === '') return [];
  const end = span.endLine === span.line && span.endColumn !== undefined ? span.endColumn : undefined;
  const last = end ?? (span.endLine !== undefined && span.endLine > span.line ? line.length + 1 : span.column + 1);
  const from = span.column > WIDEST ? span.column - 20 : 0;
  const shown = `${from > 0 ? '…' : ''}${line.slice(from, from + WIDEST)}${line.length > from + WIDEST ? '…' : ''}`;
  const start = span.column - 1 - from + (from > 0 ? 1 : 0);
  const length = Math.max(1, Math.min(last - span.column, shown.length - start));
  const number = String(span.line);
  const blank = ' '.repeat(number.length);
  return [
    `  ${paint('gutter', `${number} |`)} ${shown}`,
    `  ${paint('gutter', `${blank} |`)} ${' '.repeat(Math.max(0, start))}${paint('mark', '^'.repeat(length))}`,
  ];
}

type Role = Severity | 'bold' | 'hint' | 'gutter' | 'mark';
type Painter = (role: Role, text: string) => string;

const SGR: Readonly<Record<Role, string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  bold: '1',
  hint: '36',
  gutter: '34',
  mark: '1;31',
};

const painter =
  (colour: boolean): Painter =>
  (role, text) =>
    colour ? `\u001B[${SGR[role]}m${text}\u001B[0m` : text;
