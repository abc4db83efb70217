// A box in the flow: title, text and figure on a ground that goes on over columns and pages with them.

import type { BoxStyle } from '../model/block-styles.ts';
import type { BoxBlock } from '../model/content.ts';
import type { Placed } from '../model/matter.ts';
import type { Enclosure } from '../model/stages.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { lowered, type Part } from './company.ts';
import { type LinePlace, lineParts } from './line-parts.ts';
import { wordsOn } from './lines.ts';
import { noteSetter, notesOn, numbered } from './notes.ts';
import { inkOf, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { type BlockLine, setTextBlocks } from './text-blocks.ts';

/** Fewest lines of text on either side of a break. */
const COMPANY = 2;

/** The title stays with two lines of the text, the figure with its last two. */
export function boxParts(setting: Setting, block: BoxBlock, style: BoxStyle): readonly Part[] {
  const { measure: width, workshop } = setting;
  const [text, heading] = [styleOf(workshop, style.text), styleOf(workshop, style.title)];
  const place: LinePlace = { x: style.side, measure: width - 2 * style.side, width };
  const title: RichText = { runs: [{ text: block.title }], span: block.span };
  const titles = lineParts(setting, title, style.title, place, grow(setting.parent, 'H3'));
  const lines = setTextBlocks(setting, block.blocks, { style: text, heading, ...place });
  const figures = figureParts(setting, block, style, place);
  const enclosure = enclosureOf(setting, style, width);
  const parts: readonly Part[] = [
    ...titles.map((part, i): Part => {
      const opening = i === 0 ? ruleAbove(setting, style, width) : [];
      return { ...part, box: { ...part.box, items: [...opening, ...part.box.items] }, keep: true };
    }),
    ...lines.map((line, i): Part => {
      const left = lines.length - 1 - i;
      const keep = line.keep || (left === 0 ? figures.length > 0 : i + 1 < COMPANY || left < COMPANY);
      return { ...partOf(setting, line, width), keep, span: line.text.span ?? block.span };
    }),
    ...figures.map((part, i): Part => ({ ...part, keep: i < figures.length - 1, span: block.span })),
  ];
  const gap = titles.length;
  return parts.map((part, i) => {
    const box = i === gap && gap > 0 ? lowered(part.box, style.titleGap) : part.box;
    return { ...part, box, enclosure };
  });
}

function partOf(setting: Setting, { items, leading, line, text, tag, goesOn, isLast }: BlockLine, measure: Pt) {
  return {
    box: { width: measure, height: leading, baseline: leading, items },
    of: tag,
    lines: [{ tag, line }],
    isLast,
    notes: notesOn(line, text).map((note) => noteSetter(setting, tag)(note, measure)),
    words: wordsOn(items) - (goesOn ? 1 : 0),
  };
}

/** The figure and what it counts, as two paragraphs. */
function figureParts(setting: Setting, { figure, span }: BoxBlock, style: BoxStyle, place: LinePlace): readonly Part[] {
  if (!figure) return [];
  const label = numbered({
    runs: [{ text: figure.label, strong: true }, { text: ' ' }, ...figure.note.runs],
    span: figure.note.span ?? span,
  });
  const number: RichText = { runs: [{ text: figure.text }], span };
  const { ink } = style.figure;
  const tag = grow(setting.parent, 'P');
  const above = lineParts(setting, number, style.figure.style, { ...place, ...(ink !== undefined && { ink }) }, tag);
  const under = grow(setting.parent, 'P');
  return [
    ...above.map((part, i) => (i === 0 ? { ...part, box: lowered(part.box, style.figure.gap) } : part)),
    ...lineParts(setting, label, style.text, place, under, noteSetter(setting, under)),
  ];
}

const enclosureOf = (setting: Setting, { top, bottom, ground, bar }: BoxStyle, width: Pt): Enclosure => ({
  top,
  bottom,
  width,
  ...(ground !== undefined && { ground: inkOf(setting, ground) }),
  ...(bar && { bar: { ink: inkOf(setting, bar.ink), width: bar.weight } }),
});

/** On the upper edge of the box, not of its continuations. */
function ruleAbove(setting: Setting, { rule, top }: BoxStyle, width: Pt): readonly Placed[] {
  if (!rule) return [];
  const stroke = { ink: inkOf(setting, rule.ink), width: rule.weight };
  return [
    {
      x: 0,
      y: rule.weight / 2 - top,
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', width, 0],
        ],
        stroke,
      },
    },
  ];
}
