// The structure tree: places that were kept are given up, headings never skip a level.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissolve, grow, growAs, levelHeadings } from '../../../src/compose/structure.ts';
import type { Role, StructureElement } from '../../../src/model/structure.ts';

const rolesOf = (element: StructureElement): string[] => [element.role, ...element.kids.flatMap(rolesOf)];
const levelled = (roles: readonly Role[]): string[] => {
  const section = grow(undefined, 'Sect');
  for (const role of roles) grow(section, role);
  levelHeadings(section);
  return section.kids.map(({ role }) => role);
};

describe('growAs', () => {
  it('reads for which cells a header cell speaks', () => {
    const row = grow(undefined, 'TR');
    expect([growAs(row, 'TH column'), growAs(row, 'TH row'), growAs(row, 'TD')]).toEqual([
      { role: 'TH', kids: [], scope: 'Column' },
      { role: 'TH', kids: [], scope: 'Row' },
      { role: 'TD', kids: [] },
    ]);
    expect(row.kids).toHaveLength(3);
  });
});

describe('dissolve', () => {
  it('lets the kids of kept places move up, in order, at any depth', () => {
    const section = grow(undefined, 'Sect');
    const [first, second] = [grow(section, 'Div'), grow(section, 'Div')];
    grow(section, 'Figure');
    grow(first, 'H1');
    const inside = grow(second, 'Div');
    grow(inside, 'P');
    grow(second, 'L');
    dissolve(section, new Set([first, second, inside]));
    expect(rolesOf(section)).toEqual(['Sect', 'H1', 'P', 'L', 'Figure']);
  });

  it('leaves the Divs of a design', () => {
    const section = grow(undefined, 'Sect');
    grow(grow(section, 'Div'), 'P');
    dissolve(section, new Set());
    expect(rolesOf(section)).toEqual(['Sect', 'Div', 'P']);
  });
});

describe('levelHeadings', () => {
  it('raises what lies deeper than one below the heading before it', () => {
    expect(levelled(['H1', 'H3', 'H3', 'H2', 'H4'])).toEqual(['H1', 'H2', 'H3', 'H2', 'H3']);
    expect(levelled(['H3', 'P', 'H2'])).toEqual(['H1', 'P', 'H2']);
  });

  it('never skips a level, never lowers a heading', () => {
    const heading = fc.constantFrom<Role>('H1', 'H2', 'H3', 'H4');
    fc.assert(
      fc.property(fc.array(heading), (roles) => {
        const levels = levelled(roles).map((role) => Number(role[1]));
        levels.forEach((level, i) => {
          expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
          expect(level).toBeLessThanOrEqual(Number(roles[i]?.[1]));
        });
      }),
      { seed: 14, numRuns: 200 },
    );
  });
});
