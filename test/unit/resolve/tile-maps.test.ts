import { expect, it } from 'vitest';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, origin, page, raw, series, WORLD } from './drafts.ts';

async function map(rows: readonly string[]) {
  const said = collect();
  const draft: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'tile-map',
    title: raw('Titel'),
    from: raw('series/a.csv'),
    origin: origin(),
  };
  const csv = series('series/a.csv', ['gemeente;aantal', ...rows], { source: raw('bron') });
  const edition = await resolveEdition(draftOf({ series: [csv], pages: [page([draft])] }), WORLD, said);
  const block = edition?.sections[0]?.blocks[0];
  if (block?.kind !== 'chart') throw new Error('no chart');
  return { block, said };
}

it('a tile map has all municipalities in their order, by name or id, where they lie', async () => {
  const { block, said } = await map(['Mechelen;60', 'bornem;12']);
  expect(said.codes()).toEqual([]);
  expect(block.categories).toEqual(['Bornem', 'Lier', 'Mechelen']);
  expect(block.series[0]?.values).toEqual([12, null, 60]);
  expect(block.cells).toHaveLength(3);
});

it('a place that is no municipality is told with the nearest, and nothing is dropped', async () => {
  const { block, said } = await map(['Mechelen;60', 'Liers;12']);
  expect(said.diagnostics.map(({ code, args }) => [code, args.near])).toEqual([
    ['resolve/unknown-municipality', 'Lier'],
  ]);
  expect(block.categories).toEqual(['Mechelen', 'Liers']);
  expect(block.series[0]?.values).toEqual([60, 12]);
});
