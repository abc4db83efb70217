// Path data of SVG (SVG 1.1, 8.3) to lines and cubics in absolute coordinates.

import type { PathCommand } from '../model/matter.ts';
import type { Point } from '../model/units.ts';

/** Numbers that each command takes; `A` has two flags, which may be written without anything between. */
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const FLAG = /[\s,]*([01])/y;
const LETTER = /[\s,]*([A-Za-z])/y;

/** Undefined for what is no path data. */
export function readPathData(data: string): PathCommand[] | undefined {
  const pen = new Pen();
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(data)?.[1];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  for (let letter = take(LETTER); letter !== undefined; letter = take(LETTER)) {
    const verb = letter.toUpperCase();
    const count = ARGUMENTS[verb];
    if (count === undefined || (pen.commands.length === 0 && verb !== 'M')) return undefined;
    for (let round = 0; ; round++) {
      const numbers: number[] = [];
      for (let i = 0; i < count; i++) {
        const number = take(verb === 'A' && (i === 3 || i === 4) ? FLAG : NUMBER);
        if (number === undefined) break;
        numbers.push(Number(number));
      }
      if (numbers.length < count && (round === 0 || numbers.length > 0)) return undefined;
      if (numbers.length < count) break;
      // Further pairs after a moveto are lines.
      pen.draw(verb === 'M' && round > 0 ? 'L' : verb, numbers, letter !== verb);
      if (count === 0) break;
    }
  }
  return data.slice(at).trim() === '' ? pen.commands : undefined;
}

/** The point that a smooth curve goes on from, and the verb that it goes on for. */
interface Control extends Point {
  readonly for: string;
}

/** Where a path has come to, and what it has drawn. */
class Pen {
  readonly commands: PathCommand[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #control: Control | undefined;

  draw(verb: string, numbers: readonly number[], isRelative: boolean): void {
    const [dx, dy] = isRelative ? [this.#x, this.#y] : [0, 0];
    const shifted = numbers.map((number, i) => number + (i % 2 === 0 ? dx : dy));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = shifted;
    const before = this.#control;
    this.#control = undefined;
    switch (verb) {
      case 'M':
        [this.#startX, this.#startY] = [a, b];
        this.#to(['M', a, b], a, b);
        break;
      case 'L':
        this.#to(['L', a, b], a, b);
        break;
      case 'H':
        this.#to(['L', a, this.#y], a, this.#y);
        break;
      case 'V': {
        const y = (numbers[0] ?? 0) + dy;
        this.#to(['L', this.#x, y], this.#x, y);
        break;
      }
      case 'C':
        this.#curve(a, b, c, d, e, f);
        break;
      case 'S': {
        const { x, y } = this.#mirrored(before, 'C');
        this.#curve(x, y, a, b, c, d);
        break;
      }
      case 'Q':
        this.#quadratic(a, b, c, d);
        break;
      case 'T': {
        const { x, y } = this.#mirrored(before, 'Q');
        this.#quadratic(x, y, a, b);
        break;
      }
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0] = numbers;
        this.#arc(Math.abs(rx), Math.abs(ry), turn, large === 1, sweep === 1, x + dx, y + dy);
        break;
      }
      case 'Z':
        this.commands.push(['Z']);
        [this.#x, this.#y] = [this.#startX, this.#startY];
        break;
    }
  }

  #to(command: PathCommand, x: number, y: number): void {
    // After a close a new subpath begins where the last one did.
    if (this.commands.at(-1)?.[0] === 'Z' && command[0] !== 'M') this.commands.push(['M', this.#x, this.#y]);
    this.commands.push(command);
    [this.#x, this.#y] = [x, y];
  }

  #mirrored(control: Control | undefined, verb: string): Point {
    if (control?.for !== verb) return { x: this.#x, y: this.#y };
    return { x: 2 * this.#x - control.x, y: 2 * this.#y - control.y };
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#to(['C', x1, y1, x2, y2, x, y], x, y);
    this.#control = { x: x2, y: y2, for: 'C' };
  }

  /** A quadratic is a cubic with both controls two thirds of the way to its own. */
  #quadratic(qx: number, qy: number, x: number, y: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
    this.#to(['C', third(x0, qx), third(y0, qy), third(x, qx), third(y, qy), x, y], x, y);
    this.#control = { x: qx, y: qy, for: 'Q' };
  }

  /** From its ends to its centre (SVG 1.1, F.6.5 and F.6.6), then pieces of at most a quarter turn. */
  #arc(rx: number, ry: number, turn: number, isLarge: boolean, isSweep: boolean, x: number, y: number): void {
    const [x0, y0] = [this.#x, this.#y];
    if (x0 === x && y0 === y) return;
    if (rx === 0 || ry === 0) {
      this.#to(['L', x, y], x, y);
      return;
    }
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const [hx, hy] = [(x0 - x) / 2, (y0 - y) / 2];
    const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
    const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
    const [a, b] = [rx * grow, ry * grow];
    const rest = Math.max(0, (a * b) ** 2 / ((a * py) ** 2 + (b * px) ** 2) - 1);
    const side = Math.sqrt(rest) * (isLarge === isSweep ? -1 : 1);
    const [qx, qy] = [(side * a * py) / b, (-side * b * px) / a];
    const [cx, cy] = [cos * qx - sin * qy + (x0 + x) / 2, sin * qx + cos * qy + (y0 + y) / 2];
    const from = Math.atan2((py - qy) / b, (px - qx) / a);
    let sweep = Math.atan2((-py - qy) / b, (-px - qx) / a) - from;
    if (isSweep && sweep < 0) sweep += 2 * Math.PI;
    if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;
    const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
    const step = sweep / pieces;
    const k = (4 / 3) * Math.tan(step / 4);
    const on = (u: number, v: number): readonly [number, number] => [
      cx + cos * a * u - sin * b * v,
      cy + sin * a * u + cos * b * v,
    ];
    for (let i = 0; i < pieces; i++) {
      const [s, t] = [from + i * step, from + (i + 1) * step];
      const [x1, y1] = on(Math.cos(s) - k * Math.sin(s), Math.sin(s) + k * Math.cos(s));
      const [x2, y2] = on(Math.cos(t) + k * Math.sin(t), Math.sin(t) - k * Math.cos(t));
      const [ex, ey] = i === pieces - 1 ? [x, y] : on(Math.cos(t), Math.sin(t));
      this.#to(['C', x1, y1, x2, y2, ex, ey], ex, ey);
    }
  }
}
