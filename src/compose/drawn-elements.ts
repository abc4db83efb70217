// Fields, rules, pictures, ornaments and charts: everything on a sheet that is not set text.

import { nearest } from '../diagnostics/nearest.ts';
import { coverRect } from '../images/crop.ts';
import type { ChartBlock, IconItem, PhotoBlock, Tile } from '../model/content.ts';
import type {
  At,
  ChartElement,
  DrawingElement,
  FieldElement,
  OrnamentElement,
  PictureElement,
  RuleElement,
} from '../model/design.ts';
import type { Box, Item, Path, PathCommand, Placed, Plot } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Pt, Rect } from '../model/units.ts';
import { drawOrnament, MOST_UNITS, OrnamentProblem } from '../ornaments/ornaments.ts';
import { ellipse, rectangle } from '../ornaments/shapes.ts';
import type { Composed } from './elements.ts';
import { brandInks, illustrationIn } from './illustration.ts';
import { bindName, bindValue, bound, follow, passed } from './scope.ts';
import { inkOf, report, type Setting } from './setting.ts';
import { grow } from './structure.ts';

/** How near an edge must lie to the trim to count as "on" it. */
const ON_TRIM: Pt = 0.05;

export function composeField(setting: Setting, element: FieldElement): Placed[] {
  const rect = bleeding(setting, element.at, element.size);
  const ink = inkOf(setting, bindName(element.ink, setting.scope));
  return [
    {
      x: rect.x,
      y: rect.y,
      item: { kind: 'path', path: rectangle(0, 0, rect.width, rect.height), fill: ink },
    },
  ];
}

/**
 * Edges that lie on the trim, or on the gutter of a spread, run out into the bleed.
 * Layout gives a page only what reaches further into it than the bleed, so a field does not show on the facing page.
 */
function bleeding(setting: Setting, at: At, size: readonly [Pt, Pt]): Rect {
  const bleed = setting.inFlow ? 0 : setting.workshop.design.page.bleed;
  const edges = [0, setting.sheet.width, ...(setting.spread ? [setting.sheet.width / 2] : [])];
  const on = (value: Pt, edge: Pt): boolean => Math.abs(value - edge) < ON_TRIM;
  const [x, y] = setting.origin;
  let [left, top, right, bottom] = [at[0], at[1], at[0] + size[0], at[1] + size[1]];
  if (edges.some((edge) => on(x + left, edge))) left -= bleed;
  if (edges.some((edge) => on(x + right, edge))) right += bleed;
  if (on(y + top, 0)) top -= bleed;
  if (on(y + bottom, setting.sheet.height)) bottom += bleed;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function composeRule(setting: Setting, element: RuleElement): Placed[] {
  const ink = inkOf(setting, bindName(element.ink, setting.scope));
  const end: PathCommand = element.vertical ? ['L', 0, element.length] : ['L', element.length, 0];
  const stroke = { ink, width: element.weight, ...(element.dash ? { dash: element.dash } : {}) };
  return [{ x: element.at[0], y: element.at[1], item: { kind: 'path', path: [['M', 0, 0], end], stroke } }];
}

/** Reports: compose/foreign-colour. */
export function composePicture(setting: Setting, element: PictureElement): Placed[] {
  const photo = follow(setting.scope, element.of) as PhotoBlock | undefined;
  if (photo?.kind !== 'photo') return [];
  const whole: Rect = { x: element.at[0], y: element.at[1], width: element.size[0], height: element.size[1] };
  const rect = element.shape === 'rect' ? bleeding(setting, element.at, element.size) : whole;
  const how = showsWhole(element, rect) ? 'contain' : 'cover';
  const image: Item = photo.drawing
    ? illustrationIn(photo.drawing, rect, photo.focus, how, brandInks(setting, photo.image.name, photo.span))
    : {
        kind: 'image',
        image: { ...photo.image, span: photo.span },
        size: { width: rect.width, height: rect.height },
        crop: coverRect(photo.image.pixels, rect, photo.focus, element.zoom),
      };
  const tag = photo.alt === '' ? undefined : grow(setting.parent, 'Figure', { alt: photo.alt });
  const clip = clipOf(element);
  const known = { span: photo.span, drawnBy: element.span, ...(photo.id !== undefined && { anchor: photo.id }) };
  const box: Box = { width: rect.width, height: rect.height, items: [{ x: 0, y: 0, item: image }] };
  return [{ x: rect.x, y: rect.y, item: { kind: 'group', box, ...(clip ? { clip } : {}), ...marks(tag), ...known } }];
}

/** A drawing that could not be read is told by the loader. Reports: compose/foreign-colour. */
export function composeDrawing(setting: Setting, element: DrawingElement): Placed[] {
  const { file, size, at, span } = element;
  const drawing = setting.workshop.design.drawings.get(file);
  if (!drawing) return [];
  const place: Rect = { x: at[0], y: at[1], width: size[0], height: size[1] };
  const item = illustrationIn(drawing, place, { x: 0.5, y: 0.5 }, 'contain', brandInks(setting, file, span));
  const alt = element.alt ? bindName(element.alt, setting.scope) : '';
  const tag = alt === '' ? undefined : grow(setting.parent, 'Figure', { alt });
  const box: Box = { width: place.width, height: place.height, items: [{ x: 0, y: 0, item }] };
  return [{ x: place.x, y: place.y, item: { kind: 'group', box, ...marks(tag), drawnBy: span } }];
}

/** An illustration was drawn to edges of its own: it is cut only where its place runs off the page, or has another shape. */
const showsWhole = ({ shape, size: [width, height] }: PictureElement, rect: Rect): boolean =>
  shape === 'rect' && rect.width === width && rect.height === height;

const marks = (tag: StructureElement | undefined): { tag: StructureElement } | { artifact: 'Background' } =>
  tag ? { tag } : { artifact: 'Background' };

function clipOf(element: PictureElement): Path | undefined {
  if (element.shape === 'rect') return undefined;
  const [width, height] = element.size;
  if (element.shape === 'disc') return ellipse(width / 2, height / 2, width / 2, height / 2);
  const { discs, diameter } = element.shape;
  return discs.flatMap(([x, y]) => ellipse(x, y, diameter / 2, diameter / 2));
}

/** Reports: compose/bad-ornament, too-many-units, unknown-icon. */
export function composeOrnament(setting: Setting, element: OrnamentElement): Composed {
  const parameters = bindValue(element.with, setting.scope) as Record<string, unknown>;
  const size = element.size && { width: element.size[0], height: element.size[1] };
  const own = passed(element.with, setting.scope);
  for (const thing of own) setting.shown.add(thing);
  // A component is handed the name of an icon or the number of units, not the item that they are of.
  const things = [...own, ...bound(setting.scope)];
  if (element.name === 'icon') reportIcon(setting, parameters, things);
  try {
    const box = drawOrnament(element.name, parameters, size, (name) => inkOf(setting, name));
    const alt = element.alt ? bindName(element.alt, setting.scope) : '';
    const tag = alt === '' ? undefined : grow(setting.parent, 'Figure', { alt });
    const item: Item = { kind: 'group', box, ...(tag ? { tag } : { artifact: 'Layout' }) };
    return { placed: [{ x: element.at[0], y: element.at[1], item }], depth: element.at[1] + box.height };
  } catch (problem) {
    if (!(problem instanceof OrnamentProblem)) throw problem;
    reportProblem(setting, element, problem, parameters, things);
    return { placed: [], depth: 0 };
  }
}

/** What the content gave is told at its own line. */
function reportProblem(
  setting: Setting,
  element: OrnamentElement,
  { parameter, expected }: OrnamentProblem,
  parameters: Readonly<Record<string, unknown>>,
  things: readonly unknown[],
): void {
  const tile = things.find(isTile);
  const units = Number(parameters[parameter]);
  if (tile && units > MOST_UNITS) {
    const per = tile.per * 10 ** Math.ceil(Math.log10(units / MANY_UNITS));
    report(setting, 'compose/too-many-units', { units, per }, tile.span);
    return;
  }
  report(setting, 'compose/bad-ornament', { ornament: element.name, parameter, expected }, element.span);
}

const isTile = (thing: unknown): thing is Tile =>
  typeof thing === 'object' && thing !== null && 'per' in thing && 'units' in thing;

/** More units than this can be seen but not told apart. */
const MANY_UNITS = 1000;

const isIcon = (thing: unknown): thing is IconItem => typeof thing === 'object' && thing !== null && 'icon' in thing;

/** An icon that the design has not: it is drawn as the design's `otherwise`, which nobody asked for. Reports: compose/unknown-icon. */
function reportIcon(
  setting: Setting,
  { name, icons }: Readonly<Record<string, unknown>>,
  things: readonly unknown[],
): void {
  const item = things.find(isIcon);
  if (!item || typeof name !== 'string' || typeof icons !== 'object' || icons === null || name in icons) return;
  const known = Object.keys(icons).filter((one) => one !== 'otherwise');
  const near = nearest(name, known);
  const args = { name, icons: known.join(', '), ...(near !== undefined && { near }) };
  report(setting, 'compose/unknown-icon', args, item.iconSpan ?? item.span);
}

export function composeChart(setting: Setting, element: ChartElement): Placed[] {
  const chart = follow(setting.scope, element.of) as ChartBlock | undefined;
  if (chart?.kind !== 'chart') return [];
  // The ground is not style: it is what the chart happens to lie on here.
  const { ground, ...changes } = bindValue(element.with, setting.scope) as Record<string, unknown>;
  const { charts, typesetter } = setting.workshop;
  const size = { width: element.size[0], height: element.size[1] };
  const on = typeof ground === 'string' ? ground : undefined;
  const box = typesetter.within(chart.span, () =>
    charts.compose(chart, size, { inks: (name) => inkOf(setting, name), on, with: changes }),
  );
  const tag = grow(setting.parent, 'Figure', { alt: chart.alt });
  const plot: Plot = { id: chart.id, box };
  const known = { span: chart.span, drawnBy: element.span };
  return [{ x: element.at[0], y: element.at[1], item: { kind: 'group', box, tag, anchor: chart.id, plot, ...known } }];
}
