// Punctuation that hangs outside the measure, so that the edge of the text looks straight. Says how far, moves nothing.

import type { Align } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import type { Voice } from './items.ts';

/** Which edges punctuation hangs from: an edge that the text does not stand on has nothing to hang from. */
export interface Hanging {
  readonly start: boolean;
  readonly end: boolean;
}

export const hangingFor = (align: Align): Hanging => ({
  start: align === 'left' || align === 'justify',
  end: align === 'right' || align === 'justify',
});

/** Part of the glyph's advance that hangs. Quotes hang nearly wholly; strong signs only so far that they do not seem lost. */
const AT_END: Readonly<Record<string, number>> = {
  '-': 0.6,
  '‐': 0.6,
  '–': 0.3,
  '.': 0.6,
  ',': 0.6,
  ':': 0.35,
  ';': 0.35,
  '’': 0.6,
  '”': 0.6,
  '…': 0.15,
};
const AT_START: Readonly<Record<string, number>> = { '‘': 0.75, '“': 0.75, '’': 0.5, '(': 0.15 };

/** Part of its advance by which a character hangs at a line's end. */
export const hangingPart = (char: string): number => AT_END[char] ?? 0;

/** How far the last character of a line stands outside the measure, in points. */
export const hangAtEnd = (char: string, voice: Voice, hanging: Hanging): Pt =>
  hanging.end ? hangingPart(char) * advanceOf(char, voice) : 0;

/** How far the character at an index of the text stands outside the measure when a line begins there. */
export const hangAtStart = (text: string, at: number, voice: Voice, hanging: Hanging): Pt => {
  const char = text.charAt(at);
  return hanging.start ? (AT_START[char] ?? 0) * advanceOf(char, voice) : 0;
};

function advanceOf(char: string, { style, setting: { face } }: Voice): Pt {
  const glyph = face.glyph(char.codePointAt(0) ?? 0);
  return glyph === undefined ? 0 : face.advance(glyph) * style.size;
}
