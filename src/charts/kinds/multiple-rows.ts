// Small charts of lying bars beside each other, to one scale: the names of the categories stand once per row of charts.

import type { ChartConfiguration } from 'chart.js';
import type { Pt, Rect } from '../../model/units.ts';
import type { Drawing, Plan } from '../drawing.ts';
import { extentFromZero } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { composePanelHeads } from '../panel-heads.ts';
import { composePanels } from '../panels.ts';
import { plotOptions } from '../plot.ts';
import { composeRowLabels } from '../row-labels.ts';
import { isHighlighted, textInkOn } from '../series-inks.ts';

const ASPECT = 0.8;

/** Widths of the lane of names that are tried. */
const MOST_TRIES = 4;

export function composeMultipleRows(drawing: Drawing): Plan {
  const { chart, style, size, lettering } = drawing;
  const rows = Math.max(1, chart.categories.length);
  const leading = lettering.leading({ style: style.label });
  const texts = chart.series.map(({ values }) => values.map((value) => (value === null ? '' : drawing.format(value))));
  const widest = Math.max(0, ...texts.flat().map((text) => lettering.width(text, { style: style.value })));
  const texted = chart.categories.map((text) => ({ text, strong: isHighlighted(chart, text) }));
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  const depth = lettering.descent(lettered);
  const layOut = (lane: Pt) => {
    const grid = composePanels({
      count: chart.series.length,
      room: { width: size.width - lane, height: size.height },
      across: style.inset,
      down: leading + style.gap,
      head: leading * 2,
      aspect: Math.min(ASPECT, 4 / rows),
      narrowest: widest * 2,
    });
    const panels = grid.panels.map((panel) => ({ ...panel, x: panel.x + lane }));
    const heads = composePanelHeads(drawing, chart.series, [], panels[0]?.width ?? size.width);
    const pitch = Math.max(1, ((panels[0]?.height ?? size.height) - heads.height - depth) / rows);
    const labels = composeRowLabels(drawing, texted, pitch, cap + depth);
    return { columns: grid.columns, panels, heads, pitch, labels, lane };
  };
  // Names may need a wider lane once it is known how low their rows are.
  let laid = layOut(0);
  for (let tries = 0; tries < MOST_TRIES && laid.labels.width + style.gap > laid.lane; tries += 1)
    laid = layOut(laid.labels.width + style.gap);
  const { columns, panels, heads, pitch, labels } = laid;
  const { low, high } = extentFromZero(chart, false);
  const middle = (panel: Rect, row: number): Pt => panel.y + heads.height + (row + 0.5) * pitch;
  const beyond = (text: string) => lettering.width(text, lettered) + style.gap;
  // Lanes for the values that stand beyond bars of either side, unless the bars hold them.
  const laneOf = (sign: number) =>
    Math.max(
      0,
      ...chart.series.flatMap(({ values }, index) =>
        values.map((value, row) =>
          value !== null && (sign > 0 ? value >= 0 : value < 0) ? beyond(texts[index]?.[row] ?? '') : 0,
        ),
      ),
    );
  const [leftLane, rightLane] = low < 0 ? [laneOf(-1), laneOf(1)] : [0, laneOf(1)];
  const panelMarks = (panel: Rect, index: number): readonly Mark[] => {
    const series = chart.series[index];
    if (!series) return [];
    const span = Math.max(1, panel.width - leftLane - rightLane);
    const place = (value: number): Pt => panel.x + leftLane + (span * (value - low)) / (high - low || 1);
    const ink = series.emphasis === 'main' || !chart.series.some(({ emphasis }) => emphasis === 'main');
    const thickness = style.bar * pitch;
    const [from, to] = [panel.y + heads.height, panel.y + heads.height + rows * pitch].map((y) => ({ x: place(0), y }));
    const bars = series.values.flatMap((value, row): readonly Mark[] => {
      if (value === null) return [];
      const isStrong = ink && (chart.highlight === undefined || isHighlighted(chart, chart.categories[row] ?? ''));
      const fill = isStrong ? (style.series[0] ?? style.accent) : style.plain;
      const [zero, end] = [place(0), place(value)];
      const rect = {
        x: Math.min(zero, end),
        y: middle(panel, row) - thickness / 2,
        width: Math.abs(end - zero),
        height: thickness,
      };
      const text = texts[index]?.[row] ?? '';
      const isInside =
        rect.width >= lettering.width(text, lettered) + 2 * style.pad && thickness >= cap + style.gap / 2;
      const outward = value < 0 ? -1 : 1;
      const caption: Mark = {
        kind: 'caption',
        text,
        lettered,
        x: end + outward * (isInside ? -style.pad : style.gap),
        y: middle(panel, row) + cap / 2,
        align: isInside === outward > 0 ? 'right' : 'left',
        colour: drawing.colour(isInside ? textInkOn(drawing, fill) : style.text),
      };
      return [{ kind: 'swatch', rect, colour: drawing.colour(fill) }, ...(labels.isShown(row) ? [caption] : [])];
    });
    const zeroLine: readonly Mark[] =
      from && to ? [{ kind: 'rule', from, to, weight: style.axis.weight, colour: drawing.colour(style.axis.ink) }] : [];
    return [...bars, ...zeroLine];
  };
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: 0, right: 0, bottom: 0, left: 0 }),
  };
  const marks = (): readonly Mark[] => [
    ...heads.marks(panels),
    ...panels.filter((_, index) => index % columns === 0).flatMap((panel) => labels.marks((row) => middle(panel, row))),
    ...panels.flatMap(panelMarks),
  ];
  return { configuration, marks };
}
