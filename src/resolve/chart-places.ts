// Where the numbers of a chart were typed: rows of its CSV, or figures. What is said of a chart leads there too.

import type { Span } from '../model/diagnostic.ts';
import type { DraftSeries } from '../model/draft.ts';
import type { Figure } from '../model/figures.ts';
import { smarten } from '../text/typography.ts';

/** Places of some categories, each place once. */
export type PlacesOf = (categories: readonly string[]) => readonly Span[];

/** A figure by years, or one that is split, is one place whatever the category. */
export function chartPlaces(figures: readonly Figure[], from: DraftSeries | undefined): PlacesOf {
  const isEach = figures.length > 1;
  return (categories) => {
    const rows = from?.rows.filter(({ category }) => categories.includes(smarten(category.text.trim()))) ?? [];
    const named = figures.filter(({ label }) => categories.includes(label));
    const meant = isEach && named.length > 0 ? named : figures;
    return [...rows.map(({ category }) => category.span), ...meant.map(({ span }) => span)];
  };
}
