// A configuration of Chart.js as it documents it, to plain data with the place of every value.

import * as v from 'valibot';
import type { Span } from '../../model/diagnostic.ts';
import { RAW_TYPES, type RawChart } from '../../model/raw-chart.ts';
import { placeOf } from '../places.ts';
import { described, oneOf } from './scalars.ts';
import { dictionary, list, mapping, originOf } from './structures.ts';

const tree = (nl: string) => described(dictionary(v.unknown()), nl);

/** Its numbers are those of the chart: typed ones are told in resolve. */
export const rawChart = v.pipe(
  mapping({
    type: oneOf(RAW_TYPES, 'Soort grafiek van Chart.js'),
    data: v.optional(
      mapping({
        datasets: v.optional(list(tree('Hoe een reeks eruitziet; haar cijfers komen uit from:, figures: of series:'))),
        labels: v.optional(v.unknown()),
      }),
    ),
    options: v.optional(tree('Opties van Chart.js; kleuren zijn inkten van het ontwerp, lettertypes zijn stijlen')),
  }),
  v.transform(({ type, data, options = {}, origin }): RawChart => {
    const datasets = data?.datasets ?? [];
    const labels = data?.origin.values.labels;
    const places = { ...placesIn({ data: { datasets }, options }), ...(labels && { 'data.labels': labels }) };
    return { type, datasets, options, places: { ...places, '': origin.span } };
  }),
);

/** Of everything below a value, by path. */
function placesIn(value: unknown, path = ''): Record<string, Span> {
  if (typeof value !== 'object' || value === null) return {};
  const own = placeOf(value) ? originOf(value).values : {};
  const result: Record<string, Span> = {};
  for (const [key, child] of Object.entries(value)) {
    const name = path === '' ? key : `${path}.${key}`;
    const span = own[key];
    if (span) result[name] = span;
    Object.assign(result, placesIn(child, name));
  }
  return result;
}
