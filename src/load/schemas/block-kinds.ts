// The kinds of block that layouts may name, each list once. Knows no shapes: see blocks.ts.

/** Blocks that are more than running text. */
const DRAWN = [
  'quote',
  'box',
  'note',
  'figures',
  'chart',
  'photo',
  'table',
  'timeline',
  'matrix',
  'map',
  'icons',
  'scheme',
] as const;

/** What a slot may take. */
export const SLOT_BLOCKS = ['paragraph', 'heading', 'list', ...DRAWN] as const;

/** What may stand over all columns. */
export const ACROSS_BLOCKS = ['heading2', 'heading3', ...DRAWN] as const;
