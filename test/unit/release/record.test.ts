import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../src/release/checks.ts';
import { type ReleaseFacts, readRecordedNames, writeRecord } from '../../../src/release/record.ts';

const facts: ReleaseFacts = {
  year: 2023,
  title: '50 jaar (t)huis in de regio',
  status: 'draft',
  design: 'oever',
  date: '2024-05-15',
  program: { name: 'igemo-report', version: '0.1.0' },
  packages: { yaml: '2.9.1', 'chart.js': '4.6.1' },
  checks: checksOf(['screen']),
  warnings: 2,
};
const files = [{ name: 'a.pdf', role: 'screen', bytes: Buffer.from('abc'), pages: 52 }] as const;

describe('writeRecord', () => {
  const record = JSON.parse(writeRecord(facts, files));
  it('gives every file its size, pages and SHA-256', () => {
    // The digest of "abc" is the example of FIPS 180-2, appendix B.1.
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(record.files).toEqual([{ name: 'a.pdf', role: 'screen', bytes: 3, sha256, pages: 52 }]);
  });
  it('says which standards a file says it keeps', () => {
    const [file] = files;
    const claiming = JSON.parse(writeRecord(facts, [{ ...file, claims: ['PDF/UA-1', 'PDF/A-2a'] }]));
    expect(claiming.files[0].claims).toEqual(['PDF/UA-1', 'PDF/A-2a']);
    expect(record.files[0]).not.toHaveProperty('claims');
  });
  it('says that accessibility was looked at where there is a screen file, never that a validator was run', () => {
    expect(record.checks.ran).toContain('accessibility');
    expect(checksOf(['print'])).toContainEqual({ name: 'accessibility', ran: false, why: 'no screen file was made' });
    for (const name of ['pdf-ua', 'pdf-a']) expect(record.checks.ran).not.toContain(name);
  });
  it('says which checks ran, and why others did not', () => {
    expect(record.checks.ran).toEqual(expect.arrayContaining(['formats', 'references', 'layout']));
    expect(record.checks.ran).not.toContain('picture-resolution');
    const why = record.checks.notRun.find((check: { name: string }) => check.name === 'picture-resolution');
    expect(why).toEqual({ name: 'picture-resolution', why: 'no print file was made' });
  });
  it('sorts packages, so that the order of reading does not show', () =>
    expect(Object.keys(record.packages)).toEqual(['chart.js', 'yaml']));
  it('is the same each time', () => expect(writeRecord(facts, files)).toBe(writeRecord({ ...facts }, [...files])));
});

describe('readRecordedNames', () => {
  it('reads what writeRecord wrote', () => expect(readRecordedNames(writeRecord(facts, files))).toEqual(['a.pdf']));
  it.each(['', '{', '{}', 'null', '[]', '{"schema":"igemo-report/release@1"}', '{"schema":"other","files":[]}'])(
    'knows that %j is none of ours',
    (text) => expect(readRecordedNames(text)).toBeUndefined(),
  );
});
