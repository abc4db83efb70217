import { describe, expect, test } from 'vitest';
import { messageOf, printDiagnostic } from '../../../src/diagnostics/print.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const file = 'report-data/2023/pages/120-klimaat.yaml';
const text = 'schema: igemo-report/page@1\nid: klimaat\ntitel: Klimaat\n\tlead: x\n';
const options = { lang: 'nl', colour: false, source: (name: string) => (name === file ? text : undefined) } as const;

const unknownKey: Diagnostic = {
  severity: 'error',
  code: 'load/unknown-key',
  span: { file, line: 3, column: 1, endLine: 3, endColumn: 6 },
  args: { key: 'titel', near: 'title' },
};

describe('printDiagnostic', () => {
  test('place, code, message, line with underline, hint', () => {
    expect(printDiagnostic(unknownKey, options)).toBe(
      [
        `${file}:3:1: fout[load/unknown-key]: onbekende sleutel "titel"`,
        '  3 | titel: Klimaat',
        '    | ^^^^^',
        '  tip: bedoelde u "title"?',
      ].join('\n'),
    );
  });

  test('the same in English, with other places', () => {
    const related = [{ file, line: 1, column: 2 }];
    expect(printDiagnostic({ ...unknownKey, related }, { ...options, lang: 'en' })).toBe(
      [
        `${file}:3:1: error[load/unknown-key]: unknown key "titel"`,
        '  3 | titel: Klimaat',
        '    | ^^^^^',
        '  hint: did you mean "title"?',
        `  see also: ${file}:1:2`,
      ].join('\n'),
    );
  });

  test('without a place or a file only the words', () => {
    const args = { year: 2032, years: '2022, 2023', last: '2023' };
    expect(printDiagnostic({ severity: 'error', code: 'load/missing-year', args }, options)).toBe(
      'fout[load/missing-year]: er is geen map report-data/2032\n  tip: Bestaande jaren: 2022, 2023. Een nieuw jaar begint als kopie van report-data/2023.',
    );
    const elsewhere = { ...unknownKey, span: { file: 'weg.yaml', line: 9, column: 1 } };
    expect(printDiagnostic(elsewhere, options)).not.toContain('|');
  });

  test('a hint whose placeholder has no value is left out', () => {
    const diagnostic: Diagnostic = { severity: 'error', code: 'load/thousands-point', args: { value: '5.510' } };
    expect(printDiagnostic(diagnostic, options)).toBe('fout[load/thousands-point]: 5.510 is dubbelzinnig');
  });

  test('a tab counts as one column, a place over more lines is underlined to the end of the first', () => {
    const span = { file, line: 4, column: 2, endLine: 5, endColumn: 1 };
    const lines = printDiagnostic({ ...unknownKey, span }, options).split('\n');
    expect(lines[1]).toBe('  4 |  lead: x');
    expect(lines[2]).toBe('    |  ^^^^^^^');
  });

  test('a long line is shown around its place', () => {
    const long = `lead: ${'woord '.repeat(60)}FOUT einde`;
    const column = long.indexOf('FOUT') + 1;
    const span = { file, line: 1, column, endLine: 1, endColumn: column + 4 };
    const [, line = '', marks = ''] = printDiagnostic(
      { ...unknownKey, span },
      { ...options, source: () => long },
    ).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('FOUT');
  });

  test('colours surround words, never change them', () => {
    const coloured = printDiagnostic(unknownKey, { ...options, colour: true });
    const sequence = String.fromCharCode(27);
    expect(coloured).toContain(`${sequence}[1;31m`);
    expect(
      coloured
        .split(sequence)
        .map((part, index) => (index === 0 ? part : part.replace(/^\[[\d;]*m/, '')))
        .join(''),
    ).toBe(printDiagnostic(unknownKey, options));
  });

  test('doubled braces in a message are text, not a placeholder', () => {
    expect(messageOf({ code: 'load/braces', args: { value: '{{ year }}' } }, 'nl')).toBe('tekst die met {{ begint');
  });

  test('a code without an entry is printed bare', () => {
    expect(messageOf({ code: 'load/no-such-code', args: { a: 1 } }, 'nl')).toBe('load/no-such-code {"a":1}');
  });
});
