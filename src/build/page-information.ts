// The line in the slug of the print file that says which page of which file this is: in the type of the design's footnotes.

import type { Page } from '../model/matter.ts';
import type { Lettering } from '../paint/marks.ts';
import type { Proof } from './proof.ts';

/** `file`: name of the print file. */
export function pageInformation({ publication, edition, design, printer, typesetter }: Proof, file: string): Lettering {
  const style = design.styles.get(design.flow.note.style);
  if (!style) throw new Error(`The design has no style "${design.flow.note.style}".`);
  const { pages } = publication;
  const wordsOf = ({ number }: Page): string =>
    [file, `${number} / ${pages.length}`, edition.date, `${printer?.title} (${printer?.condition})`].join(' · ');
  return (page, size) => typesetter.shape(wordsOf(page), { ...typesetter.charStyle(style, {}), size });
}
