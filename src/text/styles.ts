// Paragraph styles and marks into character styles, with faces that exist. Nothing is slanted, emboldened or shrunk by
// calculation, except superiors and inferiors that the face does not draw.

import type { Reporter } from '../model/diagnostic.ts';
import type { CharStyle, Inline, TextStyle } from '../model/text.ts';
import type { FaceStore, LoadedFace } from './faces.ts';

export type Marks = Pick<Inline, 'strong' | 'em' | 'sub' | 'sup'>;

/** Baseline shift of figures that were drawn as denominators and serve as inferiors, in em. */
const DENOMINATOR_RISE = -0.1;

/**
 * Applies marks to a style. Where the family lacks the face, the nearest one that exists is taken.
 * Reports: text/missing-face, once for each.
 */
export function createStyler(
  faces: FaceStore,
  available: readonly {
    readonly key: string;
    readonly family: string;
    readonly weight: number;
    readonly italic: boolean;
  }[],
  reporter: Reporter,
): (style: TextStyle, marks: Marks, ink?: string) => CharStyle {
  const missed = new Set<string>();

  const faceFor = (family: string, weight: number, italic: boolean, style: string): string => {
    const exact = faces.find(family, weight, italic);
    if (exact !== undefined) return exact;
    const wanted = `${family} ${weight}${italic ? ' italic' : ''}`;
    if (!missed.has(wanted)) {
      missed.add(wanted);
      reporter.report({ severity: 'error', code: 'text/missing-face', args: { face: wanted, style } });
    }
    const distance = (face: (typeof available)[number]): number =>
      (face.family === family ? 0 : 1e6) + (face.italic === italic ? 0 : 1e3) + Math.abs(face.weight - weight);
    const nearest = [...available].sort((a, b) => distance(a) - distance(b))[0];
    if (!nearest) throw new Error('The design has no faces');
    return nearest.key;
  };

  return (style, marks, ink) => {
    const strong = marks.strong ? style.strong : {};
    const em = marks.em ? style.em : {};
    const family = strong.family ?? em.family ?? style.family;
    const weight = strong.weight ?? em.weight ?? style.weight;
    const italic = em.italic ?? strong.italic ?? style.italic;
    const face = faceFor(family, weight, italic, style.name);
    const features = strong.features ?? em.features ?? style.features;
    const script = marks.sub ? inferior(faces.get(face)) : marks.sup ? superior(faces.get(face)) : undefined;
    return {
      face,
      size: style.size * (strong.size ?? 1) * (em.size ?? 1),
      ...parseInk(ink ?? em.ink ?? strong.ink ?? style.ink),
      tracking: strong.tracking ?? em.tracking ?? style.tracking,
      wordSpace: style.wordSpace,
      features: script?.feature ? [...features, script.feature] : features,
      digitFeatures: script ? [] : style.digitFeatures,
      ...(style.kern && { kern: style.kern }),
      rise: script?.rise ?? 0,
    };
  };
}

/** How a face draws small figures above or below the line; `feature` undefined if it does not. */
export interface ScriptForm {
  readonly feature?: string;
  /** em */
  readonly rise: number;
}

/** Inferiors: `subs`, `sinf`, or denominators put below the baseline. */
export function inferior(face: LoadedFace): ScriptForm {
  if (face.has('subs')) return { feature: 'subs', rise: 0 };
  if (face.has('sinf')) return { feature: 'sinf', rise: 0 };
  return face.has('dnom') ? { feature: 'dnom', rise: DENOMINATOR_RISE } : { rise: 0 };
}

export function superior(face: LoadedFace): ScriptForm {
  return face.has('sups') ? { feature: 'sups', rise: 0 } : { rise: 0 };
}

/** "menie 40%": an ink and its tint. */
function parseInk(ink: string): { readonly ink: string; readonly tint?: number } {
  const [, name, percent] = /^(.*?)\s+(\d+(?:\.\d+)?)%$/.exec(ink) ?? [];
  return name === undefined ? { ink } : { ink: name, tint: Number(percent) / 100 };
}
