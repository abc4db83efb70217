// The names that layouts may use beyond a section's own: the report, its contents, its municipalities.

import type { ChartBlock, Edition, PhotoBlock, TableBlock } from '../model/content.ts';
import type { Municipality } from '../model/figures.ts';
import type { RichText } from '../model/text.ts';
import { pageOf, type Workshop } from './setting.ts';

export function namesOf(workshop: Workshop): Record<string, unknown> {
  const { edition, pagination } = workshop;
  const ends = Object.values(pagination.sections).map((section) => section.first + section.pages - 1);
  return {
    report: { ...edition, pages: Math.max(0, ...ends) },
    municipalities: municipalitiesOf(edition),
    sources: edition.sources,
    abbreviations: edition.abbreviations,
    photos: photosOf(edition),
    lists: listsOf(workshop),
  };
}

/** A numbered block in a list of figures or tables. */
interface ListEntry {
  readonly number: number;
  readonly title: RichText;
  /** Page as far as it is known, 0 before the first round; asked for only where a list prints it. */
  readonly page: number;
  readonly anchor: string;
}

/** Charts and photographs with an id, and tables, in the order of their numbers. */
function listsOf(workshop: Workshop): {
  readonly figures: readonly ListEntry[];
  readonly tables: readonly ListEntry[];
} {
  const blocks = workshop.edition.sections.flatMap((section) => section.blocks);
  const entry = ({ number = 0, id = '', title }: Numbered): ListEntry => ({
    number,
    title,
    get page() {
      return pageOf(workshop, id) ?? 0;
    },
    anchor: id,
  });
  return {
    figures: blocks
      .flatMap((block) => (block.kind === 'chart' || block.kind === 'photo' ? numberedIn(block) : []))
      .map(entry),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? numberedIn(block) : [])).map(entry),
  };
}

interface Numbered {
  readonly number?: number;
  readonly id?: string;
  readonly title: RichText;
}

/** What a list says of a block: its title, a photograph's caption or what it shows. */
function numberedIn(block: ChartBlock | PhotoBlock | TableBlock): readonly Numbered[] {
  if (block.number === undefined) return [];
  const words = (text: string): RichText => ({ runs: [{ text }], span: block.span });
  const title = block.kind === 'photo' ? (block.caption ?? words(block.alt)) : words(block.title);
  return [{ number: block.number, title, ...(block.id !== undefined && { id: block.id }) }];
}

/** With `values`: its share in every figure that is split by municipality. */
function municipalitiesOf(edition: Edition): readonly (Municipality & { readonly values: Record<string, unknown> })[] {
  const split = [...edition.figures.values()].filter((figure) => figure.split?.by === 'municipality');
  return edition.municipalities.map((municipality) => ({
    ...municipality,
    values: Object.fromEntries(split.map((figure) => [figure.id, figure.split?.values[municipality.id]])),
  }));
}

/** Each picture once, in order of appearance, for the credits. */
function photosOf(edition: Edition): readonly PhotoBlock[] {
  const photos = edition.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'photo'));
  return [...new Map(photos.map((photo) => [photo.image.file, photo])).values()];
}

export interface ContentsPart {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  /** Page of the part's first section. */
  readonly first: number;
  /** Last page of the part. */
  readonly last: number;
  readonly number: number;
  /** How many entries the parts before it have: where its own begin in one list of all. */
  readonly before: number;
  readonly entries: readonly { readonly title: RichText; readonly page: number; readonly anchor: string }[];
}

/** Contents with page numbers as far as they are known; 0 before the first round of layout. */
export function contentsOf(workshop: Workshop): readonly ContentsPart[] {
  const { edition, pagination } = workshop;
  let before = 0;
  return edition.parts.map((part, i) => {
    const own = edition.sections.filter((section) => section.part?.id === part.id);
    const listed = own.filter((section) => section.listed);
    before += listed.length;
    const last = pagination.sections[own.at(-1)?.id ?? ''];
    return {
      id: part.id,
      title: part.title,
      tagline: part.tagline,
      number: i + 1,
      before: before - listed.length,
      first: own[0] ? (pageOf(workshop, own[0].id) ?? 0) : 0,
      last: last ? last.first + last.pages - 1 : 0,
      entries: listed.map((section) => ({
        title: { runs: [{ text: section.title }], span: section.titleSpan },
        page: pageOf(workshop, section.id) ?? 0,
        anchor: section.id,
      })),
    };
  });
}
