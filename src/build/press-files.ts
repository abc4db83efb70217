// What a printer is given besides one file of all pages: the cover of a glued book in a file of its own, a proof for the screen; and
// what an office printer is given: a booklet.

import { createCharts } from '../charts/charts.ts';
import { composeSpine } from '../compose/spine.ts';
import { proofPicture, softProof } from '../images/soft-proof.ts';
import { booklet, coverOf, spineWidth, textBlock } from '../impose/impose.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem, Picture, Pictures } from '../model/pictures.ts';
import type { Printer } from '../model/printer.ts';
import type { ReleaseFile } from '../release/record.ts';
import type { BuildOptions } from './build.ts';
import { type FileFacts, paintTarget } from './paint-target.ts';
import type { Proof } from './proof.ts';
import type { Run } from './run.ts';

/** A file of sheets to come. */
interface Parcel {
  readonly name: string;
  readonly role: ReleaseFile['role'];
  readonly pages: readonly Page[];
}

/** The print file, or block and cover apart where the printer glues; of each also a proof where it was asked for. */
export async function pressFiles(
  run: Run,
  proof: Proof,
  pictures: Pictures,
  name: string,
  options: Pick<BuildOptions, 'only' | 'proof'>,
): Promise<readonly ReleaseFile[]> {
  const { printer } = proof;
  if (!printer) throw new Error('A print file was asked for, and no printer.');
  const { pages } = proof.publication;
  const isGlued = printer.pages.binding === 'perfect' && options.only === undefined;
  const block: Parcel = { name: `${name}-druk`, role: 'print', pages: isGlued ? textBlock(pages) : pages };
  const parcels = isGlued
    ? [block, { name: `${name}-druk-omslag`, role: 'print-cover', pages: coverFor(run, proof, printer) } as const]
    : [block];
  const files = parcels.map((parcel) => paintParcel(proof, parcel, 'print', pictures));
  if (!options.proof) return Promise.all(files);
  const look = await softProof(printer.profile.bytes);
  const shown = await proofPictures(pictures, printer);
  const proofs = parcels.map((parcel) =>
    paintParcel(proof, { ...parcel, name: `${parcel.name}-proef`, role: 'proof' }, 'print', shown, { look }),
  );
  return Promise.all([...files, ...proofs]);
}

export const bookletFile = (proof: Proof, pictures: Pictures, name: string): Promise<ReleaseFile> => {
  const pages = booklet(proof.publication.pages);
  return paintParcel(proof, { name: `${name}-boekje`, role: 'booklet', pages }, 'screen', pictures, { loose: true });
};

async function paintParcel(
  proof: Proof,
  { name, role, pages }: Parcel,
  target: 'screen' | 'print',
  pictures: Pictures,
  facts: FileFacts = {},
): Promise<ReleaseFile> {
  const file = `${name}.pdf`;
  const publication = { ...proof.publication, pages };
  const bytes = await paintTarget({ ...proof, publication }, target, pictures, { ...facts, file });
  const claims = target === 'print' && !facts.look && proof.printer ? { claims: [proof.printer.standard] } : {};
  return { name: file, role, bytes, pages: pages.length, ...claims };
}

/** Outside and inside. */
function coverFor(run: Run, { publication, edition, design, typesetter }: Proof, printer: Printer): readonly Page[] {
  const { pages } = publication;
  const { styles, inks, charts: style } = design;
  const binding = { sheet: printer.paper.sheet, glue: printer.paper.glue, bleed: printer.bleed };
  const spine = { width: spineWidth(pages.length, binding), height: design.page.trim.height, bleed: printer.bleed };
  const charts = createCharts({ typesetter, style, styles, inks, reporter: run.reporter });
  const tools = { edition, design, typesetter, charts, reporter: run.reporter };
  return coverOf(pages, binding, composeSpine(spine, tools));
}

/** Each picture once, however many windows show it. */
async function proofPictures(pictures: Pictures, printer: Printer): Promise<Pictures> {
  const made = new Map<Picture, Promise<Picture>>();
  const shown = new Map<ImageItem, Picture>();
  for (const [item, picture] of pictures) {
    const one = made.get(picture) ?? proofPicture(picture, printer.profile.bytes);
    made.set(picture, one);
    shown.set(item, await one);
  }
  return shown;
}
