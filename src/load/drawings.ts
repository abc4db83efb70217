// SVG files that the elements of a design draw, read once each: logos, vignettes.

import { readDrawing } from '../drawings/drawings.ts';
import type { Arrangement, DrawingElement, Element } from '../model/design.ts';
import type { Drawing } from '../model/drawing.ts';
import { leavesFolder } from './paths.ts';
import { type Project, readSource } from './source.ts';

/**
 * By the name that elements give them, in `folder` (from the project's root).
 * Reports: load/path-outside, those of readDrawing and those of reading, at the first element that asks.
 */
export async function loadDrawings(
  project: Project,
  folder: string,
  elements: readonly Element[],
): Promise<ReadonlyMap<string, Drawing>> {
  const drawings = new Map<string, Drawing>();
  const asked = new Map<string, DrawingElement>();
  for (const element of elements.flatMap(drawingsIn)) asked.set(element.file, asked.get(element.file) ?? element);
  for (const [file, { span }] of asked) {
    if (leavesFolder(file)) {
      project.reporter.report({ severity: 'error', code: 'load/path-outside', span, args: { file } });
      continue;
    }
    const source = await readSource(project, `${folder}/${file}`, span);
    const read = source && readDrawing(source.text, file);
    if (read && 'problem' in read) project.reporter.report({ severity: 'error', span, ...read.problem });
    else if (read) drawings.set(file, read);
  }
  return drawings;
}

export const elementsOf = ({ sheets, continuation }: Arrangement): readonly Element[] => [
  ...sheets.flatMap(({ elements }) => elements),
  ...(continuation?.elements ?? []),
];

/** Those inside groups, slots and what is drawn instead included. */
function drawingsIn(element: Element): readonly DrawingElement[] {
  if (element.kind === 'drawing') return [element];
  const inner = 'elements' in element ? element.elements : [];
  const instead = ('otherwise' in element && element.otherwise) || [];
  return [...inner, ...instead].flatMap(drawingsIn);
}
