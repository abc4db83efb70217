// Where the values of a JSON text stand, and where a text stops being JSON (RFC 8259). The values themselves are JSON.parse's.

/** A value from its first character to after its last, with what is in it by key or index. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
  readonly inside: ReadonlyMap<string | number, JsonPlace>;
}

const NOTHING: JsonPlace['inside'] = new Map();

/** The places of values down to `depth` levels below the whole. The text must be JSON. */
export const jsonPlaces = (text: string, depth: number): JsonPlace => placeFrom(text, skipWhite(text, 0), depth);

/** The deepest place that is known on a path, for example of `['features', 3, 'geometry']`. */
export function placeOn(place: JsonPlace, path: readonly (string | number)[]): JsonPlace {
  const [key, ...rest] = path;
  const inner = key === undefined ? undefined : place.inside.get(key);
  return inner ? placeOn(inner, rest) : place;
}

function placeFrom(text: string, start: number, depth: number): JsonPlace {
  const opener = text[start];
  if (depth === 0 || (opener !== '{' && opener !== '[')) return { start, end: endOf(text, start), inside: NOTHING };
  const inside = new Map<string | number, JsonPlace>();
  let at = skipWhite(text, start + 1);
  while (text[at] !== '}' && text[at] !== ']' && at < text.length) {
    let key: string | number = inside.size;
    if (opener === '{') {
      const end = endOf(text, at);
      key = text.slice(at + 1, end - 1);
      at = skipWhite(text, text.indexOf(':', end) + 1);
    }
    const value = placeFrom(text, at, depth - 1);
    inside.set(key, value);
    at = skipWhite(text, value.end);
    if (text[at] === ',') at = skipWhite(text, at + 1);
  }
  return { start, end: at + 1, inside };
}

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET] = [91, 92, 93];
const [OPEN_BRACE, CLOSE_BRACE] = [123, 125];

/** After a value: its strings are skipped, its brackets counted. */
function endOf(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most of a map is digits.
    if (code > COMMA && code < OPEN_BRACKET) continue;
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) open += 1;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) {
      open -= 1;
      if (open <= 0) return open < 0 ? at : at + 1;
    } else if (open === 0 && (code === COMMA || code <= SPACE)) return at;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (/^\s$/.test(text.charAt(at))) at += 1;
  return at;
}

const STRING = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** What may come next. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

/** The first character of a text at which it is not JSON any more; its end where something is still to come. */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = skipWhite(text, 0);
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  for (; at < text.length; at = skipWhite(text, at)) {
    const sign = text[at];
    const isValue: boolean = next === 'value' || next === 'first value';
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      next = sign === '{' ? 'first key' : 'first value';
      at += 1;
    } else if (isValue && (take(STRING) || take(SCALAR))) next = 'comma';
    else if ((next === 'key' || next === 'first key') && take(STRING)) next = 'colon';
    else if (next === 'colon' && sign === ':') {
      next = 'value';
      at += 1;
    } else if (next === 'comma' && sign === ',' && open.length > 0) {
      next = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (isClosing(sign, open.at(-1), next)) {
      open.pop();
      next = 'comma';
      at += 1;
    } else return at;
  }
  return at;
}

const isClosing = (sign: string | undefined, opener: '{' | '[' | undefined, next: Next): boolean =>
  opener === '{'
    ? sign === '}' && (next === 'comma' || next === 'first key')
    : opener === '[' && sign === ']' && (next === 'comma' || next === 'first value');
