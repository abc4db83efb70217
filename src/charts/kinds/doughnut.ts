// Parts of a whole as a ring: equal segments when the style asks for them, beside it a list of big figures with their words.

import type { ChartConfiguration } from 'chart.js';
import type { Point, Pt } from '../../model/units.ts';
import { apportion } from '../apportion.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { NONE } from '../ink-colours.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { nthInk } from '../series-inks.ts';
import { setBlock } from '../text-block.ts';

/** Most of the chart's width that the ring takes. */
const WIDEST_RING = 0.45;

/** Where the list starts, as a part of the room beside the ring; width of a swatch over its height. */
const LEGEND_START = 0.2;
const SWATCH = 0.45;

export const composeDoughnut: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const raw = chart.categories.map((_, index) => Math.max(0, chart.series[0]?.values[index] ?? 0));
  const counts = style.segments > 0 ? apportion(raw, style.segments) : raw;
  const inks = raw.map((_, index) => nthInk(style, index));
  const pieces = counts.flatMap((count, index) =>
    style.segments > 0 ? Array.from({ length: count }, () => ({ index, share: 1 })) : [{ index, share: count }],
  );
  const pieceSum = pieces.reduce((sum, { share }) => sum + share, 0);
  const ring = Math.min(size.height, size.width * WIDEST_RING);
  const top = (size.height - ring) / 2;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const figure = (value: number) => (style.segments > 0 ? String(value) : drawing.format(value));
  const gap = gapShare(style.joint, ring * (1 + style.hole) * 0.25, pieces.length);
  // Every piece is followed by a gap: an arc that is not drawn. The first gap is halved by twelve o'clock.
  const arcs = pieces.flatMap(({ share, index }) => [
    {
      value: (share / (pieceSum || 1)) * (1 - gap * pieces.length),
      colour: drawing.colour(inks[index] ?? style.accent),
    },
    { value: gap, colour: NONE },
  ]);
  const configuration: ChartConfiguration<'doughnut'> = {
    type: 'doughnut',
    data: {
      labels: arcs.map((_, index) => index),
      datasets: [
        {
          data: arcs.map(({ value }) => value),
          backgroundColor: arcs.map(({ colour }) => colour),
          borderWidth: 0,
          spacing: 0,
        },
      ],
    },
    options: {
      ...plotOptions({ top, right: size.width - ring, bottom: size.height - ring - top, left: 0 }),
      cutout: `${style.hole * 100}%`,
      radius: ring / 2,
      rotation: gap * 180,
    },
  };
  const marks = (): readonly Mark[] => [
    ...(style.centre === 'none'
      ? []
      : totalMarks(drawing, figure(total), { middle: { x: ring / 2, y: top + ring / 2 }, hole: ring * style.hole })),
    ...legend(drawing, counts.map(figure), inks, ring),
  ];
  return { configuration: configuration as ChartConfiguration, marks };
};

/** The total in the hole, as big as fits; too big for every style, it is left out: the list holds its parts. */
function totalMarks(
  drawing: Drawing,
  text: string,
  place: { readonly middle: Point; readonly hole: Pt },
): readonly Mark[] {
  const { style, lettering } = drawing;
  const { middle, hole } = place;
  const name = [style.numeral, style.heading, style.value].find(
    (candidate) =>
      Math.hypot(lettering.width(text, { style: candidate }), lettering.capHeight({ style: candidate })) < hole,
  );
  if (name === undefined) return [];
  const y = middle.y + lettering.capHeight({ style: name }) / 2;
  const colour = drawing.colour(style.text);
  return [{ kind: 'caption', text, lettered: { style: name }, x: middle.x, y, align: 'center', colour }];
}

/** Part of the whole turn that one gap takes, so that it is `joint` wide half-way between hole and rim. */
function gapShare(joint: Pt, middle: Pt, pieces: number): number {
  return pieces < 2 ? 0 : Math.min(joint / (2 * Math.PI * middle), 0.5 / pieces);
}

/** One row per part: swatch, figure, words; centred on the ring. */
function legend(drawing: Drawing, figures: readonly string[], inks: readonly string[], ring: number): readonly Mark[] {
  const { style, size } = drawing;
  const sets = [
    { figure: style.numeral, words: style.name },
    { figure: style.numeral, words: style.detail },
    { figure: style.heading, words: style.detail },
    { figure: style.value, words: style.detail },
  ];
  const set = sets
    .map((names) => setLegend(drawing, figures, ring, names))
    .find((candidate) => candidate !== undefined);
  if (!set) return denseLegend(drawing, figures, inks, ring);
  const { numeral, cap, swatch, left, figureX, wordsX, blocks, heights, pitch } = set;
  let top = Math.min((size.height - set.needed) / 2, size.height - set.needed - set.depth);
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
          lettered: line.lettered,
          x: wordsX,
          y: baseline - block.height + line.baseline,
          align: 'left',
          colour,
        }),
      ),
    ];
  });
}

/** Parts one after another, for more of them than rows. */
function denseLegend(drawing: Drawing, figures: readonly string[], inks: readonly string[], ring: Pt): readonly Mark[] {
  const { chart, style, size } = drawing;
  const entries = chart.categories.map((name, index) => ({
    name: `${figures[index] ?? ''} ${name}`.trim(),
    ink: inks[index] ?? style.accent,
  }));
  const x = ring + style.pad * 2;
  return composeKey(drawing, entries, { x, y: 0, width: size.width - x, height: size.height }).marks;
}

/** The list set with its figures in one text style; undefined if a word or the list has no room. */
function setLegend(
  drawing: Drawing,
  figures: readonly string[],
  ring: Pt,
  names: { readonly figure: string; readonly words: string },
) {
  const { chart, style, size, lettering } = drawing;
  const numeral = { style: names.figure };
  const words = { style: names.words };
  const cap = lettering.capHeight(numeral);
  const swatch = { width: cap * SWATCH, height: cap };
  const left = ring + (size.width - ring) * LEGEND_START;
  const figureX = left + swatch.width + style.pad;
  const wordsX = figureX + Math.max(...figures.map((text) => lettering.width(text, numeral))) + style.pad;
  const measure = size.width - wordsX;
  const longest = chart.categories.flatMap((text) => text.split(/\s+/)).map((word) => lettering.width(word, words));
  if (Math.max(0, ...longest) > measure) return undefined;
  const blocks = chart.categories.map((text) => setBlock(lettering, [{ text, lettered: words }], measure));
  const heights = blocks.map(({ height }) => Math.max(cap, height));
  const pitch = lettering.leading(numeral);
  const needed = heights.reduce((sum, height) => sum + height, 0) + (pitch - cap) * (figures.length - 1);
  const depth = Math.max(lettering.descent(numeral), lettering.descent(words));
  if (needed + depth > size.height) return undefined;
  return { numeral, depth, cap, swatch, left, figureX, wordsX, blocks, heights, pitch, needed };
}
