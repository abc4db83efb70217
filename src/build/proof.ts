// Report files to pages: load, resolve, then compose and layout until page numbers settle, then the look at every page.

import type { Charts } from '../charts/charts.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Edition } from '../model/content.ts';
import type { Design } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Health } from '../model/health.ts';
import type { Printer } from '../model/printer.ts';
import type { Publication } from '../model/stages.ts';
import type { Typesetter } from '../model/text.ts';
import type { CheckOptions } from './build.ts';
import type { Run } from './run.ts';
import { type Shelves, textOptions, withShelves } from './shelves.ts';

/** The report in memory, with nothing left to look up. */
export interface Manuscript {
  readonly edition: Edition;
  readonly design: Design;
  /** Absent where nothing is printed. */
  readonly printer?: Printer;
}

/** The report on pages. */
export interface Proof extends Manuscript {
  readonly publication: Publication;
  readonly typesetter: Typesetter;
}

/** The report on pages that were looked at. */
export interface Inspected extends Proof {
  readonly health: Health;
}

/** Undefined if it does not come to pages. */
export async function proofread(
  run: Run,
  options: CheckOptions,
  press?: 'must' | 'may',
): Promise<Inspected | undefined> {
  const manuscript = await readManuscript(run, options, press);
  if (!manuscript) return undefined;
  const proof = await run.stage('compose', () =>
    withShelves(manuscript, options.root, (shelves) =>
      setManuscript(manuscript, run.reporter, { shelves, timed: (stage, work) => run.part(stage, work) }),
    ),
  );
  const health = await run.stage('preflight', () => inspectPages(proof, run.reporter));
  return { ...proof, health };
}

/** Reports: every `preflight/…` code. */
export async function inspectPages(
  { publication, edition, design, printer, typesetter }: Proof,
  reporter: Reporter,
): Promise<Health> {
  const { inspect } = await import('../preflight/preflight.ts');
  return inspect(publication, edition, design, typesetter.ink.bind(typesetter), reporter, printer);
}

/** Load and resolve; `press`: whether what the printer asks must be known. Stops after load if it found errors: pages that could not be read make every reference to them look wrong. */
export async function readManuscript(
  run: Run,
  { root, year, design, printer }: CheckOptions,
  press?: 'must' | 'may',
): Promise<Manuscript | undefined> {
  const draft = await run.stage('load', async () => {
    const { loadDraft } = await import('../load/load.ts');
    return loadDraft(root, year, run.reporter, { design, printer, press });
  });
  if (!draft || run.reporter.hasErrors) return undefined;
  const edition = await run.stage('resolve', async () => {
    const { resolveEdition } = await import('../resolve/resolve.ts');
    const { probe } = await import('./probe.ts');
    return resolveEdition(draft, { probe }, run.reporter);
  });
  return edition && { edition, design: draft.design, ...(draft.printer && { printer: draft.printer }) };
}

/** Page numbers in the text change its length, and its length changes page numbers: as many rounds as that needs. */
const MOST_ROUNDS = 5;

export interface SettingOptions {
  /** May stand between the text craft and who asks it. */
  readonly watch?: (typesetter: Typesetter) => Typesetter;
  /** May stand between the charts craft and who asks it. */
  readonly plot?: (charts: Charts) => Charts;
  /** Runs layout under a clock of its own. */
  readonly timed?: <T>(stage: 'layout', work: () => T) => T;
  /** What earlier runs have set. */
  readonly shelves?: Pick<Shelves, 'paragraphs' | 'charts'>;
}

/**
 * Compose and layout, until no page number changes. Compose and layout say the same in every round: only the last counts. The
 * crafts remember what they have set and complain once. Reports: layout/unsettled, unsettled-section, unsettled-heading,
 * unplaced-reference.
 */
export async function setManuscript(
  { edition, design, printer }: Manuscript,
  reporter: Diagnostics,
  {
    watch = (typesetter) => typesetter,
    plot = (charts) => charts,
    timed = (_, work) => work(),
    shelves,
  }: SettingOptions = {},
): Promise<Proof> {
  const [{ createTypesetter }, { createCharts }, { composeEdition, expectPagination }, { layOut }, settled] =
    await Promise.all([
      import('../text/text.ts'),
      import('../charts/charts.ts'),
      import('../compose/compose.ts'),
      import('../layout/layout.ts'),
      import('../layout/settled.ts'),
    ]);
  const wasUpset = reporter.hasErrors;
  const { charts: style, styles } = design;
  const setting = { ...textOptions(edition, design), reporter, shelf: shelves?.paragraphs };
  const typesetter = watch(await createTypesetter(setting));
  const charts = plot(createCharts({ typesetter, style, styles, inks: design.inks, reporter, shelf: shelves?.charts }));
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
    return { edition, design, publication, typesetter, ...(printer && { printer }) };
  }
}

/** What an editor gave too much of. */
const CAUSES: readonly string[] = ['compose/unset-item', 'compose/too-many-units'];
/** What a fault in the content makes a design complain of: told alone, it would send editors into the templates. */
const CONSEQUENCES: readonly string[] = ['compose/bad-ornament', 'compose/unset-text', 'layout/empty-slot'];
