// Characters that the face of a text lacks are drawn by a face of another family that the design names; none has them all.

import { describe, expect, test } from 'vitest';
import { body, readOf, rich, setUp } from './setting.ts';

/** Face by face, what its glyphs stand for. */
async function facesIn(fallback: readonly string[], text = 'van ↔ naar', strong = false) {
  const { typesetter, diagnostics } = await setUp({ fallback });
  const [line] = typesetter.lines(rich({ text, strong }), body, 400);
  if (!line) throw new Error('no line');
  return {
    faces: line.runs.map(({ run }) => [run.face, run.clusters.join('').trim()]),
    read: readOf(line),
    diagnostics,
  };
}

describe('a character that the face lacks', () => {
  test('is an error without a family to fall back on', async () => {
    const { diagnostics } = await facesIn([]);
    expect(diagnostics.map(({ code, args }) => [code, args.character, args.code])).toEqual([
      ['text/missing-glyph', '↔', 'U+2194'],
    ]);
  });

  test('is drawn by the first family that has it, and read as it is', async () => {
    const { faces, read, diagnostics } = await facesIn(['Literata', 'Schibsted Grotesk']);
    expect(faces).toEqual([
      ['literata-400', 'van'],
      ['schibsted-grotesk-400', '↔'],
      ['literata-400', 'naar'],
    ]);
    expect(read.trim()).toBe('van ↔ naar');
    expect(diagnostics).toEqual([]);
  });

  test('inside a word too, and in the weight of the text', async () => {
    const { faces } = await facesIn(['Schibsted Grotesk'], 'A↔B', true);
    expect(faces).toEqual([
      ['literata-700', 'A'],
      ['schibsted-grotesk-700', '↔'],
      ['literata-700', 'B'],
    ]);
  });

  test('that no family has is an error of the face of the text', async () => {
    const { diagnostics } = await facesIn(['Schibsted Grotesk'], 'een ☃');
    expect(diagnostics.map(({ args }) => args)).toEqual([{ character: '☃', code: 'U+2603', face: 'literata-400' }]);
  });

  test('in words without a place of their own is told where they are set for', async () => {
    const { typesetter, diagnostics } = await setUp();
    const place = { file: 'pages/klimaat.yaml', line: 12, column: 5 };
    typesetter.within(place, () => typesetter.shape('☃', typesetter.charStyle(body, {})));
    expect(diagnostics.map(({ span }) => span)).toEqual([place]);
  });
});
