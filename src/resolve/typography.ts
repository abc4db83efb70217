// Typed characters to printed ones: quotes, apostrophes, dashes, ellipses, as Dutch sets them. Pure; changes no words.

const BEFORE_OPENING = /[\s([{\u2018\u201C\u2013\u2014/\u00A0]/;
/** Words that lost their first letters: 's avonds, 't huis, 'n beetje, 'k, 'm, 'r. */
const CLIPPED = /^['\u2018](?:[stnkmr]|ns|tis)(?![\p{L}\p{N}])/iu;

/**
 * Replaces straight quotes by single curly ones (the Belgian public sector's habit), `'` in and before words by an
 * apostrophe, " - " by a spaced en dash and "..." by an ellipsis. `previous` is the character before the text, for
 * a text that goes on where another run stopped; '' at the start of a paragraph.
 */
export function smarten(text: string, previous = ''): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const before = out.at(-1) ?? previous;
    if (char === "'" || char === '"') out += quoteAt(text, i, char, before);
    else if (char === '-' && isSpacedHyphen(text, i, before)) out += '\u2013';
    else if (text.startsWith('...', i)) {
      out += '\u2026';
      i += 2;
    } else out += char;
  }
  return out;
}

function quoteAt(text: string, i: number, char: string, before: string): string {
  const opens = before === '' || BEFORE_OPENING.test(before);
  if (!opens) return '\u2019';
  return char === "'" && CLIPPED.test(text.slice(i)) ? '\u2019' : '\u2018';
}

const isSpacedHyphen = (text: string, i: number, before: string): boolean =>
  /\s/.test(before) && /^-\s/.test(text.slice(i));
