import { describe, expect, it } from 'vitest';
import type { DraftAreas } from '../../../src/model/areas.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { patchwork } from '../../maps.ts';
import { collect, draftOf, origin, page, raw, series, WORLD } from './drafts.ts';

const FILE = 'kaart/a.geojson';

/** An area for each set of properties; those that are texts are names. */
function areasOf(properties: readonly (string | Readonly<Record<string, string>>)[]): DraftAreas {
  const polygons = patchwork(properties.length);
  const features = properties.map((one, i) => ({
    properties: typeof one === 'string' ? { nr: String(i), naam: one } : one,
    polygons: polygons.slice(i, i + 1),
    span: { file: FILE, line: i + 1, column: 1 },
  }));
  return { name: FILE, file: FILE, planar: false, features };
}

async function map(rows: readonly string[], areas: Parameters<typeof areasOf>[0], more: Partial<DraftChart> = {}) {
  const said = collect();
  const draft: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'choropleth',
    title: raw('Titel'),
    from: raw('series/a.csv'),
    areas: raw(FILE),
    origin: origin(),
    ...more,
  };
  const csv = series('series/a.csv', ['gemeente;aantal', ...rows], { source: raw('bron') });
  const parts = { series: [csv], areas: [areasOf(areas)], pages: [page([draft])] };
  const edition = await resolveEdition(draftOf(parts), WORLD, said);
  const block = edition?.sections[0]?.blocks[0];
  return { block: block?.kind === 'chart' ? block : undefined, said };
}

describe('values on areas', () => {
  it('are matched by name, whatever its capitals, accents, hyphens and spaces, or by the id of a municipality', async () => {
    const { block, said } = await map(['Mechelen;60', 'lier;12', 'Sint Amands;7'], ['LIER', 'mechelen', 'Sint-Ámands']);
    expect(said.codes()).toEqual([]);
    expect(block?.categories).toEqual(['Mechelen', 'Lier', 'Sint-Ámands']);
    expect(block?.series[0]?.values).toEqual([60, 12, 7]);
    expect(block?.areas?.shapes).toHaveLength(3);
  });

  it('leave areas without a value where they are, in the order of the file, and say so', async () => {
    const { block, said } = await map(['Mechelen;60'], ['Lier', 'Mechelen', 'Bornem']);
    expect(said.codes()).toEqual(['areas-without-value']);
    expect(said.diagnostics[0]).toMatchObject({ severity: 'note', args: { count: 2, names: 'Lier en Bornem' } });
    expect(block?.categories).toEqual(['Mechelen', 'Lier', 'Bornem']);
    expect(block?.series[0]?.values).toEqual([60, null, null]);
    expect(block?.alt).toContain('Voor Lier en Bornem zijn er geen gegevens.');
  });

  it('without an area are told with the nearest name, and are not dropped', async () => {
    const { block, said } = await map(['Mechelen;60', 'Liers;12'], ['Lier', 'Mechelen']);
    expect(said.codes()).toEqual(['value-without-area', 'areas-without-value']);
    expect(said.diagnostics[0]?.args).toMatchObject({ name: 'Liers', near: 'Lier', file: FILE });
    expect(block?.series[0]?.values).toEqual([60, 12, null]);
    expect(block?.areas?.shapes[1]).toEqual([]);
  });

  it('are one for each area', async () => {
    const { said } = await map(['Lier;60', 'lier;12'], ['Lier']);
    expect(said.codes()).toEqual(['value-twice']);
  });

  it('belong to all features of one name together', async () => {
    const { block, said } = await map(['Lier;60', 'Bornem;3'], ['Lier', 'Bornem', 'Lier']);
    expect(said.codes()).toEqual([]);
    expect(block?.areas?.shapes.map((rings) => rings.length)).toEqual([2, 1]);
  });
});

describe('the names of areas', () => {
  const BOTH = [
    { NAME: 'Lier', Code: 'k1' },
    { NAME: 'Bornem', Code: 'k2' },
  ];

  it('are looked for under the usual properties, or under the one that is asked for', async () => {
    expect((await map(['Lier;1', 'Bornem;2'], BOTH)).said.codes()).toEqual([]);
    expect((await map(['k1;1', 'k2;2'], BOTH, { nameIn: raw('Code') })).said.codes()).toEqual([]);
  });

  it('have to be found: what there is instead is told', async () => {
    const asked = await map(['Lier;1'], BOTH, { nameIn: raw('code') });
    expect(asked.said.codes()).toEqual(['unknown-property']);
    expect(asked.said.diagnostics[0]?.args).toMatchObject({ near: 'Code', properties: 'NAME, Code' });
    expect(asked.block).toBeUndefined();
    const none = await map(['Lier;1'], [{ nis: '12021' }]);
    expect(none.said.codes()).toEqual(['no-name-property']);
    expect(none.said.diagnostics[0]?.args).toMatchObject({ properties: 'nis' });
  });

  it('are not empty', async () => {
    const { said } = await map(['Lier;1'], ['Lier', ' ', '']);
    expect(said.codes()).toEqual(['unnamed-area']);
    expect(said.diagnostics[0]).toMatchObject({ span: { file: FILE, line: 2 }, args: { count: 2 } });
  });
});

describe('the file of a map', () => {
  it('is asked for', async () => {
    const { said, block } = await map(['Lier;1'], ['Lier'], { areas: undefined });
    expect(said.codes()).toEqual(['no-areas']);
    expect(block).toBeUndefined();
  });

  it('that could not be read is told once, where it was read', async () => {
    const { said, block } = await map(['Lier;1'], ['Lier'], { areas: raw('kaart/anders.geojson') });
    expect(said.codes()).toEqual([]);
    expect(block).toBeUndefined();
  });

  it('does nothing in another kind of chart', async () => {
    const { said } = await map(['Lier;1', 'Bornem;2'], ['Lier'], { type: 'bar', nameIn: raw('naam') });
    expect(said.codes()).toEqual(['unused-areas', 'unused-areas']);
  });
});
