// One upright bar per category, the highlighted one in the strongest ink.

import type { Kind } from '../drawing.ts';
import { composeColumns } from './columns.ts';

export const composeBar: Kind = composeColumns;
