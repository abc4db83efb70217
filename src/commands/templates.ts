// `igemo-report templates`: what every template and arrangement of a design has room for, read from the design itself.

import { Diagnostics, printDiagnostic } from '../diagnostics/diagnostics.ts';
import { listDesigns, loadDesign } from '../load/design.ts';
import { openParsed } from '../load/parsed.ts';
import type { Arrangement, Design, Element, SlotElement } from '../model/design.ts';
import { EXIT } from './io.ts';
import { findRoot } from './project-root.ts';
import type { Call } from './session.ts';
import type { Words } from './words.ts';

interface Options {
  readonly root?: string;
  readonly design?: string;
}

/** Without `--design`: of every design. Reports the codes of a design that cannot be read. */
export async function runTemplates(
  _args: readonly unknown[],
  options: Options,
  { io, language, say }: Call,
): Promise<number> {
  const root = findRoot(options.root, io.cwd, say);
  const reporter = new Diagnostics();
  const project = { root, reporter, shelf: openParsed(root) };
  const names = options.design === undefined ? await listDesigns(project) : [options.design];
  for (const name of names) {
    const design = await loadDesign(project, name);
    if (design) io.stdout.write(`${[name, '', ...describeDesign(design, say), ''].join('\n')}\n`);
  }
  for (const diagnostic of reporter.sorted())
    io.stderr.write(`${printDiagnostic(diagnostic, { lang: language, source: () => undefined, colour: false })}\n`);
  return reporter.hasErrors ? EXIT.reportHasErrors : EXIT.built;
}

/** One line for every arrangement, then the icons. */
export function describeDesign(design: Design, { templates: say }: Words): readonly string[] {
  const lines = [...design.templates.values()].flatMap(({ name, arrangements }) =>
    [...arrangements].map(([arrangement, one]) => `${name}, ${arrangement}: ${roomOf(one, design, say)}`),
  );
  const icons = iconsIn([...design.components.values()].flat());
  return icons.length > 0 ? [...lines, '', say.icons(icons.join(', '))] : lines;
}

function roomOf({ start, sheets, continuation }: Arrangement, design: Design, say: Words['templates']): string {
  const elements = sheets.flatMap((sheet) => everyElement(sheet.elements, design));
  const pages = sheets.reduce((sum, { spread }) => sum + (spread ? 2 : 1), 0);
  const lines = elements
    .flatMap((one) => (one.kind === 'story' ? one.frames : []))
    .reduce((sum, one) => sum + one.lines, 0);
  const slots = elements.filter((one) => one.kind === 'slot' && one.elements.length > 0) as readonly SlotElement[];
  return [
    say.pages(pages, start),
    ...slots.map((slot) => say.slot(slot.takes, slot.name, countIn(slot, design), slot.required)),
    ...(lines > 0 ? [say.lines(lines, continuation !== undefined)] : []),
  ].join('; ');
}

/** With what is inside groups, slots and components. */
function everyElement(elements: readonly Element[], design: Design): readonly Element[] {
  return elements.flatMap((element) => {
    if (element.kind === 'use') return everyElement(design.components.get(element.component) ?? [], design);
    return 'elements' in element ? [element, ...everyElement(element.elements, design)] : [element];
  });
}

const LISTS = 'block\\.(?:items|moments|rows)';

/** How many items a slot prints: those it names one by one, or as many as a repeat takes; undefined = all there are. */
function countIn(slot: SlotElement, design: Design): number | undefined {
  const repeats = everyElement(slot.elements, design).filter((one) => one.kind === 'repeat');
  const own = repeats.filter(({ over }) => new RegExp(`^${LISTS}$`).test(over));
  const ends = own.map(({ from, count }) => (count > 0 ? from + count : Number.POSITIVE_INFINITY));
  const named = [...printed(slot.elements).matchAll(new RegExp(`${LISTS}\\.(\\d+)`, 'g'))];
  const most = Math.max(0, ...ends, ...named.map(([, index]) => Number(index) + 1));
  return most > 0 && Number.isFinite(most) ? most : undefined;
}

/** What elements say that is printed; what they only ask (`when: block.rows.4`) is left out. */
const printed = (elements: readonly Element[]): string =>
  JSON.stringify(elements, (key, value: unknown) => (key === 'when' || key === 'unless' ? undefined : value));

/** Names that an `icon` ornament of the design knows. */
function iconsIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'ornament' || element.name !== 'icon') return [];
    return Object.keys((element.with.icons as Record<string, unknown> | undefined) ?? {}).filter(
      (name) => name !== 'otherwise',
    );
  });
}
