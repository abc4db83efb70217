// The section's flow: blocks that no slot took become passages (text, tables, blocks, white) for layout to pour.

import type { Block, HeadingBlock, ListBlock } from '../model/content.ts';
import type { Box, Placed } from '../model/matter.ts';
import { FLOW_PLACES, type FlowPlace, type GalleyItem, type Passage } from '../model/stages.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { blockPassage, spaced } from './block-passage.ts';
import { boxParts } from './box-flow.ts';
import { composeElements } from './elements.ts';
import { placeLine, wordsOn } from './lines.ts';
import { noteSetter, numbered } from './notes.ts';
import { fixedPassage, gluePassage, textPassage } from './passage.ts';
import { inner } from './scope.ts';
import { paginate, report, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { tableParts } from './table-flow.ts';

/** Measures at which the blocks of a story are set first. */
export interface FlowWidths {
  readonly column: Pt;
  /** Over all columns of a page. */
  readonly band: Pt;
  /** Of the margin, if the design has one for side notes. */
  readonly aside?: Pt;
  /** From the outer edge of the text on one page to that on the other, where pages face each other. */
  readonly spread?: Pt;
}

/**
 * Passages for blocks in reading order. Each is set once at the measure of its place: the structure must have grown before anybody
 * asks for another. Reports: compose/no-component, compose/wrong-place.
 */
export function composeFlow(setting: Setting, blocks: readonly Block[], widths: FlowWidths): readonly Passage[] {
  let fresh = true;
  return blocks.flatMap((block, group) => {
    const own = { ...setting, parent: setting.homes.get(block) ?? setting.parent };
    const asked = placeFor(setting, block);
    const width = asked ? widthOf(setting, block, asked, widths) : widths.column;
    const place = width === undefined ? undefined : asked;
    if (asked && !place) report(setting, 'compose/wrong-place', { place: asked, kind: block.kind }, block.span);
    const passages = place === 'spread' ? [spreadPassage(own, block)] : composeBlock(own, block, fresh);
    const measure = width ?? widths.column;
    for (const passage of passages) passage.set({ slots: [{ x: 0, width: measure, measure }] });
    // A paragraph after a paragraph is indented; after anything else it starts flush.
    fresh = block.kind !== 'paragraph';
    return place ? passages.map((passage) => ({ ...passage, place, group })) : passages;
  });
}

/** Width of what stands outside its column; undefined for a place that the design does not have, or not for such a block. */
function widthOf({ workshop }: Setting, { kind }: Block, place: FlowPlace, widths: FlowWidths): Pt | undefined {
  if (place === 'aside') return widths.aside;
  if (place === 'spread') return workshop.design.flow.spread.has(kind) ? widths.spread : undefined;
  return widths.band;
}

/** Over both pages of an opening. */
const spreadPassage = (setting: Setting, block: Block): Passage =>
  fixedPassage(setting, (measure) =>
    componentItems({ ...setting, measure }, block, setting.workshop.design.flow.spread, measure),
  );

/** What an editor may ask for as `place:` wherever no slot has that name. */
export const flowPlaceOf = (name: string | undefined): FlowPlace | undefined =>
  FLOW_PLACES.find((place) => place === name);

/** As the editor asks, else as the design has it for all blocks of a kind. */
function placeFor({ workshop }: Setting, block: Block): FlowPlace | undefined {
  const kind = block.kind === 'heading' ? `heading${block.level}` : block.kind;
  return flowPlaceOf(block.place) ?? (workshop.design.flow.across.includes(kind) ? 'across' : undefined);
}

function composeBlock(setting: Setting, block: Block, fresh: boolean): readonly Passage[] {
  const { flow, page } = setting.workshop.design;
  switch (block.kind) {
    case 'paragraph': {
      const style = styleOf(setting.workshop, flow.paragraph);
      const text = numbered(paginate(setting.workshop, block.text));
      const tag = grow(setting.parent, 'P');
      const notes = noteSetter(setting, tag);
      return [textPassage(setting, { text, style, tag, notes, indent: fresh ? 0 : style.indent })];
    }
    case 'heading':
      return headingPassages(setting, block);
    case 'list':
      return listPassages(setting, block);
    case 'table':
      return [blockPassage(setting, (here, most) => tableParts(here, block, most))];
    case 'box': {
      const { box } = flow;
      if (box) return [blockPassage(setting, (here) => boxParts(here, block, box))];
      return [fixedPassage(setting, (measure) => componentItems({ ...setting, measure }, block, flow.blocks, measure))];
    }
    case 'break':
      return [{ set: () => [{ kind: 'break', what: block.what }] }];
    case 'space':
      return [gluePassage(block.lines * page.baseline)];
    default:
      return [fixedPassage(setting, (measure) => componentItems({ ...setting, measure }, block, flow.blocks, measure))];
  }
}

/** A heading goes on with what follows it. Its footnotes are read after it, not as words of it. */
function headingPassages(setting: Setting, block: HeadingBlock): readonly Passage[] {
  const { flow } = setting.workshop.design;
  const style = styleOf(setting.workshop, block.level === 2 ? flow.heading2 : flow.heading3);
  const text = numbered(paginate(setting.workshop, block.text));
  const tag = grow(setting.parent, block.level === 2 ? 'H2' : 'H3');
  const notes = noteSetter(setting, setting.parent);
  return [
    gluePassage(style.before),
    textPassage(setting, { text, style, tag, notes, withNext: true }),
    gluePassage(style.after),
  ];
}

function listPassages(setting: Setting, block: ListBlock): readonly Passage[] {
  const { flow } = setting.workshop.design;
  const { typesetter } = setting.workshop;
  const style = styleOf(setting.workshop, flow.list.style);
  const list = grow(setting.parent, 'L', { listNumbering: block.ordered ? 'Decimal' : 'Disc' });
  return block.items.map((source, i) => {
    const item = grow(list, 'LI');
    const label = grow(item, 'Lbl');
    const tag = grow(item, 'LBody');
    const text = numbered(paginate(setting.workshop, source));
    const marker: RichText = { runs: [{ text: block.ordered ? `${i + 1}.` : flow.list.marker }] };
    const [line] = typesetter.lines(marker, style, flow.list.indent, { align: 'left' });
    const sign = line && placeLine(setting, line, marker, { x: 0, y: style.leading }, label);
    const notes = noteSetter(setting, tag);
    return textPassage(setting, { text, style, tag, notes, inset: flow.list.indent, ...(sign && { sign }) });
  });
}

/** A block with a component of the design: one box, rounded up to the grid. */
function componentItems(
  setting: Setting,
  block: Block,
  names: ReadonlyMap<string, string>,
  measure: Pt,
): readonly GalleyItem[] {
  const { page, components } = setting.workshop.design;
  const elements = components.get(names.get(block.kind) ?? '');
  if (!elements) {
    report(setting, 'compose/no-component', { kind: block.kind, section: setting.section.id }, block.span);
    return [];
  }
  const composed = composeElements({ ...setting, scope: inner(setting.scope, { block }) }, elements);
  const height = Math.ceil(composed.depth / page.baseline - 1e-6) * page.baseline;
  const items: readonly Placed[] = composed.placed;
  const box: Box = { width: measure, height, items };
  const words = wordsOn(items);
  return spaced(setting, [{ kind: 'box', box, need: height, notes: [], words, span: block.span }]);
}
