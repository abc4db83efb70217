// Composes the elements of a sheet, in the designer's order, into placed matter. One case per kind of element.

import type { Block } from '../model/content.ts';
import type {
  At,
  Element,
  GroupElement,
  RepeatElement,
  SlotElement,
  StackElement,
  StoryElement,
  StoryFrame,
  TextElement,
  UseElement,
} from '../model/design.ts';
import type { Span } from '../model/diagnostic.ts';
import type { Placed } from '../model/matter.ts';
import type { Frame } from '../model/stages.ts';
import type { Role } from '../model/structure.ts';
import type { Pt, Rect } from '../model/units.ts';
import {
  composeChart,
  composeDrawing,
  composeField,
  composeOrnament,
  composePicture,
  composeRule,
} from './drawn-elements.ts';
import { mirrored } from './mirror.ts';
import { bindValue, follow, inner, isThere, passed } from './scope.ts';
import { report, type Setting } from './setting.ts';
import { grow, growAs } from './structure.ts';
import { composeTable } from './table.ts';
import { composeText } from './text-element.ts';

/** Matter of a list of elements; `depth` is how far down it reaches. */
export interface Composed {
  readonly placed: readonly Placed[];
  readonly depth: Pt;
}

const NOTHING: Composed = { placed: [], depth: 0 };

export function composeElements(setting: Setting, elements: readonly Element[]): Composed {
  const all = elements.map((element) => composeElement(setting, element));
  return {
    placed: all.flatMap((composed) => composed.placed),
    depth: Math.max(0, ...all.map((composed) => composed.depth)),
  };
}

export function composeElement(setting: Setting, drawn: Element): Composed {
  const placed = shifted(setting, atMeasure(drawn, setting.measure));
  const element = setting.mirror === undefined ? placed : mirrored(placed, setting.mirror);
  if (element.when !== undefined && !isThere(follow(setting.scope, element.when))) return NOTHING;
  if (element.unless !== undefined && isThere(follow(setting.scope, element.unless))) return NOTHING;
  switch (element.kind) {
    case 'field':
      return reaching(composeField(setting, element), element.at[1] + element.size[1]);
    case 'rule':
      return reaching(composeRule(setting, element), element.at[1] + (element.vertical ? element.length : 0));
    case 'picture':
      return reaching(composePicture(setting, element), element.at[1] + element.size[1]);
    case 'drawing':
      return reaching(composeDrawing(setting, element), element.at[1] + element.size[1]);
    case 'ornament':
      return composeOrnament(setting, element);
    case 'chart':
      return reaching(composeChart(setting, element), element.at[1] + element.size[1]);
    case 'table':
      return composeTable(setting, element);
    case 'text': {
      const set = composeText(setting, element);
      if (!set) return composeOtherwise(setting, element);
      return { placed: set.placed, depth: set.placed.length > 0 ? element.at[1] + set.depth : 0 };
    }
    case 'story':
      setting.frames.push(...framesOf(element, setting));
      return NOTHING;
    case 'clear':
      setting.clear.push(rectOf(element.frame, element.at, setting));
      return NOTHING;
    case 'group':
      return composeGroup(setting, element);
    case 'slot':
      return composeSlot(setting, element, setting.claims.get(drawn));
    case 'repeat':
      return composeRepeat(setting, element);
    case 'stack':
      return composeStack(setting, element);
    case 'use':
      return composeUse(setting, element);
  }
}

/** Moves an element as far as a number of the content says: a label under the square of its page. */
function shifted(setting: Setting, element: Element): Element {
  const { shift } = element;
  if (!shift) return element;
  const number = (path: string): number => Number(follow(setting.scope, path)) || 0;
  const share = (number(shift.by) - (shift.from ?? 0)) / (shift.of === undefined ? 1 : number(shift.of) || 1);
  return { ...element, at: [element.at[0] + share * shift.step[0], element.at[1] + share * shift.step[1]] };
}

/** Inside a component of the flow, width 0 means the column's measure. */
function atMeasure(element: Element, measure: Pt): Element {
  if (measure === 0) return element;
  const rest = measure - element.at[0];
  switch (element.kind) {
    case 'field':
    case 'picture':
    case 'drawing':
    case 'chart':
      return element.size[0] === 0 ? { ...element, size: [rest, element.size[1]] } : element;
    case 'stack':
    case 'table':
      return element.width === 0 ? { ...element, width: rest } : element;
    case 'rule':
      return element.length === 0 ? { ...element, length: rest } : element;
    case 'text':
      return element.width === 0 ? { ...element, width: rest } : element;
    default:
      return element;
  }
}

const reaching = (placed: readonly Placed[], depth: Pt): Composed => ({
  placed,
  depth: placed.length > 0 ? depth : 0,
});

/** Moves matter; the offsets of groups add up so that sheets stay flat and easy to split. */
export function move(placed: readonly Placed[], x: Pt, y: Pt): readonly Placed[] {
  return x === 0 && y === 0 ? placed : placed.map((one) => ({ ...one, x: one.x + x, y: one.y + y }));
}

const moved = (composed: Composed, at: readonly [Pt, Pt]): Composed => ({
  placed: move(composed.placed, at[0], at[1]),
  depth: composed.placed.length > 0 ? composed.depth + at[1] : 0,
});

/** Frames in sheet coordinates: groups and slots move their stories as they move their matter. */
const framesOf = (element: StoryElement, setting: Setting): readonly Frame[] =>
  element.frames.map((frame, i) => ({
    name: element.name,
    rect: rectOf(frame, element.at, setting),
    ...asideOf(element.asides?.[i], setting.origin[0] + element.at[0]),
    balance: element.balance,
    ...(element.justify && { justify: element.justify }),
    ...(element.tables !== undefined && { tables: element.tables }),
  }));

const asideOf = (aside: readonly [Pt, Pt] | undefined, left: Pt): Pick<Frame, 'aside'> =>
  aside ? { aside: { x: left + aside[0], width: aside[1] } } : {};

/** From the grid line above the first baseline down to the last baseline. */
function rectOf({ x, y, width, lines }: StoryFrame, at: readonly [Pt, Pt], setting: Setting): Rect {
  const { baseline } = setting.workshop.design.page;
  const [left, top] = setting.origin;
  return { x: left + at[0] + x, y: top + at[1] + y - baseline, width, height: lines * baseline };
}

const within = (setting: Setting, at: readonly [Pt, Pt]): Setting => ({
  ...setting,
  origin: [setting.origin[0] + at[0], setting.origin[1] + at[1]],
});

/** What a text that does not fit gives way to. It stands where the text would: reflected as a whole, as a stack is. */
function composeOtherwise(setting: Setting, { at, otherwise = [] }: TextElement): Composed {
  return moved(composeElements({ ...within(setting, at), mirror: undefined }, otherwise), at);
}

function composeGroup(setting: Setting, element: GroupElement): Composed {
  const parent = element.role ? growAs(setting.parent, element.role) : setting.parent;
  return moved(composeElements({ ...within(setting, element.at), parent }, element.elements), element.at);
}

function composeSlot(setting: Setting, element: SlotElement, block: Block | undefined): Composed {
  if (!block) return moved(composeElements(within(setting, element.at), element.otherwise), element.at);
  setting.drawn.add(block);
  const parent = setting.homes.get(block) ?? setting.parent;
  const scope = inner(setting.scope, { block });
  return moved(composeElements({ ...within(setting, element.at), parent, scope }, element.elements), element.at);
}

/** What the items of a repeat are, where its role asks for it. */
const ITEM: Readonly<Record<string, Role>> = { L: 'LI', TOC: 'TOCI', Table: 'TR', THead: 'TR', TBody: 'TR' };

function composeRepeat(setting: Setting, element: RepeatElement): Composed {
  const list = follow(setting.scope, element.over);
  if (!Array.isArray(list) || list.length === 0) return NOTHING;
  const items = list.slice(element.from, element.count > 0 ? element.from + element.count : undefined);
  const parent = element.role ? growAs(setting.parent, element.role) : setting.parent;
  const all = items.map((item: unknown, i) => {
    const at = placeOfItem(setting, element, item, i, items.length);
    if (!at) return NOTHING;
    const cycled = Object.entries(element.cycle).map(([name, values]) => [name, values[i % values.length]]);
    const scope = inner(setting.scope, {
      item,
      index: i + element.from,
      number: i + element.from + 1,
      first: i === 0,
      last: i === items.length - 1,
      ...Object.fromEntries(cycled),
    });
    return moved(
      composeElements({ ...within(setting, at), scope, parent: itemParent(parent, element.role) }, element.elements),
      at,
    );
  });
  return { placed: all.flatMap((one) => one.placed), depth: Math.max(0, ...all.map((one) => one.depth)) };
}

/** Where an item stands: in its turn, or where a map says. Reports: compose/unplaced-item. */
function placeOfItem(
  setting: Setting,
  element: RepeatElement,
  item: unknown,
  i: number,
  count: number,
): At | undefined {
  const [x, y] = element.at;
  if (element.places) {
    const id = String(follow({ names: { item } }, `item.${element.by ?? 'id'}`));
    const place = element.places[id];
    if (!place) {
      const { span } = item as { readonly span?: Span };
      report(setting, 'compose/unplaced-item', { item: id }, span ?? setting.section.span);
      // Told here, with its reason: not once more as an item that is not printed.
      setting.shown.add(item);
    }
    return place && [x + place[0] * element.step[0], y + place[1] * element.step[1]];
  }
  const wrap = element.lines > 0 ? Math.ceil(count / element.lines) : element.wrap;
  const turn = element.upward ? i - (count - 1) : i;
  const line = wrap > 0 ? Math.floor(turn / wrap) : 0;
  const along = wrap > 0 ? turn % wrap : turn;
  return [x + along * element.step[0] + line * element.row[0], y + along * element.step[1] + line * element.row[1]];
}

function itemParent(parent: Setting['parent'], role: string | undefined): Setting['parent'] {
  const item = role ? ITEM[role] : undefined;
  if (!item) return parent;
  const element = grow(parent, item);
  return item === 'LI' ? grow(element, 'LBody') : element;
}

/** Children one under another: y of a child counts from where the former ends, to its top or first baseline. */
function composeStack(setting: Setting, element: StackElement): Composed {
  const parent = element.role ? growAs(setting.parent, element.role) : setting.parent;
  const placed: Placed[] = [];
  let depth = 0;
  for (const child of element.elements) {
    const sized =
      child.kind === 'text' && child.width === undefined ? { ...child, width: element.width - child.at[0] } : child;
    // Reflected as a whole, a stack keeps its inside as it is.
    const here = { ...within(setting, [element.at[0], element.at[1] + depth]), parent, mirror: undefined };
    const composed = composeElement(here, sized);
    if (composed.placed.length === 0) continue;
    placed.push(...move(composed.placed, 0, depth));
    depth += composed.depth;
  }
  if (element.depth !== undefined) reportDepth(setting, element.depth, depth);
  return moved({ placed, depth }, element.at);
}

/** Reports: layout/too-deep, at the block that is too long for its place. */
function reportDepth(setting: Setting, room: Pt, depth: Pt): void {
  const lines = Math.ceil((depth - room) / setting.workshop.design.page.baseline - 0.01);
  if (lines <= 0) return;
  const block = follow(setting.scope, 'block') as Block | undefined;
  report(setting, 'layout/too-deep', { lines, section: setting.section.id }, block?.span ?? setting.section.span);
}

function composeUse(setting: Setting, element: UseElement): Composed {
  const elements = setting.workshop.design.components.get(element.component);
  if (!elements) throw new Error(`component "${element.component}" passed the loader but is not in the design`);
  const names = bindValue(element.with, setting.scope) as Record<string, unknown>;
  for (const thing of passed(element.with, setting.scope)) setting.shown.add(thing);
  const here = { ...within(setting, element.at), scope: inner(setting.scope, names) };
  return moved(composeElements(here, elements), element.at);
}
