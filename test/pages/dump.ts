// Pages as text: every item in page coordinates with three decimals, one a line, then the structure in reading order.

import { boundsOf } from '../../src/layout/bounds.ts';
import type { Box, Ink, Item, Page, Path, Placed } from '../../src/model/matter.ts';
import type { Publication } from '../../src/model/stages.ts';
import type { StructureElement } from '../../src/model/structure.ts';
import { wordsByElement } from './matter.ts';

export function dumpOf({ pages, structure }: Publication): string {
  const words = wordsByElement(pages);
  return `${[...pages.flatMap(dumpPage), 'structure', ...dumpElement(structure, words, 1)].join('\n')}\n`;
}

/** The items of one box, in its own coordinates. */
export const dumpBox = ({ items }: Box): string[] => items.flatMap((placed) => dumpPlaced(placed, 0, 0, 1));

const dumpPage = (page: Page): string[] => [
  ['page', page.number, page.side, page.section === '' ? 'blank' : page.section].join(' '),
  ...page.box.items.flatMap((placed) => dumpPlaced(placed, 0, 0, 1)),
];

/** Groups that say nothing are passed over; what stands in a turned or clipped one is set in. */
function dumpPlaced(placed: Placed, left: number, top: number, depth: number): string[] {
  const { item } = placed;
  const [x, y] = [left + placed.x, top + placed.y];
  const indent = '  '.repeat(depth);
  if (item.kind !== 'group') return [`${indent}${describe(item, x, y)}`];
  const words = wordsOf(item, x, y);
  const kids = (dx: number, dy: number, inset: number): string[] =>
    item.box.items.flatMap((kid) => dumpPlaced(kid, dx, dy, depth + inset));
  if (words === '') return kids(x, y, 0);
  return [`${indent}${words}`, ...(item.turn ? kids(0, 0, 1) : kids(x, y, 1))];
}

function wordsOf(item: Extract<Item, { kind: 'group' }>, x: number, y: number): string {
  const { tag, artifact, anchor, link, clip, turn, box } = item;
  return [
    tag ? tag.role : (artifact ?? ''),
    anchor === undefined ? '' : `anchor ${anchor}`,
    link ? `link ${'url' in link ? link.url : `#${link.anchor}`} ${at(x, y, box.width, box.height)}` : '',
    clip ? `clip ${outline(clip, x, y)}` : '',
    turn ? `turn ${decimals(turn)} at ${at(x, y)}` : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function describe(item: Exclude<Item, { kind: 'group' }>, x: number, y: number): string {
  switch (item.kind) {
    case 'text': {
      const { face, size, ink, advances, clusters, actualText, rise } = item.run;
      const width = advances.reduce((sum, advance) => sum + advance, 0);
      return [
        `text ${at(x, y, width)} ${face} ${decimals(size)} ${nameOf(ink)}`,
        ...(rise ? [`rise ${decimals(rise)}`] : []),
        JSON.stringify(clusters.join('')),
        ...(actualText === undefined ? [] : [`says ${JSON.stringify(actualText)}`]),
      ].join(' ');
    }
    case 'path': {
      const { path, fill, stroke } = item;
      const painted = [
        ...(fill ? [`fill ${nameOf(fill)}`] : []),
        ...(stroke ? [`stroke ${nameOf(stroke.ink)} ${decimals(stroke.width)}`] : []),
      ];
      return `path ${outline(path, x, y)} ${painted.join(' ')}`;
    }
    case 'image': {
      const { crop, size, image } = item;
      const shown = at(crop.x, crop.y, crop.width, crop.height);
      return `image ${at(x, y, size.width, size.height)} ${image.name} crop ${shown}`;
    }
  }
}

/** The rectangle that a path covers, and its commands in one word. */
function outline(path: Path, x: number, y: number): string {
  const { left, top, right, bottom } = boundsOf({ x, y, item: { kind: 'path', path } });
  return `${at(left, top, right - left, bottom - top)} ${path.map(([command]) => command).join('')}`;
}

function dumpElement(element: StructureElement, words: ReadonlyMap<StructureElement, string>, depth: number): string[] {
  const { role, title, alt, scope, colSpan, rowSpan, bookmark, id, listNumbering } = element;
  const said = Object.entries({ title, alt, scope, colSpan, rowSpan, bookmark, id, listNumbering })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const text = words.get(element);
  const line = [role, ...said, ...(text === undefined ? [] : [JSON.stringify(text)])].join(' ');
  return ['  '.repeat(depth) + line, ...element.kids.flatMap((kid) => dumpElement(kid, words, depth + 1))];
}

const nameOf = ({ name, tint, mix }: Ink): string => {
  const own = tint === undefined ? name : `${name}@${decimals(tint)}`;
  return mix ? `${own}+${decimals(mix.share)}*${nameOf(mix.ink)}` : own;
};

const at = (...numbers: readonly number[]): string => numbers.map(decimals).join(' ');

/** Three decimals, never "-0.000". */
const decimals = (value: number): string => (Math.round(value * 1000) / 1000 || 0).toFixed(3);
