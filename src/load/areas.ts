// The GeoJSON files that charts of pages ask for, each read once.

import type { DraftAreas } from '../model/areas.ts';
import type { DraftPage } from '../model/draft.ts';
import { parseGeoJson } from './geojson.ts';
import { leavesFolder } from './paths.ts';
import { type Project, readSource } from './source.ts';

/** Largest map that is read, in bytes: some hundred thousand points. */
const LARGEST_MAP = 5_000_000;

/** By the path as typed. Reports: load/path-outside, and those of reading and of `parseGeoJson`. */
export async function loadAreas(
  project: Project,
  folder: string,
  pages: readonly DraftPage[],
): Promise<ReadonlyMap<string, DraftAreas>> {
  const areas = new Map<string, DraftAreas>();
  const asked = new Set<string>();
  for (const block of pages.flatMap(({ body }) => body)) {
    const name = block.kind === 'chart' && block.type === 'choropleth' ? block.areas : undefined;
    if (!name || asked.has(name.text)) continue;
    asked.add(name.text);
    if (leavesFolder(name.text)) {
      const args = { file: name.text };
      project.reporter.report({ severity: 'error', code: 'load/path-outside', span: name.span, args });
      continue;
    }
    const source = await readSource(project, `${folder}/${name.text}`, name.span, LARGEST_MAP);
    const read = source && parseGeoJson(source, name.text, project.reporter);
    if (read) areas.set(name.text, read);
  }
  return areas;
}
