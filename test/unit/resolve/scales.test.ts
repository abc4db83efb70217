import { describe, expect, it } from 'vitest';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, origin, page, raw, series, WORLD } from './drafts.ts';

const SMALL = series('series/klein.csv', ['jaar;a;b', '2021;3;4', '2022;5;2']);
const LARGE = series('series/groot.csv', ['jaar;a', '2021;38', '2022;47']);

const chart = (id: string, from: 'klein' | 'groot', more: Partial<DraftChart> = {}): DraftChart => ({
  kind: 'chart',
  id,
  type: 'bar',
  title: raw('Titel'),
  from: raw(`series/${from}.csv`),
  origin: origin(),
  ...more,
});

/** Bounds of each chart, over two pages, and the codes that were reported. */
async function resolve(...charts: readonly DraftChart[]) {
  const said = collect();
  const [first, ...rest] = charts;
  const pages = [page(first ? [first] : []), page(rest, { id: 'verder' })];
  const edition = await resolveEdition(draftOf({ series: [SMALL, LARGE], pages }), WORLD, said);
  const blocks = edition?.sections.flatMap((section) => section.blocks) ?? [];
  const bounds = blocks.flatMap((block) => (block.kind === 'chart' ? [[block.min, block.max]] : []));
  return { bounds, codes: said.codes() };
}

describe('one scale for charts that are compared', () => {
  it('holds the data of all, by a name or by the chart that is named', async () => {
    const named = { scale: raw('uitstoot') };
    const joined = [
      [0, 47],
      [0, 47],
    ];
    expect(await resolve(chart('een', 'klein', named), chart('twee', 'groot', named))).toEqual({
      bounds: joined,
      codes: [],
    });
    const asked = chart('twee', 'groot', { sameScaleAs: raw('een') });
    expect(await resolve(chart('een', 'klein'), asked)).toEqual({ bounds: joined, codes: [] });
  });

  it('leaves other charts alone', async () => {
    const named = { scale: raw('s') };
    const { bounds } = await resolve(
      chart('een', 'klein', named),
      chart('twee', 'groot', named),
      chart('drie', 'klein', { max: 9 }),
    );
    expect(bounds[2]).toEqual([undefined, 9]);
  });

  it('follows chains, and ties a name to a chart', async () => {
    const { bounds } = await resolve(
      chart('een', 'klein', { scale: raw('s') }),
      chart('twee', 'klein', { sameScaleAs: raw('een') }),
      chart('drie', 'groot', { sameScaleAs: raw('twee') }),
    );
    expect(bounds).toEqual([
      [0, 47],
      [0, 47],
      [0, 47],
    ]);
  });

  it('counts stacks as they stand', async () => {
    const { bounds } = await resolve(
      chart('een', 'klein', { type: 'bar-stacked' }),
      chart('twee', 'klein', { sameScaleAs: raw('een') }),
    );
    expect(bounds).toEqual([
      [0, 7],
      [0, 7],
    ]);
  });

  it('is round where its values are printed, and keeps what an editor asked for', async () => {
    const lines = { type: 'line', scale: raw('s') } as const;
    const round = await resolve(chart('een', 'klein', lines), chart('twee', 'groot', lines));
    expect(round.bounds).toEqual([
      [0, 50],
      [0, 50],
    ]);
    const asked = await resolve(chart('een', 'klein', { ...lines, max: 90 }), chart('twee', 'groot', lines));
    expect(asked.bounds[1]).toEqual([0, 100]);
  });
});

describe('what is wrong with a scale', () => {
  it.each([
    [[chart('een', 'klein', { sameScaleAs: raw('eem') }), chart('twee', 'groot')], ['unknown-chart']],
    [[chart('een', 'klein', { sameScaleAs: raw('een') })], ['unknown-chart']],
    [[chart('een', 'klein', { scale: raw('s') })], ['lonely-scale']],
    [
      [chart('een', 'klein', { type: 'share', scale: raw('s') }), chart('twee', 'groot', { scale: raw('s') })],
      ['no-scale'],
    ],
    [
      [chart('een', 'klein', { unit: 'ton', scale: raw('s') }), chart('twee', 'groot', { scale: raw('s') })],
      ['scale-units'],
    ],
  ] as const)('%# reports %j', async (charts, codes) => {
    expect((await resolve(...charts)).codes).toEqual(codes);
  });
});
