// Reads and checks the parameters of an ornament. Values come from a layout, so a wrong one is the designer's and is told by name.

import type { Ink } from '../model/matter.ts';
import type { Point, Pt } from '../model/units.ts';

/** A parameter that cannot be drawn; compose turns it into a diagnostic. */
export class OrnamentProblem extends Error {
  readonly parameter: string;
  readonly expected: string;

  constructor(parameter: string, expected: string) {
    super(`${parameter}: expected ${expected}`);
    this.name = 'OrnamentProblem';
    this.parameter = parameter;
    this.expected = expected;
  }
}

/** Above this a drawing is a slip of the pen (a value where a scale was left out), not a design. */
export const MOST_UNITS = 20_000;

/** One call's parameters. Every reader takes the parameter's name; a missing one without `otherwise` is a problem. */
export class Parameters {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #ink: (name: string) => Ink;
  readonly #read = new Set<string>();
  readonly #inside: Parameters[] = [];

  constructor(values: Readonly<Record<string, unknown>>, ink: (name: string) => Ink) {
    this.#values = values;
    this.#ink = ink;
  }

  has(name: string): boolean {
    const value = this.#take(name);
    return value !== undefined && value !== null && value !== '';
  }

  /** A number, or text that is one: values that went through a layout's lists are text. */
  number(name: string, otherwise?: number): number {
    const value = this.#take(name);
    if (isMissing(value) && otherwise !== undefined) return otherwise;
    const number = toNumber(value);
    if (number === undefined) throw new OrnamentProblem(name, 'a number');
    return number;
  }

  /** A length or a value that cannot be below zero. */
  positive(name: string, otherwise?: number): number {
    const number = this.number(name, otherwise);
    if (number < 0) throw new OrnamentProblem(name, 'a number of 0 or more');
    return number;
  }

  /** A whole number of things to draw. */
  count(name: string, otherwise?: number): number {
    const number = this.number(name, otherwise);
    if (!Number.isInteger(number) || number < 0 || number > MOST_UNITS)
      throw new OrnamentProblem(name, `a whole number from 0 to ${MOST_UNITS}`);
    return number;
  }

  /** A whole number that chance starts from, or several that make one: the year, and which of its drawings. */
  seed(name: string): number {
    const value = this.#take(name);
    const numbers = (Array.isArray(value) ? value : [value]).map(toNumber);
    return numbers.reduce<number>((sum, number) => {
      if (number === undefined || !Number.isInteger(number)) throw new OrnamentProblem(name, 'whole numbers');
      return Math.imul(sum, 8191) + number;
    }, 0);
  }

  choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const value = this.#take(name);
    if (isMissing(value)) return otherwise;
    const found = choices.find((choice) => choice === value);
    if (!found) throw new OrnamentProblem(name, `one of ${choices.join(', ')}`);
    return found;
  }

  text(name: string, otherwise?: string): string {
    const value = this.#take(name);
    if (isMissing(value) && otherwise !== undefined) return otherwise;
    if (typeof value !== 'string' && typeof value !== 'number') throw new OrnamentProblem(name, 'a text');
    return String(value);
  }

  ink(name: string, otherwise?: string): Ink {
    return this.#ink(this.text(name, otherwise));
  }

  /** undefined where the parameter is left out. */
  maybeInk(name: string): Ink | undefined {
    return this.has(name) ? this.ink(name) : undefined;
  }

  list(name: string, otherwise?: readonly unknown[]): readonly unknown[] {
    const value = this.#take(name);
    if (isMissing(value) && otherwise) return otherwise;
    if (!Array.isArray(value)) throw new OrnamentProblem(name, 'a list');
    if (value.length > MOST_UNITS) throw new OrnamentProblem(name, `a list of at most ${MOST_UNITS}`);
    return value;
  }

  /** True where the parameter is this word instead of a list. */
  isWord(name: string, word: string): boolean {
    return this.#take(name) === word;
  }

  /** Names of inks; 'none' leaves a place empty. */
  inks(name: string, otherwise?: readonly string[]): readonly (Ink | undefined)[] {
    return this.list(name, otherwise).map((value) => {
      if (typeof value !== 'string') throw new OrnamentProblem(name, 'a list of inks');
      return value === 'none' ? undefined : this.#ink(value);
    });
  }

  /** Numbers, or one field of each thing in a list (`key`). */
  numbers(name: string, key?: string): readonly number[] {
    return this.list(name).map((value) => {
      const number = toNumber(key === undefined ? value : fieldOf(value, key));
      if (number === undefined)
        throw new OrnamentProblem(name, key === undefined ? 'a list of numbers' : `things with a number as "${key}"`);
      return number;
    });
  }

  /** A pair of lengths. */
  pair(name: string, otherwise?: readonly [Pt, Pt]): readonly [Pt, Pt] {
    if (!this.has(name) && otherwise) return otherwise;
    const [x, y, ...more] = this.numbers(name);
    if (x === undefined || y === undefined || more.length > 0) throw new OrnamentProblem(name, 'two lengths [x, y]');
    return [x, y];
  }

  /** The parameters of one entry of a map: `states.yes`. */
  entry(name: string, key: string): Parameters {
    const value = fieldOf(this.#take(name), key);
    if (value === null || typeof value !== 'object') throw new OrnamentProblem(name, `an entry for "${key}"`);
    return this.#nested(value as Record<string, unknown>);
  }

  /** A list of maps, each with parameters of its own. */
  things(name: string): readonly Parameters[] {
    return this.list(name).map((value) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new OrnamentProblem(name, 'a list of maps');
      return this.#nested(value as Record<string, unknown>);
    });
  }

  /** A list of places [x, y], at least `least` of them. */
  points(name: string, least: number): readonly Point[] {
    const points = this.list(name).map((value): Point => {
      const [x, y, ...more] = Array.isArray(value) ? value.map(toNumber) : [];
      if (x === undefined || y === undefined || more.length > 0)
        throw new OrnamentProblem(name, 'a list of places [x, y]');
      return { x, y };
    });
    if (points.length < least) throw new OrnamentProblem(name, `at least ${least} places [x, y]`);
    return points;
  }

  /** The entries of a map, in order; none if it is left out. */
  entries(name: string): readonly (readonly [string, unknown])[] {
    const value = this.#take(name);
    if (isMissing(value)) return [];
    if (typeof value !== 'object' || Array.isArray(value)) throw new OrnamentProblem(name, 'a map');
    return Object.entries(value as Record<string, unknown>);
  }

  inkNamed(name: string): Ink {
    return this.#ink(name);
  }

  /** A parameter that nothing asked for is a misspelt one. */
  refuseUnread(): void {
    for (const [name, value] of Object.entries(this.#values))
      if (!isMissing(value) && !this.#read.has(name))
        throw new OrnamentProblem(name, `one of ${[...this.#read].join(', ')}`);
    for (const nested of this.#inside) nested.refuseUnread();
  }

  #nested(values: Readonly<Record<string, unknown>>): Parameters {
    const nested = new Parameters(values, this.#ink);
    this.#inside.push(nested);
    return nested;
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return this.#values[name];
  }
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A field of a thing by a path such as `municipality.column`. */
export function fieldOf(thing: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      thing,
    );
}
