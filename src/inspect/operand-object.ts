// Operands of content as objects of a PDF: inline images and names of colour spaces are read like any others.

import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { isName, type Operand } from './lexer.ts';

export const nameObject = (name: string): PDFName => PDFName.of(name);

function objectOf(operand: Operand, context: PDFContext): PDFObject {
  if (typeof operand === 'number') return PDFNumber.of(operand);
  if (typeof operand === 'boolean') return operand ? PDFBool.True : PDFBool.False;
  if (operand === null) return PDFNull;
  if (operand instanceof Uint8Array) return PDFHexString.of(Buffer.from(operand).toString('hex'));
  if (operand instanceof Map) return dictionaryOf(operand, context);
  if (isName(operand)) return PDFName.of(operand.name);
  const array = PDFArray.withContext(context);
  for (const item of operand as readonly Operand[]) array.push(objectOf(item, context));
  return array;
}

export function dictionaryOf(entries: ReadonlyMap<string, Operand>, context: PDFContext): PDFDict {
  const dictionary = PDFDict.withContext(context);
  for (const [key, value] of entries) dictionary.set(PDFName.of(LONG[key] ?? key), objectOf(value, context));
  return dictionary;
}

/** Keys of inline images (ISO 32000-2:2020, table 91). */
const LONG: Readonly<Record<string, string>> = {
  BPC: 'BitsPerComponent',
  CS: 'ColorSpace',
  D: 'Decode',
  DP: 'DecodeParms',
  F: 'Filter',
  H: 'Height',
  IM: 'ImageMask',
  I: 'Interpolate',
  W: 'Width',
};
