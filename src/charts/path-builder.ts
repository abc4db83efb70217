// Builds the current path of a 2D context in points: transforms are applied as commands come in, arcs become Bézier curves.

import { type Affine, apply } from '../model/affine.ts';
import type { Path, PathCommand } from '../model/matter.ts';
import type { Point } from '../model/units.ts';

const FULL_TURN = 2 * Math.PI;

/** Angle that is really swept, by the rules of ellipse() in the canvas standard. */
function sweep(start: number, end: number, counterclockwise: boolean): number {
  const angle = end - start;
  if (counterclockwise) {
    if (angle <= -FULL_TURN) return -FULL_TURN;
    const rest = angle % FULL_TURN;
    return rest > 0 ? rest - FULL_TURN : rest;
  }
  if (angle >= FULL_TURN) return FULL_TURN;
  const rest = angle % FULL_TURN;
  return rest < 0 ? rest + FULL_TURN : rest;
}

export class PathBuilder {
  #commands: PathCommand[] = [];
  /** Last point, before the transform: quadratic curves need it. */
  #current: Point | undefined;
  #start: Point | undefined;

  get path(): Path {
    return this.#commands.slice();
  }
  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  move(m: Affine, x: number, y: number): void {
    const to = apply(m, x, y);
    this.#commands.push(['M', to.x, to.y]);
    this.#current = { x, y };
    this.#start = this.#current;
  }

  line(m: Affine, x: number, y: number): void {
    if (this.isEmpty) {
      this.move(m, x, y);
      return;
    }
    const to = apply(m, x, y);
    this.#commands.push(['L', to.x, to.y]);
    this.#current = { x, y };
  }

  curve(m: Affine, x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (this.isEmpty) this.move(m, x1, y1);
    const one = apply(m, x1, y1);
    const two = apply(m, x2, y2);
    const to = apply(m, x, y);
    this.#commands.push(['C', one.x, one.y, two.x, two.y, to.x, to.y]);
    this.#current = { x, y };
  }

  quadratic(m: Affine, cx: number, cy: number, x: number, y: number): void {
    const from = this.#current ?? { x: cx, y: cy };
    const third = (a: number, b: number) => a + (2 / 3) * (b - a);
    this.curve(m, third(from.x, cx), third(from.y, cy), third(x, cx), third(y, cy), x, y);
  }

  close(): void {
    if (this.isEmpty) return;
    this.#commands.push(['Z']);
    this.#current = this.#start;
  }

  rect(m: Affine, x: number, y: number, width: number, height: number): void {
    this.move(m, x, y);
    this.line(m, x + width, y);
    this.line(m, x + width, y + height);
    this.line(m, x, y + height);
    this.close();
  }

  /** One Bézier curve per quarter turn at most: off by less than 0.03 % of the radius. */
  ellipse(
    m: Affine,
    x: number,
    y: number,
    radius: Point,
    rotation: number,
    start: number,
    end: number,
    counterclockwise: boolean,
  ): void {
    const cos = Math.cos(rotation);
    const sin = Math.sin(rotation);
    const on = (u: number, v: number): [number, number] => [
      x + cos * radius.x * u - sin * radius.y * v,
      y + sin * radius.x * u + cos * radius.y * v,
    ];
    const angle = sweep(start, end, counterclockwise);
    const first = on(Math.cos(start), Math.sin(start));
    if (this.isEmpty || this.#commands.at(-1)?.[0] === 'Z') this.move(m, ...first);
    else this.line(m, ...first);
    if (angle === 0) return;
    const pieces = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
    const step = angle / pieces;
    const reach = (4 / 3) * Math.tan(step / 4);
    for (let i = 0; i < pieces; i += 1) {
      const a = start + i * step;
      const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(a + step), Math.sin(a + step)];
      this.curve(m, ...on(ca - reach * sa, sa + reach * ca), ...on(cb + reach * sb, sb - reach * cb), ...on(cb, sb));
    }
  }
}
