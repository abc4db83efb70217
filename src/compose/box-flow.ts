// A box in the flow: title, text and figure on a ground that goes on over columns and pages with them.

import type { BoxStyle } from '../model/block-styles.ts';
import type { BoxBlock } from '../model/content.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { Enclosure, GalleyItem } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { RichText, SetText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { itemsOf, lowered, type Part } from './company.ts';
import { placeLine, wordsOn } from './lines.ts';
import { noteSetter, notesOn } from './notes.ts';
import { inkOf, report, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { type BlockLine, setTextBlocks } from './text-blocks.ts';

/** Fewest lines of text on either side of a break. */
const COMPANY = 2;

/** The title stays with two lines of the text, the figure with its last two. Reports: compose/note-outside-story. */
export function boxItems(setting: Setting, block: BoxBlock, style: BoxStyle, measure: Pt): readonly GalleyItem[] {
  const [text, heading] = [styleOf(setting.workshop, style.text), styleOf(setting.workshop, style.title)];
  const inner = measure - 2 * style.side;
  const titles = textBoxes(setting, { runs: [{ text: block.title }], span: block.span }, style.title, {
    x: style.side,
    measure: inner,
    width: measure,
    tag: grow(setting.parent, 'H3'),
  });
  const lines = setTextBlocks(setting, block.blocks, { style: text, heading, x: style.side, measure: inner });
  const figures = figureBoxes(setting, block, style, measure);
  const enclosure = enclosureOf(setting, style, measure);
  const parts: readonly Part[] = [
    ...titles.map((box, i): Part => {
      const opening = i === 0 ? ruleAbove(setting, style, measure) : [];
      return { box: { ...box, items: [...opening, ...box.items] }, keep: true, span: block.span };
    }),
    ...lines.map((line, i): Part => {
      const left = lines.length - 1 - i;
      const keep = line.keep || (left === 0 ? figures.length > 0 : i + 1 < COMPANY || left < COMPANY);
      return { ...partOf(setting, line, measure), keep, span: line.text.span ?? block.span };
    }),
    ...figures.map((box, i): Part => ({ box, keep: i < figures.length - 1, span: block.span })),
  ];
  const gap = titles.length;
  const spread = parts.map((part, i) =>
    i === gap && gap > 0 ? { ...part, box: lowered(part.box, style.titleGap) } : part,
  );
  return itemsOf(spread).map((item) => ({ ...item, enclosure }));
}

function partOf(setting: Setting, { items, leading, line, text, tag, goesOn }: BlockLine, measure: Pt) {
  return {
    box: { width: measure, height: leading, baseline: leading, items },
    notes: notesOn(line, text).map((note) => noteSetter(setting, tag)(note, measure)),
    words: wordsOn(items) - (goesOn ? 1 : 0),
  };
}

/** The figure and what it counts, as two paragraphs. */
function figureBoxes(setting: Setting, { figure, span }: BoxBlock, style: BoxStyle, width: Pt): readonly Box[] {
  if (!figure) return [];
  const place = { x: style.side, measure: width - 2 * style.side, width };
  const label: RichText = {
    runs: [{ text: figure.label, strong: true }, { text: ' ' }, ...figure.note.runs],
    span: figure.note.span ?? span,
  };
  const number: RichText = { runs: [{ text: figure.text }], span };
  const { ink } = style.figure;
  const above = textBoxes(setting, number, style.figure.style, { ...place, tag: grow(setting.parent, 'P') }, ink);
  return [
    ...above.map((box, i) => (i === 0 ? lowered(box, style.figure.gap) : box)),
    ...textBoxes(setting, label, style.text, { ...place, tag: grow(setting.parent, 'P') }),
  ];
}

interface LinePlace {
  readonly x: Pt;
  readonly measure: Pt;
  /** Of the whole box. */
  readonly width: Pt;
  readonly tag: StructureElement;
}

function textBoxes(
  setting: Setting,
  text: RichText,
  styleName: string,
  place: LinePlace,
  ink?: string,
): readonly Box[] {
  const { typesetter, edition } = setting.workshop;
  const style = styleOf(setting.workshop, styleName);
  const of: SetText = { style: style.name, measure: place.measure };
  if (text.runs.some((run) => run.note)) report(setting, 'compose/note-outside-story', {}, text.span);
  return typesetter.lines(text, style, place.measure, { lang: edition.lang }).map((line): Box => {
    const items = [placeLine(setting, line, text, { x: place.x, y: style.leading }, place.tag, ink, { of })];
    return { width: place.width, height: style.leading, baseline: style.leading, items };
  });
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
