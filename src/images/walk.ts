// Finds the pictures among finished matter, in painting order.

import type { Box, Page } from '../model/matter.ts';
import type { ImageItem } from '../model/pictures.ts';

export function pictureItems(page: Page): ImageItem[] {
  return inBox(page.box);
}

function inBox(box: Box): ImageItem[] {
  return box.items.flatMap(({ item }) => {
    if (item.kind === 'image') return [item];
    return item.kind === 'group' ? inBox(item.box) : [];
  });
}
