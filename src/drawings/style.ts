// How an element of SVG is painted: attributes, `style` and classes, inherited from the groups around it (SVG 1.1, 6 and 11).

import type { Rgb } from '../model/drawing.ts';
import type { XmlElement } from './xml.ts';

/** Properties by name, as typed. */
export type Style = ReadonlyMap<string, string>;

/** Rules of the file by class. */
export type Sheet = ReadonlyMap<string, Style>;

const INHERITED = [
  ...['fill', 'stroke', 'fill-rule', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
  ...['color', 'visibility', 'fill-opacity', 'stroke-opacity'],
];
const OWN = ['display', 'opacity', 'clip-path', 'mask', 'filter', 'mix-blend-mode', 'transform'];

/** Classes win over attributes, and `style` over both (CSS 2.1, 6.4). */
export function styleOf({ attributes }: XmlElement, around: Style, sheet: Sheet): Style {
  const style = new Map([...around].filter(([name]) => INHERITED.includes(name)));
  for (const [name, value] of attributes)
    if (INHERITED.includes(name) || OWN.includes(name)) style.set(name, value.trim());
  const classes = attributes.get('class')?.trim().split(/\s+/) ?? [];
  for (const name of classes) for (const [key, value] of sheet.get(name) ?? []) style.set(key, value);
  for (const [key, value] of declarationsIn(attributes.get('style') ?? '')) style.set(key, value);
  return style;
}

/** Rules of single classes, as drawing programs write them; undefined where there are others. */
export function readSheet(css: string): Sheet | undefined {
  const sheet = new Map<string, Map<string, string>>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]*)\{([^{}]*)\}/g))
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (!/^\.[\w-]+$/.test(selector)) return undefined;
      const rules = sheet.get(selector.slice(1)) ?? new Map<string, string>();
      for (const [key, value] of declarationsIn(body)) rules.set(key, value);
      sheet.set(selector.slice(1), rules);
    }
  return sheet;
}

const declarationsIn = (css: string): readonly (readonly [string, string])[] =>
  css.split(';').flatMap((declaration) => {
    const [, key, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/s.exec(declaration) ?? [];
    return key && value ? [[key, value.replace(/\s*!important$/, '')] as const] : [];
  });

/** A colour, none at all, or undefined for what is no plain colour: a gradient, a name that we do not know. */
export function colourOf(value: string, style: Style): Rgb | 'none' | undefined {
  if (value === 'none' || value === 'transparent') return 'none';
  if (value === 'currentColor') return colourOf(style.get('color') ?? 'black', new Map());
  if (value === 'black') return [0, 0, 0];
  if (value === 'white') return [255, 255, 255];
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(value) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
  const parts = /^rgb\(\s*(\d+)\s*,?\s*(\d+)\s*,?\s*(\d+)\s*\)$/.exec(value)?.slice(1).map(Number);
  return parts?.every((part) => part <= 255) ? (parts as unknown as Rgb) : undefined;
}
