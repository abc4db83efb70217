// The YAML traps of people who write Dutch: told in their words, and mended so that the rest of the file is still checked.
// Mending is for checking only; nothing is written, and an error remains an error.

import type { Reporter } from '../model/diagnostic.ts';
import { lineText, type SourceText } from './places.ts';
import type { ScalarNode } from './yaml-tree.ts';

interface Trap {
  readonly code: `load/${string}`;
  readonly args: Record<string, string>;
}

/** Indent and dashes, an optional key, and the value up to the end of the line. */
const LINE = /^(\s*(?:- +)*)((?:[\w.-]+|"[^"]*"|'[^']*') *: +)?(\S.*)$/;
const BLOCK_SCALAR = /(?:^|[:\-\s])[|>][+-]?\d*[+-]?\s*(?:#.*)?$/;

/** What may follow a text with less indentation: a key, an item of a list, a remark. */
const STRUCTURE = /^\s*(?:- |#|[\w.-]+ *:(?:\s|$))/;

/** More traps in one file than this are mended in silence. */
const MOST_TOLD = 40;

/**
 * The text of a file that YAML refuses, with each known trap on a line of its own put in quotes.
 * Reports: load/tab-indent, load/text-indent, load/colon-in-text, load/apostrophe, load/quote-inside, load/reserved-sign, load/braces, load/star-start.
 */
export function mendTraps(source: SourceText, reporter: Reporter): string {
  let blockIndent = -1;
  /** How far the text under `|` is indented; -1 before its first line. */
  let textIndent = -1;
  let told = 0;
  const tell = (line: number, column: number, end: number, trap: Trap): void => {
    told += 1;
    if (told <= MOST_TOLD) report(reporter, source, line, column, end, trap);
  };
  return source.text
    .split('\n')
    .map((typed, index) => {
      const line = typed.replace(/\r$/, '');
      const indent = line.search(/\S/);
      if (blockIndent >= 0) {
        const isProse = indent >= 0 && textIndent > indent && !STRUCTURE.test(line);
        if (isProse) {
          const spaces = String(textIndent);
          tell(index + 1, indent + 1, line.length + 1, { code: 'load/text-indent', args: { spaces } });
          return ' '.repeat(textIndent) + line.trimStart();
        }
        if (indent > blockIndent && textIndent < 0) textIndent = indent;
        if (indent < 0 || indent > blockIndent) return typed;
      }
      blockIndent = BLOCK_SCALAR.test(line) ? indent : -1;
      textIndent = -1;
      const tab = /^ *\t/.exec(line);
      if (tab && indent >= 0) {
        tell(index + 1, tab[0].length, tab[0].length + 1, { code: 'load/tab-indent', args: {} });
        return line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '));
      }
      const parts = LINE.exec(line);
      const value = parts?.[3] ?? '';
      const isItem = parts?.[1]?.includes('-') ?? false;
      const isValue = parts?.[2] !== undefined || isItem;
      const trap = parts && isValue && !value.startsWith('#') ? valueTrap(value, parts[2] !== undefined) : undefined;
      if (!parts || !trap) return typed;
      const start = line.length - value.length + 1;
      tell(index + 1, start, start + value.trimEnd().length, trap);
      return line.slice(0, line.length - value.length) + quoted(withoutComment(value));
    })
    .join('\n');
}

function report(reporter: Reporter, source: SourceText, line: number, column: number, end: number, trap: Trap): void {
  const span = { file: source.file, line, column, endLine: line, endColumn: Math.max(end, column + 1) };
  reporter.report({ severity: 'error', code: trap.code, span, args: { ...trap.args, line: lineText(source, line) } });
}

/** The trap in the value of one line; `hasKey` tells values of a key from items of a list. */
function valueTrap(value: string, hasKey: boolean): Trap | undefined {
  const text = withoutComment(value);
  const proposal = quoted(text);
  const first = text.charAt(0);
  if (/^'(?:[stmn]|\d\d)\b/.test(text) && !/[^']'$/.test(text)) return { code: 'load/apostrophe', args: { proposal } };
  if (isQuotedWithQuoteInside(text)) {
    return { code: 'load/quote-inside', args: { proposal: quoted(text.slice(1, -1)) } };
  }
  if (text.startsWith('{{')) return { code: 'load/braces', args: { value: text, proposal } };
  if (first === '%' || first === '@' || first === '`') {
    return { code: 'load/reserved-sign', args: { sign: first, proposal } };
  }
  if (/^\*{1,2}[^\s*]/.test(text) && /\*/.test(text.slice(2))) {
    return { code: 'load/star-start', args: { proposal } };
  }
  if (/^[“”„‘’‚].*[“”‘’]$/su.test(text))
    return { code: 'load/curly-quotes', args: { proposal: quoted(text.slice(1, -1)) } };
  const isPlain = !/^["'[{|>&!#]/.test(text);
  if (hasKey && isPlain && /:(?:\s|$)/.test(text)) return { code: 'load/colon-in-text', args: { proposal } };
  return undefined;
}

/** `'de auto's'` and `"hij zei "ja" en ging"`: the sign that closes also stands inside. */
function isQuotedWithQuoteInside(text: string): boolean {
  const sign = text.charAt(0);
  if ((sign !== "'" && sign !== '"') || text.length < 3 || !text.endsWith(sign)) return false;
  const inside = text.slice(1, -1).replaceAll(sign === "'" ? "''" : '\\"', '');
  return inside.includes(sign) && !/["'] *[,:\]}]/.test(text.slice(0, -1));
}

/**
 * A trap in a scalar that YAML accepts but reads otherwise than meant.
 * Codes: load/curly-quotes (they delimit nothing), load/apostrophe (`'s Avonds'` lost its apostrophe), load/unknown-tag (`! let op`).
 */
export function scalarTrap({ value, style, tag }: ScalarNode): Trap | undefined {
  if (typeof value !== 'string') return undefined;
  if (style === 'PLAIN' && /^[“”„‘’‚].*[“”‘’]$/su.test(value)) {
    return { code: 'load/curly-quotes', args: { proposal: quoted(value.slice(1, -1)) } };
  }
  if (style === 'QUOTE_SINGLE' && /^[stmn] \S/.test(value)) {
    return { code: 'load/apostrophe', args: { proposal: quoted(`'${value}`) } };
  }
  if (style === 'PLAIN' && tag === '!')
    return { code: 'load/unknown-tag', args: { tag: '!', proposal: quoted(`! ${value}`) } };
  return undefined;
}

const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '').trimEnd();

/** The value as it should be typed: in the quotes that need no further care. */
const quoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
