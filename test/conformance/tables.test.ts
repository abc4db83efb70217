// A table that breaks over pages, as poppler reads its structure: one table with one head.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { paintTarget } from '../../src/build/paint-target.ts';
import { press } from '../pages/press.ts';
import { itWith, run } from './tools.ts';

/** The pages of that name as a file for the screen. They show no photographs. */
async function withFile<T>(name: string, read: (file: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'igemo-report-'));
  try {
    const file = join(folder, 'pages.pdf');
    const pressed = await press(name);
    expect(pressed.reported).toEqual([]);
    await writeFile(file, await paintTarget(pressed, 'screen', new Map()));
    return read(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a table over two pages', () => {
  itWith('pdfinfo', 'is one table in the file, its head read once', async () => {
    const structure = await withFile('table-breaks', (file) => run('pdfinfo', ['-struct-text', file]));
    const count = (role: string): number => structure.match(new RegExp(`^ *${role}\\b`, 'gm'))?.length ?? 0;
    expect([count('Table'), count('Caption'), count('THead'), count('TBody')]).toEqual([1, 1, 1, 1]);
    expect([count('TR'), count('TH'), count('TD')]).toEqual([15, 16, 14]);
    expect(structure).not.toContain('vervolg');
  });
});
