// A report to a longer one: its sections repeated under new ids, or its text repeated within them, for measuring how time and
// memory grow. Invents no content.

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

/** The edition with the running text of its sections `times` over: many pages of nothing but text. */
export const thicken = (edition: Edition, times: number): Edition => ({
  ...edition,
  sections: edition.sections.map((section) => {
    const text = section.blocks.filter(({ kind, place }) => RUNNING.has(kind) && place === undefined);
    return { ...section, blocks: [...Array.from({ length: times }, () => text).flat(), ...others(section)] };
  }),
});

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list']);

const others = ({ blocks }: Section): Section['blocks'] => blocks.filter(({ kind }) => !RUNNING.has(kind));
