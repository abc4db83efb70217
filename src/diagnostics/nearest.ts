// The known name that looks most like a typed one, for "bedoelde u …?". Pure.

/**
 * The candidate with the smallest edit distance; undefined if none is close enough (about a third of the letters).
 * Case and the difference between `-`, `_` and space do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.max(3, sought.length) / 3)) + 1;
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (Math.abs(other.length - sought.length) >= least) continue;
    const distance = editDistance(sought, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '-');

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
