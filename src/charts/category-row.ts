// The row of category labels below upright bars: pitch of the columns, labels wrapped to it or reading upwards where it is
// too narrow for them, brackets for years.

import type { ChartBlock } from '../model/content.ts';
import type { Pt } from '../model/units.ts';
import { composeBrackets } from './brackets.ts';
import { shortCategories } from './category-groups.ts';
import { columnPositions } from './category-positions.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, placeUpwards, setBlock, type TextBlock } from './text-block.ts';

/** With fewer categories columns are as wide as if there were so many: two columns must not become two fields. */
const FEWEST = 3;

/** Level labels have no more lines than this; labels that read upwards take no more of the chart's shorter side. */
const MOST_LINES = 4;
const TALLEST = 0.4;

export interface CategoryRow {
  /** Least distance of two columns. */
  readonly pitch: Pt;
  /** Place of each column on the axis, in pitches. */
  readonly positions: readonly number[];
  /** White left and right of the plot, for labels that are wider than their columns. */
  readonly inset: Pt;
  readonly height: Pt;
  /** `foot` is the bottom of the plot; `centre` the middle of a column. */
  marks(foot: Pt, centre: (index: number) => Pt): readonly Mark[];
}

export function composeCategoryRow(drawing: Drawing, width: Pt): CategoryRow {
  const { chart, style, lettering } = drawing;
  const positions = columnPositions(chart.categories);
  const count = Math.max(FEWEST - 1, positions.at(-1) ?? 0) + style.bar;
  const set = (pitch: Pt): readonly TextBlock[] =>
    labelsOf(chart).map((part) => setBlock(lettering, [labelPart(drawing, part)], pitch - style.gap / 2));
  const roomy = width / count;
  const canBreak = labelsOf(chart).every((part) => {
    const { text, lettered } = labelPart(drawing, part);
    return lettering.fits(text, lettered, roomy - style.gap / 2);
  });
  const ends = canBreak ? set(roomy) : [];
  const wide = Math.max(...[ends.at(0), ends.at(-1)].map((block) => block?.width ?? 0));
  const inset = Math.max(0, (wide - style.bar * roomy) / 2);
  const pitch = (width - 2 * inset) / count;
  const blocks = canBreak ? set(pitch) : [];
  const fits = canBreak && blocks.every((block) => block.width <= pitch && block.lines.length <= MOST_LINES);
  const labels = fits ? level(drawing, blocks) : narrowLabels(drawing, positions, width / count);
  const usedInset = fits ? inset : Math.max(0, (labels.thickness - style.bar * roomy) / 2);
  const usedPitch = (width - 2 * usedInset) / count;
  const brackets = composeBrackets(drawing, usedPitch);
  const labelDrop = style.columnDrop - lettering.capHeight({ style: style.label });
  const labelHeight = labelDrop + labels.height;
  const half = (style.bar * usedPitch) / 2;
  return {
    pitch: usedPitch,
    positions,
    inset: usedInset,
    height: labelHeight + (brackets?.height ?? 0),
    marks: (foot, centre) => [
      ...labels.marks(foot + labelDrop, centre),
      ...(brackets?.marks(foot + labelHeight, (index) => [centre(index) - half, centre(index) + half]) ?? []),
    ],
  };
}

/** Labels of a row: their height, what the outer ones take across, and their marks below `top`. */
interface RowLabels {
  readonly height: Pt;
  readonly thickness: Pt;
  marks(top: Pt, centre: (index: number) => Pt): readonly Mark[];
}

interface RowLabel {
  readonly text: string;
  readonly strong: boolean;
}

function labelsOf(chart: ChartBlock): readonly RowLabel[] {
  return shortCategories(chart.categories).map((text, index) => ({
    text,
    strong: chart.highlight?.includes(chart.categories[index] ?? '') ?? false,
  }));
}

const labelPart = ({ style }: Drawing, { text, strong }: RowLabel) => ({
  text,
  lettered: { style: style.label, strong },
});

/** Labels that stand level under their columns. */
const level = (drawing: Drawing, blocks: readonly (TextBlock | undefined)[]): RowLabels => ({
  height: Math.max(0, ...blocks.map((block) => (block ? block.height + block.depth : 0))),
  thickness: Math.max(...[blocks.at(0), blocks.at(-1)].map((block) => block?.width ?? 0)),
  marks: (top, centre) =>
    blocks.flatMap((block, index) => {
      const place = { x: centre(index), top, align: 'center', colour: drawing.colour(drawing.style.text) } as const;
      return block ? placeBlock(block, place) : [];
    }),
});

/** Labels too wide for their columns: years make way for each other, names read upwards. */
function narrowLabels(drawing: Drawing, positions: readonly number[], pitch: Pt): RowLabels {
  const { chart, style, lettering, size } = drawing;
  const labels = labelsOf(chart);
  if (labels.every(({ text }) => /^\d{1,4}$/.test(text))) {
    const blocks = labels.map((label) => setBlock(lettering, [labelPart(drawing, label)], size.width));
    const widest = Math.max(...blocks.map(({ width }) => width)) + style.gap;
    const kept = everyNth(positions, pitch, widest);
    return level(
      drawing,
      blocks.map((block, index) => (kept.has(index) ? block : undefined)),
    );
  }
  const blocks = labels.map((label) =>
    setBlock(lettering, [labelPart(drawing, label)], Math.min(size.height, size.width) * TALLEST),
  );
  const thick = Math.max(...blocks.map(({ height, depth }) => height + depth));
  const kept = everyNth(positions, pitch, thick + style.gap / 4);
  if (kept.size < blocks.length) drawing.crowded();
  return {
    height: Math.max(0, ...blocks.map(({ width }) => width)),
    thickness: thick,
    marks: (top, centre) =>
      blocks.flatMap((block, index): readonly Mark[] => {
        if (!kept.has(index)) return [];
        const x = centre(index) - (block.height + block.depth) / 2;
        return placeUpwards(block, { x, foot: top + block.width, colour: drawing.colour(style.text) });
      }),
  };
}

/** Labels that keep `extent` from each other, the last one always among them. */
function everyNth(positions: readonly number[], pitch: Pt, extent: Pt): ReadonlySet<number> {
  const kept = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let index = positions.length - 1; index >= 0; index -= 1) {
    const at = (positions[index] ?? 0) * pitch;
    if (next - at < extent - 1e-6) continue;
    kept.add(index);
    next = at;
  }
  return kept;
}
