// A publication to the bytes of one file, with what the report says of itself.

import type { Edition } from '../model/content.ts';
import type { Pictures } from '../model/pictures.ts';
import type { DocumentInfo } from '../model/stages.ts';
import type { Look } from '../paint/inks.ts';
import { readProgram, readScreenProfile } from '../program.ts';
import type { Target } from './build.ts';
import { pageInformation } from './page-information.ts';
import type { Proof } from './proof.ts';

export interface FileFacts {
  /** In place of the report's own. */
  readonly info?: Partial<DocumentInfo>;
  /** Name of the file, for the page information. */
  readonly file?: string;
  /** The printer's file as a screen shows it. */
  readonly look?: Look;
  /** The pages were found right: the file for the screen says so. */
  readonly conforms?: boolean;
  /** Sheets for an office printer. */
  readonly loose?: boolean;
}

/** Throws for a print file where no printer was asked for. */
export async function paintTarget(
  proof: Proof,
  target: Target,
  pictures: Pictures,
  { info, file = '', look, loose, conforms }: FileFacts = {},
): Promise<Uint8Array> {
  const { publication, edition, design, printer } = proof;
  const { paint } = await import('../paint/paint.ts');
  const program = await readProgram();
  if (target === 'print' && !printer) throw new Error('A print file was asked for, and no printer.');
  return paint(publication, {
    design,
    info: { ...documentInfo(edition), ...info },
    faces: design.faces,
    pictures,
    ...(target === 'print' && printer && { printer, lettering: pageInformation(proof, file) }),
    srgb: await readScreenProfile(),
    ...(conforms && { conforms }),
    ...(look && { look }),
    ...(loose && { loose }),
    creator: `${program.name} ${program.version}`,
  });
}

const documentInfo = ({ title, subtitle, organisation, subject, keywords, lang, date }: Edition): DocumentInfo => ({
  title: [title, subtitle].filter((part) => part !== '').join(' – '),
  author: organisation.name,
  subject,
  keywords,
  lang,
  date,
});
