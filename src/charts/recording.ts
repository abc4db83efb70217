// What a chart drew: the operations of a 2D context with transforms applied and state resolved, in points. Types only.

import type { Path } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';

/** A font as a canvas knows it. In charts the family is the name of a text style and bold means that style's `strong`. */
export interface CanvasFont {
  readonly family: string;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Measures of one line of text, relative to the alphabetic baseline. */
export interface LineMeasure {
  readonly width: Pt;
  readonly ascent: Pt;
  readonly descent: Pt;
  readonly capHeight: Pt;
}

/** Supplies the measures of text to the surface; the same shaping as the text that will be painted. */
export interface TextMeasurer {
  measure(text: string, font: CanvasFont): LineMeasure;
}

export interface Pen {
  /** CSS colour as set. */
  readonly colour: string;
  readonly width: Pt;
  readonly dash: readonly Pt[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

interface OperationBase {
  /** Clip paths in force, outermost first; only what lies in all of them shows. */
  readonly clips: readonly Path[];
}

export interface FillOperation extends OperationBase {
  readonly kind: 'fill';
  readonly path: Path;
  readonly colour: string;
  readonly evenOdd: boolean;
}
export interface StrokeOperation extends OperationBase {
  readonly kind: 'stroke';
  readonly path: Path;
  readonly pen: Pen;
}
export interface TextOperation extends OperationBase {
  readonly kind: 'text';
  readonly text: string;
  readonly font: CanvasFont;
  readonly colour: string;
  /** Left end of the baseline. */
  readonly at: Point;
  /** Clockwise, in degrees. */
  readonly turn: number;
}
/** Wipes what was drawn before inside the path. */
export interface EraseOperation {
  readonly kind: 'erase';
  readonly path: Path;
}

export type Operation = FillOperation | StrokeOperation | TextOperation | EraseOperation;

export interface Recording {
  readonly size: Size;
  readonly operations: readonly Operation[];
}
