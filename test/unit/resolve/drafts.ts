// Small drafts for the tests of resolve: what the loader would give, without files.

import type { DraftAreas } from '../../../src/model/areas.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Diagnostic, Span } from '../../../src/model/diagnostic.ts';
import type {
  Draft,
  DraftBlock,
  DraftFigure,
  DraftFigures,
  DraftPage,
  DraftReport,
  DraftSeries,
  Origin,
  RawText,
} from '../../../src/model/draft.ts';
import type { FigureStatus } from '../../../src/model/figures.ts';
import type { World } from '../../../src/resolve/resolve.ts';

export const FILE = 'report-data/2023/pages/proef.yaml';

/** A text that begins at line 10, column 5 of its file, every further line below it. */
export function raw(text: string, line = 10, column = 5, file = FILE): RawText {
  let offset = 0;
  const lines = text.split('\n').map((words, i) => {
    const start = { offset, line: line + i, column };
    offset += words.length + 1;
    return start;
  });
  return { text, span: { file, line, column }, lines };
}

export const origin = (line = 1, file = FILE): Origin => ({ span: { file, line, column: 1 }, keys: {}, values: {} });

export function figure(id: string, value: number, more: Partial<DraftFigure> = {}): DraftFigure {
  return {
    id,
    label: id.split('.').at(-1) ?? id,
    decimals: 0,
    value,
    status: 'confirmed' as FigureStatus,
    source: raw('bron'),
    history: {},
    origin: origin(1, 'report-data/2023/figures.yaml'),
    ...more,
  };
}

export const figuresOf = (year: number, figures: readonly DraftFigure[]): DraftFigures => ({
  year,
  sources: [{ id: 'bron', title: 'Jaarcijfers', publisher: 'Statbel', date: '2023-01-01', origin: origin() }],
  figures: new Map(figures.map((one) => [one.id, one])),
});

export const page = (body: readonly DraftBlock[], more: Partial<DraftPage> = {}): DraftPage => ({
  id: 'proef',
  template: 'theme',
  title: raw('Proef'),
  texts: {},
  chartTables: false,
  municipalities: 'all',
  body,
  origin: origin(),
  ...more,
});

export const report = (more: Partial<DraftReport> = {}): DraftReport => ({
  year: 2023,
  title: raw('Verslag'),
  language: 'nl-BE',
  status: 'draft',
  date: '2024-05-15',
  design: 'twaalf',
  chartTables: 'attached',
  keywords: [],
  organisation: {
    name: 'IGEMO',
    fullName: 'IGEMO',
    street: 'Straat 1',
    city: '2800 Mechelen',
    email: 'info@example.org',
    web: 'www.example.org',
    publisher: 'Iemand, Straat 1, 2800 Mechelen',
    origin: origin(),
  },
  parts: [{ id: 'vooraf', title: raw('Vooraf'), tagline: raw('Wie we zijn'), origin: origin() }],
  municipalities: ['bornem', 'lier', 'mechelen'].map((id, i) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    column: i,
    row: 0,
    origin: origin(),
  })),
  abbreviations: [],
  origin: origin(),
  ...more,
});

export interface DraftParts {
  readonly figures?: readonly DraftFigure[];
  readonly earlier?: readonly DraftFigures[];
  readonly pages?: readonly DraftPage[];
  readonly series?: readonly DraftSeries[];
  readonly areas?: readonly DraftAreas[];
  readonly report?: Partial<DraftReport>;
}

/** Resolve never looks at the design. */
const NO_DESIGN = {} as Design;

export const draftOf = (parts: DraftParts): Draft => ({
  root: '/project',
  folder: '/project/report-data/2023',
  report: report(parts.report),
  figures: figuresOf(2023, parts.figures ?? []),
  earlier: parts.earlier ?? [],
  pages: parts.pages ?? [page([])],
  series: new Map((parts.series ?? []).map((one) => [one.name, one])),
  areas: new Map((parts.areas ?? []).map((one) => [one.name, one])),
  design: NO_DESIGN,
});

/** A series from lines of cells; the first line holds the heads. */
export function series(name: string, lines: readonly string[], more: Partial<DraftSeries> = {}): DraftSeries {
  const [heads = [], ...rows] = lines.map((line) => line.split(';').map((cell) => raw(cell, 1, 1, name)));
  const numberOf = (cell: RawText) =>
    cell.text === '' ? null : Number.isNaN(Number(cell.text)) ? undefined : Number(cell.text);
  return {
    name,
    status: 'confirmed',
    heads,
    rows: rows.map((cells) => ({ category: cells[0] ?? raw(''), cells, numbers: cells.map(numberOf) })),
    ...more,
  };
}

export const WORLD: World = {
  probe: async (file, name) => ({ file, name, pixels: { width: 1600, height: 900 }, hash: 'abc' }),
};

export interface Collected {
  readonly diagnostics: Diagnostic[];
  report(diagnostic: Diagnostic): void;
  /** Codes without "resolve/", and without notes on use. */
  codes(): string[];
  spanOf(code: string): Span | undefined;
}

export function collect(): Collected {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
    codes: () =>
      diagnostics
        .map(({ code }) => code.replace('resolve/', ''))
        .filter((code) => !code.startsWith('unused-figure') && !code.startsWith('unused-source')),
    spanOf: (code) => diagnostics.find((diagnostic) => diagnostic.code === `resolve/${code}`)?.span,
  };
}
