import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGeoJson } from '../../../src/load/geojson.ts';
import { sourceText } from '../../../src/load/places.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnose, KINDS, makeProject, removeProject, summary } from '../../diagnostics/bad-input.ts';
import { geoJsonOf, patchwork } from '../../maps.ts';

const read = (text: string) => {
  const said: Diagnostic[] = [];
  const reporter = { report: (diagnostic: Diagnostic) => said.push(diagnostic) };
  return { areas: parseGeoJson(sourceText('kaart/a.geojson', text), 'kaart/a.geojson', reporter), said };
};

describe('a GeoJSON file', () => {
  it('gives its areas with their texts and numbers, and where they stand', () => {
    const { areas, said } = read(
      geoJsonOf(patchwork(2), ['Lier', 'Bornem']).replace('"naam":"Lier"', '"naam":"Lier","nis":12021,"x":null'),
    );
    expect(said).toEqual([]);
    expect(areas?.features.map(({ properties }) => properties)).toEqual([
      { naam: 'Lier', nis: '12021' },
      { naam: 'Bornem' },
    ]);
    expect(areas?.planar).toBe(false);
    expect(areas?.features[1]?.span.column).toBeGreaterThan(areas?.features[0]?.span.column ?? Infinity);
  });

  it('in metres is taken for a projection', () => {
    const metres = patchwork(1).map((polygon) =>
      polygon.map((ring) => ring.map((place) => place.map((one) => one * 3000))),
    );
    expect(read(geoJsonOf(metres, ['Lier'])).areas?.planar).toBe(true);
  });

  it('tells a fault that is there often once, with how often', () => {
    const { areas, said } = read(geoJsonOf([[[]], [[]], [[]]], ['a', 'b', 'c']));
    expect(areas).toBeUndefined();
    expect(said.map(({ code, args }) => [code, args.count])).toEqual([['load/geojson-ring', 3]]);
  });
});

describe('a file of a map', () => {
  let root = '';
  beforeAll(async () => {
    root = await makeProject();
  });
  afterAll(() => removeProject(root));

  it('is not read where it is larger than a map of a region can be', async () => {
    const said = await diagnose(root, 'map', ' '.repeat(5_000_001));
    expect(said.map((one) => summary(one, 'page'))).toEqual([expect.stringContaining('load/file-too-large')]);
  });

  it('may be larger than other files, and is read once for all charts that ask for it', async () => {
    const names = ['2019', ...Array.from({ length: 1600 }, (_, i) => `Wijk ${i}`)];
    const text = geoJsonOf(patchwork(names.length, 30), names);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(await diagnose(root, 'map', text)).toEqual([]);
  });

  it('is a file', async () => {
    await rm(join(root, KINDS.map));
    await mkdir(join(root, KINDS.map));
    await writeFile(join(root, KINDS.map, 'x'), '');
    const said = await diagnose(root, 'page', '');
    expect(said.map(({ code }) => code)).toContain('load/not-a-file');
  });
});
