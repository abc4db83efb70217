// What content calls for by name: forms, images, shadings and patterns (ISO 32000-2:2020, 8.7 to 8.10).

import { PDFRawStream } from '@cantoo/pdf-lib';
import { colourSpaceOf } from './colour-space.ts';
import { bytesOf, decode } from './filters.ts';
import { isName, type Operand } from './lexer.ts';
import type { Image } from './mark.ts';
import { apply, IDENTITY, inverse, type Matrix, mapped, matrixOf, times } from './matrix.ts';
import { booleanOf, type Corners, cornersOf, get, nameOf, numberOf, numbersOf, type Obj, streamOf } from './objects.ts';
import { dictionaryOf } from './operand-object.ts';
import type { Operator } from './operators.ts';
import { type Run, withClip } from './run.ts';
import { insideGroup, paintOf, type State } from './state.ts';

const nameIn = (operands: readonly Operand[]): string => operands.find(isName)?.name ?? '';

export const XOBJECT_OPERATORS: Readonly<Record<string, Operator>> = {
  Do: (run, _, operands) => {
    const object = get(run.resources, 'XObject', nameIn(operands));
    if (nameOf(get(object, 'Subtype')) === 'Form') drawForm(run, object);
    else if (object) drawImage(run, object);
    else run.gap('inspect/unknown-object', { name: nameIn(operands) });
  },
  BI: (run, _, [entries, bytes]) => {
    if (!(entries instanceof Map) || !(bytes instanceof Uint8Array)) return;
    drawImage(run, PDFRawStream.of(dictionaryOf(entries, run.sheet.context), bytes));
  },
  sh: (run, _, operands) => shade(run, get(run.resources, 'Shading', nameIn(operands)), run.state.ctm, run.state),
};

/** A box mapped by a matrix that may turn it. */
const framed = (m: Matrix, [left, bottom, right, top]: Corners): number[] =>
  [apply(m, left, bottom), apply(m, right, bottom), apply(m, right, top), apply(m, left, top)].flat();

function drawForm(run: Run, form: Obj): void {
  const matrix = matrixOf(numbersOf(get(form, 'Matrix'))) ?? IDENTITY;
  const ctm = times(matrix, run.state.ctm);
  const box = cornersOf(get(form, 'BBox'));
  const placed = { ...run.state, ctm };
  const inside = box ? withClip(placed, [framed(ctm, box)], false) : placed;
  if (!inside) return;
  const isGroup = nameOf(get(form, 'Group', 'S')) === 'Transparency';
  const resources = get(form, 'Resources') ?? run.resources;
  run.sheet.run(bytesOf(form), resources, isGroup ? insideGroup(inside) : inside, run.depth + 1);
}

const UNIT: Corners = [0, 0, 1, 1];

function drawImage(run: Run, object: Obj): void {
  const { ctm, clip, fill } = run.state;
  const image = imageOf(object, run.resources);
  if (!image) return void run.gap('inspect/unread-picture', { coding: nameOf(get(object, 'Subtype')) ?? '?' });
  const own = paintOf(run.state, 'fill');
  // The picture's own space stands for the paint's, but for stencils, which the paint shows through.
  const space = image.isMask ? fill.space : image.space;
  const paint = {
    ...own,
    ...(space && !image.isMask && { space, colour: [], inks: [] }),
    masked: own.masked || image.softMask !== undefined,
  };
  run.put({ kind: 'image', image, matrix: ctm, bounds: mapped(ctm, UNIT), clip, paint });
}

/** Undefined without a size. */
function imageOf(object: Obj, resources: Obj): Image | undefined {
  const stream = streamOf(object);
  const width = numberOf(get(object, 'Width'));
  const height = numberOf(get(object, 'Height'));
  if (!stream || !width || !height) return undefined;
  const isMask = booleanOf(get(object, 'ImageMask')) === true;
  const mask = get(object, 'SMask');
  return {
    source: stream,
    width,
    height,
    bits: isMask ? 1 : (numberOf(get(object, 'BitsPerComponent')) ?? 8),
    space: colourSpaceOf(get(object, 'ColorSpace'), resources),
    isMask,
    decode: numbersOf(get(object, 'Decode')),
    softMask: mask && imageOf(mask, resources),
    read: () => decode(stream),
  };
}

function shade(run: Run, shading: Obj, matrix: Matrix, within: State): void {
  const space = colourSpaceOf(get(shading, 'ColorSpace'), run.resources);
  if (!space) return void run.gap('inspect/unread-space', { name: 'Shading' });
  const box = cornersOf(get(shading, 'BBox'));
  const inside = box ? withClip(within, [framed(matrix, box)], false) : within;
  if (!inside) return;
  const bounds = inside.clip?.bounds ?? EVERYWHERE;
  const paint = paintOf(inside, 'fill', { space, components: space.initial });
  run.put({ kind: 'shading', shading, matrix, bounds, clip: inside.clip, paint: { ...paint, colour: [], inks: [] } });
}

const EVERYWHERE: Corners = [-1e5, -1e5, 1e5, 1e5];

/** More cells than this are not painted one by one. */
const MOST_CELLS = 2000;

/** Fills the clip of `within` with a pattern. `page` is the system that patterns are placed in. */
export function paintPattern(run: Run, pattern: Obj, within: State, page: Matrix): void {
  const matrix = times(matrixOf(numbersOf(get(pattern, 'Matrix'))) ?? IDENTITY, page);
  if (numberOf(get(pattern, 'PatternType')) === 2) return void shade(run, get(pattern, 'Shading'), matrix, within);
  const box = cornersOf(get(pattern, 'BBox'));
  const back = inverse(matrix);
  const stepX = Math.abs(numberOf(get(pattern, 'XStep')) ?? 0);
  const stepY = Math.abs(numberOf(get(pattern, 'YStep')) ?? 0);
  if (!box || !back || !within.clip || stepX === 0 || stepY === 0) return void run.gap('inspect/unread-pattern');
  const area = mapped(back, within.clip.bounds);
  const columns = [Math.floor((area[0] - box[2]) / stepX), Math.ceil((area[2] - box[0]) / stepX)] as const;
  const rows = [Math.floor((area[1] - box[3]) / stepY), Math.ceil((area[3] - box[1]) / stepY)] as const;
  const isTooMany = (columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1) > MOST_CELLS;
  if (isTooMany) run.gap('inspect/unread-pattern');
  const bytes = bytesOf(pattern);
  const isUncoloured = numberOf(get(pattern, 'PaintType')) === 2;
  const { space, components } = within.fill;
  const ink = isUncoloured && space.base ? { space: space.base, components } : undefined;
  for (let row = rows[0]; row <= (isTooMany ? rows[0] : rows[1]); row++)
    for (let column = columns[0]; column <= (isTooMany ? columns[0] : columns[1]); column++) {
      const ctm = times([1, 0, 0, 1, column * stepX, row * stepY], matrix);
      const cell = withClip({ ...within, ctm, ...(ink && { fill: ink, stroke: ink }) }, [framed(ctm, box)], false);
      if (cell) run.sheet.run(bytes, get(pattern, 'Resources') ?? run.resources, cell, run.depth + 1);
    }
}
