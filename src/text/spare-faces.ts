// Which face draws a character that the face of its text lacks: of the families that the design names for it, in its order.

import type { Face } from '../model/text.ts';
import type { FaceStore } from './faces.ts';

/** Key of a face that has a character; undefined if none has. `face`: key of the face that lacks it. */
export type SpareFace = (face: string, character: string) => string | undefined;

type Described = Pick<Face, 'key' | 'family' | 'weight' | 'italic'>;

/** Of each family the face that looks most like the one that lacks the character: slope first, then weight. */
export function createSpareFace(store: FaceStore, faces: readonly Described[], families: readonly string[]): SpareFace {
  const known = new Map<string, string | undefined>();
  const find = (key: string, character: string): string | undefined => {
    const face = faces.find((one) => one.key === key);
    const unlike = (other: Described): number =>
      (other.italic === face?.italic ? 0 : 1e4) + Math.abs(other.weight - (face?.weight ?? other.weight));
    return families
      .flatMap((family) => faces.filter((one) => one.family === family).sort((a, b) => unlike(a) - unlike(b)))
      .find((one) => store.get(one.key).glyph(character.codePointAt(0) ?? 0) !== undefined)?.key;
  };
  return (face, character) => {
    const id = `${face} ${character}`;
    if (!known.has(id)) known.set(id, find(face, character));
    return known.get(id);
  };
}
