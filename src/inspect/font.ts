// Font dictionaries (ISO 32000-2:2020, 9.5 to 9.10) to what setting text with them needs: codes, widths, characters, whether the
// program is in the file and whether it is a subset. Draws no glyphs: their program is handed on.

import { decode } from './filters.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { get, itemsOf, nameOf, numberOf, numbersOf, type Obj, streamOf } from './objects.ts';

/** A character code of a string. */
export interface Code {
  readonly code: number;
  /** Em, before character and word spacing. */
  readonly width: number;
  /** A single byte of 32, which word spacing widens. */
  readonly isSpace: boolean;
}

export interface Font {
  /** Without the tag of a subset. */
  readonly name: string;
  /** `Type1`, `TrueType`, `Type0` … */
  readonly kind: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly codes: (text: Uint8Array) => readonly Code[];
  /** Characters of a code as the file tells readers; '' where it does not. */
  readonly characters: (code: number) => string;
  /** Program whose glyphs can be drawn by their numbers. */
  readonly program?: Uint8Array;
  /** Number of the glyph of a code; undefined where it is not known. */
  readonly glyph: (code: number, find: (codePoint: number) => number | undefined) => number | undefined;
  /** Glyphs that are content themselves. */
  readonly procedures?: { readonly matrix: Matrix; readonly resources: Obj; readonly of: (code: number) => Obj };
}

export function readFont(dictionary: Obj): Font {
  const kind = nameOf(get(dictionary, 'Subtype')) ?? '';
  const [descendant] = itemsOf(get(dictionary, 'DescendantFonts'));
  const described = descendant ?? dictionary;
  const descriptor = get(described, 'FontDescriptor');
  const fullName = nameOf(get(dictionary, 'BaseFont')) ?? nameOf(get(dictionary, 'Name')) ?? kind;
  const program = get(descriptor, 'FontFile2') ?? get(descriptor, 'FontFile3') ?? get(descriptor, 'FontFile');
  const shared = {
    name: fullName.replace(SUBSET_TAG, ''),
    kind,
    embedded: kind === 'Type3' || streamOf(program) !== undefined,
    subset: kind === 'Type3' || SUBSET_TAG.test(fullName),
    characters: charactersOf(get(dictionary, 'ToUnicode')),
    program: drawable(descriptor),
  };
  return kind === 'Type0'
    ? { ...shared, ...composite(dictionary, described) }
    : { ...shared, ...single(dictionary, kind) };
}

const SUBSET_TAG = /^[A-Z]{6}\+/;

/** TrueType, or OpenType whole. */
function drawable(descriptor: Obj): Uint8Array | undefined {
  const isOpenType = nameOf(get(descriptor, 'FontFile3', 'Subtype')) === 'OpenType';
  const stream = streamOf(get(descriptor, isOpenType ? 'FontFile3' : 'FontFile2'));
  try {
    return stream && decode(stream).bytes;
  } catch {
    return undefined;
  }
}

/** Two bytes a code, as all predefined and nearly all embedded maps of codes have it. */
function composite(dictionary: Obj, descendant: Obj): Pick<Font, 'codes' | 'glyph'> {
  const widths = widthsOf(get(descendant, 'W'));
  const otherwise = numberOf(get(descendant, 'DW')) ?? 1000;
  const isIdentity = /^Identity/.test(nameOf(get(dictionary, 'Encoding')) ?? '');
  const map = streamOf(get(descendant, 'CIDToGIDMap'));
  const glyphs = map && decode(map).bytes;
  return {
    codes: (text) =>
      Array.from({ length: text.length >> 1 }, (_, i) => {
        const code = ((text[2 * i] ?? 0) << 8) | (text[2 * i + 1] ?? 0);
        return { code, width: (widths.get(code) ?? otherwise) / 1000, isSpace: false };
      }),
    glyph: (code) => {
      if (!isIdentity) return undefined;
      return glyphs ? ((glyphs[2 * code] ?? 0) << 8) | (glyphs[2 * code + 1] ?? 0) : code;
    },
  };
}

/** `c [w …]` and `first last w` by turns (ISO 32000-2:2020, 9.7.4.3). */
function widthsOf(array: Obj): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = itemsOf(array);
  for (let i = 0; i < items.length; ) {
    const first = numberOf(items[i]) ?? 0;
    const list = numbersOf(items[i + 1]);
    if (list) {
      for (const [k, width] of list.entries()) widths.set(first + k, width);
      i += 2;
      continue;
    }
    const last = Math.min(numberOf(items[i + 1]) ?? first, 0xffff);
    for (let code = first; code <= last; code++) widths.set(code, numberOf(items[i + 2]) ?? 0);
    i += 3;
  }
  return widths;
}

function single(dictionary: Obj, kind: string): Pick<Font, 'codes' | 'glyph' | 'procedures'> {
  const first = numberOf(get(dictionary, 'FirstChar')) ?? 0;
  const widths = itemsOf(get(dictionary, 'Widths')).map(numberOf);
  // Half an em where the file says nothing, as in the fonts that every reader has of itself.
  const missing = numberOf(get(dictionary, 'FontDescriptor', 'MissingWidth')) ?? (widths.length > 0 ? 0 : 500);
  const matrix = matrixOf(numbersOf(get(dictionary, 'FontMatrix'))) ?? [0.001, 0, 0, 0.001, 0, 0];
  const unit = kind === 'Type3' ? Math.abs(matrix[0]) : 0.001;
  const differences = differencesOf(get(dictionary, 'Encoding', 'Differences'));
  const procedures = get(dictionary, 'CharProcs');
  return {
    codes: (text) =>
      [...text].map((code) => ({ code, width: (widths[code - first] ?? missing) * unit, isSpace: code === 32 })),
    // Of the encodings, Latin letters stand where Unicode has them.
    glyph: (code, find) => (differences.has(code) ? undefined : find(code)),
    ...(procedures && {
      procedures: {
        matrix,
        resources: get(dictionary, 'Resources'),
        of: (code: number) => get(procedures, differences.get(code) ?? ''),
      },
    }),
  };
}

function differencesOf(array: Obj): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of itemsOf(array)) {
    const number = numberOf(item);
    if (number !== undefined) code = number;
    else names.set(code++, nameOf(item) ?? '');
  }
  return names;
}

/** Reads a ToUnicode map (ISO 32000-2:2020, 9.10.3). Without one, codes of a byte are taken for Latin letters. */
function charactersOf(object: Obj): Font['characters'] {
  const stream = streamOf(object);
  if (!stream) return (code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '');
  let known: ReadonlyMap<number, string> | undefined;
  return (code) => {
    known ??= readUnicode(stream);
    return known.get(code) ?? '';
  };
}

function readUnicode(stream: NonNullable<ReturnType<typeof streamOf>>): ReadonlyMap<number, string> {
  const text = Buffer.from(decode(stream).bytes).toString('latin1');
  const known = new Map<number, string>();
  const number = (hex = ''): number => Number.parseInt(hex, 16);
  const string = (hex = '', plus = 0): string => {
    const units = (hex.replace(/\s/g, '').match(/.{1,4}/g) ?? []).map(number);
    return String.fromCharCode(...units.map((unit, i) => (i === units.length - 1 ? unit + plus : unit)));
  };
  for (const [, body = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from, to] of body.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) known.set(number(from), string(to));
  for (const [, body = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, list, start] of body.matchAll(/<([^>]*)>\s*<([^>]*)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/g)) {
      const each = [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, hex]) => string(hex));
      for (let code = number(from), k = 0; code <= Math.min(number(to), 0xffff); code++, k++)
        known.set(code, each[k] ?? string(start, k));
    }
  return known;
}
