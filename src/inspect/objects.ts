// Objects of a PDF as plain values: references are followed, and what is not of the kind asked for is undefined. Never throws.

import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export type Obj = PDFObject | undefined;

/** The dictionary of a dictionary or stream. */
const dictOf = (object: Obj): PDFDict | undefined =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined;

/** A value under keys, one inside the other, of a dictionary or stream. */
export const get = (object: Obj, ...keys: readonly string[]): Obj =>
  keys.reduce<Obj>((inner, key) => dictOf(inner)?.lookup(PDFName.of(key)), object);

export const streamOf = (object: Obj): PDFRawStream | undefined =>
  object instanceof PDFRawStream ? object : undefined;

export const nameOf = (object: Obj): string | undefined =>
  object instanceof PDFName ? object.decodeText() : undefined;

export const numberOf = (object: Obj): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;

export const booleanOf = (object: Obj): boolean | undefined =>
  object instanceof PDFBool ? object.asBoolean() : undefined;

/** Entries of an array, references followed; empty for anything else. */
export const itemsOf = (object: Obj): readonly Obj[] =>
  object instanceof PDFArray ? Array.from({ length: object.size() }, (_, i) => object.lookup(i)) : [];

export const isArray = (object: Obj): boolean => object instanceof PDFArray;

/** Numbers of an array; undefined unless all entries are, and there are `count` of them where a count is asked. */
export function numbersOf(object: Obj, count?: number): readonly number[] | undefined {
  if (!(object instanceof PDFArray)) return undefined;
  const numbers = itemsOf(object).map(numberOf);
  const isWhole = numbers.every((one) => one !== undefined) && (count === undefined || numbers.length === count);
  return isWhole ? (numbers as number[]) : undefined;
}

/** A text string, decoded. */
export function textOf(object: Obj): string | undefined {
  try {
    return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
  } catch {
    return undefined;
  }
}

/** Names and values of a dictionary or stream. */
export const entriesOf = (object: Obj): readonly (readonly [string, Obj])[] =>
  (dictOf(object)?.keys() ?? []).map((key) => [key.decodeText(), get(object, key.decodeText())]);

/** A rectangle with its corners in order: left, bottom, right, top (ISO 32000-2:2020, 7.9.5). */
export type Corners = readonly [left: number, bottom: number, right: number, top: number];

export function cornersOf(object: Obj): Corners | undefined {
  const numbers = numbersOf(object, 4);
  if (!numbers) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
