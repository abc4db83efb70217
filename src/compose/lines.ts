// Turns broken lines into placed, tagged matter: links and note marks included. Does not break lines itself.

import type { Span } from '../model/diagnostic.ts';
import { tinted } from '../model/inks.ts';
import type { ArtifactType, Box, Ink, LinkTarget, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Inline, Line, LineRun, RichText, SetText } from '../model/text.ts';
import type { Pt, Rect } from '../model/units.ts';
import { inkOf, type Setting } from './setting.ts';
import { grow } from './structure.ts';

/** What a line is known by on the page, besides its letters. */
export interface LineMarks {
  /** What it was set as; absent where nobody asks (cells of tables). */
  readonly of?: SetText;
  readonly drawnBy?: Span;
}

/** One line with its baseline at `y` and its measure's left edge at `x`. `tag`: what it belongs to, or why it is an artifact. */
export function placeLine(
  setting: Setting,
  line: Line,
  text: RichText,
  at: { readonly x: Pt; readonly y: Pt },
  tag: StructureElement | ArtifactType,
  ink?: string,
  { of, drawnBy }: LineMarks = {},
): Placed {
  const items: Placed[] = [];
  for (const [source, pieces] of bySource(line, text)) {
    const inline = text.runs[source];
    const placed = pieces.map((piece): Placed => {
      const run = { ...piece.run, ink: ink === undefined ? partInk(setting, piece.run.ink) : inkOf(setting, ink) };
      return { x: piece.x, y: 0, item: { kind: 'text', run } };
    });
    if (typeof tag !== 'object' || !inline) items.push(...placed);
    else if (inline.link) items.push(linkGroup(placed, inline.link, partElement(inline, tag, 'Link')));
    else if (inline.lang !== undefined && inline.lang !== setting.workshop.edition.lang)
      items.push(passage(placed, partElement(inline, tag, 'Span')));
    else items.push(...placed);
  }
  const box: Box = { width: line.width, height: 0, items };
  const { span } = text;
  const known = { ...(span && { span }), ...(drawnBy && { drawnBy }), ...(of && { line: { line, of } }) };
  return { ...at, item: { kind: 'group', box, ...(typeof tag === 'object' ? { tag } : { artifact: tag }), ...known } };
}

/** An ink as the style names it: an alias until the part is known; its tint stays. */
function partInk(setting: Setting, { name, tint }: Ink): Ink {
  const ink = inkOf(setting, name);
  return tint === undefined ? ink : tinted(ink, tint);
}

/** Runs in order, consecutive ones of the same Inline or link together. */
function bySource(line: Line, text: RichText): [number, LineRun[]][] {
  const groups: [number, LineRun[]][] = [];
  for (const piece of line.runs) {
    const source = startOfLink(text, piece.source);
    const last = groups.at(-1);
    if (last && last[0] === source) last[1].push(piece);
    else groups.push([source, [piece]]);
  }
  return groups;
}

/** Where the link of an Inline begins: bold words in it are Inlines of their own, and still the same link. */
function startOfLink({ runs }: RichText, source: number): number {
  let start = source;
  while (start > 0 && isSameLink(runs[start - 1]?.link, runs[source]?.link)) start -= 1;
  return start;
}

const isSameLink = (one: LinkTarget | undefined, other: LinkTarget | undefined): boolean => {
  if (!one || !other) return false;
  return 'url' in one ? 'url' in other && one.url === other.url : 'anchor' in other && one.anchor === other.anchor;
};

/** A group whose box is the area that answers a click: from above the ascenders to below the descenders of its text. */
export function linkGroup(items: readonly Placed[], link: LinkTarget, tag: StructureElement | undefined): Placed {
  const area = areaOf(items);
  const box: Box = {
    width: area.width,
    height: area.height,
    items: items.map((placed) => ({ ...placed, x: placed.x - area.x, y: placed.y - area.y })),
  };
  return { x: area.x, y: area.y, item: { kind: 'group', box, link, ...(tag ? { tag } : {}) } };
}

const ASCENT = 0.85;
const DESCENT = 0.25;

function areaOf(items: readonly Placed[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (placed: Placed, x: Pt, y: Pt): void => {
    const { item } = placed;
    if (item.kind === 'group') for (const kid of item.box.items) visit(kid, x + placed.x, y + placed.y);
    if (item.kind !== 'text') return;
    const start = x + placed.x;
    const baseline = y + placed.y;
    left = Math.min(left, start);
    right = Math.max(right, start + item.run.advances.reduce((sum, advance) => sum + advance, 0));
    top = Math.min(top, baseline - ASCENT * item.run.size);
    bottom = Math.max(bottom, baseline + DESCENT * item.run.size);
  };
  for (const placed of items) visit(placed, 0, 0);
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Matter of a text that is an element of its own: words in another language. */
const passage = (items: readonly Placed[], tag: StructureElement): Placed => ({
  x: 0,
  y: 0,
  item: { kind: 'group', box: { width: 0, height: 0, items }, tag },
});

/** A link or passage that runs over two lines is one element of the structure. */
const partElements = new WeakMap<StructureElement, Map<Inline, StructureElement>>();

function partElement(inline: Inline, tag: StructureElement, role: 'Link' | 'Span'): StructureElement {
  const known = partElements.get(tag) ?? new Map<Inline, StructureElement>();
  partElements.set(tag, known);
  const { lang } = inline;
  const element = known.get(inline) ?? grow(tag, role, lang === undefined ? {} : { lang });
  known.set(inline, element);
  return element;
}

/** Stacks lines at a leading; first baseline at `y`. */
export function placeLines(
  setting: Setting,
  lines: readonly Line[],
  text: RichText,
  at: { readonly x: Pt; readonly y: Pt },
  leading: Pt,
  tag: StructureElement | ArtifactType,
  marks?: LineMarks,
): Placed[] {
  return lines.map((line, i) =>
    placeLine(setting, line, text, { x: at.x, y: at.y + i * leading }, tag, undefined, marks),
  );
}

/** Nothing to see: a place that references lead to. */
export const anchorNamed = (anchor: string): Placed => ({
  x: 0,
  y: 0,
  item: { kind: 'group', box: { width: 0, height: 0, items: [] }, anchor },
});

/** How many words stand on matter. Runs of one group belong together; groups are lines, or links in them. Divided words count once. */
export function wordsOn(matter: readonly Placed[]): number {
  const textOf = (items: readonly Placed[]): string =>
    items
      .map(({ item }) => {
        if (item.kind === 'text') return item.run.actualText ?? item.run.clusters.join('');
        return item.kind === 'group' ? ` ${textOf(item.box.items)} ` : '';
      })
      .join('');
  return textOf(matter)
    .replace(/\u00ad\s*/g, '')
    .split(/\s+/)
    .filter(Boolean).length;
}

/** The same matter, shown once more: nothing to read, to follow or to point to. */
export function asArtifact(box: Box, artifact: ArtifactType): Box {
  const bare = (placed: Placed): Placed => {
    const { item } = placed;
    if (item.kind !== 'group') return placed;
    const { tag: _tag, link: _link, anchor: _anchor, ...rest } = item;
    return { ...placed, item: { ...rest, box: { ...item.box, items: item.box.items.map(bare) }, artifact } };
  };
  // A place and nothing else is not shown.
  const isSeen = ({ item }: Placed): boolean => item.kind !== 'group' || item.box.items.length > 0;
  return { ...box, items: box.items.filter(isSeen).map(bare) };
}
