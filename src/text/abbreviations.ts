// Abbreviations in capitals, as a design sets them: smaller, wider, in small capitals. Cuts text; sets nothing.

import type { CharStyle, TextStyle } from '../model/text.ts';
import type { Stretch } from './items.ts';

/** Two capitals or more that stand together: IGEMO, EU-subsidie, LEKP’s. Not CO₂ and kWh, which are formulas and units. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}₀-₉])/gu;

/** Cuts the abbreviations out of a stretch and gives them their own style. */
export function abbreviated(stretch: Stretch, mark: TextStyle['abbreviations']): readonly Stretch[] {
  if (!mark || stretch.script) return [stretch];
  const found = [...stretch.text.matchAll(ABBREVIATION)];
  if (found.length === 0) return [stretch];
  const style = marked(stretch.style, mark);
  const cut: Stretch[] = [];
  let at = 0;
  for (const { 0: text, index } of found) {
    if (index > at) cut.push({ ...stretch, text: stretch.text.slice(at, index) });
    cut.push({ ...stretch, text, style });
    at = index + text.length;
  }
  if (at < stretch.text.length) cut.push({ ...stretch, text: stretch.text.slice(at) });
  return cut;
}

function marked(style: CharStyle, mark: NonNullable<TextStyle['abbreviations']>): CharStyle {
  const { size = 1, tracking = style.tracking, features = [] } = mark;
  return { ...style, size: style.size * size, tracking, features: [...style.features, ...features] };
}
