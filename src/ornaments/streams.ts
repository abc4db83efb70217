// Lines that run on: the rules of a list that flow together into one stream, and the quiet strip that passes under all pages.

import type { Box, Ink, Placed } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';
import { ribbon, smoothLine } from './curves.ts';
import { type Noise, smooth, valueNoise } from './noise.ts';
import { fieldOf, OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, clippedTo, filled, stroked } from './shapes.ts';

/** A rule of the list: its height at the right, and what it looks like. */
interface Row {
  readonly y: Pt;
  readonly weight: Pt;
  readonly ink: Ink;
}

/**
 * Rules of a list in parts: `parts` (with their rows at the path `entries`, default `entries`) over the room. Each part has a head `head`
 * high with a rule of `head-weight`, then rows of `pitch` with rules of `weight`; `inks` by part. Rules run straight from the right edge
 * to x = `bend`, and from there to the left edge into a bundle about y = `centre` with `bundle` between them, `swell`
 * heavier. `meander`: how far the bundle strays; `own`: how far each line in it; `seed`. Reaches `bleed` beyond the left edge.
 */
export function streams(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const rows = rowsOf(parameters);
  const bend = parameters.positive('bend');
  const [centre, bundle] = [parameters.number('centre'), parameters.positive('bundle')];
  const [meander, own] = [parameters.number('meander', 0), parameters.number('own', 0)];
  const [swell, bleed] = [parameters.positive('swell', 0), parameters.positive('bleed', 0)];
  const seed = parameters.seed('seed');
  const samples = parameters.count('samples', 40);
  const noise = valueNoise(seed);
  const top = centre - ((rows.length - 1) * bundle) / 2;
  const edges = rows.map(() => ({ one: [] as Point[], other: [] as Point[] }));
  for (let i = 0; i <= samples; i++) {
    const t = (i / samples) * ((bend + bleed) / bend);
    const x = bend * (1 - t);
    const common = (noise(2.6 * t, 0) - 0.5) * 2 * meander * smooth(t);
    const wanted = rows.map(({ y }, k) => {
      const lane = top + k * bundle;
      const stray = (noise(4 * t, 7 + 0.22 * k) - 0.5) * 2 * own * smooth(t);
      return y + (lane - y) * smooth(RUN_IN * t) + common + stray;
    });
    const halves = rows.map(({ weight }) => (weight + swell * smooth(t)) / 2);
    const ys = keptApart(wanted, halves);
    edges.forEach(({ one, other }, k) => {
      const [y, half] = [ys[k] as number, halves[k] as number];
      one.push({ x, y: y - half });
      other.push({ x, y: y + half });
    });
  }
  const items = edges.map(({ one, other }, k): Placed => {
    const { ink, y, weight } = rows[k] as Row;
    const right = size.width;
    // The straight stretch has two points: a smooth line through more would be no straighter.
    return filled(ribbon([{ x: right, y: y - weight / 2 }, ...one], [{ x: right, y: y + weight / 2 }, ...other]), ink);
  });
  return boxOf(size.width, size.height, items);
}

/** Lines reach their place in the bundle before the edge. */
const RUN_IN = 1.28;

/** Least white between two lines, over the thickness of both. */
const WHITE = 0.35;

/** Heights in order, none nearer to the one above than both are thick. Pushes down only: lines that keep apart stay where they are. */
function keptApart(wanted: readonly Pt[], halves: readonly Pt[]): readonly Pt[] {
  const kept: Pt[] = [];
  wanted.forEach((y, k) => {
    const least = ((halves[k] as number) + (halves[k - 1] ?? 0)) * (1 + WHITE);
    kept.push(k === 0 ? y : Math.max(y, (kept[k - 1] as number) + least));
  });
  return kept;
}

function rowsOf(parameters: Parameters): readonly Row[] {
  const path = parameters.text('entries', 'entries');
  const [head, pitch] = [parameters.positive('head', 0), parameters.positive('pitch')];
  const [headWeight, weight] = [parameters.positive('head-weight', 1), parameters.positive('weight', 0.5)];
  const inks = parameters.inks('inks');
  let y = 0;
  return parameters.list('parts').flatMap((part, i): Row[] => {
    const entries = fieldOf(part, path);
    if (!Array.isArray(entries)) throw new OrnamentProblem('parts', `things with a list as "${path}"`);
    const ink = inks[i % inks.length];
    if (!ink) throw new OrnamentProblem('inks', 'an ink for each part');
    const rows: Row[] = [];
    if (head > 0) {
      y += head;
      rows.push({ y, weight: headWeight, ink });
    }
    for (const _ of entries) {
      y += pitch;
      rows.push({ y, weight, ink });
    }
    return rows;
  });
}

/**
 * Lines that run on under all pages: x counts from the first page, `page` says on which the room begins, `page-width` how wide one is.
 * One line for each of `weights`, in `inks`; `pitch: [least, most]` between them; the whole strays by `sway` from y = `centre`; `wave` is
 * the length over which it changes, `seed` says how. Ends `bleed` beyond the room.
 */
export function strip(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const start = (parameters.count('page') - 1) * parameters.positive('page-width');
  const weights = parameters.numbers('weights');
  const inks = parameters.inks('inks');
  const [least, most] = parameters.pair('pitch');
  const [centre, sway] = [parameters.number('centre', size.height / 2), parameters.number('sway', 0)];
  const [wave, bleed] = [parameters.positive('wave'), parameters.positive('bleed', 0)];
  if (wave === 0) throw new OrnamentProblem('wave', 'a length above 0');
  const noise = valueNoise(parameters.seed('seed'));
  // Samples lie at fixed places of the long line, so that pages that follow each other draw the very same curve.
  const step = wave / SAMPLES_IN_WAVE;
  const from = Math.floor((start - bleed) / step) - 1;
  const to = Math.ceil((start + size.width + bleed) / step) + 1;
  const lines = weights.map(() => [] as Point[]);
  for (let i = from; i <= to; i++) {
    const along = i / SAMPLES_IN_WAVE;
    stripAt(noise, along, weights.length, least, most).forEach((y, j) => {
      lines[j]?.push({ x: i * step - start, y: centre + (noise(along, 0) - 0.5) * 2 * sway + y });
    });
  }
  const items = lines.flatMap((points, j): Placed[] => {
    const ink = inks[j % inks.length];
    return ink ? [stroked(smoothLine(points), { ink, width: weights[j] as number })] : [];
  });
  const cut = clippedTo(items, -bleed, -bleed, size.width + 2 * bleed, size.height + 2 * bleed);
  return boxOf(size.width, size.height, cut);
}

const SAMPLES_IN_WAVE = 8;

/** Heights of lines about their middle, by what lies between them. */
function stripAt(noise: Noise, along: number, count: number, least: Pt, most: Pt): readonly Pt[] {
  const gaps = Array.from({ length: Math.max(0, count - 1) }, (_, j) => {
    const wide = noise(along, 11 + 0.4 * j);
    return least + (most - least) * wide;
  });
  const half = gaps.reduce((sum, gap) => sum + gap, 0) / 2;
  let y = -half;
  return Array.from({ length: count }, (_, j) => {
    if (j > 0) y += gaps[j - 1] as number;
    return y;
  });
}
