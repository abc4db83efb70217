// Discs: one to scale, a grid of places, a ring, and the sign of a state. A place in the grid always stands for the same thing.

import type { Box, Ink, Placed } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { fieldOf, OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, discAt } from './shapes.ts';

/**
 * One disc in the middle of its room: `diameter`, or an area to scale where `value` out of `full` gets `diameter`.
 * `ink`, `ring` (weight) and `ring-ink`; either may be left out.
 */
export function disc(parameters: Parameters, size: Size | undefined): Box {
  const full = parameters.positive('diameter');
  const diameter = parameters.has('full')
    ? full * Math.sqrt(parameters.positive('value') / parameters.positive('full'))
    : full;
  if (!Number.isFinite(diameter)) throw new OrnamentProblem('full', 'a number above 0');
  const [width, height] = [size?.width ?? diameter, size?.height ?? diameter];
  const items = discAt(width / 2, height / 2, diameter, parameters.maybeInk('ink'), ringOf(parameters));
  return boxOf(width, height, items);
}

function ringOf(parameters: Parameters): { ink: Ink; width: number } | undefined {
  const width = parameters.positive('ring', 0);
  const ink = parameters.maybeInk('ring-ink');
  return width > 0 && ink ? { ink, width } : undefined;
}

/**
 * A grid of discs, column by column as the places stand in their list, or `columns` by `rows`.
 * `places`: things with `column`, `row` and `id`; `members`: ids (or 'all') drawn in `ink`, the others in `other`.
 * `inks`: one ink per place instead ('none' leaves it empty). `values` with `full`: areas to scale, `by` names the field.
 */
export function discGrid(parameters: Parameters): Box {
  const pitch = parameters.positive('pitch');
  const rowPitch = parameters.positive('row-pitch', pitch);
  const diameter = parameters.positive('diameter', pitch);
  const places = placesOf(parameters);
  const inkOf = inkByPlace(parameters, places);
  const scale = scaleOf(parameters);
  const items = places.flatMap((place, i): Placed[] => {
    const ink = inkOf(place, i);
    if (!ink) return [];
    return discAt(place.column * pitch + diameter / 2, place.row * rowPitch + diameter / 2, diameter * scale(i), ink);
  });
  const columns = Math.max(0, ...places.map((place) => place.column));
  const rows = Math.max(0, ...places.map((place) => place.row));
  return boxOf(columns * pitch + diameter, rows * rowPitch + diameter, items);
}

interface Place {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

function placesOf(parameters: Parameters): readonly Place[] {
  if (!parameters.has('places')) {
    const rows = parameters.count('rows', 3);
    const count = rows * parameters.count('columns', 4);
    return Array.from({ length: count }, (_, i) => ({
      id: String(i + 1),
      column: Math.floor(i / rows),
      row: i % rows,
    }));
  }
  const columns = parameters.numbers('places', 'column');
  const rows = parameters.numbers('places', 'row');
  return parameters
    .list('places')
    .map((place, i) => ({ id: String(fieldOf(place, 'id')), column: columns[i] ?? 0, row: rows[i] ?? 0 }));
}

function inkByPlace(parameters: Parameters, places: readonly Place[]): (place: Place, i: number) => Ink | undefined {
  if (parameters.has('inks')) {
    const inks = parameters.inks('inks');
    return (_, i) => inks[i % inks.length];
  }
  const ink = parameters.ink('ink');
  const other = parameters.maybeInk('other');
  if (!parameters.has('members') || parameters.isWord('members', 'all')) return () => ink;
  const members = new Set(parameters.list('members').map(String));
  for (const member of members)
    if (!places.some((place) => place.id === member))
      throw new OrnamentProblem('members', `ids of places, not "${member}"`);
  return (place) => (members.has(place.id) ? ink : other);
}

function scaleOf(parameters: Parameters): (i: number) => number {
  if (!parameters.has('values')) return () => 1;
  const values = parameters.numbers('values', parameters.has('by') ? parameters.text('by') : undefined);
  const full = parameters.positive('full', Math.max(...values));
  return (i) => Math.sqrt((values[i] ?? 0) / full);
}

/** `count` discs of `diameter` on a circle of `radius`, the first on top, clockwise; the circle's centre is the room's. */
export function ringOfDiscs(parameters: Parameters, size: Size | undefined): Box {
  const count = parameters.count('count');
  const radius = parameters.positive('radius');
  const diameter = parameters.positive('diameter');
  const inks = parameters.has('inks') ? parameters.inks('inks') : [parameters.ink('ink')];
  const start = (parameters.number('from', 0) * Math.PI) / 180 - Math.PI / 2;
  const full = 2 * radius + diameter;
  const [width, height] = [size?.width ?? full, size?.height ?? full];
  const items = Array.from({ length: count }, (_, i) => {
    const angle = start + (2 * Math.PI * i) / count;
    return discAt(
      width / 2 + radius * Math.cos(angle),
      height / 2 + radius * Math.sin(angle),
      diameter,
      inks[i % inks.length],
    );
  });
  return boxOf(width, height, items.flat());
}

/** The sign of a `state`: `states` says for each what disc it gets, `{ yes: { diameter, ink }, … }`, in the middle of the room. */
export function stateDisc(parameters: Parameters, size: Size | undefined): Box {
  return disc(parameters.entry('states', parameters.text('state')), size);
}
