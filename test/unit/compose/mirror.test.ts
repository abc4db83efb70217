// Reflection: what lies at the inner edge of a recto lies at the inner edge of a verso, whatever kind it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrored } from '../../../src/compose/mirror.ts';
import type { Element } from '../../../src/model/design.ts';

const WIDTH = 240;
const span = { file: 'layout.yml', line: 1, column: 1 };
const base = { at: [20, 30] as const, span };
const field: Element = { ...base, kind: 'field', ink: 'rood', size: [50, 10] };
const text = (rest: object): Element => ({ ...base, kind: 'text', text: 'a', style: 'body', lines: 0, ...rest });

describe('mirrored', () => {
  it('keeps the distance of an edge to the inner edge', () => {
    expect(mirrored(field, WIDTH).at).toEqual([170, 30]);
    expect(mirrored({ ...base, kind: 'rule', ink: 'rood', length: 80, weight: 1, vertical: false }, WIDTH).at).toEqual([
      140, 30,
    ]);
    expect(mirrored({ ...base, kind: 'rule', ink: 'rood', length: 80, weight: 1, vertical: true }, WIDTH).at).toEqual([
      220, 30,
    ]);
  });

  it('turns text that hangs from a point, leaves a paragraph as it is', () => {
    expect(mirrored(text({}), WIDTH)).toMatchObject({ at: [220, 30], align: 'right' });
    expect(mirrored(text({ align: 'right' }), WIDTH)).toMatchObject({ at: [220, 30], align: 'left' });
    expect(mirrored(text({ width: 100, align: 'center' }), WIDTH)).toMatchObject({ at: [120, 30], align: 'center' });
    expect(mirrored(text({ width: 100 }), WIDTH)).not.toHaveProperty('align');
  });

  it('reflects the columns of a story and reads them from left to right', () => {
    const frames = [
      { x: 10, y: 48, width: 60, lines: 3 },
      { x: 90, y: 48, width: 60, lines: 5 },
    ];
    const story: Element = { ...base, kind: 'story', name: 'body', frames, balance: false };
    expect(mirrored(story, WIDTH)).toMatchObject({
      at: [-20, 30],
      frames: [
        { x: 90, lines: 5 },
        { x: 170, lines: 3 },
      ],
    });
  });

  it('reflects steps as well as points', () => {
    const rest = { over: 'list', wrap: 2, cycle: {}, elements: [field], from: 0, count: 0, lines: 0 };
    const repeat: Element = { ...base, ...rest, kind: 'repeat', step: [60, 5], row: [7, 40] };
    expect(mirrored(repeat, WIDTH)).toMatchObject({ at: [-20, 30], step: [-60, 5], row: [-7, 40], elements: [field] });
  });

  it('twice is once not at all', () => {
    const at = fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: -50, max: 300 }));
    const anyElement: fc.Arbitrary<Element> = fc.oneof(
      fc.record({ at, size: at }).map(({ at, size }): Element => ({ kind: 'field', ink: 'rood', at, size, span })),
      fc.record({ at }).map(({ at }): Element => ({ kind: 'group', elements: [field], at, span })),
      fc
        .record({ at, width: fc.nat(300) })
        .map(({ at, width }): Element => ({ kind: 'stack', elements: [], at, width, span })),
      fc.record({ at, align: fc.constantFrom('left', 'right', 'center') }).map((rest): Element => text(rest)),
    );
    fc.assert(
      fc.property(anyElement, (element) => {
        // Negative zero is zero.
        const plain = (one: Element): unknown => JSON.parse(JSON.stringify(one));
        expect(plain(mirrored(mirrored(element, WIDTH), WIDTH))).toEqual(plain(element));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
