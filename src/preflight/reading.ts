// Finished pages to what page health judges: stretches of text and pictures in page coordinates, each with the place that it
// comes from. Follows groups and turns; judges nothing.

import type { Span } from '../model/diagnostic.ts';
import type { ArtifactType, GlyphRun, Item, Page, Placed } from '../model/matter.ts';
import { extentOfPath, isRectangle } from '../model/paths.ts';
import type { StructureElement } from '../model/structure.ts';
import type { SetLine } from '../model/text.ts';
import type { Point, Pt, Rect } from '../model/units.ts';
import type { InkMeter } from './ink.ts';

/** What the groups around matter say of it. */
interface Origin {
  readonly span?: Span;
  readonly drawnBy?: Span;
  readonly tag?: StructureElement;
  readonly artifact?: ArtifactType;
  /** The line that it stands in. */
  readonly line?: SetLine;
}

/** Glyphs on one baseline. */
export interface Stretch extends Origin {
  readonly run: GlyphRun;
  /** On the baseline, where its ink begins and ends. */
  readonly start: Point;
  readonly end: Point;
  /** From the baseline up, one point long: where the letters stand. */
  readonly up: Point;
  /** How far its ink reaches from the baseline. */
  readonly above: Pt;
  readonly below: Pt;
}

export interface Picture extends Origin {
  /** What is seen of it, clipped. */
  readonly rect: Rect;
}

/** An upright field or picture that lets nothing show that was painted before it. */
export interface Cover {
  readonly rect: Rect;
  /** How many of the page's stretches were painted before it. */
  readonly after: number;
}

export interface Sheet {
  readonly page: Page;
  readonly stretches: readonly Stretch[];
  readonly pictures: readonly Picture[];
  readonly covers: readonly Cover[];
}

/** What has no ink (spaces) is left out. */
export function readPage(page: Page, measure: InkMeter): Sheet {
  const stretches: Stretch[] = [];
  const pictures: Picture[] = [];
  const covers: Cover[] = [];
  const cover = (axes: Axes, rect: Rect, clip: Rect | undefined): void => {
    const seen = rectIn(axes, rect);
    if (isUpright(axes)) covers.push({ rect: clip ? common(seen, clip) : seen, after: stretches.length });
  };
  // What is cut out in another shape than a rectangle is left out of covers: it hides less than its extent.
  const visit = ({ x, y, item }: Placed, frame: Axes, origin: Origin, clip: Rect | undefined, isCut: boolean): void => {
    const own = { ...frame, at: pointIn(frame, x, y) };
    switch (item.kind) {
      case 'text': {
        const reach = measure(item.run);
        if (!reach) return;
        const rise = -(item.run.rise ?? 0);
        const up = { x: own.sin, y: -own.cos };
        const [start, end] = [pointIn(own, reach.left, rise), pointIn(own, reach.right, rise)];
        stretches.push({ run: item.run, start, end, up, above: reach.above, below: reach.below, ...origin });
        return;
      }
      case 'image': {
        const rect = rectIn(own, { x: 0, y: 0, ...item.size });
        pictures.push({ rect: clip ? common(rect, clip) : rect, ...origin });
        if (!isCut) cover(own, { x: 0, y: 0, ...item.size }, clip);
        return;
      }
      case 'path': {
        const extent = item.fill && !isCut && isRectangle(item.path) && extentOfPath(item.path);
        if (extent) cover(own, extent, clip);
        return;
      }
      case 'group': {
        const inside = item.turn ? turned(own, item.turn) : own;
        const window = item.clip && rectIn(inside, extentOfPath(item.clip) ?? EMPTY);
        const within = window && clip ? common(window, clip) : (window ?? clip);
        for (const kid of item.box.items)
          visit(
            kid,
            inside,
            originIn(item, origin),
            within,
            isCut || (item.clip !== undefined && !isRectangle(item.clip)),
          );
      }
    }
  };
  for (const placed of page.box.items) visit(placed, { at: { x: 0, y: 0 }, cos: 1, sin: 0 }, {}, undefined, false);
  return { page, stretches, pictures, covers };
}

const originIn = (group: Extract<Item, { kind: 'group' }>, outer: Origin): Origin => {
  const { span, drawnBy, tag, artifact, line } = group;
  // A link is part of the line around it.
  const role = tag && tag.role !== 'Link' ? { tag } : {};
  return {
    ...outer,
    ...role,
    ...(span && { span }),
    ...(drawnBy && { drawnBy }),
    ...(artifact && { artifact }),
    ...(line && { line }),
  };
};

/** Where a group stands on the page, and how far it is turned. */
interface Axes {
  readonly at: Point;
  readonly cos: number;
  readonly sin: number;
}

const pointIn = ({ at, cos, sin }: Axes, x: Pt, y: Pt): Point => ({
  x: at.x + x * cos - y * sin,
  y: at.y + x * sin + y * cos,
});

function turned({ at, cos, sin }: Axes, degrees: number): Axes {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return { at, cos: cos * c - sin * s, sin: sin * c + cos * s };
}

/** The upright rectangle around points. */
export function around(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const rectIn = (axes: Axes, { x, y, width, height }: Rect): Rect =>
  around([
    pointIn(axes, x, y),
    pointIn(axes, x + width, y),
    pointIn(axes, x, y + height),
    pointIn(axes, x + width, y + height),
  ]);

/** What a clip without points lets through. */
const EMPTY: Rect = { x: 0, y: 0, width: 0, height: 0 };

const isUpright = ({ cos, sin }: Axes): boolean => Math.min(Math.abs(cos), Math.abs(sin)) < 1e-9;

export function common(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
  return { x, y, width, height };
}

/** The four corners of what a stretch covers, from `above` to `below` its baseline. */
export function cornersOf({ start, end, up }: Stretch, above: Pt, below: Pt): readonly Point[] {
  const at = ({ x, y }: Point, height: Pt): Point => ({ x: x + up.x * height, y: y + up.y * height });
  return [at(start, above), at(end, above), at(end, -below), at(start, -below)];
}

/** What it says, for messages: never longer than a few words. */
export function wordsOf({ run, line }: Stretch): string {
  const text = line
    ? line.line.runs.map(({ run: part }) => part.actualText ?? part.clusters.join('')).join('')
    : (run.actualText ?? run.clusters.join(''));
  const words = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

const LONGEST = 32;
