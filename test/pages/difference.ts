// Two texts to the lines in which they differ, shortly: what is common before and after is left out.

const MOST_LINES = 12;

export function difference(before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const part = (lines: readonly string[], sign: string): string[] => {
    const own = lines.slice(start, lines.length - end).map((line) => `${sign} ${line}`);
    const more = own.length - MOST_LINES;
    return more > 0 ? [...own.slice(0, MOST_LINES), `${sign} … ${more} more`] : own;
  };
  return [`from line ${start + 1}:`, ...part(old, '-'), ...part(now, '+')].join('\n');
}
