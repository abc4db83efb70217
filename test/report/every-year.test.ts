// The water of every edition: whatever the year, a river is found that leaves the words of its page free.

import { beforeAll, describe, expect, it } from 'vitest';
import { readManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import { bindValue, inner, type Scope } from '../../src/compose/scope.ts';
import type { Design, Element } from '../../src/model/design.ts';
import { drawOrnament } from '../../src/ornaments/ornaments.ts';
import { ROOT, YEAR } from '../real-report.ts';
import { testWorld } from '../world.ts';

let design: Design;
beforeAll(async () => {
  const run = new Run({ strict: false }, testWorld());
  const manuscript = await readManuscript(run, { root: ROOT, year: YEAR, design: 'alles-vloeit', strict: false });
  if (!manuscript) throw new Error('the report cannot be read');
  design = manuscript.design;
});

interface Water {
  readonly size: { readonly width: number; readonly height: number };
  readonly parameters: Record<string, unknown>;
}

/** Rivers that some elements draw in a year, those of the components they use included. */
function watersOf(elements: readonly Element[], scope: Scope): Water[] {
  return elements.flatMap((element): Water[] => {
    if (element.kind === 'ornament' && element.name === 'river' && element.size) {
      const [width, height] = element.size;
      return [{ size: { width, height }, parameters: bindValue(element.with, scope) as Record<string, unknown> }];
    }
    if (element.kind === 'use') {
      const names = bindValue(element.with, scope) as Record<string, unknown>;
      return watersOf(design.components.get(element.component) ?? [], inner(scope, names));
    }
    return 'elements' in element ? watersOf(element.elements, scope) : [];
  });
}

const watersIn = (template: string, year: number): Water[] =>
  [...(design.templates.get(template)?.arrangements.values() ?? [])].flatMap(({ sheets }) =>
    sheets.flatMap(({ elements }) => watersOf(elements, { names: { report: { year } } })),
  );

const YEARS = Array.from({ length: 20 }, (_, i) => YEAR - 3 + i);

describe('alles vloeit', () => {
  it.each([
    ['cover', 1],
    ['back-cover', 1],
    ['part-opener', 3],
  ])('the water of a %s leaves its words free, every year', (template, count) => {
    for (const year of YEARS) {
      const waters = watersIn(template, year);
      expect(waters).toHaveLength(count);
      for (const { size, parameters } of waters) {
        expect(parameters.clear).toBeDefined();
        expect(() => drawOrnament('river', parameters, size, (name) => ({ name })), `${year}`).not.toThrow();
      }
    }
  });

  it('runs on from the back to the front: both pages ask for the same rooms', () => {
    const [front, back] = ['cover', 'back-cover'].map((template) => watersIn(template, YEAR)[0]?.parameters ?? {});
    const rooms = (parameters: Record<string, unknown> | undefined) => parameters?.clear as readonly number[][];
    const { width } = design.page.trim;
    const moved = rooms(back).map(([x = 0, ...rest]) => [x - width, ...rest]);
    for (const [i, room] of rooms(front).entries())
      for (const [k, value] of room.entries()) expect(moved[i]?.[k]).toBeCloseTo(value, 6);
    expect({ ...front, clear: 0, origin: 0 }).toEqual({ ...back, clear: 0, origin: 0 });
  });
});
