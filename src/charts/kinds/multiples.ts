// One small chart per series, all to one scale: lines where the categories follow each other in time, else lying bars.

import { followsTime } from '../category-groups.ts';
import type { Kind } from '../drawing.ts';
import { composeMultipleLines } from './multiple-lines.ts';
import { composeMultipleRows } from './multiple-rows.ts';

export const composeMultiples: Kind = (drawing) =>
  followsTime(drawing.chart) ? composeMultipleLines(drawing) : composeMultipleRows(drawing);
