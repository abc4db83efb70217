// Roles as designs name them, in the structure tree.

import { describe, expect, it } from 'vitest';
import { grow, growAs } from '../../../src/compose/structure.ts';
import type { StructureElement } from '../../../src/model/structure.ts';

const root = (): StructureElement => ({ role: 'Table', kids: [] });

describe('growAs', () => {
  it('adds a plain role at the end of its parent', () => {
    const table = root();
    grow(table, 'THead');
    expect(growAs(table, 'TR')).toBe(table.kids[1]);
    expect(table.kids[1]).toEqual({ role: 'TR', kids: [] });
  });

  it.each([
    ['TH column', 'Column'],
    ['TH row', 'Row'],
  ])('makes "%s" a header cell with its scope', (name, scope) => {
    expect(growAs(root(), name)).toEqual({ role: 'TH', kids: [], scope });
  });
});
