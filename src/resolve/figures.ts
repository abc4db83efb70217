// Draft figures and the files of earlier years to figures with their whole past. Judges nothing but contradictions.

import type { Reporter, Span } from '../model/diagnostic.ts';
import type { Draft, DraftFigure, DraftFigures } from '../model/draft.ts';
import type { Figure, PastFigure, Source } from '../model/figures.ts';
import { smarten } from '../text/typography.ts';
import { complain } from './desk.ts';
import { roundTo } from './format.ts';

/** Figures by id. Reports: resolve/history-differs (a typed past value against an earlier year's own file). */
export function resolveFigures(draft: Draft, reporter: Reporter): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const [id, figure] of draft.figures.figures) {
    const history = historyOf(figure, draft.figures.year, draft.earlier, reporter);
    figures.set(id, {
      id,
      label: smarten(figure.label),
      unit: figure.unit,
      decimals: figure.decimals,
      value: figure.value,
      asOf: figure.asOf,
      source: figure.source?.text.trim(),
      status: figure.status,
      history,
      split: figure.split && { by: figure.split.by, values: figure.split.values },
      splits: splitsOf(figure, draft),
      explain: figure.explain,
      ...(figure.owner !== undefined && { owner: smarten(figure.owner) }),
      ...(figure.definition !== undefined && { definition: smarten(figure.definition) }),
      ...(figure.break && { break: { year: figure.break.year, note: smarten(figure.break.note) } }),
      span: figure.origin.span,
    });
  }
  return figures;
}

/** Figures as earlier years published them, by year. */
export const pastFigures = (draft: Draft): ReadonlyMap<number, ReadonlyMap<string, PastFigure>> =>
  new Map(
    draft.earlier.map(({ year, figures }) => [
      year,
      new Map(
        [...figures.values()].map(({ id, label, unit, decimals, value, origin }) => [
          id,
          { id, label: smarten(label), unit, decimals, value, span: origin.span },
        ]),
      ),
    ]),
  );

/** Sources by id, in the order of figures.yaml. */
export const resolveSources = (draft: Draft): Map<string, Source> =>
  new Map(
    draft.figures.sources.map(({ id, title, publisher, date, url, origin }) => [
      id,
      { id, title: smarten(title), publisher: smarten(publisher), date, url, span: origin.span },
    ]),
  );

/** The value of the year before the report's; undefined if nobody wrote it down. */
export const previousValue = (figure: Figure, year: number): number | undefined => figure.history[String(year - 1)];

/** Whether both years were counted in the same way. */
export const isCountedAlike = ({ break: counted }: Pick<Figure, 'break'>, earlier: number, later: number): boolean =>
  !counted || later < counted.year || earlier >= counted.year;

/** Where a value of an earlier year was typed, or that of one part: in that year's own file, else in the figure's history. */
export function pastPlace({ figures, earlier }: Draft, id: string, year: number, key?: string): Span | undefined {
  const past = earlier.find((file) => file.year === year)?.figures.get(id);
  const own = key === undefined ? past?.origin.values.value : past?.split?.places.values[key];
  return own ?? past?.origin.span ?? figures.figures.get(id)?.origin.values.history;
}

/** What each year's own file split the figure into. */
const splitsOf = ({ id, split }: DraftFigure, { figures, earlier }: Draft): Figure['splits'] =>
  Object.fromEntries(
    [
      ...earlier.map(({ year, figures: all }) => [year, all.get(id)?.split] as const),
      [figures.year, split] as const,
    ].flatMap(([year, own]) => (own ? [[String(year), own.values]] : [])),
  );

function historyOf(
  figure: DraftFigure,
  year: number,
  earlier: readonly DraftFigures[],
  reporter: Reporter,
): Record<string, number> {
  const history: Record<string, number> = { ...figure.history };
  for (const file of earlier) {
    const past = file.figures.get(figure.id);
    if (!past) continue;
    const key = String(file.year);
    const typed = history[key];
    if (typed === undefined) history[key] = past.value;
    else if (roundTo(typed - past.value, figure.decimals) !== 0)
      complain(
        { reporter },
        'warning',
        'resolve/history-differs',
        figure.origin.values.history ?? figure.origin.span,
        { figure: figure.id, year: file.year, typed, published: past.value },
        [past.origin.values.value ?? past.origin.span],
      );
  }
  history[String(year)] = figure.value;
  return history;
}
