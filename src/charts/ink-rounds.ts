// A palette that is too short begins anew. The same ink, given out again, goes by a name of its own, so that its fields can be told
// from those before them by a texture.

/** No ink's name has this sign. */
const SIGN = ' #';

/** The name of an ink that was given out `round` times before. */
export const again = (ink: string, round: number): string => (round === 0 ? ink : `${ink}${SIGN}${round}`);

/** The ink behind a name. */
export const inkBehind = (name: string): string => name.split(SIGN)[0] ?? name;
