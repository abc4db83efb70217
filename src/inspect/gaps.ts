// What was not understood to the checks that could therefore not look at everything.

import type { CheckName } from '../model/inspection.ts';
import type { Gap } from './mark.ts';

const OF_INK: readonly CheckName[] = ['ink', 'black', 'bleed'];
const OF_COLOUR: readonly CheckName[] = ['colours', 'plates', 'white', ...OF_INK];
const OF_TEXT: readonly CheckName[] = ['fonts', 'text', 'safe'];
const OF_MARKS: readonly CheckName[] = [...OF_COLOUR, ...OF_TEXT, 'pictures', 'lines', 'transparency'];

const MISSED: Readonly<Record<string, readonly CheckName[]>> = {
  'inspect/unread-picture': OF_INK,
  'inspect/unread-pattern': OF_INK,
  'inspect/unread-mesh': OF_INK,
  'inspect/unread-space': OF_COLOUR,
  'inspect/unknown-font': OF_TEXT,
};

/** What has no list of its own is a whole part of the page. */
export const missedBy = ({ code }: Gap): readonly CheckName[] => MISSED[code] ?? OF_MARKS;
