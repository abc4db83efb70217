// Heads of small charts: the name of each at its left, its last value at its right. All heads are as high as the highest.

import type { ChartSeries } from '../model/content.ts';
import type { Pt, Rect } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { wordsInk } from './series-inks.ts';
import { placeBlock, setBlock } from './text-block.ts';

export interface PanelHeads {
  readonly height: Pt;
  marks(panels: readonly Rect[]): readonly Mark[];
}

/** `figures`: what stands at the right; '' = nothing. `width` is that of a panel. */
export function composePanelHeads(
  drawing: Drawing,
  series: readonly ChartSeries[],
  figures: readonly string[],
  width: Pt,
): PanelHeads {
  const { style, lettering } = drawing;
  const heads = series.map(({ name, emphasis }, index) => {
    const strong = emphasis === 'main';
    const figure = { text: figures[index] ?? '', lettered: { style: style.value, strong } };
    const taken = figure.text === '' ? 0 : lettering.width(figure.text, figure.lettered) + style.gap;
    const lettered = { style: style.label, strong };
    // A name that cannot be broken to its room stays whole, and is left out where it meets others.
    const measure = lettering.fits(name, lettered, width - taken) ? width - taken : Number.POSITIVE_INFINITY;
    const block = setBlock(lettering, [{ text: name, lettered }], measure);
    return { block, figure, strong };
  });
  const cap = Math.max(lettering.capHeight({ style: style.value }), lettering.capHeight({ style: style.label }));
  const rest = Math.max(0, ...heads.map(({ block }) => block.height - lettering.capHeight({ style: style.label })));
  return {
    height: cap + rest + lettering.descent({ style: style.value }) + style.lift,
    marks: (panels) =>
      heads.flatMap(({ block, figure, strong }, index): readonly Mark[] => {
        const panel = panels[index];
        if (!panel) return [];
        const first = block.lines[0]?.baseline ?? 0;
        const colour = drawing.colour(strong ? wordsInk(drawing, style.accent) : style.text);
        const place = { x: panel.x + panel.width, y: panel.y + cap, align: 'right' as const };
        return [
          ...placeBlock(block, { x: panel.x, top: panel.y + cap - first, align: 'left', colour }),
          ...(figure.text === '' ? [] : [{ kind: 'caption' as const, ...figure, ...place, colour }]),
        ];
      }),
  };
}
