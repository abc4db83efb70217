// The names that layouts may use beyond a section's own: the report, its contents, its municipalities.

import type { Edition, PhotoBlock } from '../model/content.ts';
import { pageOf, type Workshop } from './setting.ts';

export function namesOf(edition: Edition): Record<string, unknown> {
  return {
    report: edition,
    municipalities: edition.municipalities,
    sources: edition.sources,
    abbreviations: edition.abbreviations,
    photos: photosOf(edition),
  };
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
  readonly entries: readonly { readonly title: string; readonly page: number; readonly anchor: string }[];
}

/** Contents with page numbers as far as they are known; 0 before the first round of layout. */
export function contentsOf(workshop: Workshop): readonly ContentsPart[] {
  const { edition, pagination } = workshop;
  return edition.parts.map((part, i) => {
    const own = edition.sections.filter((section) => section.part?.id === part.id);
    const listed = own.filter((section) => section.listed);
    const last = pagination.sections[own.at(-1)?.id ?? ''];
    return {
      id: part.id,
      title: part.title,
      tagline: part.tagline,
      number: i + 1,
      first: pageOf(workshop, own[0]?.id ?? '') ?? 0,
      last: last ? last.first + last.pages - 1 : 0,
      entries: listed.map((section) => ({
        title: section.short,
        page: pageOf(workshop, section.id) ?? 0,
        anchor: section.id,
      })),
    };
  });
}
