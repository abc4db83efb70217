// The bytes of any PDF and what a printer asks to what is wrong with the file. Reads the file itself, believes nothing that it
// says about itself, and tells of every check whether it ran.

import type { CheckName, Inspection } from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import type { Shelf } from '../model/shelf.ts';
import { checkActions } from './checks/annotations.ts';
import { InkSheet } from './checks/ink.ts';
import { checkPageCount } from './checks/pages.ts';
import { checkStandard } from './checks/standard.ts';
import { type OpenFile, openFile } from './document.ts';
import { Findings, millimetres } from './findings.ts';
import { inspectPages, type PageVerdict } from './pages.ts';
import { trimOf } from './sheet.ts';

export interface InspectOptions {
  /** Draw where the ink is. Default: no. */
  readonly picture?: boolean;
  /** What was found on pages of earlier files for this printer: those that look the same are not painted again. */
  readonly memory?: Shelf<PageVerdict>;
}

/** Undefined for bytes that are no PDF, or one that is too damaged to find its pages. */
export async function inspect(
  bytes: Uint8Array,
  printer: Printer,
  { picture = false, memory }: InspectOptions = {},
): Promise<Inspection | undefined> {
  const file = await openFile(bytes);
  const first = file?.pages[0];
  if (!file || !first) return undefined;
  const findings = new Findings(printer);
  checkFile(file, printer, findings);
  const pages = file.isOpen
    ? await inspectPages(file, printer, findings, picture ? { drawing: new InkSheet() } : { memory })
    : { ink: [] };
  const [left, bottom, right, top] = trimOf(first);
  return {
    printer: printer.name,
    pages: file.pages.length,
    size: { width: millimetres(right - left), height: millimetres(top - bottom) },
    checks: findings.checks,
    findings: findings.findings,
    ...pages,
  };
}

function checkFile(file: OpenFile, printer: Printer, findings: Findings): void {
  if (file.isEncrypted) findings.add({ check: 'encryption', severity: 'error', code: 'inspect/encrypted' });
  if (!file.isOpen) findings.miss(NEED_CONTENT, { code: 'inspect/locked', args: {} });
  checkPageCount(file.pages.length, printer, findings);
  if (!file.isOpen) return;
  checkStandard(file, printer, findings);
  checkActions(file, findings);
}

/** All but what the outermost objects tell. */
const NEED_CONTENT: readonly CheckName[] = [
  'standard',
  'actions',
  'turn',
  'boxes',
  'bleed',
  'annotations',
  'colours',
  'plates',
  'ink',
  'pictures',
  'fonts',
  'text',
  'safe',
  'lines',
  'black',
  'white',
  'transparency',
];
