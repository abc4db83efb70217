// Paragraphs, headings and lists inside a box: one line after another, each in the structure element that it belongs to.

import type { Block } from '../model/content.ts';
import type { Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText, SetText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { keepsNext } from './company.ts';
import { breakText } from './line-parts.ts';
import { placeLine } from './lines.ts';
import { numbered } from './notes.ts';
import { paginate, type Setting } from './setting.ts';
import { grow } from './structure.ts';

/** How blocks of text stand in a box. */
export interface TextBlocks {
  readonly style: TextStyle;
  /** Style of headings; without it they are set as all else. */
  readonly heading?: TextStyle;
  /** Left edge and width of the lines. */
  readonly x: Pt;
  readonly measure: Pt;
  readonly ink?: string;
}

/** One line; its baseline lies `leading` below its top. */
export interface BlockLine {
  readonly items: readonly Placed[];
  readonly leading: Pt;
  readonly line: Line;
  readonly text: RichText;
  readonly tag: StructureElement;
  /** Must stand with the line after it: no line of a paragraph is alone in a column, no heading without its text. */
  readonly keep: boolean;
  /** Of several of its text. */
  readonly isLast: boolean;
  /** Begins with the rest of a word that was divided. */
  readonly goesOn: boolean;
}

/** Blocks of other kinds do not occur in running text. */
export function setTextBlocks(setting: Setting, blocks: readonly Block[], how: TextBlocks): readonly BlockLine[] {
  return blocks.flatMap((block, i): readonly BlockLine[] => {
    switch (block.kind) {
      case 'paragraph': {
        const isLater = blocks[i - 1]?.kind === 'paragraph';
        const indent = isLater ? how.style.indent : 0;
        return setText(setting, block.text, how, { style: how.style, tag: grow(setting.parent, 'P'), indent });
      }
      case 'heading': {
        const tag = grow(setting.parent, 'H4');
        const lines = setText(setting, block.text, how, { style: how.heading ?? how.style, tag });
        return lines.map((line) => ({ ...line, keep: true }));
      }
      case 'list': {
        const list = grow(setting.parent, 'L', { listNumbering: block.ordered ? 'Decimal' : 'Disc' });
        return block.items.flatMap((item, at) => {
          const element = grow(list, 'LI');
          const sign = block.ordered ? `${at + 1}.` : setting.workshop.design.flow.list.marker;
          const [label, tag] = [grow(element, 'Lbl'), grow(element, 'LBody')];
          return setText(setting, item, how, { style: how.style, tag, sign: { text: sign, tag: label } });
        });
      }
      default:
        return [];
    }
  });
}

interface Piece {
  readonly style: TextStyle;
  readonly tag: StructureElement;
  readonly indent?: Pt;
  /** Of a point of a list: its lines stand in from it. */
  readonly sign?: { readonly text: string; readonly tag: StructureElement };
}

function setText(setting: Setting, source: RichText, how: TextBlocks, piece: Piece): readonly BlockLine[] {
  const { design } = setting.workshop;
  const { style, tag, indent = 0, sign } = piece;
  for (const run of source.runs) setting.said.add(run.text);
  const text = numbered(paginate(setting.workshop, source));
  const inset = sign ? design.flow.list.indent : 0;
  const measure = how.measure - inset;
  const of: SetText = { style: style.name, measure };
  const lines = breakText(setting, text, style, measure, tag, { indent });
  return lines.map((line, i): BlockLine => {
    const at = { x: how.x + inset, y: style.leading };
    const placed = placeLine(setting, line, text, at, tag, how.ink, { of });
    const items = sign && i === 0 ? [...signOf(setting, sign, how, style), placed] : [placed];
    const isLast = i > 0 && i === lines.length - 1;
    const goesOn = lines[i - 1]?.hyphen ?? false;
    return { items, leading: style.leading, line, text, tag, keep: keepsNext(i, lines.length), isLast, goesOn };
  });
}

function signOf(
  setting: Setting,
  sign: NonNullable<Piece['sign']>,
  { x, ink }: TextBlocks,
  style: TextStyle,
): readonly Placed[] {
  const text: RichText = { runs: [{ text: sign.text }] };
  const { indent } = setting.workshop.design.flow.list;
  const [line] = setting.workshop.typesetter.lines(text, style, indent, { align: 'left' });
  return line ? [placeLine(setting, line, text, { x, y: style.leading }, sign.tag, ink)] : [];
}
