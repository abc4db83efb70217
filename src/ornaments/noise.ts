// Chance that can be repeated: value noise on a lattice and numbers in a row, from a seed. The same seed always draws the same water.

/** A smooth field of values 0..1 over a plane of unit cells. */
export type Noise = (x: number, y: number) => number;

/** 0 below 0, 1 above 1, between them the quintic fade without a kink in slope or curve (Perlin, "Improving Noise", 2002). */
export function smooth(t: number): number {
  const x = Math.min(1, Math.max(0, t));
  return x * x * x * (x * (x * 6 - 15) + 10);
}

/** Value noise: a random height at every corner of the lattice, faded between them. */
export function valueNoise(seed: number): Noise {
  return (x, y) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [across, down] = [smooth(x - column), smooth(y - row)];
    const at = (i: number, j: number): number => hash(column + i, row + j, seed);
    const top = at(0, 0) + (at(1, 0) - at(0, 0)) * across;
    const bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * across;
    return top + (bottom - top) * down;
  };
}

/** The number 0..1 that a seed has at a place of a row. */
export const chance = (seed: number, place: number): number => hash(place, 0, seed);

/** 32 bits stirred until each bit of the input moves about half of the output (after the finaliser of MurmurHash3, Appleby 2011). */
function hash(x: number, y: number, seed: number): number {
  let bits = Math.imul(x, 0x1b873593) ^ Math.imul(y, 0x2c1b3c6d) ^ Math.imul(seed, 0x297a2d39);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}
