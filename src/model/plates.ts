// Which plates pages need besides the four process colours: looks at every ink of the display list.

import type { InkDefinition } from './design.ts';
import type { Box, Ink, Item, Page } from './matter.ts';

/** Names of the inks that print on spot plates, by plate, in painting order. A mix is built of process colours. */
export function spotsOn(pages: readonly Page[], inks: ReadonlyMap<string, InkDefinition>): ReadonlyMap<string, string> {
  const spots = new Map<string, string>();
  const see = (ink: Ink | undefined): void => {
    const plate = ink && !ink.mix && inks.get(ink.name)?.spot;
    if (plate && !spots.has(plate)) spots.set(plate, ink.name);
  };
  const visit = (box: Box): void => {
    for (const { item } of box.items) inksOf(item).forEach(see);
    for (const { item } of box.items) if (item.kind === 'group') visit(item.box);
  };
  for (const { box } of pages) visit(box);
  return spots;
}

function inksOf(item: Item): readonly (Ink | undefined)[] {
  if (item.kind === 'text') return [item.run.ink];
  return item.kind === 'path' ? [item.fill, item.stroke?.ink] : [];
}
