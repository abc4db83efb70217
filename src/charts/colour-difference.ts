// How different two colours look to an eye that tells all of them, as one number. Numbers only.

/** L*, a* and b* of CIELAB. */
export type Lab = readonly [number, number, number];

const RADIANS = Math.PI / 180;
/** Of the chroma from which on differences of it and of hue weigh less. */
const LIMIT = 25 ** 7;

/**
 * CIEDE2000 (CIE 142-2001), all weights 1. About 1 is just seen between fields that touch, 100 is black beside white.
 * Source of the steps: Sharma, Wu and Dalal, Color Research and Application 30 (2005), equations 2 to 22.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * saturation(meanChroma);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : shortest(h2 - h1);
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS)];
  const l = (l1 + l2) / 2 - 50;
  const c = (c1 + c2) / 2;
  const h = isGrey ? h1 + h2 : meanHue(h1, h2);
  const cos = (times: number, shift: number): number => Math.cos((times * h + shift) * RADIANS);
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const lightness = dL / (1 + (0.015 * l ** 2) / Math.sqrt(20 + l ** 2));
  const chroma = dC / (1 + 0.045 * c);
  const hue = dH / (1 + 0.015 * c * t);
  const blue = 60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIANS;
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 - 2 * saturation(c) * Math.sin(blue) * chroma * hue);
}

const saturation = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + LIMIT));

/** Degrees, 0 to 360; 0 for grey. */
const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / RADIANS + 360) % 360;

const shortest = (turn: number): number => (turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn);

function meanHue(one: number, other: number): number {
  const sum = one + other;
  if (Math.abs(one - other) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}
