// pages/NAME.yaml to sections, in the order of report.yaml; then what only shows when all pages and the design are known.

import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Design } from '../model/design.ts';
import type { DiagnosticCode, Span } from '../model/diagnostic.ts';
import type { DraftBlock, DraftPage, RawText } from '../model/draft.ts';
import { FLOW_PLACES } from '../model/stages.ts';
import { slotsOf } from './design.ts';
import { check, suggestion } from './issues.ts';
import { leavesFolder } from './paths.ts';
import { placeOf } from './places.ts';
import { pageSchema } from './schemas/page.ts';
import { listFolder, type Project, readSource } from './source.ts';
import { reportTwins } from './twins.ts';
import { parseYaml, type YamlMap } from './yaml-file.ts';

/** The pages that could be read, and of those with faults what can still be held against the design. */
export interface LoadedPages {
  readonly pages: readonly DraftPage[];
  readonly faulty: readonly { readonly template: string; readonly span: Span | undefined }[];
}

/** Reports: load/missing-page, load/page-twice, load/unlisted-page, load/duplicate-id, and those of reading and checking. */
export async function loadPages(project: Project, folder: string, names: readonly RawText[]): Promise<LoadedPages> {
  const report = reporting(project);
  const files = (await listFolder(join(project.root, folder, 'pages'))).filter((file) => /\.ya?ml$/.test(file));
  const known = files.map((file) => file.replace(/\.ya?ml$/, ''));
  const pages: DraftPage[] = [];
  const faulty: LoadedPages['faulty'][number][] = [];
  const seen = new Map<string, Span>();
  for (const name of names) {
    const earlier = seen.get(name.text);
    if (earlier) {
      report('load/page-twice', name.span, { name: name.text }, [earlier]);
      continue;
    }
    seen.set(name.text, name.span);
    if (!known.includes(name.text)) {
      report('load/missing-page', name.span, { name: name.text, ...suggestion(name.text, known) });
      continue;
    }
    const typed = await parsePage(project, `${folder}/pages/${files[known.indexOf(name.text)]}`);
    const page = typed && check(pageSchema, typed, project.reporter);
    if (page) pages.push(withoutSchema(page));
    else if (typeof typed?.template === 'string')
      faulty.push({ template: typed.template, span: placeOf(typed)?.origin.values.template });
  }
  for (const [index, name] of known.entries()) {
    const span = { file: `${folder}/pages/${files[index]}`, line: 1, column: 1 };
    if (!seen.has(name))
      project.reporter.report({ severity: 'warning', code: 'load/unlisted-page', span, args: { name } });
  }
  reportTwins(project.reporter, pages, ({ id }) => id);
  const named = pages.flatMap((page) =>
    page.body.flatMap((block) => ('id' in block && block.id !== undefined ? [{ ...block, id: block.id }] : [])),
  );
  reportTwins(project.reporter, named, ({ id }) => id);
  return { pages, faulty };
}

async function parsePage(project: Project, file: string): Promise<YamlMap | undefined> {
  const source = await readSource(project, file);
  return source && parseYaml(source, project.reporter, project.shelf);
}

const withoutSchema = <T extends { schema: unknown }>({ schema: _, ...page }: T): Omit<T, 'schema'> => page;

/** Reports: load/unknown-template. */
export function checkTemplate(project: Project, template: string, span: Span | undefined, design: Design): void {
  if (design.templates.has(template)) return;
  const args = { key: 'template', value: template, ...suggestion(template, [...design.templates.keys()]) };
  reporting(project)('load/unknown-template', span, args);
}

/** Templates, arrangements and places of a page against the design. Reports: load/unknown-template, -arrangement, -slot. */
export function checkAgainstDesign(project: Project, page: DraftPage, design: Design): void {
  const report = reporting(project);
  const template = design.templates.get(page.template);
  checkTemplate(project, page.template, page.origin.values.template, design);
  if (!template) return;
  const names = [...template.arrangements.keys()];
  if (page.arrangement !== undefined && !names.includes(page.arrangement)) {
    const args = {
      key: 'arrangement',
      value: page.arrangement,
      template: page.template,
      ...suggestion(page.arrangement, names),
    };
    report('load/unknown-arrangement', page.origin.values.arrangement, args);
    return;
  }
  const arrangement = template.arrangements.get(page.arrangement ?? names[0] ?? '');
  const sheets = [...(arrangement?.sheets ?? []), ...(arrangement?.continuation ? [arrangement.continuation] : [])];
  const named = sheets.flatMap((sheet) => slotsOf(sheet.elements).map((slot) => slot.name));
  const slots = [...new Set([...named, ...FLOW_PLACES])];
  for (const { place } of page.body) {
    if (!place || slots.includes(place.text)) continue;
    report('load/unknown-slot', place.span, {
      value: place.text,
      template: page.template,
      ...suggestion(place.text, slots),
    });
  }
}

/** Whether the photos of a page are there and may be read. Reports: load/missing-image, load/path-outside, load/no-permission. */
export async function checkPhotos(project: Project, folder: string, page: DraftPage): Promise<void> {
  const report = reporting(project);
  for (const { file } of page.body.filter(isPhoto)) {
    if (leavesFolder(file.text)) {
      report('load/path-outside', file.span, { file: file.text });
      continue;
    }
    const path = join(project.root, folder, file.text);
    const problem = await accessProblem(path);
    if (problem === 'load/no-permission') report(problem, file.span, { file: file.text });
    else if (problem) {
      const images = (await listFolder(join(project.root, folder, 'images'))).map((name) => `images/${name}`);
      report(problem, file.span, {
        file: file.text,
        ...suggestion(
          file.text,
          images.filter((name) => /\.(jpe?g|png|webp|tiff?|svg)$/i.test(name)),
        ),
      });
    }
  }
}

const isPhoto = (block: DraftBlock) => block.kind === 'photo';

async function accessProblem(path: string): Promise<'load/missing-image' | 'load/no-permission' | undefined> {
  try {
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES'
      ? 'load/no-permission'
      : 'load/missing-image';
  }
}

const reporting =
  (project: Project) =>
  (
    code: DiagnosticCode,
    span: Span | undefined,
    args: Record<string, string | number>,
    related?: readonly Span[],
  ): void =>
    project.reporter.report({ severity: 'error', code, span, args, ...(related && { related }) });
