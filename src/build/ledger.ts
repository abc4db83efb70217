// All figures of a year in rows: what they are, what they were, where they come from and on which pages they stand.

import type { Edition } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { Figure, FigureStatus } from '../model/figures.ts';
import type { Publication } from '../model/stages.ts';
import type { World } from '../model/world.ts';
import { createWhereabouts, type Whereabouts } from '../preflight/whereabouts.ts';
import { isCountedAlike, previousValue } from '../resolve/figures.ts';
import { formatChange, formatPoints, formatValue } from '../resolve/format.ts';
import type { CheckOptions, CheckResult } from './build.ts';
import { proofread } from './proof.ts';
import { Run } from './run.ts';

/** Texts are written as a column of the report would write them (nl-BE); numbers are as in the store. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly value: number;
  readonly text: string;
  /** Last year's. */
  readonly previous?: number;
  readonly previousText?: string;
  /** Against last year, of percentages in points. */
  readonly change?: string;
  readonly status: FigureStatus;
  /** ISO date. */
  readonly asOf?: string;
  /** Who keeps it, and what it counts. */
  readonly owner?: string;
  readonly definition?: string;
  /** Its id, and publisher and title in words. */
  readonly source?: { readonly id: string; readonly words: string };
  /** Printed page numbers that it stands on. */
  readonly pages: readonly string[];
  /** Where it is asked for, each place once. */
  readonly uses: readonly Span[];
  readonly span: Span;
}

/** What became of a figure between two years. */
export interface FigureChange {
  readonly kind: 'new' | 'gone' | 'changed';
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly previousText?: string;
  readonly change?: string;
}

export interface Ledger extends CheckResult {
  /** Absent if the report did not come to pages. */
  readonly rows?: readonly FigureRow[];
  /** Against the year that was asked for; undefined where that year has no figures. */
  readonly changes?: readonly FigureChange[];
}

export interface LedgerOptions extends CheckOptions {
  /** Year to compare with. */
  readonly against?: number;
}

/** Reports: build/no-figures for a year without figures of its own, and what `checkReport` reports. */
export async function listFigures(options: LedgerOptions, world: World): Promise<Ledger> {
  const run = new Run(options, world);
  const proof = await proofread(run, options);
  if (!proof) return run.result(undefined);
  const { edition, publication } = proof;
  const changes = options.against === undefined ? undefined : changesSince(edition, options.against);
  if (options.against !== undefined && !changes) {
    const args = { year: options.against, years: [...edition.past.keys()].join(', ') || '–' };
    run.reporter.report({ severity: 'error', code: 'build/no-figures', args });
  }
  const { health: _, ...result } = run.result(proof);
  return { ...result, rows: rowsOf(edition, publication), ...(changes && { changes }) };
}

function rowsOf(edition: Edition, { pages }: Publication): readonly FigureRow[] {
  const where = createWhereabouts(pages);
  const folios = new Map(pages.map(({ number, folio }) => [number, folio || String(number)]));
  return [...edition.figures.values()].map((figure) => {
    const uses = placesOf(edition, figure);
    return { ...described(edition, figure), ...pagesOf(uses, where, folios), uses, span: figure.span };
  });
}

function described(edition: Edition, figure: Figure): Omit<FigureRow, 'pages' | 'uses' | 'span'> {
  const { id, label, unit, value, status, asOf, owner, definition } = figure;
  const previous = previousValue(figure, edition.year);
  const source = edition.sources.find((one) => one.id === figure.source);
  return {
    ...{ id, label, value, status, text: write(figure, value) },
    ...(unit !== undefined && { unit }),
    ...(previous !== undefined && { previous, previousText: write(figure, previous) }),
    ...(previous !== undefined && { change: changeOf(figure, previous, edition.year - 1, edition.year) }),
    ...(asOf !== undefined && { asOf }),
    ...(owner !== undefined && { owner }),
    ...(definition !== undefined && { definition }),
    ...(source && { source: { id: source.id, words: `${source.publisher}, ${source.title}` } }),
  };
}

/** One reference is read for its text, its alternative text and its length: each place counts once. */
function placesOf({ uses }: Edition, { id }: Figure): readonly Span[] {
  const places = new Map<string, Span>();
  for (const { figure, span } of uses) if (figure === id) places.set(`${span.file}:${span.line}:${span.column}`, span);
  return [...places.values()];
}

function pagesOf(
  uses: readonly Span[],
  where: Whereabouts,
  folios: ReadonlyMap<number, string>,
): Pick<FigureRow, 'pages'> {
  const numbers = [...new Set(uses.flatMap(where))].sort((a, b) => a - b);
  return { pages: numbers.map((number) => folios.get(number) ?? String(number)) };
}

type Measured = Pick<Figure, 'unit' | 'decimals' | 'value'>;

const write = ({ unit, decimals }: Measured, value: number): string =>
  formatValue(value, unit, { decimals, place: 'column' });

/** '' where nothing can be said: a part of nothing, or of what was counted in another way. */
function changeOf(figure: Figure, previous: number, earlier: number, year: number): string {
  const { unit, value } = figure;
  if (!isCountedAlike(figure, earlier, year)) return '';
  if (unit === 'procent') return formatPoints(value - previous);
  return previous === 0 ? '' : formatChange((value - previous) / Math.abs(previous), 'column');
}

/** New figures, those that went, and those whose value is another; undefined for a year without figures. */
function changesSince({ figures, past, year: present }: Edition, year: number): readonly FigureChange[] | undefined {
  const before = past.get(year);
  if (!before) return undefined;
  const now = [...figures.values()].flatMap((figure): readonly FigureChange[] => {
    const { id, label, value } = figure;
    const old = before.get(id);
    if (!old) return [{ kind: 'new', id, label, text: write(figure, value) }];
    if (old.value === value) return [];
    const change = changeOf(figure, old.value, year, present);
    return [{ kind: 'changed', id, label, text: write(figure, value), previousText: write(figure, old.value), change }];
  });
  const gone = [...before.values()].filter(({ id }) => !figures.has(id));
  return [
    ...now,
    ...gone.map(
      (old): FigureChange => ({
        kind: 'gone',
        id: old.id,
        label: old.label,
        previousText: write(old, old.value),
      }),
    ),
  ];
}
