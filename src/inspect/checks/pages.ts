// How many pages: as many as the binding takes.

import type { Printer } from '../../model/printer.ts';
import type { Findings } from '../findings.ts';

export function checkPageCount(pages: number, { pages: { multiple } }: Printer, findings: Findings): void {
  const fewer = pages % multiple;
  if (fewer === 0) return;
  const args = { pages, multiple, fewer, more: multiple - fewer };
  findings.add({ check: 'pages', severity: 'error', code: 'inspect/page-count', args, rule: 'pages.multiple' });
}
