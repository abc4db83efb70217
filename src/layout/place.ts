// What fills a frame to matter on its sheet: grounds, boxes, and footnotes at the foot with their rule.

import type { Design } from '../model/design.ts';
import type { Placed } from '../model/matter.ts';
import type { Enclosure } from '../model/stages.ts';
import type { Pt, Rect } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import type { Filled } from './fill.ts';

export function placeFilled(design: Design, { enclosed, boxes, notes }: Filled, rect: Rect): readonly Placed[] {
  const matter = [
    ...enclosed.flatMap(({ y, height, enclosure }) => groundOf(enclosure, rect.x, rect.y + y, height)),
    ...boxes.flatMap(({ y, box }) =>
      box.items.map((placed) => ({ ...placed, x: rect.x + placed.x, y: rect.y + y + placed.y })),
    ),
  ];
  if (notes.length === 0) return matter;
  const { note } = design.flow;
  const style = design.styles.get(note.style);
  let y = rect.y + rect.height - notes.reduce((sum, one) => sum + one.height, 0);
  matter.push({
    x: rect.x,
    y: y - RULE_LIFT * (style?.size ?? 0),
    item: {
      kind: 'path',
      path: [
        ['M', 0, 0],
        ['L', note.rule, 0],
      ],
      stroke: { ink: { name: style?.ink ?? '' }, width: 0.5 },
    },
  });
  for (const one of notes) {
    const top = y;
    matter.push(...one.items.map((placed) => ({ ...placed, x: rect.x + placed.x, y: top + placed.y })));
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
