// Inks by name to colour operators of a target: RGB on screen; process colours or a spot plate in print, never RGB there.

import type { Design, InkDefinition } from '../model/design.ts';
import { cmykOf, inkKey, inkNamed, rgbOf } from '../model/inks.ts';
import type { Ink } from '../model/matter.ts';
import { mm, round3 } from '../model/units.ts';
import type { PdfFile, PdfPage, Reference } from './document.ts';

/** How an ink is set on a page. */
export interface InkOperators {
  readonly fill: string;
  readonly stroke: string;
  /** Pure black: type and lines of it print over what lies below, so that misregister shows no white edge. */
  readonly overprints: boolean;
  /** Makes the ink's colour space known to the page, where it has one of its own. */
  readonly announce: (page: PdfPage) => void;
}

/** Fields larger than this are printed in an ink's `field` build: 25 cm². Square points. */
export const LARGE_FIELD = mm(50) ** 2;

/** Percent of the process colours to sRGB, 0..255: how the press prints them. */
export type Look = (cmyk: readonly number[]) => readonly number[];

export class Inks {
  readonly #file: PdfFile;
  readonly #design: Design;
  readonly #target: 'screen' | 'print';
  readonly #look: Look | undefined;
  readonly #known = new Map<string, InkOperators>();
  readonly #plates = new Map<string, { name: string; space: Reference }>();

  /** `look`: print is shown on a screen, as the press prints it. */
  constructor(file: PdfFile, design: Design, target: 'screen' | 'print', look?: Look) {
    this.#file = file;
    this.#design = design;
    this.#target = target;
    this.#look = look;
  }

  /** By name. */
  get definitions(): ReadonlyMap<string, InkDefinition> {
    return this.#design.inks;
  }

  /** Operators for an ink. `large`: it fills a large field. Throws for a name that the design lacks: the loader's to catch. */
  operators(ink: Ink, large = false): InkOperators {
    const key = `${inkKey(ink)} ${large}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#target === 'screen' ? this.#onScreen(ink) : this.#inPrint(ink, large);
    this.#known.set(key, made);
    return made;
  }

  /** Large fields of this ink are built otherwise than small matter. */
  hasFieldBuild({ name }: Ink): boolean {
    return this.#target === 'print' && this.#design.inks.get(name)?.field !== undefined;
  }

  #onScreen(ink: Ink): InkOperators {
    return inRgb(rgbOf(this.#design.inks, ink));
  }

  /** A mix is printed in process colours: two plates on one spot would need a colour space of their own for each mix. */
  #inPrint(ink: Ink, large: boolean): InkOperators {
    const definition = inkNamed(this.#design.inks, ink.name);
    if (definition.spot !== undefined && !ink.mix && !this.#look)
      return this.#onPlate(definition, definition.spot, ink.tint ?? 1);
    return this.process(cmykOf(this.#design.inks, ink, large));
  }

  /** Operators for a build of the process colours, in percent. */
  process(cmyk: readonly number[]): InkOperators {
    if (this.#look) return inRgb(this.#look(cmyk));
    const numbers = cmyk.map((percent) => round3(percent / 100));
    const overprints = numbers[3] === 1 && numbers.slice(0, 3).every((part) => part === 0);
    return { fill: `${numbers.join(' ')} k`, stroke: `${numbers.join(' ')} K`, overprints, announce: () => {} };
  }

  /** Every plate at full strength: Separation All (ISO 32000-1:2008, 8.6.6.4). For marks only. */
  registration(): InkOperators {
    if (this.#look) return this.process([100, 100, 100, 100]);
    const Range = [0, 1, 0, 1, 0, 1, 0, 1];
    const black = { FunctionType: 2, Domain: [0, 1], Range, C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 };
    const space = this.#file.object(['Separation', 'All', 'DeviceCMYK', black]);
    return {
      fill: '/Registration cs 1 scn',
      stroke: '/Registration CS 1 SCN',
      overprints: false,
      announce: (page) => page.use('ColorSpace', 'Registration', space),
    };
  }

  #onPlate(ink: InkDefinition, plate: string, tint: number): InkOperators {
    const { name, space } = this.#plates.get(plate) ?? this.#makePlate(plate, ink.cmyk);
    return {
      fill: `/${name} cs ${round3(tint)} scn`,
      stroke: `/${name} CS ${round3(tint)} SCN`,
      overprints: false,
      announce: (page) => page.use('ColorSpace', name, space),
    };
  }

  /** Separation with its alternate (ISO 32000-1:2008, 8.6.6.4). */
  #makePlate(plate: string, cmyk: InkDefinition['cmyk']): { name: string; space: Reference } {
    const tintTransform = {
      FunctionType: 2,
      Domain: [0, 1],
      Range: [0, 1, 0, 1, 0, 1, 0, 1],
      C0: [0, 0, 0, 0],
      C1: cmyk.map((percent) => percent / 100),
      N: 1,
    };
    const space = this.#file.object(['Separation', escapedName(plate), 'DeviceCMYK', tintTransform]);
    const made = { name: `Plate${this.#plates.size + 1}`, space };
    this.#plates.set(plate, made);
    return made;
  }
}

function inRgb(rgb: readonly number[]): InkOperators {
  const numbers = rgb.map((part) => round3(part / 255)).join(' ');
  return { fill: `${numbers} rg`, stroke: `${numbers} RG`, overprints: false, announce: () => {} };
}

/** Characters that a name cannot hold as they are (ISO 32000-1:2008, 7.3.5). */
const escapedName = (name: string): string =>
  [...Buffer.from(name, 'utf8')]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && !'#%()/<>[]{}'.includes(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .join('');
