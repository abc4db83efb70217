// Press profiles: told from web pages, monitor profiles and files that were cut off.

import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { profileProblem as problemFor } from '../../../src/images/profile.ts';

const fogra = readFileSync(new URL('../../../templates/printers/FOGRA39-300.icc', import.meta.url));

const profileProblem = (bytes: Uint8Array) => problemFor(bytes, 4);

test('a profile of a press is fine', () => {
  expect(profileProblem(fogra)).toBeUndefined();
  expect(profileProblem(Uint8Array.from([...fogra, 0, 0]))).toBeUndefined();
});

test('what is none is found out', async () => {
  const page = Buffer.from(`<!doctype html><title>Not found</title>${' '.repeat(200)}`);
  expect(profileProblem(page)?.code).toBe('paint/web-page-profile');
  expect(profileProblem(new Uint8Array())?.code).toBe('paint/no-profile');
  expect(profileProblem(fogra.subarray(0, 5000))).toEqual({
    code: 'paint/truncated-profile',
    args: { bytes: 5000, stated: fogra.length },
  });
  const picture = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .withIccProfile('srgb')
    .jpeg();
  const { icc } = await sharp(await picture.toBuffer()).metadata();
  expect(profileProblem(icc!)).toEqual({ code: 'paint/not-cmyk-profile', args: { space: 'RGB' } });
  const link = Uint8Array.from(fogra);
  link.set(Buffer.from('link'), 12);
  expect(profileProblem(link)?.code).toBe('paint/not-output-profile');
});

test('a profile that is newer than the standard is found out', () => {
  const newer = Uint8Array.from(fogra);
  newer[8] = 4;
  expect(problemFor(newer, 4)).toBeUndefined();
  expect(problemFor(newer, 2)).toEqual({ code: 'paint/new-profile', args: { version: 4, newest: 2 } });
});
