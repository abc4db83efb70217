// Types of the two packages of this folder that bring none. Only what is used.

declare module 'hyphen' {
  /** Patterns are data of the package's own; nothing in them is read here. */
  function createHyphenator(
    patterns: unknown,
    options: { hyphenChar: string; minWordLength: number },
  ): (text: string) => string;
  export default createHyphenator;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
