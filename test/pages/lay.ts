// Blocks that no file holds, taken through compose and layout until their page numbers settle: what tests with random stories need.

import { composeEdition, expectPagination } from '../../src/compose/compose.ts';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { layOut } from '../../src/layout/layout.ts';
import { isSettled } from '../../src/layout/settled.ts';
import type { Block, Section } from '../../src/model/content.ts';
import type { Design } from '../../src/model/design.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Publication } from '../../src/model/stages.ts';
import type { StructureElement } from '../../src/model/structure.ts';
import { wordsByElement } from './matter.ts';
import type { Pressed } from './press.ts';

export const span = { file: 'story.yaml', line: 1, column: 1 };

export interface Outcome {
  readonly publication: Publication;
  readonly said: readonly Diagnostic[];
  readonly settled: boolean;
}

/** A section `story` of a template `random`; edition and typesetter are those of a page that was pressed. */
export function lay(pressed: Pressed, blocks: readonly Block[], design: Design): Outcome {
  const section: Section = {
    id: 'story',
    template: 'random',
    title: 'Verhaal',
    titleSpan: span,
    short: 'Verhaal',
    texts: {},
    blocks,
    listed: true,
    municipalities: 'all',
    span,
  };
  const edition = { ...pressed.edition, sections: [section] };
  const charts = { compose: () => ({ width: 0, height: 0, items: [] }) };
  let pagination = expectPagination(edition, design);
  for (let round = 1; ; round++) {
    const said = new Diagnostics();
    const { galleys, structure, asked } = composeEdition(edition, design, pressed.typesetter, charts, pagination, said);
    const publication = layOut(galleys, structure, design, pressed.typesetter, said);
    const settled = isSettled(pagination, publication.pagination, asked);
    pagination = publication.pagination;
    if (settled || round === 5) return { publication, said: said.sorted(), settled };
  }
}

/** What is read in the story, signs of lists and footnotes left out, without white and hyphens. */
export function storyOf({ pages, structure }: Publication): string {
  const words = wordsByElement(pages);
  const all = (element: StructureElement): string =>
    element.role === 'Note' || element.role === 'Lbl'
      ? ''
      : (words.get(element) ?? '') + element.kids.map(all).join('');
  return all(structure).replace(/[\s\u00ad-]/g, '');
}
