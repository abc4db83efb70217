// A finished page as it is judged: its lines of text, its frames, and what its template expects of it.

import type { Section } from '../model/content.ts';
import type { DiagnosticCode, Severity, Span } from '../model/diagnostic.ts';
import type { FrameFacts } from '../model/stages.ts';
import type { SetLine } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { type Sheet, type Stretch, wordsOf } from './reading.ts';

/** A line of a text, from where its ink begins to where it ends. */
export interface PageLine {
  readonly set: SetLine;
  readonly left: Pt;
  readonly right: Pt;
  readonly baseline: Pt;
  readonly first: Stretch;
  /** Stands in a footnote. */
  readonly isNote: boolean;
}

export interface Sight extends Sheet {
  /** Absent on a page that was left blank. */
  readonly section?: Section;
  /** Upright lines, in painting order. */
  readonly lines: readonly PageLine[];
  readonly frames: readonly FrameFacts[];
  /** What the template asks of the page. */
  readonly asks: {
    readonly fill: number;
    readonly picturesAlone: boolean;
    readonly safe: Distance;
    readonly spine: Distance;
    readonly facing: boolean;
    readonly baseline: Pt;
  };
}

/** How far text must stay away. */
export interface Distance {
  readonly least: Pt;
  /** Where the printer asks for it; absent = the design's own. */
  readonly asked?: Span;
  /** So near the designer lets it come on pages of this arrangement, whatever the printer asks: that is told as a note. */
  readonly allowed?: Pt;
}

/** One thing that is wrong with a page. */
export interface Finding {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly page: number;
  readonly span?: Span;
  readonly related?: readonly Span[];
  readonly args: Readonly<Record<string, string | number>>;
}

/** Lines in the order in which they are painted; `notes` are the structure elements inside footnotes. */
export function linesOf(stretches: readonly Stretch[], notes: ReadonlySet<unknown>): readonly PageLine[] {
  const bySet = new Map<SetLine, Stretch[]>();
  for (const stretch of stretches) {
    if (!stretch.line || stretch.up.y !== -1) continue;
    const known = bySet.get(stretch.line);
    if (known) known.push(stretch);
    else bySet.set(stretch.line, [stretch]);
  }
  return [...bySet].map(([set, parts]): PageLine => {
    const first = parts[0] as Stretch;
    return {
      set,
      left: Math.min(...parts.map(({ start }) => start.x)),
      right: Math.max(...parts.map(({ end }) => end.x)),
      baseline: Math.max(...parts.map(({ start }) => start.y)),
      first,
      isNote: notes.has(first.tag),
    };
  });
}

/** Lines of running text that stand in a frame, from its top, footnotes left out. */
export const linesIn = (sight: Sight, { rect }: FrameFacts): readonly PageLine[] =>
  sight.lines
    .filter(({ left, right, baseline, isNote, first }) => {
      const middle = (left + right) / 2;
      const isBeside = middle < rect.x || middle > rect.x + rect.width;
      return !isNote && !first.artifact && !isBeside && baseline > rect.y && baseline < rect.y + rect.height + SLACK;
    })
    .sort((a, b) => a.baseline - b.baseline);

/** Heights are sums of leadings: what adding them up costs. */
export const SLACK: Pt = 0.1;

/** Roles of headings in the structure. */
export const isHeading = ({ first }: PageLine): boolean => /^H\d$/.test(first.tag?.role ?? '');

/** The place to show for matter: of the content, else of the design, else of the page. */
export const placeOf = (
  { section }: Pick<Sight, 'section'>,
  { span, drawnBy }: { readonly span?: Span; readonly drawnBy?: Span },
): Pick<Finding, 'span' | 'related'> => {
  const own = span ?? drawnBy ?? section?.span;
  return { ...(own && { span: own }), ...(span && drawnBy && { related: [drawnBy] }) };
};

export const saying = (line: PageLine): string => wordsOf(line.first);

/** A word that is divided counts where it begins. */
export function wordsOn(lines: readonly PageLine[]): number {
  const text = lines
    .map(({ set: { line } }) => {
      const words = line.runs.map(({ run }) => run.actualText ?? run.clusters.join('')).join('');
      return line.hyphen ? words.replace(/[-\u00ad\u2010]$/, '') : `${words} `;
    })
    .join('');
  return text.split(/\s+/).filter(Boolean).length;
}
