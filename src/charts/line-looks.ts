// How lines and points that some eyes could take for each other are told apart: by dashes, and by the shape of their markers.

import type { PointStyle } from 'chart.js';
import type { ChartSeries } from '../model/content.ts';
import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import { isVoice } from './extent.ts';

export interface LineLook {
  /** Empty = a line without gaps. */
  readonly dash: readonly Pt[];
  readonly marker: PointStyle;
  /** Whether every value has its marker, not only the end of the line: for more lines than there are dashes. */
  readonly isMarked: boolean;
}

export interface InkedLine extends Pick<ChartSeries, 'emphasis'> {
  readonly ink: string;
}

/** As large as a disc to the eye: shapes with points are drawn as wide as their circle. */
const MARKERS: readonly PointStyle[] = ['circle', 'rectRot', 'triangle', 'rect'];

/**
 * The look of each of some lines: context is many lines of one look, and a target has dots of its own. Says so when there are more
 * that look alike than looks.
 */
export function lineLooks(drawing: Drawing, lines: readonly InkedLine[]): readonly LineLook[] {
  const { dashes, line: weight } = drawing.style;
  const patterns = [[], ...dashes];
  const voices = lines.filter(isVoice);
  const most = patterns.length * MARKERS.length - 1;
  const looks = drawing.toldApart(
    voices.map(({ ink }) => ink),
    most,
  );
  return lines.map((line) => {
    const look = looks[voices.indexOf(line)] ?? 0;
    const round = Math.floor(look / patterns.length);
    const dash = patterns[look % patterns.length] ?? [];
    return { dash: dash.map((part) => part * weight), marker: markerOf(look + round), isMarked: round > 0 };
  });
}

/** The shape of points of each of some inks. Says so when there are more that look alike than shapes. */
export const pointShapes = (drawing: Drawing, inks: readonly string[]): readonly PointStyle[] =>
  drawing.toldApart(inks, MARKERS.length - 1).map(markerOf);

const markerOf = (look: number): PointStyle => MARKERS[look % MARKERS.length] ?? 'circle';
