// The state of a recording 2D context: styles, font and transform, with save and restore. Values that a real canvas
// would ignore are ignored here, as the canvas standard asks: Chart.js counts on it.

import { type Affine, identity, multiply, rotation } from '../model/affine.ts';
import type { Path } from '../model/matter.ts';
import { parseFont, printFont } from './canvas-font.ts';
import type { CanvasFont } from './recording.ts';

/** Whether a call does something: one argument that is not a finite number makes a canvas ignore it. */
export const areFinite = (...values: readonly number[]): boolean => values.every(Number.isFinite);

/** What save() keeps. */
interface State {
  transform: Affine;
  /** Clip paths in force, in points, outermost first. */
  clips: readonly Path[];
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  miterLimit: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  font: CanvasFont;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  globalAlpha: number;
}

const initialState = (): State => ({
  transform: identity,
  clips: [],
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDash: [],
  lineDashOffset: 0,
  font: { family: 'sans-serif', size: 10, bold: false, italic: false },
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
});

const CAPS: readonly CanvasLineCap[] = ['butt', 'round', 'square'];
const JOINS: readonly CanvasLineJoin[] = ['bevel', 'miter', 'round'];
const ALIGNS: readonly CanvasTextAlign[] = ['center', 'end', 'left', 'right', 'start'];
const BASELINES: readonly CanvasTextBaseline[] = ['alphabetic', 'bottom', 'hanging', 'ideographic', 'middle', 'top'];

export class ContextState {
  protected state = initialState();
  #stack: State[] = [];

  save(): void {
    this.#stack.push({ ...this.state });
  }
  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  get fillStyle(): string {
    return this.state.fillStyle;
  }
  set fillStyle(value: unknown) {
    if (typeof value === 'string' && value !== '') this.state.fillStyle = value;
  }
  get strokeStyle(): string {
    return this.state.strokeStyle;
  }
  set strokeStyle(value: unknown) {
    if (typeof value === 'string' && value !== '') this.state.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(value: number) {
    if (value > 0 && Number.isFinite(value)) this.state.lineWidth = value;
  }
  get miterLimit(): number {
    return this.state.miterLimit;
  }
  set miterLimit(value: number) {
    if (value > 0 && Number.isFinite(value)) this.state.miterLimit = value;
  }
  get lineDashOffset(): number {
    return this.state.lineDashOffset;
  }
  set lineDashOffset(value: number) {
    if (Number.isFinite(value)) this.state.lineDashOffset = value;
  }
  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(value: number) {
    if (value >= 0 && value <= 1) this.state.globalAlpha = value;
  }
  get lineCap(): CanvasLineCap {
    return this.state.lineCap;
  }
  set lineCap(value: CanvasLineCap) {
    if (CAPS.includes(value)) this.state.lineCap = value;
  }
  get lineJoin(): CanvasLineJoin {
    return this.state.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    if (JOINS.includes(value)) this.state.lineJoin = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.state.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    if (ALIGNS.includes(value)) this.state.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.state.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    if (BASELINES.includes(value)) this.state.textBaseline = value;
  }
  get font(): string {
    return printFont(this.state.font);
  }
  set font(css: string) {
    this.state.font = parseFont(css) ?? this.state.font;
  }

  setLineDash(segments: readonly number[]): void {
    if (!segments.every((length) => length >= 0 && Number.isFinite(length))) return;
    this.state.lineDash = segments.length % 2 ? [...segments, ...segments] : [...segments];
  }
  getLineDash(): number[] {
    return [...this.state.lineDash];
  }

  translate(x: number, y: number): void {
    if (areFinite(x, y)) this.#concatenate([1, 0, 0, 1, x, y]);
  }
  rotate(angle: number): void {
    if (Number.isFinite(angle)) this.#concatenate(rotation(angle));
  }
  scale(x: number, y: number): void {
    if (areFinite(x, y)) this.#concatenate([x, 0, 0, y, 0, 0]);
  }
  transform(...m: Affine): void {
    if (areFinite(...m)) this.#concatenate(m);
  }
  setTransform(...m: Affine): void {
    if (areFinite(...m)) this.state.transform = m;
  }
  resetTransform(): void {
    this.state.transform = identity;
  }
  #concatenate(m: Affine): void {
    this.state.transform = multiply(this.state.transform, m);
  }
}
