// What the commands say, in Dutch and English. What is wrong with a report stands in src/diagnostics/catalogue.ts instead.

import type { FileFault } from '../build/inspect-file.ts';
import type { FigureChange } from '../build/ledger.ts';
import type { FigureStatus } from '../model/figures.ts';
import type { CheckName, Outcome, PlaceInFile } from '../model/inspection.ts';
import type { StageName } from '../model/world.ts';
import type { Language } from './language.ts';
import { en } from './words-en.ts';
import { nl } from './words-nl.ts';

export interface Words {
  readonly program: string;
  readonly headings: Readonly<Record<string, string>>;
  /** What an argument or the value of an option is called in help. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly usage: {
    readonly program: string;
    readonly build: string;
    readonly check: string;
    readonly chart: string;
    readonly schema: string;
    readonly templates: string;
    readonly figures: string;
    readonly preflight: string;
  };
  readonly commands: Readonly<
    Record<'build' | 'check' | 'figures' | 'chart' | 'preflight' | 'schema' | 'templates' | 'help', string>
  >;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'root'
      | 'version'
      | 'help'
      | 'target'
      | 'output'
      | 'only'
      | 'design'
      | 'printer'
      | 'proof'
      | 'imposition'
      | 'strict'
      | 'timings'
      | 'json'
      | 'quiet'
      | 'year'
      | 'kind'
      | 'csv'
      | 'diff'
      | 'chart'
      | 'format'
      | 'file'
      | 'width'
      | 'pdf'
      | 'press'
      | 'heatmap',
      string
    >
  >;
  readonly examples: string;
  readonly exitCodes: string;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly errors: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly tooMany: (command: string) => string;
    readonly notAYear: (value: string) => string;
    readonly notAChoice: (option: string, value: string, choices: string) => string;
    /** Least and most in millimetres. */
    readonly notAWidth: (value: string, least: number, most: number) => string;
    readonly noSuchFolder: (folder: string) => string;
    readonly contradiction: (one: string, other: string) => string;
    readonly didYouMean: (name: string) => string;
    readonly seeHelp: (command: string) => string;
  };
  readonly summary: {
    readonly built: (folder: string, pages: number) => string;
    readonly notBuilt: string;
    readonly notDrawn: string;
    readonly checked: (pages: number) => string;
    readonly checkedPartly: string;
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly none: string;
    readonly stopped: string;
    readonly total: string;
  };
  readonly health: {
    /** Page, section, template, filled, words left, findings. */
    readonly heads: readonly [string, string, string, string, string, string];
    /** Page, place, lines, words left, line in the files. */
    readonly roomHeads: readonly [string, string, string, string, string];
    readonly left: (words: number) => string;
    readonly blank: string;
    /** By code. */
    readonly findings: Readonly<Record<string, string>>;
  };
  readonly figures: {
    /** Figure, change, status, source, pages; between the first two stand the years. */
    readonly heads: readonly [string, string, string, string, string];
    /** Of the columns of a CSV. */
    readonly columns: readonly string[];
    readonly status: Readonly<Record<FigureStatus, string>>;
    readonly changes: Readonly<Record<FigureChange['kind'], (count: number) => string>>;
    readonly none: string;
  };
  /** What was found in a finished PDF. */
  readonly preflight: {
    readonly faults: Readonly<Record<FileFault, (file: string) => string>>;
    readonly title: (file: string, pages: number, size: string, printer: string) => string;
    readonly checks: Readonly<Record<CheckName, string>>;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    /** Of one check: only what there is. */
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly ink: (maximum: string, over: string, place: string) => string;
    readonly more: (pages: number) => string;
    readonly pages: (ranges: string) => string;
    readonly noPlates: string;
    /** The worst place, the other pages, and how often in all. */
    readonly where: (worst: PlaceInFile, others: string | undefined, count: number) => string;
    readonly verdict: (failed: number, notRun: number) => string;
  };
  /** What an arrangement has room for. */
  readonly templates: {
    readonly pages: (pages: number, start: string) => string;
    readonly slot: (kind: string, name: string, count: number | undefined, required: boolean) => string;
    readonly lines: (lines: number, goesOn: boolean) => string;
    readonly icons: (names: string) => string;
  };
  readonly bug: (version: string) => string;
}

export const words: Readonly<Record<Language, Words>> = { nl, en };
