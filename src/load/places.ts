// Offsets in a file to lines and columns, and the places that parsed values carry with them. Reads no files.

import type { Span } from '../model/diagnostic.ts';
import type { Origin, RawLine, RawText } from '../model/draft.ts';

/** A text file that was read, with its lines found. */
export interface SourceText {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** Line and column, from 1, of an offset. */
export function positionOf(source: SourceText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

export function spanOf(source: SourceText, start: number, end: number): Span {
  const from = positionOf(source, start);
  const to = positionOf(source, Math.max(start, end));
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** A line of the file without its line break. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  return source.text.slice(start, (source.lineStarts[line] ?? source.text.length + 1) - 1).replace(/\r$/, '');
}

/**
 * A text as it came out of a stretch of the file. Finds where its lines begin there by walking both side by side over
 * what is not white space: that holds for plain, quoted, literal and folded scalars alike.
 */
export function rawText(source: SourceText, text: string, start: number, end: number): RawText {
  const lines: RawLine[] = [];
  let at = start;
  let lastLine = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (/\s/.test(character)) continue;
    const found = source.text.indexOf(character, at);
    if (found < 0 || found >= end) break;
    const { line, column } = positionOf(source, found);
    if (line !== lastLine) lines.push({ offset, line, column });
    lastLine = line;
    at = found + 1;
  }
  return { text, span: spanOf(source, start, end), lines };
}

/** Marks a text whose place its mapping or list still has to fill in. */
export const NOWHERE: Span = { file: '', line: 0, column: 0 };

/** Where a mapping or list was typed, and its scalars as texts. Carried under a symbol: no key of a file can clash. */
export interface Place {
  readonly origin: Origin;
  /** Made when asked: most scalars never become a text. */
  readonly texts: ReadonlyMap<string, () => RawText>;
  /** Keys without a colon, as in `{ text: first half, second half }`. */
  readonly bare: ReadonlySet<string>;
}

const PLACE = Symbol('place');

export function setPlace(value: object, place: Place): void {
  Object.defineProperty(value, PLACE, { value: place, enumerable: false, configurable: true });
}

/** The place of a mapping or list that came from a file; undefined for anything else. */
export const placeOf = (value: unknown): Place | undefined =>
  typeof value === 'object' && value !== null ? (value as { [PLACE]?: Place })[PLACE] : undefined;
