// A matrix of fields: rows by series, columns by category, each field in a tint of one ink by the class that its value falls
// in. The value stands in its field, in the ink that can be read there; the classes stand in a key.

import type { ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { composeRowLabels } from '../row-labels.ts';
import { isHighlighted, legibleInkOn } from '../series-inks.ts';
import { placeBlock, placeUpwards, setBlock } from '../text-block.ts';
import { classesOf, tintOf } from '../value-classes.ts';

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
      const tint = tintOf(classes, value);
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
