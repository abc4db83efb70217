// What passes between the stages that is not content, design or matter.

import type { Span } from './diagnostic.ts';
import type { Box, Ink, Page, Placed, Stroke } from './matter.ts';
import type { StructureElement } from './structure.ts';
import type { Pt, Rect } from './units.ts';

/** Where everything stands, as far as the last round of layout knew. Compose reads it, layout writes it. */
export interface Pagination {
  /** First page and number of pages by section id. */
  readonly sections: Readonly<Record<string, { readonly first: number; readonly pages: number }>>;
  /** Page by anchor. */
  readonly anchors: Readonly<Record<string, number>>;
  /** Headings of the running text by page; where a page has none, the last one before it in its section. */
  readonly headings: Readonly<Record<number, Headings>>;
}

/** The first and the last heading of a page, for running heads. */
export interface Headings {
  readonly first: string;
  readonly last: string;
}

/** What a composition took from the pagination: only this must be settled, besides where sections stand. */
export interface Asked {
  /** Sections and anchors whose page is printed, with the first text of the report that asks for it. */
  readonly pages: ReadonlyMap<string, Span | undefined>;
  /** Pages whose headings are printed. */
  readonly headings: ReadonlySet<number>;
}

/** Matter of one section, composed; the story is not yet poured. */
export interface Galley {
  readonly section: string;
  readonly start: 'verso' | 'recto' | 'any';
  /** One per page or spread of the section, continuations included, as many as the last pagination said. */
  readonly sheets: readonly Sheet[];
  readonly story: readonly Passage[];
  /** How many of the sheets always stand, whether the story reaches them or not. */
  readonly base: number;
  /** Where the story stands on the sheets that can be added for the rest of it; absent where none can. */
  readonly continuation?: Omit<Sheet, 'matter'>;
  readonly span: Span;
}

export interface Sheet {
  readonly spread: boolean;
  /** Fixed matter in painting order, in sheet coordinates. */
  readonly matter: readonly Placed[];
  readonly frames: readonly Frame[];
  /** Where no text of a story may stand. */
  readonly clear: readonly Rect[];
}

/** A place on a sheet for flowing text. */
export interface Frame {
  readonly name: string;
  /** From the first baseline minus one grid step, down to the last baseline. */
  readonly rect: Rect;
  readonly balance: boolean;
  /** Margin for its side notes, on the sheet. */
  readonly aside?: { readonly x: Pt; readonly width: Pt };
  /** White may open until its text reaches the foot. */
  readonly justify?: 'vertical';
  /** Style of the tables in it, where the story has one of its own. */
  readonly tables?: string;
}

/** A stretch of the story that is set as a whole: a paragraph, a heading, a point of a list, a table, a block. */
export interface Passage {
  /**
   * Distance of its lines where it is text and nothing else: each of its items is then a line as high as this, and follows the
   * slots and wishes of a cast. Absent for all else, which knows only the measure of the first slot, and what stands already.
   */
  readonly leading?: Pt;
  /** Where it stands, if not in its column where its turn comes. */
  readonly place?: FlowPlace;
  /** Number of the block that it is of: what is moved stays together. */
  readonly group?: number;
  /** Its items as they are for a cast. Asked for the same again, it gives the same items. */
  set(cast: Cast): readonly GalleyItem[];
  /** The same for frames of which none is higher, in points: what is higher comes in parts. Absent where nothing can be parted. */
  within?(height: Pt): Passage;
}

/**
 * All over the columns of a page: between what comes before and after it (across), or taken out of the flow to the head or the
 * foot of the page that it was written for, to a page of its own, to the head of both pages of an opening, over their columns and the
 * gutter (spread), or into the margin beside the line that it was written before.
 */
export const FLOW_PLACES = ['across', 'top', 'bottom', 'page', 'spread', 'aside'] as const;
export type FlowPlace = (typeof FLOW_PLACES)[number];

/** How a passage is to be set. */
export interface Cast {
  /** Where its lines stand, from the first; the last slot holds for all that follow. Never empty. */
  readonly slots: readonly Slot[];
  /** Lines more (1) or fewer (-1) than is best. Text that cannot be set so well stays as it is. */
  readonly looseness?: number;
  /** The line, from 0, that ends a column: it should end without a hyphen. */
  readonly foot?: number;
  /** Its first items stand already, as they were in another cast: they stay, and what follows is set after them. */
  readonly kept?: { readonly cast: Cast; readonly items: number };
}

/** The free part of a column at one line. */
export interface Slot {
  /** From the left edge of the column. */
  readonly x: Pt;
  readonly width: Pt;
  /** Width of the whole column: that of the footnotes below it. */
  readonly measure: Pt;
}

/** Flowing matter. Names after Knuth and Plass, Breaking Paragraphs into Lines (1981). */
export type GalleyItem =
  | {
      readonly kind: 'box';
      readonly box: Box;
      /** Height that must still be free below the top of this item: keeps lines and headings together. */
      readonly need: Pt;
      /** Goes on with the next item, and with what that one needs: lines of headings. */
      readonly withNext?: boolean;
      /** The last line of a text of several: it should not open a frame. */
      readonly isLast?: boolean;
      /** Ends with a hyphen. */
      readonly hyphen?: boolean;
      /** Footnotes whose marks stand in this item. */
      readonly notes: readonly Box[];
      readonly words: number;
      /** Put above this item where it opens a frame: the repeated head of a table. */
      readonly head?: Box;
      /** What this item stands in, together with its neighbours that name the same. */
      readonly enclosure?: Enclosure;
      readonly span?: Span;
    }
  | {
      readonly kind: 'glue';
      readonly height: Pt;
      /** Counts from the next line of the grid: what comes before has any height. */
      readonly toGrid?: boolean;
    }
  | { readonly kind: 'break'; readonly what: 'column' | 'page' };

/** A frame as it was filled, in the coordinates of its page. */
export interface FrameFacts {
  readonly page: number;
  readonly section: string;
  /** Name of the story. */
  readonly frame: string;
  readonly rect: Rect;
  readonly balance: boolean;
  /** From the frame's top down to where its text ends; 0 = nothing stands in it. Footnotes are not counted. */
  readonly depth: Pt;
  /** Height that footnotes take at its foot, the white above them included. */
  readonly foot: Pt;
  /** Words that did not fit; told of the last frame of the story. */
  readonly over: number;
}

/** A ground with padding around items: it goes on in every frame that they go on in, padded at both ends there too. */
export interface Enclosure {
  /** Padding above the first and below the last item of a frame. Items bring their own at the sides. */
  readonly top: Pt;
  readonly bottom: Pt;
  readonly width: Pt;
  readonly ground?: Ink;
  /** Upright, on the left edge. */
  readonly bar?: Stroke;
}

/** The laid-out report. */
export interface Publication {
  readonly pages: readonly Page[];
  /** In the order in which stories run through them. */
  readonly frames: readonly FrameFacts[];
  readonly structure: StructureElement;
  readonly pagination: Pagination;
}

/** What a paint target needs to know beyond the pages. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly lang: string;
  /** ISO date; the files' creation date. */
  readonly date: string;
}
