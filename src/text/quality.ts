// Set paragraphs to figures of how well they are set: word spaces, hyphens, runts, rivers, rag. Measures what stands there,
// by the glyphs; knows nothing of how it was chosen.

import type { Align, Line } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { RUNT } from './demerits.ts';
import { hangingPart } from './hanging.ts';
import { findRivers } from './rivers.ts';

/** A paragraph as it was set. */
export interface SetParagraph {
  readonly lines: readonly Line[];
  readonly measure: Pt;
  readonly align: Align;
}

export interface Quality {
  readonly paragraphs: number;
  readonly lines: number;
  /** Lines that are justified. */
  readonly justified: number;
  /** Word spaces over the normal one, by justified line. */
  readonly wordSpaces: Spread & { readonly least: number };
  /** Part of the justified lines whose word spaces are wider than 1.5 times the normal one. */
  readonly loose: number;
  readonly hyphens: number;
  /** Most lines in a row that end with a hyphen. */
  readonly ladder: number;
  /** Paragraphs whose last full line ends with a hyphen. */
  readonly lastHyphens: number;
  readonly runts: number;
  /** Rivers through three lines or more, and those through four or more. */
  readonly rivers: number;
  readonly longRivers: number;
  /** How far justified lines end from where they should, in points. */
  readonly edge: Pt;
  /** Ragged lines: white at their end over the measure, and how much that differs from line to line. */
  readonly rag: Spread & { readonly deviation: number };
  readonly steps: Spread;
}

export interface Spread {
  readonly mean: number;
  readonly most: number;
}

/** Word spaces of a justified line wider than this, over the normal one, are seen. */
export const LOOSE = 1.5;
const LONG_RIVER = 4;

export function measureQuality(paragraphs: readonly SetParagraph[]): Quality {
  const all = paragraphs.filter(({ lines }) => lines.length > 0);
  const justified = all.flatMap((paragraph) => (paragraph.align === 'justify' ? justifiedLines(paragraph) : []));
  const spaces = justified.map(({ line }) => line.looseness);
  const ragged = all.filter(({ align }) => align !== 'justify').map(slacks);
  const rag = ragged.flat();
  const steps = ragged.flatMap((slack) => slack.slice(1).map((white, i) => Math.abs(white - (slack[i] ?? 0))));
  const rivers = all.flatMap(({ lines }) => findRivers(lines));
  return {
    paragraphs: all.length,
    lines: sum(all.map(({ lines }) => lines.length)),
    justified: justified.length,
    wordSpaces: { ...spreadOf(spaces), least: Math.min(1, ...spaces) },
    loose: spaces.filter((space) => space > LOOSE).length / Math.max(1, spaces.length),
    hyphens: all.flatMap(({ lines }) => lines.filter((line) => line.hyphen)).length,
    ladder: Math.max(0, ...all.map(({ lines }) => ladderOf(lines))),
    lastHyphens: all.filter(({ lines }) => lines.at(-2)?.hyphen).length,
    runts: all.filter(isRunt).length,
    rivers: rivers.length,
    longRivers: rivers.filter((river) => river.course.length >= LONG_RIVER).length,
    edge: Math.max(0, ...justified.map(({ line, measure }) => edgeError(line, measure))),
    rag: { ...spreadOf(rag), deviation: deviationOf(rag) },
    steps: spreadOf(steps),
  };
}

/** True if the last of several lines is so short that it looks lost. */
export function isRunt({ lines, measure }: SetParagraph): boolean {
  const last = lines.at(-1);
  return last !== undefined && lines.length > 1 && widthOf(last) < RUNT * measure;
}

/** Lines that fill the measure: not the last one, nor one that the author ended. */
const justifiedLines = ({ lines, measure }: SetParagraph): { line: Line; measure: Pt }[] =>
  lines.flatMap((line) => (line.justified ? [{ line, measure }] : []));

/** White at the end of ragged lines over the measure; the last line may end where it likes. */
const slacks = ({ lines, measure }: SetParagraph): number[] =>
  lines.slice(0, -1).map((line) => (measure - line.width) / measure);

const widthOf = ({ runs, width }: Line): Pt => width - (runs[0]?.x ?? 0);

function ladderOf(lines: readonly Line[]): number {
  let [most, row] = [0, 0];
  for (const line of lines) {
    row = line.hyphen ? row + 1 : 0;
    most = Math.max(most, row);
  }
  return most;
}

/** Where the last glyph ends, against the measure and what hangs outside it. */
function edgeError(line: Line, measure: Pt): Pt {
  const glyphs = line.runs.flatMap(({ run }) =>
    run.clusters.map((text, i) => ({ text, advance: (run.advances[i] ?? 0) / (run.scale ?? 1) })),
  );
  const last = glyphs.findLast(({ text }) => text.trim() !== '');
  return Math.abs(line.width - measure - hangingPart(last?.text.at(-1) ?? '') * (last?.advance ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
const spreadOf = (values: readonly number[]): Spread => ({ mean: meanOf(values), most: Math.max(0, ...values) });

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
