// An illustration as its file draws it: shapes in its own units, from its top left corner, in colours that no brand has named yet.

import type { Path, Stroke } from './matter.ts';
import type { Size } from './units.ts';

/** sRGB, 0..255. */
export type Rgb = readonly [number, number, number];

export interface DrawnShape {
  readonly path: Path;
  readonly fill?: Rgb;
  readonly stroke?: Omit<Stroke, 'ink'> & { readonly colour: Rgb };
  readonly evenOdd: boolean;
  /** Of its element in the file, for messages. */
  readonly line: number;
}

export interface Drawing extends Size {
  /** In painting order. */
  readonly shapes: readonly DrawnShape[];
}
