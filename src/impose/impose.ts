// Finished pages to the sheets that leave the house otherwise than page by page: a booklet to fold, a cover around a glued block.
// Draws nothing of its own but what it is given for the spine; pages are cut where another begins.

export { booklet } from './booklet.ts';
export { type Binding, coverOf, spineWidth, textBlock } from './cover.ts';
