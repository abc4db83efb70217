// Categories such as "2022 K3": neighbours with the same year belong together and share one bracket.

export interface CategoryGroup {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Year and rest of a category that has both. */
export function groupOf(category: string): { readonly group: string; readonly rest: string } | undefined {
  const match = /^(\d{4})\s+(\S.*)$/.exec(category);
  return match ? { group: match[1] as string, rest: match[2] as string } : undefined;
}

/** Runs of equal years; undefined unless every category has one and some year holds more than one category. */
export function groupsOf(categories: readonly string[]): readonly CategoryGroup[] | undefined {
  const groups: { name: string; first: number; last: number }[] = [];
  for (const [index, category] of categories.entries()) {
    const name = groupOf(category)?.group;
    if (name === undefined) return undefined;
    const last = groups.at(-1);
    if (last?.name === name) last.last = index;
    else groups.push({ name, first: index, last: index });
  }
  return groups.some(({ first, last }) => last > first) ? groups : undefined;
}

/** What stands below a column: the category without the year that its bracket already tells. */
export const shortCategories = (categories: readonly string[]): readonly string[] =>
  groupsOf(categories) ? categories.map((category) => groupOf(category)?.rest ?? category) : categories;

/** Two moments are compared, not followed. */
const FEWEST_MOMENTS = 3;

/** Whether the categories are years, or parts of years, of which there are enough to make a course. */
export const followsTime = ({ categories }: { readonly categories: readonly string[] }): boolean =>
  categories.length >= FEWEST_MOMENTS &&
  (categories.every((category) => /^\d{4}$/.test(category)) ||
    categories.every((category) => groupOf(category) !== undefined));
