// Where categories stand along their axis: years at their distance in time, other categories at equal distances.

/** More columns' widths of white than this, on average, and years are set at equal distances all the same: columns would be lines. */
const MOST_PITCHES = 6;

/** Years at their own value if all categories are rising whole numbers, else 0, 1, 2 … */
export function positionsOf(categories: readonly string[]): readonly number[] {
  const numbers = categories.map((category) => (/^\d{1,4}$/.test(category) ? Number(category) : Number.NaN));
  const areRising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Number.NaN));
  return areRising && numbers.every(Number.isFinite) ? numbers : categories.map((_, index) => index);
}

/** The same for columns: from 0, the two nearest of them 1 apart. */
export function columnPositions(categories: readonly string[]): readonly number[] {
  const positions = positionsOf(categories);
  const first = positions[0] ?? 0;
  const least = Math.min(...positions.slice(1).map((position, index) => position - (positions[index] ?? 0)));
  const span = (positions.at(-1) ?? first) - first;
  const areApart = span > 0 && span / least <= MOST_PITCHES * (positions.length - 1);
  return positions.map((position, index) => (areApart ? (position - first) / least : index));
}
