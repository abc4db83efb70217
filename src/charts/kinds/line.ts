// Series over time or over an order: thin lines for context, one strong main line, a dotted target; every line but those
// of context is named where it ends. Grid lines run across and carry their values above them at the left.

import type { Kind } from '../drawing.ts';
import { extentOfValues } from '../extent.ts';
import { composeLines } from './lines.ts';

export const composeLine: Kind = (drawing) =>
  composeLines(drawing, { extent: extentOfValues(drawing.chart), isFilled: false });
