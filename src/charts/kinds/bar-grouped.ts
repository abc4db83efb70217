// Upright bars of several series side by side in each category, with a key above.

import type { Kind } from '../drawing.ts';
import { composeColumns } from './columns.ts';

export const composeBarGrouped: Kind = composeColumns;
