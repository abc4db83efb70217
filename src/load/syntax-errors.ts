// What the YAML parser says to what an editor should hear: one diagnostic for each mistake, not one for each token it upset.

import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import type { DiagnosticCode, Reporter } from '../model/diagnostic.ts';
import { positionOf, type SourceText, spanOf } from './places.ts';

const CODES: Partial<Record<ErrorCode, DiagnosticCode>> = {
  TAB_AS_INDENT: 'load/tab-indent',
  DUPLICATE_KEY: 'load/duplicate-key',
  BAD_INDENT: 'load/yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'load/yaml-no-key',
  MULTILINE_IMPLICIT_KEY: 'load/yaml-no-key',
  MULTIPLE_DOCS: 'load/several-documents',
  TAG_RESOLVE_FAILED: 'load/unknown-tag',
  BAD_ALIAS: 'load/unknown-alias',
  BAD_DIRECTIVE: 'load/yaml-directive',
  RESOURCE_EXHAUSTION: 'load/too-deep',
};

/** More mistakes in one file are one mistake: the wrong kind of file. */
const MOST_TOLD = 40;

/**
 * The first mistake of each line; of those that have no message of their own only the first in the file, for the rest follows from it.
 * Reports: load/tab-indent, load/duplicate-key, load/yaml-indent, load/yaml-no-key, load/several-documents, load/unknown-tag,
 * load/unknown-alias, load/yaml-directive, load/yaml-unclosed, load/too-deep, load/yaml-syntax.
 */
export function reportSyntaxErrors(document: Document, source: SourceText, reporter: Reporter): void {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => rank(a) - rank(b) || a.pos[0] - b.pos[0]);
  const lines = new Set<number>();
  for (const error of errors) {
    const { line } = positionOf(source, error.pos[0]);
    const isGeneric = rank(error) > 0;
    if (lines.has(line) || (isGeneric && lines.size > 0)) continue;
    if (lines.size >= MOST_TOLD) return;
    lines.add(line);
    reportSyntaxError(error, document, source, reporter);
  }
}

const rank = (error: YAMLError): number => (isUnclosed(error) || CODES[error.code] ? 0 : 1);

/** A quote, bracket or brace that opens and does not close. */
const isUnclosed = ({ code, message }: YAMLError): boolean =>
  (code === 'BAD_INDENT' && message.includes('must be sufficiently indented and end with')) ||
  (code === 'MISSING_CHAR' && message.startsWith('Missing closing'));

function reportSyntaxError(error: YAMLError, document: Document, source: SourceText, reporter: Reporter): void {
  const [start, end] = error.pos;
  const typed = source.text.slice(start, end).trim();
  const report = (code: DiagnosticCode, from: number, to: number, args: Record<string, string>) =>
    reporter.report({ severity: 'error', code, span: spanOf(source, from, to), args });
  if (isUnclosed(error)) {
    const opener = openerBefore(document, source, start);
    report('load/yaml-unclosed', opener, opener + 1, {
      sign: source.text.charAt(opener),
      line: String(positionOf(source, opener).line),
    });
    return;
  }
  const code = CODES[error.code] ?? 'load/yaml-syntax';
  if (code === 'load/duplicate-key') {
    const key = keyAt(source, start);
    report(code, start, start + Math.max(1, key.length), { key });
    return;
  }
  report(code, start, end, { detail: error.message.split('\n', 1)[0] ?? '', tag: typed, name: typed });
}

/** Where the innermost quoted text or bracket begins that is still open at an offset. */
function openerBefore(document: Document, source: SourceText, offset: number): number {
  let opener = offset;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0];
      if (start !== undefined && start < offset && /["'[{]/.test(source.text.charAt(start))) opener = start;
    },
  });
  return opener;
}

/** The key that begins at an offset, for duplicate keys. */
const keyAt = (source: SourceText, offset: number): string =>
  /^["']?([^"':\n]*)/.exec(source.text.slice(offset, offset + 80))?.[1]?.trim() ?? '';
