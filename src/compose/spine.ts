// What stands on the back of a glued cover: the design's component, turned so that it reads from the head down.

import type { Placed } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { settingAlone, type Tools, workshopAlone } from './alone.ts';
import { composeElements } from './elements.ts';
import { namesOf } from './names.ts';
import { inkOf } from './setting.ts';
import { grow } from './structure.ts';

/** The spine that is to be dressed. `bleed`: above and below. */
export interface Spine {
  readonly width: Pt;
  readonly height: Pt;
  readonly bleed: Pt;
}

/** Its origin is the middle of its head. [] where the design has none. Reports: what elements report. */
export function composeSpine({ width, height, bleed }: Spine, tools: Tools): readonly Placed[] {
  const { edition, design } = tools;
  const [section] = edition.sections;
  if (!design.spine || !section) return [];
  const { ink, component, least } = design.spine;
  const workshop = workshopAlone(tools);
  const setting = settingAlone(workshop, grow(undefined, 'Document', { lang: edition.lang }), {
    section,
    names: namesOf(workshop),
    sheet: { width: height, height: width },
    measure: height,
    origin: [0, 0],
  });
  const ground: Placed[] = ink
    ? [
        {
          x: -width / 2,
          y: 0,
          item: { kind: 'path', path: rectangle(0, -bleed, width, height + 2 * bleed), fill: inkOf(setting, ink) },
        },
      ]
    : [];
  if (width < least) return ground;
  const { placed } = composeElements(setting, design.components.get(component) ?? []);
  const words: Placed = {
    x: 0,
    y: 0,
    item: { kind: 'group', turn: 90, box: { width: height, height: width, items: placed } },
  };
  return [...ground, words];
}
