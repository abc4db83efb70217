// Parts of a whole as a pie: a ring without a hole, one piece a value.

import type { Kind } from '../drawing.ts';
import { composeDoughnut } from './doughnut.ts';

export const composePie: Kind = (drawing) =>
  composeDoughnut({ ...drawing, style: { ...drawing.style, hole: 0, segments: 0, centre: 'none' } });
