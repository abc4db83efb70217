// A colour of the screen to what a press prints for it: one pixel through the profile, as photographs go through it.

/** Whole percents of cyan, magenta, yellow and black. `rgb` is sRGB, 0..255; `profile` the absolute path of a checked CMYK profile. */
export async function separated(
  [r, g, b]: readonly [number, number, number],
  profile: string,
): Promise<readonly [number, number, number, number]> {
  const { default: sharp } = await import('sharp');
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: { r, g, b } } });
  const plates = await pixel.withIccProfile(profile).raw().toBuffer();
  const percent = (plate: number): number => Math.round(((plates[plate] ?? 0) * 100) / 255);
  return [percent(0), percent(1), percent(2), percent(3)];
}
