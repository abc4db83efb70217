// Report files to a release: the order of the stages, which nothing else knows. Does the work of no stage itself.

import { access, constants, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Diagnostics, nearest } from './diagnostics/diagnostics.ts';
import type { Edition } from './model/content.ts';
import type { Design } from './model/design.ts';
import type { Diagnostic, Reporter } from './model/diagnostic.ts';
import type { Health } from './model/health.ts';
import type { Pictures } from './model/pictures.ts';
import type { DocumentInfo, Publication } from './model/stages.ts';
import type { Typesetter } from './model/text.ts';
import type { StageName, World } from './model/world.ts';
import { readProgram, readVersions } from './program.ts';
import type { ReleaseFacts, ReleaseFile } from './release/record.ts';

export type Target = 'screen' | 'print';

export interface CheckOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly year: number;
  /** Instead of the design that report.yaml names. */
  readonly design?: string;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Id of the only section that is painted or shown. */
  readonly only?: string;
}

export interface BuildOptions extends CheckOptions {
  readonly targets: readonly Target[];
  /** Absolute path of the folder that holds a folder per year. */
  readonly output: string;
}

export interface Timing {
  readonly stage: StageName;
  readonly milliseconds: number;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** False if the report has errors. */
  readonly ok: boolean;
  /** 0 if it did not come to pages. */
  readonly pages: number;
  /** How its pages are; absent if it did not come to pages. */
  readonly health?: Health;
  readonly timings: readonly Timing[];
}

export interface BuildResult extends CheckResult {
  /** Absent if nothing was released. */
  readonly release?: { readonly folder: string; readonly files: readonly ReleasedFile[] };
}

export type ReleasedFile = Pick<ReleaseFile, 'name' | 'role' | 'pages'> & { readonly size: number };

/** The report in memory, with nothing left to look up. */
export interface Manuscript {
  readonly edition: Edition;
  readonly design: Design;
}

/** The report on pages. */
export interface Proof extends Manuscript {
  readonly publication: Publication;
  readonly typesetter: Typesetter;
}

/** The report on pages that were looked at. */
interface Inspected extends Proof {
  readonly health: Health;
}

/** Everything that can be said about a report without making files. Reports: build/unknown-page and all codes of the stages. */
export async function checkReport(options: CheckOptions, world: World): Promise<CheckResult> {
  const run = new Run(options, world);
  const proof = await proofread(run, options);
  if (proof) {
    findSection(run, proof, options.only);
    const { reportResolution } = await import('./images/resolution.ts');
    reportResolution(proof.publication.pages, run.reporter);
  }
  return run.result(proof, options.only);
}

/**
 * Makes a release in `output/<year>`, or in `output/<year>-<section>` of one section; nothing where the report has errors.
 * Rejects with the signal's reason when the user stops it. Either way the former release stays as it was.
 */
export async function buildReport(options: BuildOptions, world: World): Promise<BuildResult> {
  const run = new Run(options, world);
  const { openRelease } = await import('./release/release.ts');
  const folder = options.only === undefined ? String(options.year) : `${options.year}-${options.only}`;
  const desk = await openRelease(options.output, folder, world, run.reporter);
  if (!desk) return run.result(undefined);
  try {
    const whole = await proofread(run, options);
    const proof = whole && (await excerptOf(run, whole, options.only));
    const files = proof && !run.hasErrors ? await paintFiles(run, proof, options) : [];
    if (!proof || run.hasErrors) return run.result(proof);
    const facts = await factsOf(run, proof, options);
    if (!(await run.stage('release', () => desk.publish(files, facts)))) return run.result(proof);
    const released = files.map(({ bytes, ...file }) => ({ ...file, size: bytes.byteLength }));
    return { ...run.result(proof), release: { folder: desk.folder, files: released } };
  } finally {
    await desk.close();
  }
}

/** What one run keeps: what was reported and how long the stages took. */
export class Run {
  readonly reporter = new Diagnostics();
  readonly timings: Timing[] = [];
  readonly #parts = new Map<StageName, number>();
  readonly #strict: boolean;
  readonly #world: World;

  constructor({ strict }: Pick<CheckOptions, 'strict'>, world: World) {
    this.#strict = strict;
    this.#world = world;
  }

  /** What was reported, weighed as the user asked. */
  get diagnostics(): Diagnostics {
    return this.#strict ? this.reporter.strict() : this.reporter;
  }

  /** True if nothing may be released. */
  get hasErrors(): boolean {
    return this.diagnostics.hasErrors;
  }

  /** Runs a stage under the clock, unless the user has stopped. Lets signals and progress through first. */
  async stage<T>(stage: StageName, work: () => Promise<T>): Promise<T> {
    this.#world.progress(stage);
    await new Promise(setImmediate);
    this.#world.signal.throwIfAborted();
    const start = this.#world.clock();
    try {
      return await work();
    } finally {
      const parts = [...this.#parts].map(([part, milliseconds]): Timing => ({ stage: part, milliseconds }));
      const within = parts.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      this.timings.push({ stage, milliseconds: this.#world.clock() - start - within }, ...parts);
      this.#parts.clear();
    }
  }

  /** Times a part of the stage that is running for itself: it is told after the stage, whose time is without it. */
  part<T>(stage: StageName, work: () => T): T {
    const start = this.#world.clock();
    try {
      return work();
    } finally {
      this.#parts.set(stage, (this.#parts.get(stage) ?? 0) + this.#world.clock() - start);
    }
  }

  /** `only`: of other sections only errors are told. */
  result(proof: Inspected | undefined, only?: string): CheckResult {
    const file = proof?.edition.sections.find(({ id }) => id === only)?.span.file;
    const isTold = ({ severity, span }: Diagnostic): boolean =>
      file === undefined || severity === 'error' || span?.file === file;
    return {
      diagnostics: this.diagnostics.sorted().filter(isTold),
      ok: !this.hasErrors,
      pages: proof?.publication.pages.length ?? 0,
      ...(proof && { health: proof.health }),
      timings: this.timings,
    };
  }
}

async function proofread(run: Run, options: CheckOptions): Promise<Inspected | undefined> {
  const manuscript = await readManuscript(run, options);
  if (!manuscript) return undefined;
  const proof = await run.stage('compose', () =>
    setManuscript(manuscript, run.reporter, undefined, (stage, work) => run.part(stage, work)),
  );
  const health = await run.stage('preflight', () => inspectPages(proof, run.reporter));
  return { ...proof, health };
}

/** Reports: every `preflight/…` code. */
export async function inspectPages(
  { publication, edition, design, typesetter }: Proof,
  reporter: Reporter,
): Promise<Health> {
  const { inspect } = await import('./preflight/preflight.ts');
  return inspect(publication, edition, design, typesetter.outline.bind(typesetter), reporter);
}

/** Load and resolve. Stops after load if it found errors: pages that could not be read make every reference to them look wrong. */
export async function readManuscript(run: Run, { root, year, design }: CheckOptions): Promise<Manuscript | undefined> {
  const draft = await run.stage('load', async () => {
    const { loadDraft } = await import('./load/load.ts');
    return loadDraft(root, year, run.reporter, { design });
  });
  if (!draft || run.reporter.hasErrors) return undefined;
  const edition = await run.stage('resolve', async () => {
    const { resolveEdition } = await import('./resolve/resolve.ts');
    const { probeImage } = await import('./images/probe.ts');
    return resolveEdition(draft, { probe: probeImage }, run.reporter);
  });
  return edition && { edition, design: draft.design };
}

/** Page numbers in the text change its length, and its length changes page numbers: as many rounds as that needs. */
const MOST_ROUNDS = 5;

/**
 * Compose and layout, until no page number changes. Compose and layout say the same in every round: only the last counts. The
 * crafts remember what they have set and complain once. `watch` may stand between the text craft and who asks it. Reports:
 * layout/unsettled, unsettled-section, unsettled-heading, unplaced-reference.
 */
export async function setManuscript(
  { edition, design }: Manuscript,
  reporter: Diagnostics,
  watch = (typesetter: Typesetter): Typesetter => typesetter,
  timed: <T>(stage: 'layout', work: () => T) => T = (_, work) => work(),
): Promise<Proof> {
  const [{ createTypesetter }, { createCharts }, { composeEdition, expectPagination }, { layOut }, settled] =
    await Promise.all([
      import('./text/text.ts'),
      import('./charts/charts.ts'),
      import('./compose/compose.ts'),
      import('./layout/layout.ts'),
      import('./layout/settled.ts'),
    ]);
  const wasUpset = reporter.hasErrors;
  const { faces, noBreak, hyphenation, fallback, charts: style, styles } = design;
  // A word that opens a sentence looks like a name, and a name like a word.
  const names = edition.municipalities.map(({ name }) => name).filter((name) => !name.includes('-'));
  const words = [...hyphenation, ...names];
  const typesetter = watch(
    await createTypesetter({ faces, noBreak, hyphenation: words, fallback, lang: edition.lang, reporter }),
  );
  const charts = createCharts({ typesetter, style, styles, reporter });
  let pagination = expectPagination(edition, design);
  for (let round = 1; ; round++) {
    const said = new Diagnostics();
    const { galleys, structure, asked } = composeEdition(edition, design, typesetter, charts, pagination, said);
    const publication = timed('layout', () => layOut(galleys, structure, design, typesetter, said));
    const [before, after] = [pagination, publication.pagination];
    pagination = after;
    const stands = settled.isSettled(before, after, asked);
    if (!stands && round < MOST_ROUNDS) continue;
    if (stands) settled.reportUnplaced(after, asked, said);
    else settled.reportUnsettled(before, after, asked, galleys, MOST_ROUNDS, said);
    const told = said.sorted();
    const isUpset = wasUpset || told.some(({ code }) => CAUSES.includes(code));
    for (const diagnostic of told) if (!isUpset || !CONSEQUENCES.includes(diagnostic.code)) reporter.report(diagnostic);
    return { edition, design, publication, typesetter };
  }
}

/** What an editor gave too much of. */
const CAUSES: readonly string[] = ['compose/unset-item', 'compose/too-many-units'];
/** What a fault in the content makes a design complain of: told alone, it would send editors into the templates. */
const CONSEQUENCES: readonly string[] = ['compose/bad-ornament', 'compose/unset-text', 'layout/empty-slot'];

async function excerptOf(run: Run, proof: Inspected, only: string | undefined): Promise<Inspected | undefined> {
  if (only === undefined) return proof;
  if (!findSection(run, proof, only)) return undefined;
  const { excerpt } = await import('./release/excerpt.ts');
  return { ...proof, publication: excerpt(proof.publication, only) };
}

/** True if the report has the section that was asked for, or none was. Reports: build/unknown-page. */
function findSection(run: Run, proof: Proof, only: string | undefined): boolean {
  const ids = proof.edition.sections.map((section) => section.id);
  if (only === undefined || ids.includes(only)) return true;
  const near = nearest(only, ids);
  const args = { name: only, ...(near === undefined ? { known: ids.join(', ') } : { near }) };
  run.reporter.report({ severity: 'error', code: 'build/unknown-page', args });
  return false;
}

/** The press that print files are made for, until a printer asks for another. */
const PRESS = { file: 'templates/printers/FOGRA39-300.icc', condition: 'FOGRA39' };

const NONE = new Uint8Array();

/** Images and paint for every target, and the picture of the first page. */
async function paintFiles(run: Run, proof: Proof, options: BuildOptions): Promise<readonly ReleaseFile[]> {
  const { publication, edition } = proof;
  const { pages } = publication;
  const profile = join(options.root, PRESS.file);
  if (options.targets.includes('print') && !(await isUsableProfile(profile, run.reporter))) return [];
  const cacheDir = await cacheFolder(options.root);
  const { preparePictures } = await import('./images/images.ts');
  const prepare = (target: Target): Promise<Pictures> =>
    preparePictures(pages, { target, profile, cacheDir, reporter: run.reporter });
  const pictures = await run.stage('images', async () => ({
    // The picture of the cover is made from what the screen shows.
    screen: await prepare('screen'),
    print: options.targets.includes('print') ? await prepare('print') : undefined,
  }));
  if (run.hasErrors) return [];
  const { releaseName } = await import('./release/names.ts');
  const base = releaseName(edition.organisation.name, edition.subtitle, edition.year);
  const name = options.only === undefined ? base : `${base}-${options.only}`;
  const file = async (target: Target): Promise<ReleaseFile> => ({
    name: target === 'print' ? `${name}-druk.pdf` : `${name}.pdf`,
    role: target,
    bytes: await paintTarget(proof, target, pictures[target] ?? pictures.screen, options.root),
    pages: pages.length,
  });
  return run.stage('paint', async () => {
    // The cover first: its pixels are made in threads of their own, while the files are painted in this one.
    const cover = options.only === undefined ? coverOf(proof, pictures.screen, cacheDir) : Promise.resolve([]);
    const [covers, files] = await Promise.all([cover, Promise.all(options.targets.map(file))]);
    return [...files, ...covers];
  });
}

/** Reports: paint/bad-profile. */
async function isUsableProfile(file: string, reporter: Diagnostics): Promise<boolean> {
  const { profileFault } = await import('./images/profile.ts');
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes && profileFault(bytes) === undefined) return true;
  reporter.report({ severity: 'error', code: 'paint/bad-profile', args: { name: PRESS.file } });
  return false;
}

export async function paintTarget(proof: Proof, target: Target, pictures: Pictures, root: string): Promise<Uint8Array> {
  const { publication, edition, design } = proof;
  const { paint } = await import('./paint/paint.ts');
  const program = await readProgram();
  return paint(publication, {
    target,
    design,
    info: documentInfo(edition),
    faces: design.faces,
    pictures,
    profile: { bytes: target === 'print' ? await readFile(join(root, PRESS.file)) : NONE, condition: PRESS.condition },
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
  const { renderCover } = await import('./release/cover.ts');
  const outline = typesetter.outline.bind(typesetter);
  const bytes = await renderCover(page, { inks: design.inks, pictures, outline }, cacheDir);
  return [{ name: 'omslag.jpg', role: 'cover', bytes }];
}

/** Prepared pictures are kept beside the report, or for this run only where nothing may be written. */
async function cacheFolder(root: string): Promise<string> {
  const folder = join(root, '.cache', 'images');
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtemp(join(tmpdir(), 'igemo-report-'));
  }
}

async function factsOf(run: Run, { edition, design }: Proof, { targets, only }: BuildOptions): Promise<ReleaseFacts> {
  const { checksOf } = await import('./release/checks.ts');
  const { dependencies, ...program } = await readProgram();
  const { year, title, status, date } = edition;
  return {
    ...{ year, title, status, design: design.name, date },
    ...(only !== undefined && { only }),
    program,
    packages: await readVersions(dependencies),
    checks: checksOf(targets),
    warnings: run.diagnostics.count('warning'),
  };
}

const documentInfo = ({ title, subtitle, organisation, subject, keywords, lang, date }: Edition): DocumentInfo => ({
  title: [title, subtitle].filter((part) => part !== '').join(' – '),
  author: organisation.name,
  subject,
  keywords,
  lang,
  date,
});
