// The drawing calls of a 2D context, recorded in points instead of drawn. Must not know charts, inks or faces; what has
// no counterpart in vector matter for print (images, gradients, transparency) throws.

import { type Affine, apply, multiply, scaleOf, turnOf } from '../model/affine.ts';
import type { Pt } from '../model/units.ts';
import { areFinite, ContextState } from './context-state.ts';
import { PathBuilder } from './path-builder.ts';
import type { Operation, Pen, TextMeasurer } from './recording.ts';

/** Device pixels per point. Chart.js aligns lines to whole device pixels: a thousandth of a point is exact enough. */
export const RESOLUTION = 1000;

const POINTS: Affine = [1 / RESOLUTION, 0, 0, 1 / RESOLUTION, 0, 0];

/** Thrown where a drawing needs what vector matter for print does not have. */
const unsupported = (what: string): never => {
  throw new Error(`charts: ${what} cannot be recorded as vector matter`);
};

/** As much of a canvas as its context looks at: the size in device pixels. */
export interface DeviceSize {
  readonly width: number;
  readonly height: number;
}

/** The part of CanvasRenderingContext2D that Chart.js and its built-in plugins use. */
export class RecordingContext extends ContextState {
  readonly canvas: DeviceSize;
  readonly #measurer: TextMeasurer;
  #builder = new PathBuilder();
  #operations: Operation[] = [];

  constructor(canvas: DeviceSize, measurer: TextMeasurer) {
    super();
    this.canvas = canvas;
    this.#measurer = measurer;
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }

  beginPath(): void {
    this.#builder = new PathBuilder();
  }
  closePath(): void {
    this.#builder.close();
  }
  moveTo(x: number, y: number): void {
    if (areFinite(x, y)) this.#builder.move(this.#toPoints(), x, y);
  }
  lineTo(x: number, y: number): void {
    if (areFinite(x, y)) this.#builder.line(this.#toPoints(), x, y);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (areFinite(x1, y1, x2, y2, x, y)) this.#builder.curve(this.#toPoints(), x1, y1, x2, y2, x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    if (areFinite(cx, cy, x, y)) this.#builder.quadratic(this.#toPoints(), cx, cy, x, y);
  }
  rect(x: number, y: number, width: number, height: number): void {
    if (areFinite(x, y, width, height)) this.#builder.rect(this.#toPoints(), x, y, width, height);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, counterclockwise);
  }
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    if (!areFinite(x, y, radiusX, radiusY, turn, start, end)) return;
    if (radiusX < 0 || radiusY < 0) throw new RangeError('charts: an arc has a negative radius');
    this.#builder.ellipse(this.#toPoints(), x, y, { x: radiusX, y: radiusY }, turn, start, end, counterclockwise);
  }

  fill(rule?: CanvasFillRule): void {
    this.#fill(this.#builder, rule === 'evenodd');
  }
  stroke(): void {
    this.#stroke(this.#builder);
  }
  clip(): void {
    this.state.clips = [...this.state.clips, this.#builder.path];
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    if (areFinite(x, y, width, height)) this.#fill(this.#rectangle(x, y, width, height), false);
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    if (areFinite(x, y, width, height)) this.#stroke(this.#rectangle(x, y, width, height));
  }
  /** Wiping everything forgets everything; wiping a part is remembered as such. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (!areFinite(x, y, width, height) || width === 0 || height === 0) return;
    if (this.state.clips.length > 0) unsupported('clearRect under a clip');
    const from = apply(this.state.transform, x, y);
    const to = apply(this.state.transform, x + width, y + height);
    const coversAll = from.x <= 0 && from.y <= 0 && to.x >= this.canvas.width && to.y >= this.canvas.height;
    if (coversAll) this.#operations = [];
    else this.#operations.push({ kind: 'erase', path: this.#rectangle(x, y, width, height).path });
  }

  measureText(text: string): TextMetrics {
    const { width, ascent, descent } = this.#measurer.measure(String(text), this.state.font);
    const left = this.#startOffset(width);
    const drop = this.#baselineOffset(String(text));
    return {
      width,
      actualBoundingBoxLeft: -left,
      actualBoundingBoxRight: width + left,
      actualBoundingBoxAscent: ascent - drop,
      actualBoundingBoxDescent: descent + drop,
      fontBoundingBoxAscent: ascent - drop,
      fontBoundingBoxDescent: descent + drop,
      emHeightAscent: ascent - drop,
      emHeightDescent: descent + drop,
      alphabeticBaseline: -drop,
      hangingBaseline: ascent - drop,
      ideographicBaseline: -descent - drop,
    } as TextMetrics;
  }
  /** Lines are measured before they are drawn, so `maxWidth`, which would squeeze the letters, is not obeyed. */
  fillText(text: string, x: number, y: number): void {
    if (!areFinite(x, y) || String(text).trim() === '') return;
    this.#demandOpaque();
    const { font, fillStyle, clips } = this.state;
    const width = this.#measurer.measure(String(text), font).width;
    const m = this.#toPoints();
    const factor = scaleOf(m);
    this.#operations.push({
      kind: 'text',
      text: String(text),
      font: factor === 1 ? font : { ...font, size: font.size * factor },
      colour: fillStyle,
      at: apply(m, x + this.#startOffset(width), y + this.#baselineOffset(String(text))),
      turn: turnOf(m),
      clips,
    });
  }
  strokeText(): void {
    unsupported('outlined text');
  }
  drawImage(): void {
    unsupported('an image');
  }
  createLinearGradient(): never {
    return unsupported('a gradient');
  }
  createRadialGradient(): never {
    return unsupported('a gradient');
  }
  createPattern(): never {
    return unsupported('a pattern');
  }
  /** Nothing points at print. */
  isPointInPath(): boolean {
    return false;
  }
  isPointInStroke(): boolean {
    return false;
  }

  /** From the context's units to points: the transform, without the device's resolution. */
  #toPoints(): Affine {
    return multiply(POINTS, this.state.transform);
  }
  #rectangle(x: number, y: number, width: number, height: number): PathBuilder {
    const builder = new PathBuilder();
    builder.rect(this.#toPoints(), x, y, width, height);
    return builder;
  }
  #fill(builder: PathBuilder, evenOdd: boolean): void {
    if (builder.isEmpty) return;
    this.#demandOpaque();
    const { fillStyle, clips } = this.state;
    this.#operations.push({ kind: 'fill', path: builder.path, colour: fillStyle, evenOdd, clips });
  }
  #stroke(builder: PathBuilder): void {
    if (builder.isEmpty) return;
    this.#demandOpaque();
    this.#operations.push({ kind: 'stroke', path: builder.path, pen: this.#pen(), clips: this.state.clips });
  }
  #pen(): Pen {
    const { strokeStyle, lineWidth, lineDash, lineCap, lineJoin } = this.state;
    const factor = scaleOf(this.#toPoints());
    const dash = lineDash.map((length: Pt) => length * factor);
    return { colour: strokeStyle, width: lineWidth * factor, dash, cap: lineCap, join: lineJoin };
  }
  #startOffset(width: Pt): Pt {
    const { textAlign } = this.state;
    if (textAlign === 'center') return -width / 2;
    return textAlign === 'right' || textAlign === 'end' ? -width : 0;
  }
  /** `middle` is half the capital height: figures and capitals then stand in the optical middle. */
  #baselineOffset(text: string): Pt {
    const { textBaseline, font } = this.state;
    if (textBaseline === 'alphabetic') return 0;
    const { ascent, descent, capHeight } = this.#measurer.measure(text, font);
    if (textBaseline === 'middle') return capHeight / 2;
    return textBaseline === 'top' || textBaseline === 'hanging' ? ascent : -descent;
  }
  #demandOpaque(): void {
    if (this.state.globalAlpha !== 1) unsupported('transparency');
  }
}
