// Boxes of pages (ISO 15930-7:2010, 6.13): each inside the next, as large as asked, the same on all pages; and pages upright.

import type { FilePage } from '../document.ts';
import { millimetres, tenth } from '../findings.ts';
import type { Corners } from '../objects.ts';
import type { PageCheck, Sheet } from '../sheet.ts';

/** Points: what files round off, and what nobody can cut. */
const SLACK = 0.15;

export const boxesCheck: PageCheck = {
  marks(sheet) {
    const { page, printer, add } = sheet;
    const error = (code: `inspect/${string}`, args = {}, same = '', rule?: string): void =>
      add({ check: 'boxes', severity: 'error', code, args, same, rule });
    if (!page.trim) error('inspect/no-trim');
    if (page.trim && page.art) error('inspect/art-and-trim');
    for (const [inner, outer] of NESTED) {
      const [small, large] = [page[inner], page[outer]];
      if (small && large && !isInside(small, large))
        error('inspect/box-outside', { inner: TITLES[inner], outer: TITLES[outer] }, inner + outer);
    }
    if (!page.trim) return;
    const least = narrowest(page.trim, page.bleed ?? page.trim);
    if (least < printer.bleed - SLACK)
      error('inspect/bleed-box', { bleed: millimetres(least), least: millimetres(printer.bleed) }, '', 'bleed');
  },
};

const NESTED = [
  ['trim', 'bleed'],
  ['trim', 'media'],
  ['bleed', 'media'],
  ['crop', 'media'],
] as const;
const TITLES = { trim: 'TrimBox', bleed: 'BleedBox', media: 'MediaBox', crop: 'CropBox' } as const;

const isInside = (inner: Corners, outer: Corners): boolean =>
  inner[0] >= outer[0] - SLACK &&
  inner[1] >= outer[1] - SLACK &&
  inner[2] <= outer[2] + SLACK &&
  inner[3] <= outer[3] + SLACK;

/** The smallest of the four distances. */
const narrowest = (trim: Corners, bleed: Corners): number =>
  Math.min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]);

/** Against the first page; a page that does not say where it is cut has no size to compare. */
export function checkSize(sheet: Sheet, first: FilePage): void {
  if (first.trim && sheet.page.trim) compareSizes(sheet, sheet.page.trim, first.trim);
}

function compareSizes(sheet: Sheet, own: Corners, first: Corners): void {
  const [width, height] = sizeOf(own);
  const [asked, high] = sizeOf(first);
  if (Math.abs(width - asked) <= SLACK && Math.abs(height - high) <= SLACK) return;
  const args = { size: sizeText(own), other: sizeText(first) };
  sheet.add({ check: 'boxes', severity: 'error', code: 'inspect/other-size', args, same: args.size });
}

const sizeOf = ([left, bottom, right, top]: Corners): readonly [number, number] => [right - left, top - bottom];
const sizeText = (box: Corners): string => sizeOf(box).map(millimetres).join(' × ');

export const turnCheck: PageCheck = {
  marks({ page, add }) {
    if (page.turn !== 0)
      add({
        check: 'turn',
        severity: 'warning',
        code: 'inspect/turned',
        args: { degrees: page.turn },
        same: `${page.turn}`,
      });
    if (page.userUnit !== 1)
      add({ check: 'turn', severity: 'error', code: 'inspect/user-unit', args: { unit: tenth(page.userUnit) } });
  },
};
