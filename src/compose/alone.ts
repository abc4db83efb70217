// A setting for matter that stands on no page of the report: a chart by itself, the spine of a cover.

import type { Charts } from '../charts/charts.ts';
import type { Edition, Section } from '../model/content.ts';
import type { Design } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Pagination } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Typesetter } from '../model/text.ts';
import type { Pt, Size } from '../model/units.ts';
import type { Setting, Workshop } from './setting.ts';

export interface Tools {
  readonly edition: Edition;
  readonly design: Design;
  readonly typesetter: Typesetter;
  readonly charts: Charts;
  readonly reporter: Reporter;
}

export interface Room {
  /** Whose inks it is set in. */
  readonly section: Section;
  /** What elements may name. */
  readonly names: Readonly<Record<string, unknown>>;
  readonly sheet: Size;
  readonly measure: Pt;
  readonly origin: readonly [Pt, Pt];
}

/** What stands there refers to no page. */
export const NO_PAGES: Pagination = { sections: {}, anchors: {}, headings: {} };

export const workshopAlone = (tools: Tools): Workshop => ({
  ...tools,
  pagination: NO_PAGES,
  asked: { pages: new Map(), headings: new Set() },
});

export function settingAlone(
  workshop: Workshop,
  parent: StructureElement,
  { section, names, sheet, measure, origin }: Room,
): Setting {
  return {
    workshop,
    section,
    scope: { names },
    parent,
    homes: new Map(),
    sheet,
    side: 'recto',
    spread: false,
    measure,
    tableStyle: workshop.design.flow.table,
    origin,
    inFlow: false,
    frames: [],
    clear: [],
    claims: new Map(),
    drawn: new Set(),
    said: new Set(),
    shown: new Set(),
  };
}
