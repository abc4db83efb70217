// Graphics state of a PDF (ISO 32000-2:2020, 8.4): what `q` keeps and `Q` brings back, and what `gs` sets.

import { type ColourSpace, GRAY } from './colour-space.ts';
import { type Font, readFont } from './font.ts';
import type { Blending, Clip, Paint } from './mark.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import { booleanOf, get, isArray, itemsOf, nameOf, numberOf, numbersOf, type Obj } from './objects.ts';

/** Colour of fills or of strokes. */
export interface Colour {
  readonly space: ColourSpace;
  readonly components: readonly number[];
  /** The pattern's object, where the space is Pattern. */
  readonly pattern?: Obj;
}

export interface State {
  readonly ctm: Matrix;
  readonly clip?: Clip;
  readonly fill: Colour;
  readonly stroke: Colour;
  /** Of lines, in user space. */
  readonly width: number;
  readonly cap: number;
  readonly dash: readonly number[];
  readonly phase: number;
  readonly overprintFill: boolean;
  readonly overprintStroke: boolean;
  readonly mode: number;
  readonly alphaFill: number;
  readonly alphaStroke: number;
  readonly blend: string;
  readonly masked: boolean;
  /** Of the groups that the marks stand in. */
  readonly group: Blending;
  readonly font?: Font;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  /** Horizontal, 1 = as drawn. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly rendering: number;
}

const BLACK: Colour = { space: GRAY, components: [0] };
const OPAQUE: Blending = { alpha: 1, blend: 'Normal', masked: false };

export const initialState = (ctm: Matrix = IDENTITY, clip?: Clip): State => ({
  ctm,
  clip,
  fill: BLACK,
  stroke: BLACK,
  width: 1,
  cap: 0,
  dash: [],
  phase: 0,
  overprintFill: false,
  overprintStroke: false,
  mode: 0,
  alphaFill: 1,
  alphaStroke: 1,
  blend: 'Normal',
  masked: false,
  group: OPAQUE,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  rendering: 0,
});

/** What marks are painted with. `colour` in place of the state's own, for images and shadings. */
export function paintOf(state: State, use: 'fill' | 'stroke', colour: Colour = state[use]): Paint {
  const isFill = use === 'fill';
  return {
    space: colour.space,
    colour: colour.components,
    inks: colour.space.inks(colour.components),
    overprint: isFill ? state.overprintFill : state.overprintStroke,
    mode: state.mode,
    ...blendingOf(state, isFill ? state.alphaFill : state.alphaStroke),
  };
}

/** The mark's own, inside what its groups ask. */
const blendingOf = ({ group, blend, masked }: State, alpha: number): Blending => ({
  alpha: group.alpha * alpha,
  blend: blend === 'Normal' ? group.blend : blend,
  masked: masked || group.masked,
});

/** A state inside a group: its marks begin opaque, the group as a whole has what was set outside. */
export const insideGroup = (state: State): State => ({
  ...state,
  group: blendingOf(state, state.alphaFill),
  alphaFill: 1,
  alphaStroke: 1,
  blend: 'Normal',
  masked: false,
});

/** `gs` with an ExtGState dictionary. */
export function withParameters(state: State, parameters: Obj, fonts: (dictionary: Obj) => Font): State {
  const value = (key: string): Obj => get(parameters, key);
  const stroke = booleanOf(value('OP'));
  const blend = value('BM');
  const [dash, phase] = itemsOf(value('D'));
  const [font, size] = itemsOf(value('Font'));
  const softMask = value('SMask');
  return {
    ...state,
    width: numberOf(value('LW')) ?? state.width,
    cap: numberOf(value('LC')) ?? state.cap,
    dash: numbersOf(dash) ?? state.dash,
    phase: numberOf(phase) ?? state.phase,
    overprintStroke: stroke ?? state.overprintStroke,
    // OP alone sets both (ISO 32000-2:2020, table 57).
    overprintFill: booleanOf(value('op')) ?? stroke ?? state.overprintFill,
    mode: numberOf(value('OPM')) ?? state.mode,
    alphaStroke: numberOf(value('CA')) ?? state.alphaStroke,
    alphaFill: numberOf(value('ca')) ?? state.alphaFill,
    // The first of a list is the one that this reader knows: all are.
    blend: plainBlend(nameOf(isArray(blend) ? itemsOf(blend)[0] : blend)) ?? state.blend,
    masked: softMask === undefined ? state.masked : nameOf(softMask) !== 'None',
    ...(font && { font: fonts(font), size: numberOf(size) ?? state.size }),
  };
}

const plainBlend = (name: string | undefined): string | undefined => (name === 'Compatible' ? 'Normal' : name);

/** Fonts by their dictionaries, each read once. */
export function fontStore(): (dictionary: Obj) => Font {
  const known = new Map<Obj, Font>();
  return (dictionary) => {
    const font = known.get(dictionary) ?? readFont(dictionary);
    known.set(dictionary, font);
    return font;
  };
}
