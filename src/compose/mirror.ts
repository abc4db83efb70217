// A sheet drawn for a recto, seen on a verso: what lay at the inner edge lies at the inner edge again.

import type { At, Element } from '../model/design.ts';
import type { Pt } from '../model/units.ts';

/** Reflects places, not matter: letters and pictures keep their direction, text at the outer edge turns its alignment. */
export function mirrored(elements: readonly Element[], width: Pt): readonly Element[] {
  return elements.map((element) => mirroredElement(element, width));
}

function mirroredElement(element: Element, width: Pt): Element {
  const at = (own: Pt): At => [width - element.at[0] - own, element.at[1]];
  switch (element.kind) {
    case 'text':
      return { ...element, at: at(element.width ?? 0), ...turned(element.align) };
    case 'rule':
      return { ...element, at: at(element.vertical ? 0 : element.length) };
    case 'story':
      return {
        ...element,
        frames: element.frames.map((frame) => ({ ...frame, x: width - frame.x - frame.width })).reverse(),
      };
    case 'field':
    case 'picture':
    case 'chart':
      return { ...element, at: at(element.size[0]) };
    case 'ornament':
      return { ...element, at: at(element.size?.[0] ?? 0) };
    case 'table':
    case 'stack':
      return { ...element, at: at(element.width) };
    case 'group':
    case 'slot':
      // Their children count from a point of their own: reflect the children in the sheet's width, and the point about zero.
      return { ...element, at: [-element.at[0], element.at[1]], elements: mirrored(element.elements, width) };
    case 'repeat':
    case 'use':
      return element;
  }
}

function turned(align: 'left' | 'right' | 'center' | undefined): { align?: 'left' | 'right' | 'center' } {
  if (align === 'right') return { align: 'left' };
  return align === 'left' ? { align: 'right' } : align ? { align } : {};
}
