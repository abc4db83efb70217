// A shelf in memory: what is put on it comes back as JSON would give it back in another run.

import type { Shelf } from '../src/model/shelf.ts';

export interface MemoryShelf<T> extends Shelf<T> {
  /** The shelf as another run finds it. */
  next(): MemoryShelf<T>;
  /** Results by key, as they would be written. */
  contents(): ReadonlyMap<string, T>;
  /** How many results were new or had grown. */
  puts(): number;
}

export function memoryShelf<T>(before: ReadonlyMap<string, T> = new Map()): MemoryShelf<T> {
  const results = new Map<string, T | { toJSON(): T }>(before);
  let puts = 0;
  const contents = () => new Map([...results].map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as T]));
  return {
    find: (key) => before.get(key),
    put: (key, result) => {
      results.set(key, result);
      puts++;
    },
    next: () => memoryShelf(contents()),
    contents,
    puts: () => puts,
  };
}
