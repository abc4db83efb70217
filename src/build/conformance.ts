// What a file for the screen may say of itself, and what is told where it may not.

import type { Reporter } from '../model/diagnostic.ts';
import type { Publication } from '../model/stages.ts';

/** True if the pages are right for PDF/UA-1 and PDF/A-2a. Reports what is not: the codes of src/preflight/conformance.ts. */
export async function judgeConformance(publication: Publication, reporter: Reporter): Promise<boolean> {
  const { conformanceFaults } = await import('../preflight/conformance.ts');
  const faults = conformanceFaults(publication);
  for (const fault of faults) reporter.report(fault);
  return faults.length === 0;
}
