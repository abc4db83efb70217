// Press profiles: told from web pages, monitor profiles and files that were cut off.

import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { profileFault } from '../../../src/images/profile.ts';

const fogra = readFileSync(new URL('../../../templates/printers/FOGRA39-300.icc', import.meta.url));

test('a profile of a press is fine', () => {
  expect(profileFault(fogra)).toBeUndefined();
  expect(profileFault(Uint8Array.from([...fogra, 0, 0]))).toBeUndefined();
});

test('what is none is found out', async () => {
  expect(profileFault(Buffer.from(`<!doctype html><title>Not found</title>${' '.repeat(200)}`))).toBe('not-icc');
  expect(profileFault(new Uint8Array())).toBe('not-icc');
  expect(profileFault(fogra.subarray(0, 5000))).toBe('truncated');
  const picture = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .withIccProfile('srgb')
    .jpeg();
  const { icc } = await sharp(await picture.toBuffer()).metadata();
  expect(profileFault(icc!)).toBe('not-cmyk');
  const link = Uint8Array.from(fogra);
  link.set(Buffer.from('link'), 12);
  expect(profileFault(link)).toBe('not-output');
});
