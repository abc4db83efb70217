// Items between two breaks into a finished line: glyph runs with final advances, each at its place. Justifies, aligns and
// hangs; chooses nothing.

import type { GlyphRun } from '../model/matter.ts';
import type { Align, CharStyle, Line, LineRun } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { FLEX, flexRatio, letterRatio } from './flex.ts';
import { hangAtEnd, hangAtStart } from './hanging.ts';
import type { Item, Voice, WordItem } from './items.ts';
import { type Candidate, type Paragraph, shapePart } from './paragraph.ts';
import type { Shaped, Shaper } from './shaping.ts';

export interface LineFrame {
  readonly measure: Pt;
  readonly indent: Pt;
  readonly align: Align;
  readonly last: boolean;
}

/** Glyphs of one voice and source, advances in points and not yet justified. */
interface Cell {
  readonly kind: 'glyphs' | 'space';
  readonly voice: Voice;
  readonly source: number;
  readonly ids: readonly number[];
  readonly clusters: readonly string[];
  readonly advances: readonly Pt[];
  /** Stands in a run of its own that reads as this. */
  readonly says?: string;
  /** Width of a space that justification may change. */
  readonly stretches?: boolean;
}

export function buildLine(
  shaper: Shaper,
  paragraph: Paragraph,
  from: Candidate,
  to: Candidate,
  frame: LineFrame,
): Line {
  const cells = cellsBetween(shaper, paragraph, from, to);
  const lastCell = cells.at(-1);
  if (!lastCell) return { runs: [], width: frame.indent, hyphen: false, last: frame.last, looseness: 1 };
  const hang = hangsOf(paragraph, cells);
  const room = frame.measure - frame.indent + hang.start + hang.end;
  const trailing = lastCell.voice.style.tracking * lastCell.voice.style.size;
  const natural = widthOf(cells) - trailing;
  const slack = room - natural;
  const justified = frame.align === 'justify' && (slack < 0 || to.kind !== 'forced');
  const setting = justified ? justify(cells, slack) : { cells, scale: 1, looseness: 1 };
  const width = widthOf(setting.cells) - trailing;
  const free = frame.align === 'right' ? 1 : frame.align === 'center' ? 0.5 : 0;
  const x = frame.indent - hang.start + free * (room - width);
  const runs = joinCells(setting.cells, x, setting.scale, trailing);
  if (to.kind === 'space' || (to.kind === 'forced' && !frame.last)) appendSpace(runs, lastCell);
  const { looseness } = setting;
  return { runs, width: x + width, hyphen: to.kind === 'hyphen', last: frame.last, looseness, justified };
}

/** All items in one run after another: a line of its own that nothing breaks. */
export function buildRuns(items: readonly Item[]): GlyphRun[] {
  const cells = items.flatMap((item) => (item.kind === 'newline' ? [] : [cellOf(item)]));
  const last = cells.at(-1);
  if (!last) return [];
  return joinCells(cells, 0, 1, last.voice.style.tracking * last.voice.style.size).map(({ run }) => run);
}

function hangsOf({ hanging }: Paragraph, cells: readonly Cell[]): { start: Pt; end: Pt } {
  const first = cells[0]!;
  const last = cells.at(-1)!;
  const firstText = first.says ?? first.clusters.join('');
  return {
    start: hangAtStart(firstText, 0, first.voice, hanging),
    end: hangAtEnd(last.clusters.join('').at(-1) ?? '', last.voice, hanging),
  };
}

const widthOf = (cells: readonly Cell[]): Pt =>
  cells.reduce((sum, cell) => cell.advances.reduce((part, advance) => part + advance, sum), 0);

/** Everything that stands on the line, the added hyphen included. */
function cellsBetween(shaper: Shaper, { items }: Paragraph, from: Candidate, to: Candidate): Cell[] {
  const { startPlace: start } = from;
  const { endPlace: end } = to;
  const hyphenInside = to.kind === 'hyphen' && end.offset > 0;
  const cells: Cell[] = [];
  for (let index = start.item; index <= end.item; index++) {
    const item = items[index];
    const isEnd = index === end.item;
    if (!item || (isEnd && end.offset === 0)) break;
    if (item.kind === 'newline') continue;
    const first = index === start.item ? start.offset : 0;
    const drop = index === start.item ? from.drop : undefined;
    const addsHyphen = to.kind === 'hyphen' && (hyphenInside ? isEnd : index === end.item - 1);
    const isWhole = first === 0 && drop === undefined && !isEnd && !addsHyphen;
    if (isWhole || item.kind === 'space') cells.push(cellOf(item));
    else cells.push(...partCells(shaper, item, first, isEnd ? end.offset : item.shows.length, drop, addsHyphen));
  }
  return cells;
}

function cellOf(item: Exclude<Item, { kind: 'newline' }>): Cell {
  const { voice, source } = item;
  if (item.kind === 'word') return glyphCell(item, item.shaped, 0);
  const { glyph, says, stretches, width } = item;
  return { kind: 'space', voice, source, ids: [glyph], clusters: [says], advances: [width], stretches };
}

/** Cells of a part of a word: a letter that lost its trema and the hyphen at the end stand alone, since they read otherwise. */
function partCells(
  shaper: Shaper,
  item: WordItem,
  from: number,
  to: number,
  drop: string | undefined,
  hyphen: boolean,
): Cell[] {
  let rest = glyphCell(item, shapePart(shaper, item, from, to, { drop, hyphen }), from);
  const cells: Cell[] = [];
  if (drop !== undefined) {
    const [letter, others] = splitCell(rest, 1);
    // A ligature may have taken the letter in: then the whole of it reads as the source does.
    const length = rest.clusters[0]?.length ?? 1;
    cells.push({ ...letter, says: item.says.slice(from, from + length) });
    rest = others;
  }
  if (!hyphen) return [...cells, rest];
  const [letters, sign] = splitCell(rest, rest.ids.length - 1);
  return [...cells, letters, { ...sign, clusters: ['-'], says: '\u00ad' }];
}

function glyphCell(item: WordItem, shaped: Shaped, from: number): Cell {
  const { voice, source, says, shows } = item;
  const { size, tracking } = voice.style;
  const clusters =
    says === shows
      ? shaped.clusters
      : shaped.clusters.map((text, i) => says.substr(from + (shaped.starts[i] ?? 0), text.length));
  const advances = shaped.advances.map((advance) => (advance + tracking) * size);
  return {
    kind: 'glyphs',
    voice,
    source,
    ids: shaped.ids,
    clusters,
    advances,
    ...(voice.spoken ? { says: clusters.join('') } : {}),
  };
}

function splitCell(cell: Cell, at: number): [Cell, Cell] {
  const part = (from: number, to?: number): Cell => ({
    ...cell,
    ids: cell.ids.slice(from, to),
    clusters: cell.clusters.slice(from, to),
    advances: cell.advances.slice(from, to),
  });
  return [part(0, at), part(at)];
}

/** Steps in which scale and tracking change, so that lines share their settings; word spaces take up the difference. */
const SCALE_STEP = 0.001;
const TRACKING_STEP = 0.0005;
const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/** Spreads slack over word spaces, and a little over tracking and glyph widths. Exact if the line has a word space. */
function justify(cells: readonly Cell[], slack: Pt): { cells: readonly Cell[]; scale: number; looseness: number } {
  const spaces = widthOf(cells.filter((cell) => cell.stretches));
  const flexible = cells.filter((cell) => cell.kind === 'glyphs');
  const letters = flexible.reduce(
    (sum, { advances, voice: { style } }) =>
      advances.reduce((part, advance) => part + FLEX.tracking * style.size + FLEX.scale * natural(advance, style), sum),
    0,
  );
  const ratio = letterRatio(Math.max(-1, flexRatio(slack, { spaces, letters })));
  const scale = 1 + rounded(ratio * FLEX.scale, SCALE_STEP);
  const tracking = rounded(ratio * FLEX.tracking, TRACKING_STEP);
  const lettered = cells.map((cell) => {
    if (cell.kind === 'space') return cell;
    const { style } = cell.voice;
    return {
      ...cell,
      advances: cell.advances.map((advance) => advance + natural(advance, style) * (scale - 1) + tracking * style.size),
    };
  });
  const rest = slack - (widthOf(lettered) - widthOf(cells));
  if (spaces <= 0) return { cells: lettered, scale, looseness: 1 };
  const looseness = Math.max(1 - FLEX.spaceShrink * 1.5, 1 + rest / spaces);
  return {
    cells: lettered.map((cell) =>
      cell.stretches ? { ...cell, advances: cell.advances.map((advance) => advance * looseness) } : cell,
    ),
    scale,
    looseness,
  };
}

/** An advance without the style's tracking. */
const natural = (advance: Pt, style: CharStyle): Pt => advance - style.tracking * style.size;

/** Joins cells into runs; the last glyph loses its tracking. */
function joinCells(cells: readonly Cell[], x: Pt, scale: number, trailing: Pt): LineRun[] {
  const runs: LineRun[] = [];
  let open: { ids: number[]; advances: Pt[]; clusters: string[]; cell: Cell } | undefined;
  let at = x;
  for (const cell of cells) {
    if (cell.ids.length === 0) continue;
    const joins =
      open !== undefined &&
      open.cell.voice === cell.voice &&
      open.cell.source === cell.source &&
      open.cell.says === undefined &&
      cell.says === undefined;
    if (!open || !joins) {
      open = { ids: [], advances: [], clusters: [], cell };
      runs.push({ x: at, source: cell.source, run: runOf(cell, open, scale) });
    }
    open.ids.push(...cell.ids);
    open.clusters.push(...cell.clusters);
    for (const advance of cell.advances) {
      open.advances.push(advance);
      at += advance;
    }
  }
  if (open && trailing !== 0) open.advances.push((open.advances.pop() ?? 0) - trailing);
  return runs;
}

function runOf(
  { voice: { style }, says }: Cell,
  glyphs: Pick<GlyphRun, 'ids' | 'advances' | 'clusters'>,
  scale: number,
): GlyphRun {
  return {
    face: style.face,
    size: style.size,
    ink: style.tint === undefined ? { name: style.ink } : { name: style.ink, tint: style.tint },
    ids: glyphs.ids,
    advances: glyphs.advances,
    clusters: glyphs.clusters,
    ...(scale === 1 ? {} : { scale }),
    ...(style.rise === 0 ? {} : { rise: style.rise * style.size }),
    ...(says === undefined ? {} : { actualText: says }),
  };
}

/** A real space after the last word, without width: readers of the file keep the words of two lines apart. */
function appendSpace(runs: LineRun[], { voice }: Cell): void {
  const last = runs.at(-1);
  const glyph = voice.setting.face.glyph(0x20);
  if (!last || glyph === undefined) return;
  const { run } = last;
  const space = { ids: [glyph], advances: [0], clusters: [' '] };
  if (run.actualText === undefined)
    runs[runs.length - 1] = {
      ...last,
      run: {
        ...run,
        ids: [...run.ids, ...space.ids],
        advances: [...run.advances, ...space.advances],
        clusters: [...run.clusters, ...space.clusters],
      },
    };
  else {
    const width = run.advances.reduce((sum, advance) => sum + advance, 0);
    const { actualText: _, ...bare } = run;
    runs.push({ ...last, x: last.x + width, run: { ...bare, ...space } });
  }
}
