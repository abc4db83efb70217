import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const at = (file: string, line: number, column: number, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  severity,
  code: 'load/unknown-key',
  span: { file, line, column },
  args: { key: 'x' },
});

describe('Diagnostics', () => {
  test('keeps the same thing about the same place once, as its gravest', () => {
    const diagnostics = new Diagnostics();
    diagnostics.report(at('a.yaml', 1, 1, 'warning'));
    diagnostics.report(at('a.yaml', 1, 1, 'error'));
    diagnostics.report(at('a.yaml', 1, 1, 'note'));
    expect(diagnostics.sorted()).toEqual([at('a.yaml', 1, 1, 'error')]);
    expect(diagnostics.count('error')).toBe(1);
    expect(diagnostics.count('warning')).toBe(0);
  });

  test('sorts by file, line, column; what has no place first', () => {
    const diagnostics = new Diagnostics();
    const nowhere: Diagnostic = { severity: 'warning', code: 'load/missing-year', args: {} };
    for (const diagnostic of [
      at('b.yaml', 1, 1),
      at('a.yaml', 10, 1),
      at('a.yaml', 9, 4),
      at('a.yaml', 9, 2),
      nowhere,
    ]) {
      diagnostics.report(diagnostic);
    }
    expect(diagnostics.sorted().map(({ span }) => (span ? `${span.file}:${span.line}:${span.column}` : '-'))).toEqual([
      '-',
      'a.yaml:9:2',
      'a.yaml:9:4',
      'a.yaml:10:1',
      'b.yaml:1:1',
    ]);
  });

  test('strict makes errors of warnings, and leaves notes and the original alone', () => {
    const diagnostics = new Diagnostics();
    diagnostics.report(at('a.yaml', 1, 1, 'warning'));
    diagnostics.report(at('a.yaml', 2, 1, 'note'));
    const strict = diagnostics.strict();
    expect(diagnostics.hasErrors).toBe(false);
    expect(strict.hasErrors).toBe(true);
    expect([strict.count('error'), strict.count('warning'), strict.count('note')]).toEqual([1, 0, 1]);
  });
});
