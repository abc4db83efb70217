// What the YAML parser says to what an editor should hear. One diagnostic for each error, never the parser's own words alone.

import type { ErrorCode, YAMLError } from 'yaml';
import type { DiagnosticCode, Reporter } from '../model/diagnostic.ts';
import { type SourceText, spanOf } from './places.ts';

const CODES: Partial<Record<ErrorCode, DiagnosticCode>> = {
  TAB_AS_INDENT: 'load/tab-indent',
  DUPLICATE_KEY: 'load/duplicate-key',
  BAD_INDENT: 'load/yaml-indent',
  MULTILINE_IMPLICIT_KEY: 'load/yaml-no-key',
  MULTIPLE_DOCS: 'load/several-documents',
  TAG_RESOLVE_FAILED: 'load/unknown-tag',
  BAD_ALIAS: 'load/unknown-alias',
  BAD_DIRECTIVE: 'load/yaml-directive',
};

/**
 * Reports: load/tab-indent, load/duplicate-key, load/yaml-indent, load/yaml-no-key, load/several-documents, load/unknown-tag,
 * load/unknown-alias, load/yaml-directive, load/yaml-unclosed, load/yaml-syntax.
 */
export function reportSyntaxError(error: YAMLError, source: SourceText, reporter: Reporter): void {
  const [start, end] = error.pos;
  const typed = source.text.slice(start, end).trim();
  let code = CODES[error.code] ?? 'load/yaml-syntax';
  if (error.code === 'BAD_INDENT' && /must be sufficiently indented and end with/.test(error.message)) {
    code = 'load/yaml-unclosed';
  }
  if (error.code === 'MISSING_CHAR' && /Missing closing/.test(error.message)) code = 'load/yaml-unclosed';
  const sign = /(?:with a |closing ['"]?)(\S)/.exec(error.message)?.[1] ?? '"';
  reporter.report({
    severity: 'error',
    code,
    span: spanOf(source, start, end),
    args: { detail: error.message.split('\n', 1)[0] ?? '', key: keyAt(source, start), tag: typed, name: typed, sign },
  });
}

/** The key that begins at an offset, for duplicate keys. */
const keyAt = (source: SourceText, offset: number): string =>
  /^["']?([^"':\n]*)/.exec(source.text.slice(offset, offset + 80))?.[1]?.trim() ?? '';
