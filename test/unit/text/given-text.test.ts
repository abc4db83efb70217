// Running Dutch text as it was given, not rewritten until it sat well: how well the engine sets it on its own.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Face, TextStyle } from '../../../src/model/text.ts';
import { mm } from '../../../src/model/units.ts';
import { measureQuality, type Quality } from '../../../src/text/quality.ts';
import { createTypesetter } from '../../../src/text/text.ts';
import { body, rich } from './setting.ts';

const face: Face = {
  key: 'source-serif-4-400',
  family: 'Source Serif 4',
  weight: 400,
  italic: false,
  file: 'SourceSerif4-Regular.ttf',
  bytes: readFileSync(new URL('../../../fonts/source-serif-4/SourceSerif4-Regular.ttf', import.meta.url)),
};
/** Two columns on A4: about 55 characters a line. */
const MEASURE = mm(83.5);
const style: TextStyle = { ...body, family: 'Source Serif 4', size: 9.6, leading: 13.5, strong: {}, em: {} };
const given = readFileSync(new URL('given-text.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

async function qualityOf(align: 'justify' | 'left'): Promise<Quality> {
  const typesetter = await createTypesetter({
    faces: [face],
    noBreak: [],
    hyphenation: [],
    lang: 'nl-BE',
    reporter: { report: ({ code }) => expect.unreachable(code) },
  });
  return measureQuality(
    given.map((text) => ({
      lines: typesetter.lines(rich(text), { ...style, align }, MEASURE),
      measure: MEASURE,
      align,
    })),
  );
}

describe('justified', () => {
  let quality: Quality;
  beforeAll(async () => {
    quality = await qualityOf('justify');
  });
  it('has even word spaces, none seen as a hole, and a straight edge', () => {
    expect(quality.justified).toBeGreaterThan(400);
    expect(quality.wordSpaces.mean).toBeLessThanOrEqual(1.1);
    expect(quality.wordSpaces.most).toBeLessThanOrEqual(1.6);
    expect(quality.wordSpaces.least).toBeGreaterThanOrEqual(0.78);
    expect(quality.edge).toBeLessThanOrEqual(0.1);
  });
  it('has few hyphens, no ladders and none before a last line', () => {
    expect(quality.hyphens / quality.lines).toBeLessThanOrEqual(0.18);
    expect(quality.ladder).toBeLessThanOrEqual(2);
    expect(quality.lastHyphens).toBe(0);
  });
  it('has no more runts, loose lines and rivers than now: the aims are none, and words would have to change for them', () => {
    expect(quality.runts).toBeLessThanOrEqual(5);
    expect(quality.loose * quality.justified).toBeLessThanOrEqual(1.001);
    expect(quality.longRivers).toBeLessThanOrEqual(2);
  });
});

describe('ragged', () => {
  let quality: Quality;
  beforeAll(async () => {
    quality = await qualityOf('left');
  });
  it('has no runts, ladders, long rivers or hyphens before a last line', () => {
    expect(quality.lines).toBeGreaterThan(400);
    expect(quality).toMatchObject({ runts: 0, lastHyphens: 0, longRivers: 0 });
    expect(quality.ladder).toBeLessThanOrEqual(2);
    expect(quality.hyphens / quality.lines).toBeLessThanOrEqual(0.06);
  });
  it('has a soft rag without deep steps', () => {
    expect(quality.rag.mean).toBeLessThan(0.08);
    expect(quality.rag.most).toBeLessThan(0.2);
    expect(quality.steps.most).toBeLessThan(0.16);
  });
});
