// The known name that looks most like a typed one, for "bedoelde u …?". Pure.

/**
 * The candidate with the smallest edit distance; undefined if none is close enough: one letter in a word of three, two up to
 * seven letters, three above. A longer or shorter form of the same word (`tonnen`, `ton`) counts as two letters off.
 * Case and the difference between `-`, `_` and space do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = plain(word);
  let best: string | undefined;
  let least = farthest(sought.length) + 1;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const distance = isForm(sought, other) ? Math.min(2, editDistance(sought, other)) : editDistance(sought, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const farthest = (letters: number): number => (letters <= 3 ? 1 : letters <= 7 ? 2 : 3);

const isForm = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && Math.max(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

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
