// The section's flow: blocks that no slot took become galley items (lines, boxes, glue) for layout to pour.

import type { Block, ListBlock } from '../model/content.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { GalleyItem } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText, SetText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { boxItems } from './box-flow.ts';
import { composeElements } from './elements.ts';
import { placeLine, wordsOn } from './lines.ts';
import { composeNotes, numbered } from './notes.ts';
import { inner } from './scope.ts';
import { paginate, report, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { tableItems } from './table-flow.ts';

/** Items for blocks in reading order, at one measure. Reports: compose/no-component. */
export function composeFlow(setting: Setting, blocks: readonly Block[], measure: Pt): readonly GalleyItem[] {
  const items: GalleyItem[] = [];
  let fresh = true;
  for (const block of blocks) {
    const parent = setting.homes.get(block) ?? setting.parent;
    const here = { ...setting, parent, measure };
    const text = block.kind === 'paragraph';
    items.push(...composeBlock(here, block, measure, fresh));
    // A paragraph after a paragraph is indented; after anything else it starts flush.
    fresh = !text;
  }
  return items;
}

function composeBlock(setting: Setting, block: Block, measure: Pt, fresh: boolean): readonly GalleyItem[] {
  const { flow, page } = setting.workshop.design;
  switch (block.kind) {
    case 'paragraph': {
      const style = styleOf(setting.workshop, flow.paragraph);
      return paragraphItems(setting, block.text, style, measure, grow(setting.parent, 'P'), fresh ? 0 : style.indent);
    }
    case 'heading':
      return headingItems(setting, block.text, block.level, measure);
    case 'list':
      return listItems(setting, block, measure);
    case 'table':
      return spaced(page.baseline, tableItems(setting, block, measure));
    case 'box':
      return flow.box
        ? spaced(page.baseline, boxItems(setting, block, flow.box, measure))
        : componentItems(setting, block, measure);
    case 'break':
      return [{ kind: 'break', what: block.what }];
    case 'space':
      return [{ kind: 'glue', height: block.lines * page.baseline }];
    default:
      return componentItems(setting, block, measure);
  }
}

/**
 * One item per line. The first line asks for room for two, the one before the last as well; three lines stay together. Footnotes
 * belong to what their mark stands in, unless `notesUnder` says otherwise.
 */
function lineItems(
  setting: Setting,
  lines: readonly Line[],
  text: RichText,
  style: TextStyle,
  measure: Pt,
  x: Pt,
  tag: StructureElement,
  notesUnder = tag,
): GalleyItem[] {
  const of: SetText = { style: style.name, measure: measure - x };
  return lines.map((line, i): GalleyItem => {
    const left = lines.length - i;
    const together = i === 0 ? (lines.length <= 3 ? lines.length : 2) : left === 2 ? 2 : 1;
    const items = [placeLine(setting, line, text, { x, y: style.leading }, tag, undefined, { of })];
    // A word that is divided counts where it begins.
    const words = wordsOn(items) - (lines[i - 1]?.hyphen ? 1 : 0);
    return {
      kind: 'box',
      box: { width: measure, height: style.leading, baseline: style.leading, items },
      need: together * style.leading,
      notes: composeNotes(setting, line, text, measure, notesUnder),
      words,
      ...(text.span ? { span: text.span } : {}),
    };
  });
}

function paragraphItems(
  setting: Setting,
  source: RichText,
  style: TextStyle,
  measure: Pt,
  tag: StructureElement,
  indent: Pt,
): readonly GalleyItem[] {
  const { typesetter, edition } = setting.workshop;
  const text = numbered(paginate(setting.workshop, source));
  const lines = typesetter.lines(text, style, measure, { indent, lang: edition.lang });
  return lineItems(setting, lines, text, style, measure, 0, tag);
}

/** A heading keeps two lines of what follows with it. Its footnotes are read after it, not as words of it. */
function headingItems(setting: Setting, source: RichText, level: 2 | 3, measure: Pt): readonly GalleyItem[] {
  const { flow, page } = setting.workshop.design;
  const { typesetter, edition } = setting.workshop;
  const style = styleOf(setting.workshop, level === 2 ? flow.heading2 : flow.heading3);
  const text = numbered(paginate(setting.workshop, source));
  const lines = typesetter.lines(text, style, measure, { lang: edition.lang });
  const tag = grow(setting.parent, level === 2 ? 'H2' : 'H3');
  const items = lineItems(setting, lines, text, style, measure, 0, tag, setting.parent);
  const all = lines.length * style.leading + style.after + 2 * page.baseline;
  const kept = items.map(
    (item, i): GalleyItem => (item.kind === 'box' ? { ...item, need: all - i * style.leading } : item),
  );
  const before: GalleyItem[] = style.before > 0 ? [{ kind: 'glue', height: style.before }] : [];
  const after: GalleyItem[] = style.after > 0 ? [{ kind: 'glue', height: style.after }] : [];
  return [...before, ...kept, ...after];
}

function listItems(setting: Setting, block: ListBlock, measure: Pt): readonly GalleyItem[] {
  const { flow } = setting.workshop.design;
  const { typesetter, edition } = setting.workshop;
  const style = styleOf(setting.workshop, flow.list.style);
  const list = grow(setting.parent, 'L', { listNumbering: block.ordered ? 'Decimal' : 'Disc' });
  return block.items.flatMap((source, i) => {
    const item = grow(list, 'LI');
    const label = grow(item, 'Lbl');
    const body = grow(item, 'LBody');
    const text = numbered(paginate(setting.workshop, source));
    const lines = typesetter.lines(text, style, measure - flow.list.indent, { lang: edition.lang });
    const items = lineItems(setting, lines, text, style, measure, flow.list.indent, body);
    const marker: RichText = { runs: [{ text: block.ordered ? `${i + 1}.` : flow.list.marker }] };
    const [sign] = typesetter.lines(marker, style, flow.list.indent, { align: 'left' });
    const first = items[0];
    if (!sign || first?.kind !== 'box') return items;
    const placed = placeLine(setting, sign, marker, { x: 0, y: style.leading }, label);
    return [{ ...first, box: { ...first.box, items: [placed, ...first.box.items] } }, ...items.slice(1)];
  });
}

const spaced = (step: Pt, items: readonly GalleyItem[]): readonly GalleyItem[] => [
  { kind: 'glue', height: step },
  ...items,
  // Text after it stands on the grid, however high it is where it ends.
  { kind: 'glue', height: step, toGrid: true },
];

/** A block with a component of the design: one box, rounded up to the grid. */
function componentItems(setting: Setting, block: Block, measure: Pt): readonly GalleyItem[] {
  const { flow, page, components } = setting.workshop.design;
  const elements = components.get(flow.blocks.get(block.kind) ?? '');
  if (!elements) {
    report(setting, 'compose/no-component', { kind: block.kind, section: setting.section.id }, block.span);
    return [];
  }
  const composed = composeElements({ ...setting, scope: inner(setting.scope, { block }) }, elements);
  const height = Math.ceil(composed.depth / page.baseline - 1e-6) * page.baseline;
  const items: readonly Placed[] = composed.placed;
  const box: Box = { width: measure, height, items };
  const words = wordsOn(items);
  return spaced(page.baseline, [{ kind: 'box', box, need: height, notes: [], words, span: block.span }]);
}
