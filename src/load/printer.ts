// templates/printers/NAME.yml to a Printer: read, checked, with the bytes of its profile and the places of its rules.

import { join } from 'node:path';
import { NEWEST_PROFILE, profileProblem } from '../images/profile.ts';
import type { Span } from '../model/diagnostic.ts';
import type { DraftReport, Located } from '../model/draft.ts';
import type { Printer } from '../model/printer.ts';
import { check, suggestion } from './issues.ts';
import { leavesFolder } from './paths.ts';
import { printerSchema } from './schemas/printer.ts';
import { listFolder, type Project, readBytes, readSource } from './source.ts';
import { parseYaml } from './yaml-file.ts';

const FOLDER = 'templates/printers';

/** Who prints where nobody says. */
const USUAL = 'fogra39';

export interface PrinterChoice {
  /** A printer instead of the one that report.yaml names. */
  readonly printer?: string;
  /** Whether what the printer asks must be known, or is looked at where the project knows a printer. Absent: nothing is printed. */
  readonly press?: 'must' | 'may';
}

/** Reports: those of loadPrinter. */
export async function choosePrinter(
  project: Project,
  report: DraftReport | undefined,
  { printer, press }: PrinterChoice,
): Promise<Printer | undefined> {
  const named = printer ?? report?.printer;
  if (printer === undefined && press === undefined) return undefined;
  if (named === undefined && press === 'may' && (await printersOf(project)).length === 0) return undefined;
  const askedBy = printer === undefined ? report?.origin.values.printer : undefined;
  return loadPrinter(project, named ?? USUAL, askedBy);
}

async function printersOf({ root }: Project): Promise<readonly string[]> {
  const files = await listFolder(join(root, FOLDER));
  return files.filter((file) => file.endsWith('.yml')).map((file) => file.slice(0, -'.yml'.length));
}

/** Largest profile, in bytes. */
const LARGEST_PROFILE = 20_000_000;

/**
 * The printer of a name; `askedBy` is where the report names it. Reports: load/unknown-printer, load/path-outside, those of
 * profileProblem and those of reading and checking.
 */
export async function loadPrinter(project: Project, name: string, askedBy?: Span): Promise<Printer | undefined> {
  const { reporter } = project;
  const names = await printersOf(project);
  if (!names.includes(name)) {
    const args = { key: 'printer', value: name, ...suggestion(name, names) };
    reporter.report({ severity: 'error', code: 'load/unknown-printer', span: askedBy, args });
    return undefined;
  }
  const source = await readSource(project, `${FOLDER}/${name}.yml`);
  const typed = source && parseYaml(source, reporter, project.shelf);
  const read = typed && check(printerSchema, typed, reporter);
  if (!read) return undefined;
  const { schema: _, profile, origin: __, ...asked } = read;
  if (leavesFolder(profile.text)) {
    reporter.report({ severity: 'error', code: 'load/path-outside', span: profile.span, args: { file: profile.text } });
    return undefined;
  }
  const bytes = await readBytes(project, `${FOLDER}/${profile.text}`, profile.span, LARGEST_PROFILE);
  if (!bytes) return undefined;
  const problem = profileProblem(bytes, NEWEST_PROFILE[read.standard]);
  if (problem) {
    const args = { name: profile.text, standard: read.standard, ...problem.args };
    reporter.report({ severity: 'error', code: problem.code, span: profile.span, args });
    return undefined;
  }
  const file = join(project.root, FOLDER, profile.text);
  return { ...asked, name, profile: { file, bytes }, rules: rulesOf(read) };
}

/** Places of all values, by path. */
function rulesOf({ origin, ...values }: Located, path = ''): ReadonlyMap<string, Span> {
  const rules = new Map<string, Span>();
  for (const [key, value] of Object.entries(values as Readonly<Record<string, unknown>>)) {
    const span = origin.values[key];
    if (span) rules.set(`${path}${key}`, span);
    if (isLocated(value)) for (const [inner, place] of rulesOf(value, `${path}${key}.`)) rules.set(inner, place);
  }
  return rules;
}

const isLocated = (value: unknown): value is Located =>
  typeof value === 'object' && value !== null && 'origin' in value;
