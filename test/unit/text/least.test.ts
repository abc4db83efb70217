// The least measure of a text: at it every line fits, just below it one does not.

import { describe, expect, test } from 'vitest';
import { body, rich, setUp } from './setting.ts';

const texts = [
  'appels',
  'het samenwerkingsverband van twaalf gemeenten',
  'info@igemo.be',
  '12 km',
  'een',
  'verantwoordelijk\nbureau',
];

describe.each(['left', 'right', 'justify'] as const)('%s', (align) => {
  test.each(texts.flatMap((text) => [true, false].map((hyphenate) => ({ text, hyphenate }))))(
    '"$text", divided: $hyphenate',
    async ({ text, hyphenate }) => {
      const { typesetter, diagnostics } = await setUp({ noBreak: ['\\d km'] });
      const style = { ...body, hyphenate };
      const least = typesetter.least(rich(text), style, { align });
      typesetter.lines(rich(text), style, least, { align });
      expect(diagnostics).toEqual([]);
      if (align === 'justify') return;
      typesetter.lines(rich(text), style, least - 0.1, { align });
      expect(diagnostics.map(({ code }) => code)).toContain('text/overfull-line');
    },
  );
});

test('is smaller where words may be divided, and as wide as the widest word where not', async () => {
  const { typesetter } = await setUp();
  const text = rich('van het samenwerkingsverband');
  const whole = typesetter.least(text, { ...body, hyphenate: false });
  expect(whole).toBeCloseTo(typesetter.width('samenwerkingsverband', typesetter.charStyle(body, {})), 1);
  expect(typesetter.least(text, body)).toBeLessThan(0.6 * whole);
});
