// A sheet drawn for a recto, seen on a verso: what lay at the inner edge lies at the inner edge again.

import type { At, Element } from '../model/design.ts';
import type { Pt } from '../model/units.ts';

/**
 * Reflects the place of an element in a sheet of that width, not its matter: letters and pictures keep their direction, text at
 * the outer edge turns its alignment. The elements in it are not touched: they are reflected when their turn comes.
 */
export function mirrored(element: Element, width: Pt): Element {
  const at = (own: Pt): At => [width - element.at[0] - own, element.at[1]];
  switch (element.kind) {
    case 'text':
      // Text without a width hangs from its point: it must run the other way.
      return {
        ...element,
        at: at(element.width ?? 0),
        ...turned(element.width === undefined ? (element.align ?? 'left') : element.align),
      };
    case 'rule':
      return { ...element, at: at(element.vertical ? 0 : element.length) };
    case 'story':
      return {
        ...element,
        at: [-element.at[0], element.at[1]],
        frames: element.frames.map((frame) => ({ ...frame, x: width - frame.x - frame.width })).reverse(),
        ...(element.asides && { asides: element.asides.map(([x, own]): At => [width - x - own, own]).reverse() }),
      };
    case 'clear': {
      const { frame } = element;
      return { ...element, at: [-element.at[0], element.at[1]], frame: { ...frame, x: width - frame.x - frame.width } };
    }
    case 'field':
    case 'picture':
    case 'drawing':
    case 'chart':
      return { ...element, at: at(element.size[0]) };
    case 'ornament':
      return { ...element, at: at(element.size?.[0] ?? 0) };
    case 'table':
    case 'stack':
      return { ...element, at: at(element.width) };
    case 'group':
    case 'slot':
    case 'use':
      // Their children count from a point of their own and are reflected in the sheet's width: the point goes about zero.
      return { ...element, at: [-element.at[0], element.at[1]] };
    case 'repeat':
      return {
        ...element,
        at: [-element.at[0], element.at[1]],
        step: [-element.step[0], element.step[1]],
        row: [-element.row[0], element.row[1]],
      };
  }
}

function turned(align: 'left' | 'right' | 'center' | undefined): { align?: 'left' | 'right' | 'center' } {
  if (align === 'right') return { align: 'left' };
  return align === 'left' ? { align: 'right' } : align ? { align } : {};
}
