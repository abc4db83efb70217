// How many pages: as many as the binding takes.

import type { Printer } from '../../model/printer.ts';
import type { Findings } from '../findings.ts';

/** A stapled booklet is made of sheets folded once. */
const STAPLED = 4;

export function checkPageCount(pages: number, { pages: asked }: Printer, findings: Findings): void {
  const isStapled = asked.binding === 'saddle-stitch';
  const times = isStapled ? ([1, 2, STAPLED].find((one) => (asked.multiple * one) % STAPLED === 0) ?? 1) : 1;
  const multiple = asked.multiple * times;
  const fewer = pages % multiple;
  if (fewer === 0) return;
  const args = { pages, multiple, fewer, more: multiple - fewer };
  findings.add({ check: 'pages', severity: 'error', code: 'inspect/page-count', args, rule: 'pages.multiple' });
}
