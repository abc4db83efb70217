// A matrix of fields: rows by series, columns by category, each field in a tint of one ink by the class that its value falls
// in. The value stands in its field, in the ink that can be read there; the classes stand in a key.

import type { ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { extentOfValues } from '../extent.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { plotOptions } from '../plot.ts';
import { composeRowLabels } from '../row-labels.ts';
import { axisValues } from '../scale.ts';
import { isHighlighted, legibleInkOn, READABLE } from '../series-inks.ts';
import { placeBlock, placeUpwards, setBlock } from '../text-block.ts';

/** Most classes, and the tint of the lowest of them. */
const MOST_CLASSES = 7;
const PALEST = 0.12;

/** Level heads have no more lines than this. */
const MOST_HEAD_LINES = 2;

/** Most of the chart's height that heads of columns may take where they read upwards. */
const TALLEST_HEAD = 0.35;

export const composeHeat: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const ink = style.series[0] ?? style.accent;
  const classes = classesOf(drawing, ink);
  const key = composeKey(
    drawing,
    classes.map(({ name, tint }) => ({ name, ink, tint })),
  );
  const rows = Math.max(1, chart.series.length);
  const guess = (size.height - key.height) / (rows + 1);
  const labels = composeRowLabels(
    drawing,
    chart.series.map(({ name, emphasis }) => ({ text: name, strong: emphasis === 'main' })),
    guess,
  );
  const left = labels.width > 0 ? labels.width + style.gap : 0;
  const pitch = (size.width - left) / Math.max(1, chart.categories.length);
  const heads = composeHeads(drawing, pitch);
  const top = key.height + heads.height;
  const height = (size.height - top) / rows;
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  const field = { width: pitch - Math.min(style.joint, pitch / 4), height: height - Math.min(style.joint, height / 4) };
  const cells = chart.series.flatMap(({ values }, row) =>
    values.flatMap((value, column): Mark[] => {
      if (value === null) return [];
      const rect = { x: left + column * pitch, y: top + row * height, ...field };
      const tint = (classes.find(({ to }) => value <= to) ?? classes.at(-1))?.tint ?? 1;
      const swatch: Mark = { kind: 'swatch', rect, colour: drawing.colour(ink, tint) };
      const text = drawing.format(value);
      const colour = drawing.colour(legibleInkOn(drawing, ink, tint));
      const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      const long = lettering.width(text, lettered);
      if (long <= field.width - 2 && cap <= field.height - 2)
        return [
          swatch,
          { kind: 'caption', text, lettered, x: middle.x, y: middle.y + cap / 2, align: 'center', colour },
        ];
      if (cap <= field.width - 2 && long <= field.height - 2) {
        const place = { x: middle.x + cap / 2, y: middle.y + long / 2, align: 'left' as const, upwards: true };
        return [swatch, { kind: 'caption', text, lettered, ...place, colour }];
      }
      drawing.crowded();
      return [swatch];
    }),
  );
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top, right: 0, bottom: 0, left }),
  };
  const marks = (): readonly Mark[] => [
    ...key.marks,
    ...heads.marks(top, (column) => left + column * pitch + field.width / 2),
    ...cells,
    ...labels.marks((row) => top + row * height + field.height / 2),
  ];
  return { configuration, marks };
};

interface ValueClass {
  readonly to: number;
  readonly name: string;
  readonly tint: number;
}

/** Classes between round values, from the lowest to the highest, each with the tint that it is drawn in. */
function classesOf(drawing: Drawing, ink: string): readonly ValueClass[] {
  const { chart } = drawing;
  const { low, high } = extentOfValues(chart);
  const { ticks, step } = axisValues(chart.min ?? low, chart.max ?? high, { steps: MOST_CLASSES });
  const decimals = Math.max(decimalsOf(step), ...ticks.map(decimalsOf));
  const say = (value: number) => formatNumber(value, decimals, chart.unit);
  const tints = readableTints(drawing, ink);
  return ticks.slice(1).map((to, index, all) => ({
    to,
    name: `${say(ticks[index] ?? to)} – ${say(to)}`,
    tint: tints[Math.round(((tints.length - 1) * index) / Math.max(1, all.length - 1))] ?? 1,
  }));
}

/** Rising tints on which some ink of the style can be read: between those for dark and those for light text there may be a gap. */
function readableTints(drawing: Drawing, ink: string): readonly number[] {
  const steps = Math.round((1 - PALEST) * 100);
  const tints = Array.from({ length: steps + 1 }, (_, index) => PALEST + index / 100);
  const readable = tints.filter((tint) => drawing.contrast(legibleInkOn(drawing, ink, tint), ink, tint) >= READABLE);
  return readable.length >= MOST_CLASSES ? readable : tints;
}

/** Names of the columns above them, level where all fit and reading upwards where they do not. */
function composeHeads(drawing: Drawing, pitch: Pt) {
  const { chart, style, size, lettering } = drawing;
  const parts = chart.categories.map((text) => ({
    text,
    lettered: { style: style.label, strong: isHighlighted(chart, text) },
  }));
  const colour = drawing.colour(style.text);
  const measure = pitch - style.gap / 2;
  const level = parts.every(({ text, lettered }) => lettering.fits(text, lettered, measure))
    ? parts.map((part) => setBlock(lettering, [part], measure))
    : [];
  const isLevel =
    level.length > 0 && level.every(({ width, lines }) => width <= measure && lines.length <= MOST_HEAD_LINES);
  const blocks = isLevel ? level : parts.map((part) => setBlock(lettering, [part], size.height * TALLEST_HEAD));
  const thick = Math.max(...blocks.map(({ height, depth }) => height + depth));
  const step = isLevel ? 1 : Math.ceil(thick / pitch - 1e-6);
  if (step > 1) drawing.crowded();
  const extent = isLevel ? thick : Math.max(...blocks.map(({ width }) => width));
  return {
    height: extent + style.gap,
    marks: (foot: Pt, centre: (column: number) => Pt): readonly Mark[] =>
      blocks.flatMap((block, column): readonly Mark[] => {
        if (column % step !== 0) return [];
        const top = foot - style.gap - (block.height + block.depth);
        return isLevel
          ? placeBlock(block, { x: centre(column), top, align: 'center', colour })
          : placeUpwards(block, {
              x: centre(column) - (block.height + block.depth) / 2,
              foot: foot - style.gap,
              colour,
            });
      }),
  };
}
