// Pages to the files of a release: pictures prepared for every target, PDFs painted, the cover and the charts drawn.

import { access, constants, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../model/content.ts';
import type { Pictures } from '../model/pictures.ts';
import type { DocumentInfo } from '../model/stages.ts';
import { readProgram } from '../program.ts';
import type { ReleaseFile } from '../release/record.ts';
import type { BuildOptions, Target } from './build.ts';
import { pageInformation } from './page-information.ts';
import type { Proof } from './proof.ts';
import type { Run } from './run.ts';

/** Images and paint for every target; of a whole report also the picture of its first page and those of its charts. */
export async function paintFiles(run: Run, proof: Proof, options: BuildOptions): Promise<readonly ReleaseFile[]> {
  const { publication, edition, printer } = proof;
  const { pages } = publication;
  const cacheDir = await cacheFolder(options.root);
  const { preparePictures } = await import('../images/images.ts');
  const prepare = (target: Target): Promise<Pictures> =>
    preparePictures(pages, { target, profile: printer?.profile.file, cacheDir, reporter: run.reporter });
  const pictures = await run.stage('images', async () => ({
    // The picture of the cover is made from what the screen shows.
    screen: await prepare('screen'),
    print: options.targets.includes('print') ? await prepare('print') : undefined,
  }));
  if (run.hasErrors) return [];
  const { releaseName } = await import('../release/names.ts');
  const base = releaseName(edition.organisation.name, edition.subtitle, edition.year);
  const name = options.only === undefined ? base : `${base}-${options.only}`;
  const paintFile = async (target: Target): Promise<ReleaseFile> => {
    const file = target === 'print' ? `${name}-druk.pdf` : `${name}.pdf`;
    const bytes = await paintTarget(proof, target, pictures[target] ?? pictures.screen, { file });
    return { name: file, role: target, bytes, pages: pages.length };
  };
  return run.stage('paint', async () => {
    // These first: their pixels are made in threads of their own, while the files are painted in this one.
    const drawn =
      options.only === undefined
        ? [coverOf(proof, pictures.screen, cacheDir), chartsOf(run, proof, options.root, cacheDir)]
        : [];
    const files = await Promise.all([...options.targets.map(paintFile), ...drawn]);
    return files.flat();
  });
}

export interface FileFacts {
  /** In place of the report's own. */
  readonly info?: Partial<DocumentInfo>;
  /** Name of the file, for the page information. */
  readonly file?: string;
}

/** Throws for a print file where no printer was asked for. */
export async function paintTarget(
  proof: Proof,
  target: Target,
  pictures: Pictures,
  { info, file = '' }: FileFacts = {},
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
    creator: `${program.name} ${program.version}`,
  });
}

async function coverOf(
  { publication, design, typesetter }: Proof,
  pictures: Pictures,
  cacheDir: string,
): Promise<ReleaseFile[]> {
  const [page] = publication.pages;
  if (!page) return [];
  const { renderCover } = await import('../release/cover.ts');
  const outline = typesetter.outline.bind(typesetter);
  const bytes = await renderCover(page, { inks: design.inks, pictures, outline }, cacheDir);
  return [{ name: 'omslag.jpg', role: 'cover', bytes }];
}

async function chartsOf(run: Run, proof: Proof, root: string, cacheDir: string): Promise<ReleaseFile[]> {
  const { chartFiles } = await import('./chart-files.ts');
  return chartFiles(run, proof, root, cacheDir);
}

/** Prepared pictures are kept beside the report, or for this run only where nothing may be written. */
export async function cacheFolder(root: string): Promise<string> {
  const folder = join(root, '.cache', 'images');
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtemp(join(tmpdir(), 'igemo-report-'));
  }
}

const documentInfo = ({ title, subtitle, organisation, subject, keywords, lang, date }: Edition): DocumentInfo => ({
  title: [title, subtitle].filter((part) => part !== '').join(' – '),
  author: organisation.name,
  subject,
  keywords,
  lang,
  date,
});
