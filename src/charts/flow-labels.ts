// Names and sums of nodes: beside their bars at the ends, above them in between. Below each other where there is room, else in one
// line; where the words of a column are higher than the chart, those of its smallest nodes are left out. Of both ways the one that
// names more nodes is taken.

import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Columns } from './flow-columns.ts';
import { type Flow, type Through, throughNodes } from './flow-net.ts';
import { type Room, scaleFor } from './flow-slots.ts';
import { setBlock, type TextBlock } from './text-block.ts';

/** Part of the width that the words of an end may take: less where words stand in between too. */
const WIDEST_LANE = 0.3;
const WIDEST_LANE_OF_MANY = 0.24;
/** Part of the way between two columns that words in between may take. */
const WIDEST_BETWEEN = 0.65;
/** Part of the height that words may take in a column. */
const MOST_WORDS = 0.8;
/** Words below each other may make the flows so much lower than words in one line would. */
const LEAST_SCALE = 0.6;

export interface FlowLabels {
  /** By stop; undefined for a stop without a node, and where there is no room. */
  readonly blocks: readonly (TextBlock | undefined)[];
  readonly rooms: readonly Room[];
  /** Widths of the words left of the first column and right of the last one, with the white to their bars. */
  readonly lanes: { readonly left: Pt; readonly right: Pt };
  /** Left out for want of room. */
  readonly isCrowded: boolean;
}

interface Frame {
  readonly height: Pt;
  readonly gap: Pt;
  /** Of a bar. */
  readonly bar: Pt;
}

/** Words of all stops, below each other unless that costs names or too much of the room of the flows. */
export function labelsFor(drawing: Drawing, columns: Columns, flows: readonly Flow[], frame: Frame): FlowLabels {
  const { style } = drawing;
  const { nodes = [] } = drawing.chart.flows ?? {};
  const through = throughNodes(nodes.length, flows);
  const texts = columns.stops.map(({ node }) =>
    node === undefined ? undefined : { name: nodes[node] ?? '', value: sumOf(drawing, through[node]) },
  );
  const below = fitted(drawing, columns, frame, through, (stop) => {
    const text = texts[stop];
    if (!text) return [];
    const value = { text: text.value, lettered: { style: style.value, strong: true } };
    return [{ text: text.name, lettered: { style: style.detail } }, value];
  });
  const inLine = fitted(drawing, columns, frame, through, (stop) => {
    const text = texts[stop];
    return text ? [{ text: `${text.name}: ${text.value}`, lettered: { style: style.label } }] : [];
  });
  const [named, namedInLine] = [below, inLine].map(({ blocks }) => blocks.filter(Boolean).length);
  if (named !== namedInLine) return (named ?? 0) > (namedInLine ?? 0) ? below : inLine;
  const [scale, least] = [below, inLine].map(({ rooms }) => scaleFor(columns, rooms, frame.height, frame.gap));
  return (scale ?? 0) >= LEAST_SCALE * (least ?? 0) ? below : inLine;
}

/** The sum that a node passes on; both where it gives more or less than it gets. */
function sumOf({ style, format }: Drawing, through: Through | undefined): string {
  const { in: into = 0, out = 0 } = through ?? {};
  if (into === 0 || out === 0 || into === out) return format(Math.max(into, out));
  return `${format(into)}\u00A0${style.phrases.into}, ${format(out)}\u00A0${style.phrases.out}`;
}

type Parts = Parameters<typeof setBlock>[1];

function fitted(
  drawing: Drawing,
  columns: Columns,
  frame: Frame,
  through: readonly Through[],
  partsOf: (stop: number) => Parts,
): FlowLabels {
  const { size, style, lettering } = drawing;
  const last = columns.columns.length - 1;
  const set = (stop: number, measure: Pt): TextBlock | undefined => {
    const parts = partsOf(stop);
    if (parts.length === 0 || !parts.every(({ text, lettered }) => lettering.fits(text, lettered, measure)))
      return undefined;
    const block = setBlock(lettering, parts, measure);
    return block.width <= measure && !isTorn(block, parts) ? block : undefined;
  };
  const blocks = new Array<TextBlock | undefined>(columns.stops.length).fill(undefined);
  const fill = (column: number, measure: Pt): void => {
    for (const stop of columns.columns[column] ?? []) blocks[stop] = set(stop, measure);
  };
  const widest = last > 1 ? WIDEST_LANE_OF_MANY : WIDEST_LANE;
  for (const end of [0, last]) fill(end, size.width * widest - style.gap);
  const laneOf = (column: number): Pt => {
    const width = Math.max(0, ...(columns.columns[column] ?? []).map((stop) => blocks[stop]?.width ?? 0));
    return width > 0 ? width + style.gap : 0;
  };
  const lanes = { left: laneOf(0), right: laneOf(last) };
  const pitch = (size.width - lanes.left - lanes.right - frame.bar) / Math.max(1, last);
  for (let column = 1; column < last; column += 1) fill(column, pitch * WIDEST_BETWEEN);
  const roomOf = (stop: number): Room => roomFor(drawing, blocks[stop], isEnd(columns, stop));
  for (const column of columns.columns) {
    const most = frame.height * MOST_WORDS;
    const sizeOf = (stop: number): number => {
      const { in: into = 0, out = 0 } = through[columns.stops[stop]?.node ?? -1] ?? {};
      return Math.max(into, out);
    };
    const bySize = column.filter((stop) => blocks[stop]).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
    const need = () => column.reduce((sum, stop) => sum + roomOf(stop).above + roomOf(stop).beside, 0);
    while (bySize.length > 0 && need() + frame.gap * (column.length - 1) > most) blocks[bySize.pop() ?? -1] = undefined;
  }
  return {
    blocks,
    rooms: columns.stops.map((_, stop) => roomOf(stop)),
    lanes,
    isCrowded: columns.stops.some(({ node }, stop) => node !== undefined && !blocks[stop]),
  };
}

/** Whether a word is divided more than once: "Ver-eni-ging". Hyphens of the name itself divide nothing. */
function isTorn({ lines }: TextBlock, parts: Parts): boolean {
  const typed = parts.map(({ text }) => text).join(' ');
  const isDivided = (end: string): boolean => end.endsWith('-') && !typed.includes(end);
  return lines.some(({ text }, i) => {
    const before = lines[i - 1]?.text.split(' ').at(-1) ?? '';
    return !text.includes(' ') && isDivided(text) && isDivided(before);
  });
}

/** Whether the words of a stop stand beside its bar: in the first and in the last column. */
export const isEnd = ({ stops, columns }: Columns, stop: number): boolean =>
  [0, columns.length - 1].includes(stops[stop]?.column ?? -1);

function roomFor({ style }: Drawing, block: TextBlock | undefined, isBeside: boolean): Room {
  if (!block) return { above: 0, beside: 0 };
  // Set in the middle, with as much white above the capitals as hangs below the last line.
  if (isBeside) return { above: 0, beside: block.height + 2 * block.depth };
  return { above: block.height + Math.max(block.depth, style.lift), beside: 0 };
}
