// What a report's pictures are to it: pixels, or the shapes of a drawing.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probe } from '../../../src/build/probe.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (name: string, content?: string) => {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  return probe(file, `images/${name}`);
};

describe('an SVG', () => {
  test('is a drawing, whose units stand for its pixels', async () =>
    expect(await ask('Logo.SVG', '<svg viewBox="0 0 30 20"><rect width="9" height="9"/></svg>')).toMatchObject({
      name: 'images/Logo.SVG',
      pixels: { width: 30, height: 20 },
      drawing: { shapes: [{ fill: [0, 0, 0] }] },
    }));

  test.each([
    ['that is not there', 'weg.svg', undefined, 'images/missing'],
    ['that is a page', 'pagina.svg', '<!doctype html><p>404</p>', 'images/bad-svg'],
    ['of 6 MB', 'groot.svg', `<svg viewBox="0 0 1 1"><!--${' '.repeat(6e6)}--></svg>`, 'images/large-svg'],
  ])('%s is refused', async (_, name, content, code) =>
    expect(await ask(name, content)).toMatchObject({ problem: { code } }),
  );
});

test('any other picture is probed for its pixels', async () =>
  expect(await ask('foto.jpg', 'geen foto')).toMatchObject({ problem: { code: 'images/unreadable' } }));
