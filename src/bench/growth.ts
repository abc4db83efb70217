// A report to a longer one: its sections repeated under new ids, for measuring how time and memory grow. Invents no content.

import type { Edition, Section } from '../model/content.ts';

/** The edition with its inner sections `times` over. What stands once in a report (first and last section) stays once. */
export function repeatSections(edition: Edition, times: number): Edition {
  const [first, ...rest] = edition.sections;
  const last = rest.pop();
  const inner = Array.from({ length: times }, (_, turn) => rest.map((section) => renamed(section, turn))).flat();
  return { ...edition, sections: [first, ...inner, last].filter((section) => section !== undefined) };
}

/** Copies are left out of the contents, whose page holds only so many lines. */
const renamed = (section: Section, turn: number): Section =>
  turn === 0 ? section : { ...section, id: `${section.id}-${turn + 1}`, listed: false };
