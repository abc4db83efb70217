// What every resolver has at hand: the draft, the figures and names that may be referred to, and a way to complain.

import type { Code } from '../diagnostics/catalogue.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Reporter, Severity, Span } from '../model/diagnostic.ts';
import type { Draft, RawText } from '../model/draft.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Figure, FigureUse, Municipality, Source } from '../model/figures.ts';
import type { ImageRef } from '../model/matter.ts';
import type { Numbering } from './numbering.ts';

/** What a probe says about a file that is no usable picture. */
export interface ImageProblem {
  readonly code: Code;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A picture; of an illustration also what is drawn in it. */
export type ProbedImage = ImageRef & { readonly drawing?: Drawing };

/** The one door to the outside: size and hash of a picture. `file` is absolute, `name` is for messages. */
export interface World {
  readonly probe: (file: string, name: string) => Promise<ProbedImage | { readonly problem: ImageProblem }>;
}

export interface Desk {
  readonly draft: Draft;
  readonly year: number;
  readonly final: boolean;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly municipalities: readonly Municipality[];
  /** Ids that `page of` and links may name. */
  readonly anchors: ReadonlySet<string>;
  /** Numbers of charts, tables and photographs that count as figures. */
  readonly numbering: Numbering;
  /** What refers to figures, and the sources that something refers to; resolvers add to them. */
  readonly uses: FigureUse[];
  readonly usedSources: Set<string>;
  readonly world: World;
  readonly reporter: Reporter;
}

type Args = Readonly<Record<string, string | number>>;

export function complain(
  desk: Pick<Desk, 'reporter'>,
  severity: Severity,
  code: Code,
  span: Span | undefined,
  args: Args = {},
  related?: readonly Span[],
): void {
  desk.reporter.report({ severity, code, args, ...(span && { span }), ...(related && { related }) });
}

/** For what a draft may still lack and a final report may not. */
export const graveness = (desk: Pick<Desk, 'final'>): Severity => (desk.final ? 'error' : 'warning');

/** Arguments for a name that is not known, with the one that looks most like it, or the only one that ends alike. */
export function unknown(name: string, known: Iterable<string>): Args {
  const names = [...known];
  const tailOf = (id: string) => id.split('.').at(-1);
  const alike = names.filter((id) => tailOf(id) === tailOf(name));
  const near = nearest(name, names) ?? (alike.length === 1 ? alike[0] : undefined);
  return near === undefined ? { name } : { name, near };
}

/** The figure that a text names. Reports: resolve/unknown-figure. */
export function figureOf(desk: Desk, raw: RawText): Figure | undefined {
  const id = raw.text.trim();
  const figure = desk.figures.get(id);
  if (figure) desk.uses.push({ figure: id, span: raw.span });
  else complain(desk, 'error', 'resolve/unknown-figure', raw.span, unknown(id, desk.figures.keys()));
  return figure;
}

/** The source that a text names. Reports: resolve/unknown-source. */
export function sourceOf(desk: Desk, raw: RawText): Source | undefined {
  const id = raw.text.trim();
  const source = desk.sources.get(id);
  if (source) desk.usedSources.add(id);
  else complain(desk, 'error', 'resolve/unknown-source', raw.span, unknown(id, desk.sources.keys()));
  return source;
}

/** Ids of municipalities that exist, in the association's own order. Reports: resolve/unknown-municipality. */
export function membersOf(desk: Desk, members: 'all' | readonly RawText[]): string[] {
  const known = desk.municipalities.map((municipality) => municipality.id);
  if (members === 'all') return known;
  const named = new Set<string>();
  for (const raw of members) {
    const id = raw.text.trim();
    if (known.includes(id)) named.add(id);
    else complain(desk, 'error', 'resolve/unknown-municipality', raw.span, unknown(id, known));
  }
  return known.filter((id) => named.has(id));
}
