// Pages to the files of a release: pictures prepared for every target, PDFs painted, the cover and the charts drawn.

import { access, constants, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pictures } from '../model/pictures.ts';
import { SCREEN_STANDARDS } from '../model/standards.ts';
import type { ReleaseFile } from '../release/record.ts';
import type { BuildOptions, Target } from './build.ts';
import { judgeConformance } from './conformance.ts';
import { paintTarget } from './paint-target.ts';
import type { Proof } from './proof.ts';
import type { Run } from './run.ts';
import { programName } from './shelves.ts';

/** Images and paint for every target; of a whole report also the picture of its first page and those of its charts. */
export async function paintFiles(run: Run, proof: Proof, options: BuildOptions): Promise<readonly ReleaseFile[]> {
  const { publication, edition, printer } = proof;
  const { pages } = publication;
  const conforms = options.targets.includes('screen') && (await judgeConformance(publication, run.reporter));
  const cacheDir = await cacheFolder(options.root);
  const { preparePictures } = await import('../images/images.ts');
  // The picture of the cover is made from what the screen shows.
  const targets = [...new Set<Target>(['screen', ...options.targets])];
  const madeWith = (await programName(['sharp'])) ?? '';
  const { profile, pictures: limits } = printer ?? {};
  const pictures = await run.stage('images', () =>
    preparePictures(pages, { targets, profile: profile?.file, cacheDir, madeWith, limits, reporter: run.reporter }),
  );
  if (run.hasErrors) return [];
  const { releaseName } = await import('../release/names.ts');
  const base = releaseName(edition.organisation.name, edition.subtitle, edition.year);
  const name = options.only === undefined ? base : `${base}-${options.only}`;
  const { bookletFile, pressFiles } = await import('./press-files.ts');
  const paintFile = async (target: Target): Promise<readonly ReleaseFile[]> => {
    if (target === 'print') return pressFiles(run, proof, pictures.print, name, options);
    const file = `${name}.pdf`;
    const bytes = await paintTarget(proof, target, pictures.screen, { file, conforms });
    return [{ name: file, role: target, bytes, pages: pages.length, ...(conforms && { claims: SCREEN_STANDARDS }) }];
  };
  return run.stage('paint', async () => {
    // These first: their pixels are made in threads of their own, while the files are painted in this one.
    const drawn =
      options.only === undefined
        ? [coverOf(proof, pictures.screen, cacheDir), chartsOf(run, proof, options.root, cacheDir)]
        : [];
    const folded = options.imposition ? [bookletFile(proof, pictures.screen, name)] : [];
    const files = await Promise.all([...options.targets.map(paintFile), ...folded, ...drawn]);
    return files.flat();
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
