// Outlines of fields that hardly stand out from their ground.

import type { Path, Placed, Stroke } from '../model/matter.ts';
import { type Rect, round3, type Size } from '../model/units.ts';
import { boundsOf, isRectangle } from './path-bounds.ts';

/** Inside the shape, which so keeps its measures to the point. */
export function outlineOf(path: Path, stroke: Stroke, size: Size): Placed {
  if (isRectangle(path)) return line(rectangle(inset(boundsOf(path), stroke.width / 2)), stroke);
  const inner = line(path, { ...stroke, width: stroke.width * 2, join: 'round' });
  return { x: 0, y: 0, item: { kind: 'group', box: { ...size, items: [inner] }, clip: path } };
}

const line = (path: Path, stroke: Stroke): Placed => ({ x: 0, y: 0, item: { kind: 'path', path, stroke } });

/** What is thinner than its outline becomes a line. */
function inset({ x, y, width, height }: Rect, by: number): Rect {
  const [across, down] = [Math.min(by, width / 2), Math.min(by, height / 2)];
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}

function rectangle({ x, y, width, height }: Rect): Path {
  const [left, top, right, foot] = [x, y, x + width, y + height].map(round3) as [number, number, number, number];
  return [['M', left, top], ['L', right, top], ['L', right, foot], ['L', left, foot], ['Z']];
}
