// What was found in a PDF as lines of text: one for every check, the ink, then each finding once with the pages it stands on.

import { type PrintOptions, printDiagnostic } from '../diagnostics/diagnostics.ts';
import { messageOf } from '../diagnostics/print.ts';
import type { CheckReport, Finding, Inspection, PageInk, PlaceInFile } from '../model/inspection.ts';
import type { Call } from './session.ts';
import type { Words } from './words.ts';

export interface TableChoices {
  /** Of the file. */
  readonly name: string;
  /** Errors and warnings only. */
  readonly quiet: boolean;
  readonly print: PrintOptions;
}

type Found = Omit<Inspection, 'picture'>;

export function inspectionTable(found: Found, { name, quiet, print }: TableChoices, call: Call): readonly string[] {
  const { preflight } = call.say;
  const shown = found.findings.filter(({ severity }) => !quiet || severity !== 'note');
  const findings = shown.flatMap((finding) => [...findingLines(finding, print, call.say), '']);
  if (quiet) return findings.slice(0, -1);
  const { width, height } = found.size;
  const size = `${written(width, call)} × ${written(height, call)} mm`;
  return [
    preflight.title(name, found.pages, size, found.printer),
    '',
    ...found.checks.map((check) => checkLine(check, found, call)),
    '',
    ...inkLines(found.ink, call),
    '',
    ...findings,
    preflight.verdict(
      found.checks.filter(({ outcome }) => outcome === 'failed').length,
      found.checks.filter(({ outcome }) => outcome === 'not-run').length,
    ),
  ];
}

const NAME = 18;

function checkLine({ name, outcome, why }: CheckReport, { findings }: Found, { say, language }: Call): string {
  const own = findings.filter(({ check }) => check === name);
  const count = (severity: Finding['severity']): number => own.filter((one) => one.severity === severity).length;
  const told = [
    say.preflight.outcomes[outcome],
    ...(own.length > 0 ? [say.preflight.counts(count('error'), count('warning'), count('note'))] : []),
    ...(why ? [messageOf(why, language)] : []),
  ];
  return `  ${say.preflight.checks[name].padEnd(NAME)} ${told.join(': ')}`;
}

/** Pages over the limit that are listed one by one. */
const MOST_PAGES = 5;

function inkLines(ink: readonly PageInk[], call: Call): readonly string[] {
  const { preflight } = call.say;
  const [heaviest, ...others] = [...ink].sort((a, b) => b.maximum - a.maximum);
  if (!heaviest) return [];
  const line = ({ maximum, over, at }: PageInk): string =>
    `  ${preflight.ink(written(maximum, call), written(over, call), placeText(at, call))}`;
  const over = others.filter((page) => page.over > 0);
  const plates = new Map<string, number[]>();
  for (const page of ink) {
    const names = Object.keys(page.plates)
      .map((plate) => PROCESS[plate] ?? plate)
      .join(' ');
    plates.set(names, [...(plates.get(names) ?? []), page.page]);
  }
  return [
    line(heaviest),
    ...over.slice(0, MOST_PAGES).map(line),
    ...(over.length > MOST_PAGES ? [`  ${preflight.more(over.length - MOST_PAGES)}`] : []),
    ...[...plates].map(([names, pages]) => `  ${names || preflight.noPlates}: ${preflight.pages(ranges(pages))}`),
  ];
}

const PROCESS: Readonly<Record<string, string>> = { Cyan: 'C', Magenta: 'M', Yellow: 'Y', Black: 'K' };

/** The rule of the printer is quoted as places in files are; the place in the PDF stands below. */
function findingLines({ places, ...finding }: Finding, print: PrintOptions, { preflight }: Words): readonly string[] {
  const [worst] = places;
  const told = printDiagnostic(finding, print);
  if (!worst) return [told];
  const pages = [...new Set(places.map(({ page }) => page))].sort((a, b) => a - b);
  const others = pages.filter((page) => page !== worst.page);
  return [told, `  ${preflight.where(worst, others.length > 0 ? ranges(others) : undefined, places.length)}`];
}

const placeText = (place: PlaceInFile, { say }: Call): string => say.preflight.where(place, undefined, 1);

/** `2, 5-7` */
export function ranges(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

const written = (value: number, { language }: Call): string =>
  language === 'nl' ? String(value).replace('.', ',') : String(value);
