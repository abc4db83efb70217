// templates/DESIGN to a Design: brand.yml and layout.yml read, checked and converted to points.

import { join } from 'node:path';
import type { TableStyle } from '../model/block-styles.ts';
import type { Arrangement, Design, Element, Template } from '../model/design.ts';
import type { Span } from '../model/diagnostic.ts';
import { ornamentNames } from '../ornaments/ornaments.ts';
import { type FaceName, loadBrand, type Press } from './brand.ts';
import { elementsOf, loadDrawings } from './drawings.ts';
import { check, suggestion } from './issues.ts';
import { readLayout } from './layout-files.ts';
import { isMapping } from './merge.ts';
import { placeOf } from './places.ts';
import { designValues } from './schemas/design-values.ts';
import { layoutSchema, pageGeometrySchema } from './schemas/layout.ts';
import { originOf } from './schemas/structures.ts';
import { listFolder, type Project } from './source.ts';
import { flattenStyles } from './styles.ts';
import { flattenTables } from './table-styles.ts';
import type { YamlMap, YamlValue } from './yaml-file.ts';

/**
 * The design of a name; `askedBy` is where the report names it, `press` whose profile separates colours without cmyk.
 * Reports: load/unknown-design, load/missing-key and those of brand.ts, layout-files.ts, styles.ts, drawings.ts and the schemas.
 */
export async function loadDesign(
  project: Project,
  name: string,
  askedBy?: Span,
  press?: Press,
): Promise<Design | undefined> {
  const designs = await listDesigns(project);
  if (!designs.includes(name)) {
    const args = { key: 'design', value: name, ...suggestion(name, designs) };
    project.reporter.report({ severity: 'error', code: 'load/unknown-design', span: askedBy, args });
    return undefined;
  }
  const brand = await loadBrand(project, `templates/${name}/brand.yml`, press);
  const typed = await readLayout(project, `templates/${name}/layout.yml`);
  if (!brand || !typed) return undefined;
  if (typed.page === undefined) {
    const span = placeOf(typed)?.origin.span;
    project.reporter.report({ severity: 'error', code: 'load/missing-key', span, args: { key: 'page' } });
    return undefined;
  }
  const page = check(pageGeometrySchema(), typed.page, project.reporter);
  if (!page) return undefined;
  const tables = flattenTables(project, typed.tables);
  if (tables !== undefined) typed.tables = tables;
  const aliases = [...brand.partInks.values()].flatMap((inks) => [...inks.keys()]);
  const values = designValues({
    line: page.baseline,
    inks: [...new Set([...brand.palette, ...aliases])],
    styles: keysOf(typed.styles),
    components: keysOf(typed.components),
    tables: keysOf(typed.tables),
    ornaments: ornamentNames,
  });
  const layout = check(layoutSchema(values), typed, project.reporter);
  if (!layout) return undefined;
  const templates = readTemplates(layout.templates);
  const drawn = [...templates.values()].flatMap(({ arrangements }) => [...arrangements.values()].flatMap(elementsOf));
  const elements = [...drawn, ...Object.values(layout.components).flat()];
  const { paragraph, heading2, heading3, table, list, note, box, across, blocks, spread } = layout.flow;
  return {
    name,
    page,
    faces: brand.faces,
    inks: brand.inks,
    partInks: brand.partInks,
    styles: flattenStyles(project, layout.styles, brand.named),
    components: new Map(Object.entries(layout.components)),
    templates,
    drawings: await loadDrawings(project, `templates/${name}`, elements),
    flow: {
      paragraph,
      heading2,
      heading3,
      table,
      list: { style: list.style, marker: list.marker, indent: list.indent },
      note: { style: note.style, rule: note.rule },
      ...(box && { box }),
      across,
      blocks: new Map(Object.entries(blocks)),
      spread: new Map(Object.entries(spread)),
    },
    tables: new Map(
      Object.entries(layout.tables).map(([key, style]): [string, TableStyle] => [key, { name: key, ...style }]),
    ),
    charts: layout.charts,
    ...(layout['lone-chart'] && { loneChart: layout['lone-chart'] }),
    ...(layout.spine && { spine: layout.spine }),
    noBreak: layout.typography?.['no-break'] ?? [],
    hyphenation: layout.typography?.hyphenation ?? [],
    fallback: knownFamilies(project, layout.typography?.fallback ?? [], brand.named),
    rules: new Map([...brand.spots, ...placesIn('page', typed.page)]),
  };
}

/** Where the values of a mapping stand. */
const placesIn = (name: string, value: YamlValue): readonly (readonly [string, Span])[] =>
  Object.entries(placeOf(value)?.origin.values ?? {}).map(([key, span]) => [`${name}.${key}`, span] as const);

/** Reports: load/unknown-font. */
function knownFamilies(project: Project, names: readonly string[], faces: readonly FaceName[]): readonly string[] {
  const families = [...new Set(faces.map(({ family }) => family))];
  return names.filter((name, index) => {
    if (families.includes(name)) return true;
    const span = placeOf(names)?.origin.values[index];
    const args = { value: name, ...suggestion(name, families) };
    project.reporter.report({ severity: 'error', code: 'load/unknown-font', span, args });
    return false;
  });
}

/** Names of the designs in templates/: folders with a brand or a layout. */
export async function listDesigns(project: Project): Promise<readonly string[]> {
  const folders = await listFolder(join(project.root, 'templates'));
  const designs: string[] = [];
  for (const folder of folders) {
    const files = await listFolder(join(project.root, 'templates', folder));
    if (files.includes('layout.yml') || files.includes('brand.yml')) designs.push(folder);
  }
  return designs;
}

type TypedTemplates = Readonly<Record<string, { readonly arrangements: Readonly<Record<string, Arrangement>> }>>;

function readTemplates(typed: TypedTemplates): ReadonlyMap<string, Template> {
  const spans = originOf(typed).keys;
  return new Map(
    Object.entries(typed).map(([name, { arrangements }]): [string, Template] => {
      const own = Object.entries(arrangements).map(
        ([key, { start, sheets, health, continuation }]): [string, Arrangement] => [
          key,
          { start, sheets, ...(health && { health }), ...(continuation && { continuation }) },
        ],
      );
      return [name, { name, arrangements: new Map(own), span: spans[name] ?? originOf(arrangements).span }];
    }),
  );
}

/** Names of all slots in some elements, with the blocks they take. */
export function slotsOf(elements: readonly Element[]): readonly { readonly name: string; readonly takes: string }[] {
  return elements.flatMap((element) => {
    if (element.kind === 'slot') {
      return [
        { name: element.name, takes: element.takes },
        ...slotsOf(element.elements),
        ...slotsOf(element.otherwise),
      ];
    }
    return 'elements' in element ? slotsOf(element.elements) : [];
  });
}

const keysOf = (value: YamlValue | undefined): readonly string[] =>
  isMapping(value) ? Object.keys(value as YamlMap) : [];
