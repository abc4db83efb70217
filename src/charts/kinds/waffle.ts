// Parts of a whole as counted squares, row after row from the top: a hundred of them, or one for so many. Each part is named
// with its value beside its rows.

import type { ChartConfiguration } from 'chart.js';
import type { Pt, Size } from '../../model/units.ts';
import { apportion } from '../apportion.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import type { Caption, Mark } from '../marks.ts';
import { formatNumber } from '../numbers.ts';
import { plotOptions } from '../plot.ts';
import { nthInk } from '../series-inks.ts';
import { placeBlock, setBlock, type TextBlock } from '../text-block.ts';

/** Most of the chart's width that the squares take; white between them, over their pitch. */
const WIDEST = 0.5;
const JOINT = 0.16;

/** White between two names, in times that between a shape and its text. */
const WHITE = 2;

/** Width of the swatch before a name over its height. */
const SWATCH = 0.45;

/** What a last row that is not full weighs against a form that is e times off. */
const UNEVEN = 0.5;

export const composeWaffle: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const values = chart.categories.map((_, index) => Math.max(0, chart.series[0]?.values[index] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const counts = apportion(values, chart.per ? Math.max(1, Math.round(total / chart.per)) : 100);
  const note = setBlock(lettering, [{ text: noteOf(drawing), lettered: { style: style.detail } }], size.width);
  const foot = note.height > 0 ? note.height + note.depth + style.pad : 0;
  const room = { width: size.width * WIDEST, height: size.height - foot };
  const squares = counts.reduce((sum, count) => sum + count, 0);
  const columns = chart.per ? columnsFor(squares, room) : 10;
  const rows = Math.max(1, Math.ceil(squares / columns));
  const pitch = Math.min(room.width / columns, room.height / rows);
  const side = pitch * (1 - JOINT);
  // No joint after the last square.
  const stretch = pitch + (pitch - side) / Math.max(1, Math.max(columns, rows) - 1) / 2;
  const step = Math.min(stretch, pitch);
  const inks = values.map((_, index) => nthInk(style, index));
  const owners = counts.flatMap((count, part) => Array.from({ length: count }, () => part));
  const field = owners.map((part, index): Mark => {
    const rect = { x: (index % columns) * step, y: Math.floor(index / columns) * step, width: side, height: side };
    return { kind: 'swatch', rect, colour: drawing.colour(inks[part] ?? style.accent) };
  });
  const right = columns * step - (step - side) + style.pad * 2;
  const bottom = rows * step - (step - side);
  // Under the squares, unless it is wider than they are: then below the names too.
  const lowest = size.height - note.height - note.depth;
  const noteTop = note.width <= right - style.pad ? Math.min(bottom + style.pad, lowest) : lowest;
  const labels = labelsOf(drawing, size.width - right, size.height - foot).map(({ part, block, swatch }) => {
    const before = counts.slice(0, part).reduce((sum, count) => sum + count, 0);
    const first = Math.floor(before / columns);
    const last = Math.floor((before + Math.max(1, counts[part] ?? 1) - 1) / columns);
    const y = ((first + last) / 2) * step + side / 2 + block.depth / 2;
    const x = right + swatch.width + style.pad;
    return { part, swatch, label: { block, x, y, align: 'left', colour: drawing.colour(style.text) } as const };
  });
  const placed = spreadLabels(
    drawing,
    labels.map(({ label }) => label),
    size.height - foot,
  );
  const named = labels.flatMap(({ part, swatch }, index): readonly Mark[] => {
    const captions = placed[index] ?? [];
    const [line] = captions;
    const place = { x: right, y: (line?.y ?? 0) - swatch.height };
    const colour = drawing.colour(inks[part] ?? style.accent);
    return line ? [{ kind: 'swatch', rect: { ...place, ...swatch }, colour }, ...captions] : [];
  });
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: 0, right: size.width - right, bottom: foot, left: 0 }),
  };
  const marks = (): readonly Mark[] => [
    ...field,
    ...named,
    ...placeBlock(note, { x: 0, top: noteTop, align: 'left', colour: drawing.colour(style.text) }),
  ];
  return { configuration, marks };
};

/** What one square stands for. */
function noteOf({ chart, style, format }: Drawing): string {
  const { square } = style.phrases;
  if (square === '') return '';
  const amount = chart.per === undefined ? formatNumber(1, 0, 'procent') : format(chart.per);
  const word =
    chart.per === undefined || format(chart.per) !== formatNumber(chart.per, chart.decimals) ? '' : chart.unit;
  return `${square} ${amount} ${word}`.trim();
}

/** As many columns as make a field of the room's form, with a full last row where one is near. */
function columnsFor(squares: number, { width, height }: Size): number {
  const badness = (columns: number) => {
    const rows = Math.ceil(squares / columns);
    const missing = rows * columns - squares;
    return Math.abs(Math.log(columns / rows / (width / height))) + (UNEVEN * missing) / columns;
  };
  const candidates = Array.from({ length: Math.max(1, squares) }, (_, index) => index + 1);
  return candidates.reduce((best, columns) => (badness(columns) < badness(best) ? columns : best), 1);
}

/** Captions label by label. */
function spreadLabels(drawing: Drawing, labels: readonly EndLabel[], bottom: Pt): readonly (readonly Caption[])[] {
  const captions = placeEndLabels(drawing, labels, 0, bottom, drawing.style.pad * WHITE);
  let at = 0;
  return labels.map(({ block }) => {
    const start = at;
    at += block.lines.length;
    return captions.slice(start, at);
  });
}

interface PartLabel {
  readonly part: number;
  readonly block: TextBlock;
  /** The swatch beside the first line. */
  readonly swatch: Size;
}

/** Text styles of a value and of the name below it; without one for the name, both stand on one line. */
interface LabelStyles {
  readonly figure: string;
  readonly words?: string;
}

/** Value and name of each part, as large as all of them fit; where they never do, only those of the largest parts. */
function labelsOf(drawing: Drawing, width: Pt, height: Pt): readonly PartLabel[] {
  const { chart, style } = drawing;
  const values = chart.series[0]?.values ?? [];
  const sets: readonly LabelStyles[] = [
    { figure: style.numeral, words: style.name },
    { figure: style.heading, words: style.detail },
    { figure: style.value, words: style.detail },
    { figure: style.detail },
  ];
  const heightOf = (labels: readonly PartLabel[]) =>
    labels.reduce((sum, { block }) => sum + block.height + block.depth + style.pad * WHITE, 0);
  for (const set of sets) {
    const labels = labelsIn(drawing, set, width, false);
    if (labels && heightOf(labels) <= height) return labels;
  }
  drawing.crowded();
  const dense = labelsIn(drawing, { figure: style.detail }, width, true) ?? [];
  const byValue = [...dense].sort((a, b) => (values[b.part] ?? 0) - (values[a.part] ?? 0));
  const count = byValue.findLastIndex((_, index) => heightOf(byValue.slice(0, index + 1)) <= height) + 1;
  return byValue.slice(0, count).sort((a, b) => a.part - b.part);
}

/** Labels in one set of styles; undefined where words would be wider than their room, unless they `must` be set. */
function labelsIn(
  { chart, lettering, style, format }: Drawing,
  { figure, words }: LabelStyles,
  width: Pt,
  must: boolean,
): readonly PartLabel[] | undefined {
  const cap = lettering.capHeight({ style: figure });
  const swatch = { width: cap * SWATCH, height: cap };
  const measure = width - swatch.width - style.pad;
  const labels = chart.categories.flatMap((name, part) => {
    const value = chart.series[0]?.values[part] ?? null;
    if (value === null) return [];
    const parts = words
      ? [
          { text: format(value), lettered: { style: figure } },
          { text: name, lettered: { style: words } },
        ]
      : [{ text: `${format(value)} ${name}`, lettered: { style: figure } }];
    return [{ part, parts }];
  });
  const canBreak = labels.every(({ parts }) =>
    parts.every(({ text, lettered }) => lettering.fits(text, lettered, measure)),
  );
  if (!canBreak && !must) return undefined;
  return labels.map(({ part, parts }) => ({ part, swatch, block: setBlock(lettering, parts, measure) }));
}
