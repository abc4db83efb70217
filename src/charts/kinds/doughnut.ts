// Parts of a whole as a ring: equal segments when the style asks for them, beside it a list of big figures with their words.

import type { Chart, ChartConfiguration } from 'chart.js';
import { apportion } from '../apportion.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { setBlock } from '../text-block.ts';

/** Most of the chart's width that the ring takes. */
const WIDEST_RING = 0.45;

export const composeDoughnut: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const raw = chart.categories.map((_, index) => Math.max(0, chart.series[0]?.values[index] ?? 0));
  const counts = style.segments > 0 ? apportion(raw, style.segments) : raw;
  const inks = raw.map((_, index) => style.series[index % Math.max(1, style.series.length)] ?? style.accent);
  const pieces = counts.flatMap((count, index) =>
    style.segments > 0 ? Array.from({ length: count }, () => ({ index, share: 1 })) : [{ index, share: count }],
  );
  const ring = Math.min(size.height, size.width * WIDEST_RING);
  const top = (size.height - ring) / 2;
  const numeral = { style: style.numeral };
  const total = counts.reduce((sum, count) => sum + count, 0);
  const figure = (value: number) => (style.segments > 0 ? String(value) : drawing.format(value));
  const configuration: ChartConfiguration<'doughnut'> = {
    type: 'doughnut',
    data: {
      labels: pieces.map((_, index) => index),
      datasets: [
        {
          data: pieces.map(({ share }) => share),
          backgroundColor: pieces.map(({ index }) => drawing.colour(inks[index] ?? style.accent)),
          borderWidth: 0,
          spacing: pieces.length > 1 ? style.joint : 0,
        },
      ],
    },
    options: {
      ...plotOptions({ top, right: size.width - ring, bottom: size.height - ring - top, left: 0 }),
      cutout: `${style.hole * 100}%`,
      radius: ring / 2,
    },
  };
  const marks = (_plot: Chart): readonly Mark[] => [
    {
      kind: 'caption',
      text: figure(total),
      lettered: numeral,
      x: ring / 2,
      y: top + ring / 2 + lettering.capHeight(numeral) / 2,
      align: 'center',
      colour: drawing.colour(style.text),
    },
    ...legend(drawing, counts.map(figure), inks, ring),
  ];
  return { configuration: configuration as ChartConfiguration, marks };
};

/** One row per part: swatch, figure, words; centred on the ring. */
function legend(drawing: Drawing, figures: readonly string[], inks: readonly string[], ring: number): readonly Mark[] {
  const { chart, style, size, lettering } = drawing;
  const numeral = { style: style.numeral };
  const words = { style: style.name };
  const cap = lettering.capHeight(numeral);
  const swatch = { width: cap * 0.45, height: cap };
  const left = Math.min(ring + (size.width - ring) * 0.2, size.width);
  const figureX = left + swatch.width + style.pad;
  const wordsX = figureX + Math.max(...figures.map((text) => lettering.width(text, numeral))) + style.pad;
  const blocks = chart.categories.map((text) =>
    setBlock(lettering, [{ text, lettered: words }], Math.max(1, size.width - wordsX)),
  );
  const heights = blocks.map(({ height }) => Math.max(cap, height));
  const pitch = Math.min(lettering.leading(numeral), (size.height - cap) / Math.max(1, figures.length - 1));
  const needed = heights.reduce((sum, height) => sum + height, 0) + (pitch - cap) * (figures.length - 1);
  if (needed > size.height + 0.001) drawing.crowded();
  let top = (size.height - needed) / 2;
  return blocks.flatMap((block, index): Mark[] => {
    const baseline = top + cap + Math.max(0, (heights[index] ?? cap) - cap);
    const colour = drawing.colour(style.text);
    top += (heights[index] ?? cap) + pitch - cap;
    return [
      {
        kind: 'swatch',
        rect: { x: left, y: baseline - cap, ...swatch },
        colour: drawing.colour(inks[index] ?? style.accent),
      },
      {
        kind: 'caption',
        text: figures[index] ?? '',
        lettered: numeral,
        x: figureX,
        y: baseline,
        align: 'left',
        colour,
      },
      ...block.lines.map(
        (line): Mark => ({
          kind: 'caption',
          text: line.text,
          lettered: words,
          x: wordsX,
          y: baseline - block.height + line.baseline,
          align: 'left',
          colour,
        }),
      ),
    ];
  });
}
