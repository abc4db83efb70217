// A page of a file by all that it shows: its boxes, its content, and whatever its resources lead to.

import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import type { FilePage } from './document.ts';
import { itemsOf, type Obj } from './objects.ts';

/** Entries that lead out of the page. */
const OUTWARD: ReadonlySet<string> = new Set(['/Parent', '/P', '/StructParents']);

/** Fingerprints of pages of one file. The same for pages that look the same, and stand on the same side of the fold. */
export function fingerprints(): (page: FilePage) => string {
  const known = new Map<Obj, string>();
  const printOf = (object: Obj): string => {
    const print = known.get(object);
    if (print !== undefined) return print;
    // What comes back to itself is told by where it began.
    known.set(object, '~');
    const made = digest(partsOf(object, printOf));
    known.set(object, made);
    return made;
  };
  return ({ dictionary, resources, media, trim, crop, bleed, art, turn, userUnit, number }) => {
    const boxes = JSON.stringify([media, trim, crop, bleed, art, turn, userUnit, number % 2]);
    return digest([boxes, printOf(dictionary), printOf(resources)]);
  };
}

function partsOf(object: Obj, printOf: (object: Obj) => string): readonly (string | Uint8Array)[] {
  if (object instanceof PDFRawStream) return ['stream', ...entriesOf(object.dict, printOf), object.contents];
  if (object instanceof PDFStream) return ['stream', ...entriesOf(object.dict, printOf), object.getContents()];
  if (object instanceof PDFDict) return ['map', ...entriesOf(object, printOf)];
  if (object instanceof PDFArray) return ['list', ...itemsOf(object).map(printOf)];
  return [String(object)];
}

const entriesOf = (dict: PDFDict, printOf: (object: Obj) => string): readonly string[] =>
  dict
    .keys()
    .filter((key) => !OUTWARD.has(String(key)))
    .map((key) => `${key} ${printOf(dict.lookup(key))}`)
    .sort();

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('base64url');
}
