// Page labels: what a viewer calls a page is what the paper says (ISO 32000-1:2008, 12.4.2).

import type { Page } from '../model/matter.ts';
import { text } from './document.ts';

type Label = { readonly S: 'D'; readonly St: number } | { readonly P: object };

/**
 * Number tree of the labels. A page without folio takes the number that its neighbours give it; before page 1 of the count
 * it is named by its physical number in parentheses, so that no two pages bear one name.
 */
export function pageLabels(pages: readonly Page[]): { readonly Nums: readonly unknown[] } {
  const nums: unknown[] = [];
  let expected: number | undefined;
  pages.forEach((page, index) => {
    const number = numberOf(pages, index);
    if (number !== undefined && number === expected) expected++;
    else {
      nums.push(index, labelOf(page, number));
      expected = number === undefined ? undefined : number + 1;
    }
  });
  return { Nums: nums };
}

const labelOf = (page: Page, number: number | undefined): Label =>
  number === undefined ? { P: text(page.folio || `(${page.number})`) } : { S: 'D', St: number };

const isNumber = (folio: string): boolean => /^[1-9]\d*$/.test(folio);

/** The page's own folio as a number, or counted from the nearest page that prints one. */
function numberOf(pages: readonly Page[], index: number): number | undefined {
  const page = pages[index];
  if (!page) return undefined;
  if (page.folio !== '') return isNumber(page.folio) ? Number(page.folio) : undefined;
  for (let distance = 1; distance < pages.length; distance++) {
    const after = pages[index + distance]?.folio ?? '';
    if (isNumber(after) && Number(after) > distance) return Number(after) - distance;
    const before = pages[index - distance]?.folio ?? '';
    if (isNumber(before)) return Number(before) + distance;
  }
  return undefined;
}
