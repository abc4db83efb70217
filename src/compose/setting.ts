// What every composer has at hand: the edition, the design and the crafts. Holds no state of its own but the inks of a part.

import type { Block, ChartBlock, Edition, Section } from '../model/content.ts';
import type { Design, Element } from '../model/design.ts';
import type { Reporter, Span } from '../model/diagnostic.ts';
import { mixed, tinted } from '../model/inks.ts';
import type { Box, Ink } from '../model/matter.ts';
import type { Frame, Headings, Pagination } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText, TextStyle, Typesetter } from '../model/text.ts';
import type { Pt, Rect, Size } from '../model/units.ts';
import type { Scope } from './scope.ts';

/** The charts craft as compose needs it. */
export interface ChartComposer {
  compose(
    chart: ChartBlock,
    size: Size,
    options: { inks: (name: string) => Ink; on?: string; with?: Readonly<Record<string, unknown>> },
  ): Box;
}

/** The same for the whole edition. */
export interface Workshop {
  readonly edition: Edition;
  readonly design: Design;
  readonly typesetter: Typesetter;
  readonly charts: ChartComposer;
  readonly pagination: Pagination;
  /** What of the pagination was asked for. */
  readonly asked: { readonly pages: Map<string, Span | undefined>; readonly headings: Set<number> };
  readonly reporter: Reporter;
}

/** Where composing takes place: a section, on a sheet, under a structure element, with names bound. */
export interface Setting {
  readonly workshop: Workshop;
  readonly section: Section;
  readonly scope: Scope;
  /** Structure element that new matter hangs under. */
  readonly parent: StructureElement;
  /** Structure element of each block, in reading order. */
  readonly homes: ReadonlyMap<unknown, StructureElement>;
  readonly sheet: Size;
  readonly side: 'verso' | 'recto';
  readonly spread: boolean;
  /** Width that elements of width 0 take: the column's, inside a component of the flow. */
  readonly measure: Pt;
  /** Of a block that goes on at another measure: lines that stand of its texts, by the elements that these belong to. */
  readonly standing?: ReadonlyMap<StructureElement, readonly Line[]>;
  /** Style of tables in the flow. */
  readonly tableStyle: string;
  /** Where the elements being composed count from, on the sheet. Matter is moved there afterwards; frames and bleed need it now. */
  readonly origin: readonly [Pt, Pt];
  /** Composed for the flow: nobody knows yet where it will stand, and nothing of it bleeds. */
  readonly inFlow: boolean;
  /** Collects the frames of the sheet's stories, in the designer's order. */
  readonly frames: Frame[];
  /** The same for what its stories keep clear of. */
  readonly clear: Rect[];
  /** Width in which places are reflected: of a sheet drawn for a recto that stands on a verso. */
  readonly mirror?: Pt;
  /** Blocks that slots took, by slot. */
  readonly claims: ReadonlyMap<Element, Block>;
  /** Those whose slot was drawn indeed: it may stand in one that stays empty. */
  readonly drawn: Set<Block>;
  /** Texts that elements have set in this section, run by run. */
  readonly said: Set<string>;
  /** Things of the content that elements have printed something of: tiles, moments, rows. */
  readonly shown: Set<unknown>;
}

/**
 * Resolves an ink name, a part's alias, either with a tint ("menie 40%") or mixed with another ("menie 40% zon": the rest is zon).
 * Names were checked when the design was loaded.
 */
export function inkOf(setting: Pick<Setting, 'workshop' | 'section'>, name: string): Ink {
  const match = /^(\S+)\s+(\d+(?:[.,]\d+)?)\s*%(?:\s+(\S+))?$/.exec(name.trim());
  const plain = match?.[1] ?? name.trim();
  const { partInks } = setting.workshop.design;
  const alias = partInks.get(setting.section.part?.id ?? '')?.get(plain) ?? partInks.get('')?.get(plain) ?? plain;
  const direct = alias === plain ? undefined : /\s/.test(alias) ? inkOf(setting, alias) : undefined;
  const ink = direct ?? { name: alias };
  if (!match) return ink;
  const share = Number(match[2]?.replace(',', '.')) / 100;
  return match[3] === undefined ? tinted(ink, share) : mixed(ink, inkOf(setting, match[3]), 1 - share);
}

/** The style of a name; the loader has checked that it exists. */
export function styleOf(workshop: Workshop, name: string): TextStyle {
  const style = workshop.design.styles.get(name);
  if (!style) throw new Error(`style "${name}" passed the loader but is not in the design`);
  return style;
}

/** Fills in what only the pagination knows: "zie p. {page of …}". */
export function paginate(workshop: Workshop, text: RichText): RichText {
  if (!text.runs.some((run) => run.pageOf !== undefined)) return text;
  return {
    ...text,
    runs: text.runs.map((run) =>
      run.pageOf === undefined ? run : { ...run, text: String(pageOf(workshop, run.pageOf, text.span) ?? '0') },
    ),
  };
}

/** Page on which a section or an anchor stands, as far as the last round of layout knew. */
export function pageOf({ pagination, asked }: Workshop, anchor: string, askedBy?: Span): number | undefined {
  asked.pages.set(anchor, asked.pages.get(anchor) ?? askedBy);
  return pagination.sections[anchor]?.first ?? pagination.anchors[anchor];
}

/** Headings on the pages of a sheet, as far as the last round of layout knew. Asked for only where something prints them. */
export function headingsOf({ pagination, asked }: Workshop, first: number, last: number): Headings {
  const on = (page: number): Headings | undefined => {
    asked.headings.add(page);
    return pagination.headings[page];
  };
  return {
    get first() {
      return on(first)?.first ?? '';
    },
    get last() {
      return on(last)?.last ?? '';
    },
  };
}

/** Number of words, for "so many words over". */
export const wordsIn = (text: RichText): number =>
  text.runs
    .map((run) => run.text)
    .join('')
    .split(/\s+/)
    .filter(Boolean).length;

export function report(
  setting: Setting,
  code: `${string}/${string}`,
  args: Readonly<Record<string, string | number>>,
  span: Span | undefined,
  severity: 'error' | 'warning' = 'error',
): void {
  setting.workshop.reporter.report({ severity, code, args, span });
}
