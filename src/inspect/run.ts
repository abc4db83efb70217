// One content stream while it is read: its resources, graphics states, path and text matrices, and the sheet that its marks go
// onto. Which operator does what stands in operators.ts and text-operators.ts.

import type { PDFContext } from '@cantoo/pdf-lib';
import { underlying } from './colour-space.ts';
import type { Font } from './font.ts';
import type { Clip, FillMark, Gap, Mark, Paint } from './mark.ts';
import { IDENTITY, type Matrix, overlap, scaleOf } from './matrix.ts';
import type { Corners, Obj } from './objects.ts';
import { boundsOf, type Outline, OutlineBuilder, rectangleOf, strokeOutline } from './outline.ts';
import { paintOf, type State } from './state.ts';

/** What all content of a page shares. */
export interface Sheet {
  readonly marks: Mark[];
  readonly gaps: Gap[];
  readonly fonts: (dictionary: Obj) => Font;
  /** Of the file, for objects that content writes itself. */
  readonly context: PDFContext;
  /** Reads content that stands in other content: a form, the cell of a pattern, a glyph. */
  readonly run: (bytes: Uint8Array, resources: Obj, state: State, depth: number) => void;
}

export class Run {
  readonly sheet: Sheet;
  readonly resources: Obj;
  /** How many forms it stands in. */
  readonly depth: number;
  state: State;
  readonly kept: State[] = [];
  path = new OutlineBuilder();
  /** The rule of a clip that the next painting operator sets. */
  clipRule: 'nonzero' | 'even-odd' | undefined;
  text: Matrix = IDENTITY;
  line: Matrix = IDENTITY;

  constructor(sheet: Sheet, resources: Obj, state: State, depth: number) {
    this.sheet = sheet;
    this.resources = resources;
    this.state = state;
    this.depth = depth;
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  /** Puts a mark onto the sheet, unless nothing of it shows. */
  put(mark: Mark): void {
    const bounds = this.#visible(mark.bounds);
    if (bounds && mark.paint.alpha > 0) this.sheet.marks.push({ ...mark, bounds });
  }

  gap(code: Gap['code'], args: Gap['args'] = {}): void {
    this.sheet.gaps.push({ code, args });
  }

  /** Paints the path and begins a new one; a clip that was asked for is set after it. */
  paintPath({ fill, stroke }: { fill?: 'nonzero' | 'even-odd'; stroke?: boolean } = {}): void {
    const { outline } = this.path;
    if (fill) this.fill(outline, fill === 'even-odd');
    if (stroke) this.#stroke(outline);
    if (this.clipRule) this.clip(outline, this.clipRule === 'even-odd');
    this.clipRule = undefined;
    this.path = new OutlineBuilder();
  }

  fill(outline: Outline, evenOdd: boolean): void {
    const bounds = boundsOf(outline);
    if (!bounds) return;
    const { fill } = this.state;
    if (fill.pattern) {
      const within = withClip(this.state, outline, evenOdd);
      if (within) this.paintPattern(fill.pattern, within);
      return;
    }
    const rectangle = rectangleOf(outline);
    this.put({ ...this.#placed('fill', bounds), kind: 'fill', outline, evenOdd, rectangle } satisfies FillMark);
  }

  #stroke(outline: Outline): void {
    const { width, cap, dash, phase, ctm } = this.state;
    const scale = scaleOf(ctm);
    const weight = width * scale;
    const pen = { weight, projects: cap > 0, dash: dash.map((one) => one * scale), phase: phase * scale };
    const area = strokeOutline(outline, pen);
    const bounds = boundsOf(area);
    if (bounds) this.put({ ...this.#placed('stroke', bounds), kind: 'stroke', outline: area, weight });
  }

  clip(outline: Outline, evenOdd: boolean): void {
    this.state = withClip(this.state, outline, evenOdd) ?? { ...this.state, clip: NOTHING };
  }

  /** Fills the clip of a state with a pattern; xobjects.ts knows how. */
  paintPattern: (pattern: Obj, within: State) => void = () => undefined;

  #placed(use: 'fill' | 'stroke', bounds: Corners): { bounds: Corners; clip?: Clip; paint: Paint } {
    return { bounds, clip: this.state.clip, paint: paintOf(this.state, use) };
  }

  /** What only touches the clip does not show. */
  #visible(bounds: Corners): Corners | undefined {
    const { clip } = this.state;
    const shown = clip ? overlap(bounds, clip.bounds) : bounds;
    const isCut =
      shown &&
      ((shown[0] === shown[2] && bounds[0] !== bounds[2]) || (shown[1] === shown[3] && bounds[1] !== bounds[3]));
    return isCut ? undefined : shown;
  }
}

/** A clip that lets nothing through. */
const NOTHING: Clip = { outline: [], evenOdd: false, bounds: [Infinity, Infinity, -Infinity, -Infinity] };

/** The state with a narrower clip; undefined if nothing is left. */
export function withClip(state: State, outline: Outline, evenOdd: boolean): State | undefined {
  const own = boundsOf(outline);
  const bounds = own && (state.clip ? overlap(own, state.clip.bounds) : own);
  if (!bounds) return undefined;
  return { ...state, clip: { outline, evenOdd, rectangle: rectangleOf(outline), bounds, around: state.clip } };
}

/** True for inks of the paint that are all nothing: paper white. */
export const isWhite = ({ inks, space }: Paint): boolean =>
  underlying(space).family !== 'none' && inks.every(([, amount]) => amount < 0.001);
