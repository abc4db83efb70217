// Whether a raw chart keeps to what holds for every chart: numbers by reference, bars from zero, one scale.

import type { DraftChart } from '../model/draft-charts.ts';
import { isTree, type RawChart, type Tree } from '../model/raw-chart.ts';
import { complain, type Desk } from './desk.ts';

/** Options that mean nothing on paper, or that the page decides. */
const MEANINGLESS: ReadonlySet<string> = new Set([
  ...['animation', 'animations', 'transitions', 'responsive', 'maintainAspectRatio', 'aspectRatio', 'resizeDelay'],
  ...['devicePixelRatio', 'events', 'hover', 'interaction', 'locale'],
  ...['plugins.tooltip', 'plugins.title', 'plugins.subtitle', 'plugins.decimation', 'plugins.colors'],
]);
const DIRECTIONS = ['x', 'y'];

/** Reports: resolve/raw-missing, raw-unused, raw-data, raw-option, bars-from-zero, second-axis. */
export function checkRaw(desk: Desk, { type, configuration, origin }: DraftChart): void {
  if (type !== 'raw') {
    if (configuration)
      complain(desk, 'error', 'resolve/raw-unused', origin.values.configuration ?? origin.span, { type });
    return;
  }
  if (!configuration) {
    complain(desk, 'error', 'resolve/raw-missing', origin.span, {});
    return;
  }
  const { datasets, options, places } = configuration;
  const placeOf = (path: string) => places[path] ?? places[''];
  const typed = ['data.labels', ...datasets.map((_, i) => `data.datasets.${i}.data`)];
  for (const path of typed) if (places[path]) complain(desk, 'error', 'resolve/raw-data', placeOf(path), { path });
  for (const name of MEANINGLESS) {
    const path = `options.${name}`;
    if (places[path]) complain(desk, 'warning', 'resolve/raw-option', placeOf(path), { path });
  }
  const scales = Object.entries(isTree(options.scales) ? options.scales : {}).filter((entry): entry is [string, Tree] =>
    isTree(entry[1]),
  );
  if (hasBars(configuration)) checkZero(desk, scales, placeOf);
  for (const direction of DIRECTIONS) {
    const [, second] = scales.filter(([id, scale]) => (scale.axis ?? id.charAt(0)) === direction);
    if (second)
      complain(desk, 'warning', 'resolve/second-axis', placeOf(`options.scales.${second[0]}`), { id: second[0] });
  }
}

const hasBars = ({ type, datasets }: RawChart): boolean =>
  type === 'bar'
    ? datasets.some((one) => (one.type ?? 'bar') === 'bar') || datasets.length === 0
    : datasets.some((one) => one.type === 'bar');

function checkZero(
  desk: Desk,
  scales: readonly (readonly [string, Tree])[],
  placeOf: (path: string) => RawChart['places'][string] | undefined,
): void {
  for (const [id, { min, max, beginAtZero, type }] of scales) {
    if (type === 'category') continue;
    const path = `options.scales.${id}`;
    const report = (key: string, value: unknown): void =>
      complain(desk, 'error', 'resolve/bars-from-zero', placeOf(`${path}.${key}`), { key, value: String(value) });
    if (typeof min === 'number' && min > 0) report('min', min);
    if (typeof max === 'number' && max < 0) report('max', max);
    if (beginAtZero === false) report('beginAtZero', beginAtZero);
    if (type === 'logarithmic') report('type', type);
  }
}
