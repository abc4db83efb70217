// The real report as programs read it that know nothing of ours: structure, fonts, words, plates and pictures.

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type BuiltReport, buildRealReport } from '../real-report.ts';
import { brokenRules, itWith, PROFILES, rowsOf, run } from './tools.ts';

let built: BuiltReport;
beforeAll(async () => {
  built = await buildRealReport();
});
afterAll(() => built?.remove());

const both = (): readonly string[] => [built.screen, built.print];

describe('qpdf', () => {
  itWith('qpdf', 'finds no fault in either file', () => {
    for (const file of both())
      expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  });
});

describe('fonts', () => {
  itWith('pdffonts', 'are all embedded, subset and readable as Unicode', () => {
    for (const file of both()) {
      const fonts = rowsOf(run('pdffonts', [file]));
      expect(fonts.length).toBeGreaterThan(3);
      for (const row of fonts) {
        // … emb sub uni object generation
        expect(row.slice(-5, -2), row.join(' ')).toEqual(['yes', 'yes', 'yes']);
        expect(row[0]).toMatch(/^[A-Z]{6}\+/);
      }
    }
  });
});

describe('words', () => {
  const wordsOf = (file: string): string =>
    run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']).replace(/[^\S\f]+/g, ' ');
  itWith('pdftotext', 'are the same in both files, page by page', () => {
    const [screen, print] = both().map((file) => wordsOf(file).split('\f'));
    expect(screen?.length).toBe(built.result.pages + 1);
    for (const [i, text] of (screen ?? []).entries()) expect(print?.[i], `page ${i + 1}`).toBe(text);
  });
});

describe('the screen file', () => {
  itWith('verapdf', 'keeps every rule of PDF/UA-1 and PDF/A-2a', () => {
    for (const profile of PROFILES) expect(brokenRules(profile, built.screen), profile).toEqual([]);
    // The print file has no structure: a check that passes it would check nothing.
    expect(brokenRules('ua1', built.print)).toContain('7.1-11');
  });
});

describe('the printed file', () => {
  itWith('pdfimages', 'holds pictures in process colours or grey only', () => {
    const images = rowsOf(run('pdfimages', ['-list', built.print]));
    expect(images.length).toBeGreaterThan(0);
    // page num type width height color …
    expect(
      [...new Set(images.map((row) => row[5]))].filter((colour) => colour !== 'cmyk' && colour !== 'gray'),
    ).toEqual([]);
  });

  itWith('qpdf', 'has no operator of RGB in any content', () => {
    const content = run('qpdf', ['--qdf', '--object-streams=disable', built.print, '-']);
    expect(content).not.toMatch(/^[\d. -]+ (rg|RG)$/m);
    expect(content).not.toMatch(/\/DeviceRGB|\/CalRGB|\/N 3\b/);
  });

  itWith('gs', 'separates into the four process plates and no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plates-'));
    try {
      run(
        'gs',
        ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffsep', '-r18', '-o', 'page%03d.tif', built.print],
        folder,
      );
      const plates = (await readdir(folder))
        .map((name) => /\((.+)\)/.exec(name)?.[1])
        .filter((plate) => plate !== undefined);
      expect([...new Set(plates)].sort()).toEqual(['Black', 'Cyan', 'Magenta', 'Yellow']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  itWith('gs', 'is read to its last page, and black is on all pages but plain ones', () => {
    const options = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=inkcov', '-r36', '-o', '-'];
    const pages = run('gs', [...options, built.print])
      .split('\n')
      .filter((line) => line.includes('CMYK OK'));
    expect(pages).toHaveLength(built.result.pages);
    const black = pages.map((line) => Number(line.trim().split(/\s+/)[3]));
    // The insides of the cover are one colour.
    expect(black.filter((part) => part === 0).length).toBeLessThanOrEqual(2);
  });
});
