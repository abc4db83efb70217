// The form of one entry of the catalogue. Placeholders stand in braces: {key}.

/** The same words in the two languages that the program speaks. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/**
 * What a code says. `message` tells what is wrong in one line, `hint` what to type or do.
 * A hint whose placeholders are not all given is left out. `near` and `known` among the arguments
 * are printed by themselves ("bedoelde u …?", "mogelijk: …"): an entry need not repeat them.
 */
export interface Entry {
  readonly message: Words;
  readonly hint?: Words;
}

/** The entries of one stage. */
export type Entries = Readonly<Record<`${string}/${string}`, Entry>>;
