// How well two colours can be told apart: relative luminance and contrast by WCAG 2.1.

type Colour = readonly number[];

/** From 1 (equal) to 21; colours in sRGB, 0..255. Text needs 4.5, marks and large text 3. Source: WCAG 2.1, definition of contrast ratio. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** 0 = black, 1 = white. Source: WCAG 2.1, definition of relative luminance, with the threshold of IEC 61966-2-1. */
export function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
