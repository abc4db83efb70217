// A PDF on disk and the name of a printer to what is wrong with the file; on request a picture of its ink.

import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { openParsed } from '../load/parsed.ts';
import { loadPrinter } from '../load/printer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Inspection } from '../model/inspection.ts';

export interface InspectFileOptions {
  /** Absolute path. */
  readonly file: string;
  /** Folder with templates/printers/; where it has none, the program's own printers are taken. */
  readonly root: string;
  readonly printer: string;
  /** Absolute path of a PNG that shows where the ink is. */
  readonly heatmap?: string;
}

/** Why a file cannot be looked at. */
export type FileFault = 'missing' | 'folder' | 'unreadable' | 'not-pdf';

export type InspectFileResult =
  | { readonly fault: FileFault }
  | {
      /** No error was found, neither in the file nor in what the printer asks. */
      readonly ok: boolean;
      /** Where the printers were found. */
      readonly root: string;
      /** About the printer's file and the picture. */
      readonly diagnostics: readonly Diagnostic[];
      /** Absent if there is no such printer. */
      readonly inspection?: Omit<Inspection, 'picture'>;
    };

/** Reports: build/cannot-write and all codes of `loadPrinter`. */
export async function inspectFile({
  file,
  root,
  printer: name,
  heatmap,
}: InspectFileOptions): Promise<InspectFileResult> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => FAULTS[error.code ?? ''] ?? 'unreadable');
  if (typeof bytes === 'string') return { fault: bytes };
  const reporter = new Diagnostics();
  const home = await homeOfPrinters(root);
  const printer = await loadPrinter({ root: home, reporter, shelf: openParsed(home) }, name);
  if (!printer) return { ok: false, root: home, diagnostics: reporter.sorted() };
  const { inspect } = await import('../inspect/inspect.ts');
  const found = await inspect(bytes, printer, { picture: heatmap !== undefined });
  if (!found) return { fault: 'not-pdf' };
  const { picture, ...inspection } = found;
  if (heatmap !== undefined && picture) {
    const { pngOf } = await import('../images/components.ts');
    await write(heatmap, await pngOf(picture), reporter);
  }
  const isClean = inspection.findings.every(({ severity }) => severity !== 'error');
  return { ok: isClean && !reporter.hasErrors, root: home, diagnostics: reporter.sorted(), inspection };
}

const FAULTS: Readonly<Record<string, FileFault>> = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' };

/** src/ and dist/ are equally deep. */
const OWN = fileURLToPath(new URL('../..', import.meta.url));
const hasPrinters = (root: string): Promise<boolean> =>
  access(join(root, 'templates/printers')).then(
    () => true,
    () => false,
  );
const homeOfPrinters = async (root: string): Promise<string> => ((await hasPrinters(root)) ? root : OWN);

async function write(file: string, bytes: Uint8Array, reporter: Diagnostics): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    const args = { file, reason: (error as Error).message };
    reporter.report({ severity: 'error', code: 'build/cannot-write', args });
  }
}
