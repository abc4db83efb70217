// What a file says about itself: standard, output intent, identifiers (ISO 15930-7:2010, 6.2 to 6.4; ISO 15930-4:2003, 6).

import { NEWEST_PROFILE, profileProblem } from '../../images/profile.ts';
import type { Printer } from '../../model/printer.ts';
import type { OpenFile } from '../document.ts';
import { bytesOf } from '../filters.ts';
import type { Findings } from '../findings.ts';
import { get, itemsOf, nameOf, type Obj, streamOf, textOf } from '../objects.ts';

export function checkStandard(file: OpenFile, printer: Printer, findings: Findings): void {
  const { standard } = printer;
  const tell = (code: `inspect/${string}`, args: Record<string, string> = {}, rule = 'standard'): void =>
    findings.add({ check: 'standard', severity: 'error', code, args: { standard, ...args }, same: args.key, rule });
  const most = HIGHEST[standard];
  if (file.version > most) tell('inspect/version', { version: file.version, most });
  checkIntent(file, printer, tell, findings);
  if (itemsOf(file.identifier).length !== 2) tell('inspect/no-identifier');
  const metadata = streamOf(get(file.catalogue, 'Metadata'));
  const xmp = metadata ? Buffer.from(bytesOf(metadata)).toString('utf8') : '';
  if (standard === 'PDF/X-4' && !metadata) tell('inspect/no-xmp');
  const named =
    standard === 'PDF/X-4' ? valueIn(xmp, 'GTS_PDFXVersion') : textOf(get(file.information, 'GTS_PDFXVersion'));
  if (named === undefined) tell('inspect/no-standard');
  else if (!NAMES[standard].test(named)) tell('inspect/other-standard', { found: named });
  const trapped = nameOf(get(file.information, 'Trapped')) ?? valueIn(xmp, 'Trapped');
  if (trapped !== 'True' && trapped !== 'False') tell('inspect/no-trapped');
  if (standard === 'PDF/X-4' && metadata)
    for (const key of XMP_KEYS) if (!has(xmp, key)) tell('inspect/xmp-lacks', { key });
}

/** Of the header, or of the catalogue if that says a later one. */
const HIGHEST = { 'PDF/X-4': '1.6', 'PDF/X-1a': '1.4' } as const;
const NAMES = { 'PDF/X-4': /^PDF\/X-4$/, 'PDF/X-1a': /^PDF\/X-1(?::2001|a:2003)$/ } as const;
/** What PDF/X-4 asks of the metadata besides its own name (ISO 15930-7:2010, 6.4). */
const XMP_KEYS = [
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
  'dc:title',
  'xmpMM:DocumentID',
  'xmpMM:VersionID',
  'xmpMM:RenditionClass',
];

/** As an element or as an attribute, under any prefix. */
const valueIn = (xmp: string, name: string): string | undefined =>
  new RegExp(`[\\w-]+:${name}(?:\\s*=\\s*["']|\\s*>\\s*)([^<"']*)`).exec(xmp)?.[1]?.trim();
const has = (xmp: string, key: string): boolean => new RegExp(`<${key}[\\s>]|\\s${key}\\s*=`).test(xmp);

type Tell = (code: `inspect/${string}`, args?: Record<string, string>, rule?: string) => void;

function checkIntent({ catalogue }: OpenFile, printer: Printer, tell: Tell, findings: Findings): void {
  const intents: readonly Obj[] = itemsOf(get(catalogue, 'OutputIntents'));
  const intent = intents.find((one) => nameOf(get(one, 'S')) === 'GTS_PDFX');
  if (!intent) return void tell('inspect/no-intent');
  const profile = streamOf(get(intent, 'DestOutputProfile'));
  if (!profile) tell('inspect/intent-without-profile', {}, 'profile');
  else {
    const problem = profileProblem(Uint8Array.from(bytesOf(profile)), NEWEST_PROFILE[printer.standard]);
    if (problem) tell('inspect/intent-profile', {}, 'profile');
  }
  const condition = textOf(get(intent, 'OutputConditionIdentifier'));
  if (condition === undefined) return void tell('inspect/no-condition', {}, 'condition');
  if (normal(condition) === normal(printer.condition)) return;
  const args = { condition, asked: printer.condition };
  const found = { check: 'standard', severity: 'warning', code: 'inspect/other-condition', rule: 'condition' } as const;
  findings.add({ ...found, args });
}

/** `Coated FOGRA39 (ISO 12647-2:2004)` and `FOGRA39L` are the condition FOGRA39. */
const normal = (condition: string): string => /FOGRA\d+/i.exec(condition)?.[0].toUpperCase() ?? condition.trim();
