// What a kind draws over its chart: lines of text, rules and swatches. Drawn on the chart's own context, so that it is
// recorded, measured and mapped to inks like everything else.

import type { Path } from '../model/matter.ts';
import type { Point, Pt, Rect } from '../model/units.ts';
import { printFont } from './canvas-font.ts';
import type { Lettered, Lettering } from './lettering.ts';

/** One line of text. `x` is its left end, its middle or its right end; `y` its baseline. */
export interface Caption extends Point {
  readonly kind: 'caption';
  readonly text: string;
  readonly lettered: Lettered;
  readonly align: 'left' | 'center' | 'right';
  /** CSS colour that stands for an ink. */
  readonly colour: string;
  /** Reads upwards: turned a quarter to the left about its anchor. */
  readonly upwards?: boolean;
  /** Lines of the same label stand together or not at all. */
  readonly label?: object;
}
export interface Rule {
  readonly kind: 'rule';
  readonly from: Point;
  readonly to: Point;
  readonly weight: Pt;
  readonly colour: string;
  /** A row of round dots, so far apart, instead of a line. */
  readonly pitch?: Pt;
  /** Dashes and white between them. */
  readonly dash?: readonly Pt[];
}
export interface Swatch {
  readonly kind: 'swatch';
  readonly rect: Rect;
  readonly colour: string;
}
export interface Shape {
  readonly kind: 'shape';
  /** Corners of each ring, in their order; holes run the other way round. */
  readonly rings: readonly (readonly Point[])[];
  readonly colour: string;
}
/** A shape with curved edges, on a rim that parts it from what it lies on. */
export interface Ribbon {
  readonly kind: 'ribbon';
  readonly path: Path;
  readonly colour: string;
  readonly rim: { readonly colour: string; readonly weight: Pt };
}
/** Lines of many points in one stroke. */
export interface Course {
  readonly kind: 'course';
  readonly lines: readonly (readonly Point[])[];
  readonly weight: Pt;
  readonly colour: string;
}
export type Mark = Caption | Rule | Swatch | Shape | Ribbon | Course;

/** The calls of a 2D context that marks need. */
export type MarkContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'stroke'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'setLineDash'
  | 'lineCap'
  | 'lineJoin'
>;

export function drawMarks(context: MarkContext, marks: readonly Mark[], lettering: Lettering): void {
  context.save();
  for (const mark of marks) drawMark(context, mark, lettering);
  context.restore();
}

function drawMark(context: MarkContext, mark: Mark, lettering: Lettering): void {
  switch (mark.kind) {
    case 'caption': {
      const { family, size, weight } = lettering.font(mark.lettered);
      context.font = printFont({ family, size, bold: weight === 'bold', italic: false });
      context.textAlign = mark.align;
      context.textBaseline = 'alphabetic';
      context.fillStyle = mark.colour;
      context.save();
      context.translate(mark.x, mark.y);
      if (mark.upwards) context.rotate(-Math.PI / 2);
      context.fillText(mark.text, 0, 0);
      context.restore();
      break;
    }
    case 'rule':
      context.strokeStyle = mark.colour;
      context.lineWidth = mark.weight;
      context.setLineDash(mark.pitch ? [0, mark.pitch] : [...(mark.dash ?? [])]);
      context.lineCap = mark.pitch || mark.dash ? 'round' : 'butt';
      context.beginPath();
      context.moveTo(mark.from.x, mark.from.y);
      context.lineTo(mark.to.x, mark.to.y);
      context.stroke();
      break;
    case 'shape':
      context.fillStyle = mark.colour;
      context.beginPath();
      for (const ring of mark.rings) {
        follow(context, ring);
        context.closePath();
      }
      context.fill();
      break;
    case 'ribbon':
      context.beginPath();
      trace(context, mark.path);
      // The rim lies below: however thin the shape, all of it is seen.
      context.strokeStyle = mark.rim.colour;
      context.lineWidth = 2 * mark.rim.weight;
      context.setLineDash([]);
      context.stroke();
      context.fillStyle = mark.colour;
      context.fill();
      break;
    case 'course':
      context.strokeStyle = mark.colour;
      context.lineWidth = mark.weight;
      context.setLineDash([]);
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.beginPath();
      for (const line of mark.lines) follow(context, line);
      context.stroke();
      break;
    case 'swatch':
      context.fillStyle = mark.colour;
      context.fillRect(mark.rect.x, mark.rect.y, mark.rect.width, mark.rect.height);
      break;
  }
}

function trace(context: MarkContext, path: Path): void {
  for (const command of path) {
    if (command[0] === 'M') context.moveTo(command[1], command[2]);
    else if (command[0] === 'L') context.lineTo(command[1], command[2]);
    else if (command[0] === 'C')
      context.bezierCurveTo(...(command.slice(1) as [number, number, number, number, number, number]));
    else context.closePath();
  }
}

function follow(context: MarkContext, line: readonly Point[]): void {
  line.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}
