import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/model/text.ts';
import { findRivers, gapsOf } from '../../../src/text/rivers.ts';

/** A line of words and spaces: `xxx` is three letters of 5 points, `_` a word space of 3 points. */
function line(drawn: string): Line {
  const clusters = [...drawn].map((sign) => (sign === '_' ? ' ' : sign));
  const advances = clusters.map((sign) => (sign === ' ' ? 3 : 5));
  const run = { face: 'f', size: 10, ink: { name: 'inkt' }, ids: clusters.map(() => 1), advances, clusters };
  return { runs: [{ x: 0, run, source: 0 }], width: 0, hyphen: false, last: false, looseness: 1 };
}
const lines = (...drawn: string[]): Line[] => drawn.map(line);

describe('rivers', () => {
  test('are word spaces under each other in three lines', () => {
    const [river, ...others] = findRivers(lines('xxxx_xxx', 'xxxx_xx', 'xxxx_xxxx'));
    expect(river).toEqual({ from: 0, course: [21.5, 21.5, 21.5], width: 3 });
    expect(others).toEqual([]);
  });

  test('two lines are none', () => {
    expect(findRivers(lines('xxxx_xxx', 'xxxx_xx', 'xx_xxxxxx'))).toEqual([]);
  });

  test('spaces that share less than half their width stand beside each other', () => {
    expect(findRivers(lines('xxxx_xxx', 'x_xxx_xx', 'xxxx_xx'))).toEqual([]);
  });

  test('may drift', () => {
    const drifting = ['xxxxxx_x', 'xxxxxx_x', 'xxxxxx_x'].map((drawn, i): Line => {
      const { runs, ...rest } = line(drawn);
      return { ...rest, runs: runs.map((run) => ({ ...run, x: i })) };
    });
    expect(findRivers(drifting)[0]?.course).toEqual([31.5, 32.5, 33.5]);
  });

  test('may begin anywhere, run longer and stand beside others', () => {
    const found = findRivers(lines('xxxxxxxxx', 'xx_xxx_xx', 'xx_xxx_xx', 'xx_xxx_xx', 'xx_xxxxx'));
    expect(found.map(({ from, course }) => [from, course.length])).toEqual([
      [1, 3],
      [1, 4],
    ]);
  });

  test('the space without width at the end of a line is none', () => {
    const { runs, ...rest } = line('xxx_');
    const ended = {
      ...rest,
      runs: runs.map(({ run, ...place }) => ({ ...place, run: { ...run, advances: [5, 5, 5, 0] } })),
    };
    expect(gapsOf(ended)).toEqual([]);
  });

  test('each space belongs to one river at most, whatever the lines', () => {
    const drawn = fc.string({ unit: fc.constantFrom('x', 'x', 'x', '_'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (rows) => {
        const set = lines(...rows);
        const rivers = findRivers(set);
        const stones = rivers.flatMap(({ from, course }) => course.map((x, i) => `${from + i} ${x}`));
        expect(new Set(stones).size).toBe(stones.length);
        for (const { from, course } of rivers) expect(from + course.length).toBeLessThanOrEqual(set.length);
      }),
    );
  });
});
