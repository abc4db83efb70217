// A recording becomes finished matter: paths with inks, clipped groups, real text. Knows nothing of charts.

import type { Box, Ink, Item, Path, PathCommand, Placed, Stroke } from '../model/matter.ts';
import { type Pt, type Rect, round3, type Size } from '../model/units.ts';
import { type Finish, isTextured } from './finishes.ts';
import type { InkColours } from './ink-colours.ts';
import type { Lettering } from './lettering.ts';
import { outlineOf } from './outlines.ts';
import { boundsOf, contains, isRectangle } from './path-bounds.ts';
import { Plates } from './plates.ts';
import type { Operation, Pen, Recording, TextOperation } from './recording.ts';
import { textureIn } from './textures.ts';

type Drawn = Exclude<Operation, { kind: 'erase' }>;

/** What a recording is made into matter with. */
export interface Press {
  readonly colours: InkColours;
  readonly lettering: Lettering;
  /** By the colour of fills. */
  readonly finishes: ReadonlyMap<string, Finish>;
}

/** Throws for a colour that stands for no ink and for a font that is no text style: both are bugs of a kind's configuration. */
export function toBox(recording: Recording, press: Press): Box {
  const plates = new Plates(press);
  let items: Placed[] = [];
  let clips: readonly Path[] = [];
  for (const operation of recording.operations) {
    if (operation.kind === 'erase') {
      items = items.length > 0 ? [group(items, recording.size, punched(recording.size, operation.path))] : [];
      clips = [];
      continue;
    }
    const placed = [...plates.under(operation), ...toItems(operation, press, recording.size)];
    if (placed.length === 0) continue;
    const cutting = cuttingClips(operation);
    const last = items.at(-1);
    if (cutting.length > 0 && last && sameClips(cutting, clips)) items[items.length - 1] = extend(last, placed);
    else items.push(...clipped(placed, cutting, recording.size));
    clips = cutting;
  }
  return { ...recording.size, items };
}

function toItems(operation: Drawn, { colours, lettering, finishes }: Press, size: Size): Placed[] {
  if (operation.kind === 'text') return textItems(operation, colours, lettering);
  const ink = colours.ink(operation.kind === 'fill' ? operation.colour : operation.pen.colour);
  if (!ink) return [];
  const path = rounded(operation.path);
  if (operation.kind === 'stroke') return [at(0, 0, { kind: 'path', path, stroke: toStroke(operation.pen, ink) })];
  const { width, height } = boundsOf(path);
  if (width === 0 || height === 0) return [];
  const finish = finishes.get(operation.colour);
  const evenOdd = operation.evenOdd ? { evenOdd: true } : {};
  const filled = at(0, 0, { kind: 'path', path, fill: ink, ...evenOdd });
  if (!finish) return [filled];
  const isOutlined = finish.outlined === 'all' || isRectangle(path);
  const isHatched = finish.texture > 0 && isTextured(path);
  return [
    filled,
    ...(isHatched ? [textureIn(path, finish.texture, finish.lines, size)] : []),
    ...(finish.outline && isOutlined ? [outlineOf(path, finish.outline, size)] : []),
  ];
}

function textItems(operation: TextOperation, colours: InkColours, lettering: Lettering): Placed[] {
  const ink = colours.ink(operation.colour);
  if (!ink) return [];
  const turned = Math.abs(operation.turn) > 1e-6;
  const origin = turned ? { x: 0, y: 0 } : operation.at;
  let x: Pt = origin.x;
  const items = lettering.runs(operation.text, operation.font, ink).map((run) => {
    const placed = at(x, origin.y, { kind: 'text', run });
    x += run.advances.reduce((sum, advance) => sum + advance, 0);
    return placed;
  });
  if (!turned) return items;
  const box: Box = { width: x, height: operation.font.size, items };
  return [at(operation.at.x, operation.at.y, { kind: 'group', box, turn: round3(operation.turn) })];
}

const at = (x: Pt, y: Pt, item: Item): Placed => ({ x: round3(x), y: round3(y), item });

const toStroke = (pen: Pen, ink: Ink): Stroke => ({
  ink,
  width: round3(pen.width),
  ...(pen.dash.length > 0 ? { dash: pen.dash.map(round3) } : {}),
  ...(pen.cap === 'butt' ? {} : { cap: pen.cap }),
  ...(pen.join === 'miter' ? {} : { join: pen.join }),
});

const rounded = (path: Path): Path =>
  path.map(
    (command) => command.map((part) => (typeof part === 'number' ? round3(part) : part)) as unknown as PathCommand,
  );

/** Clips that leave out some of the operation: Chart.js clips everything to the plot, which seldom cuts. */
function cuttingClips(operation: Drawn): readonly Path[] {
  if (operation.kind === 'text') return operation.clips;
  const margin = operation.kind === 'stroke' ? operation.pen.width / 2 : 0;
  const bounds = grown(boundsOf(operation.path), margin);
  return operation.clips.filter((clip) => !(isRectangle(clip) && contains(boundsOf(clip), bounds)));
}

const grown = (rect: Rect, margin: Pt): Rect => ({
  x: rect.x - margin,
  y: rect.y - margin,
  width: rect.width + 2 * margin,
  height: rect.height + 2 * margin,
});

const sameClips = (one: readonly Path[], other: readonly Path[]): boolean =>
  one.length === other.length && one.every((path, index) => path === other[index]);

const group = (items: readonly Placed[], size: Size, clip: Path): Placed =>
  at(0, 0, { kind: 'group', box: { ...size, items }, clip });

const clipped = (items: readonly Placed[], clips: readonly Path[], size: Size): readonly Placed[] =>
  clips.reduceRight<readonly Placed[]>((inner, clip) => [group(inner, size, rounded(clip))], items);

/** Adds to the innermost of nested clip groups. */
function extend(placed: Placed, items: readonly Placed[]): Placed {
  if (placed.item.kind !== 'group' || !placed.item.clip) throw new Error('charts: a clip group was expected');
  const inner = placed.item.box.items;
  const [only] = inner;
  const isNested = inner.length === 1 && only?.item.kind === 'group' && only.item.clip !== undefined;
  const extended = isNested ? [extend(only, items)] : [...inner, ...items];
  return { ...placed, item: { ...placed.item, box: { ...placed.item.box, items: extended } } };
}

/** All of the frame but a hole: the hole runs the other way round, so that the nonzero rule leaves it out. */
function punched(size: Size, hole: Path): Path {
  const { x, y, width, height } = boundsOf(hole);
  return rounded([
    ['M', 0, 0],
    ['L', size.width, 0],
    ['L', size.width, size.height],
    ['L', 0, size.height],
    ['Z'],
    ['M', x, y],
    ['L', x, y + height],
    ['L', x + width, y + height],
    ['L', x + width, y],
    ['Z'],
  ]);
}
