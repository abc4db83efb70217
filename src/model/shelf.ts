// What earlier runs found out, as those see it who would have to find it out again.

export interface Shelf<T> {
  /** The result of this very key, if it is there. */
  readonly find: (key: string) => T | undefined;
  /** Keeps a result, or what becomes one when the shelf is closed: until then it may grow. */
  readonly put: (key: string, result: T | { toJSON(): T }) => void;
}
