// What fills a frame to matter on its sheet: grounds, boxes, and footnotes at the foot with their rule.

import type { Design } from '../model/design.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { Enclosure } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import type { Filled } from './fill.ts';
import type { Vessel } from './vessel.ts';

export function placeFilled(
  { enclosed, boxes }: Filled,
  { left, top }: Pick<Vessel, 'left' | 'top'>,
): readonly Placed[] {
  return [
    ...enclosed.flatMap(({ y, height, enclosure }) => groundOf(enclosure, left, top + y, height)),
    ...boxes.flatMap(({ y, box }) => box.items.map((one) => ({ ...one, x: left + one.x, y: top + y + one.y }))),
  ];
}

/** Footnotes with the rule above them; the last line of the last one stands at `foot`. */
export function placeNotes(design: Design, notes: readonly Box[], left: Pt, foot: Pt): readonly Placed[] {
  if (notes.length === 0) return [];
  const { note } = design.flow;
  const style = design.styles.get(note.style);
  let y = foot - notes.reduce((sum, one) => sum + one.height, 0);
  const matter: Placed[] = [
    {
      x: left,
      y: y - RULE_LIFT * (style?.size ?? 0),
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', note.rule, 0],
        ],
        stroke: { ink: { name: style?.ink ?? '' }, width: 0.5 },
      },
    },
  ];
  for (const one of notes) {
    const top = y;
    matter.push(...one.items.map((placed) => ({ ...placed, x: left + placed.x, y: top + placed.y })));
    y += one.height;
  }
  return matter;
}

/** Ground and bar of one part of an enclosure, in one piece: pieces would show their seams. */
function groundOf({ width, ground, bar }: Enclosure, x: Pt, y: Pt, height: Pt): Placed[] {
  const placed: Placed[] = [];
  if (ground) placed.push({ x, y, item: { kind: 'path', path: rectangle(0, 0, width, height), fill: ground } });
  if (bar)
    placed.push({
      x: x + bar.width / 2,
      y,
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', 0, height],
        ],
        stroke: bar,
      },
    });
  return placed;
}

/** The rule over footnotes stands this much of their size above their first line's slot. */
const RULE_LIFT = 0.25;
