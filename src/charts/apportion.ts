// Divides a number of equal units over parts, fairly: largest remainders (Hamilton's method), earlier parts first.

/** Whole numbers that add up to `units`, in proportion to the values; all zero if the values are. */
export function apportion(values: readonly number[], units: number): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return values.map(() => 0);
  const exact = values.map((value) => (value / total) * units);
  const result = exact.map((share) => Math.floor(share + 1e-9));
  const left = units - result.reduce((sum, count) => sum + count, 0);
  const order = exact
    .map((share, index) => ({ index, rest: share - (result[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) result[index] = (result[index] ?? 0) + 1;
  return result;
}
