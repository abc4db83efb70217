// Which checks a release went through and which it did not: what release.json may claim, and nothing more.

import type { Check } from './record.ts';

/** The checks of a build for these targets. */
export const checksOf = (targets: readonly ('screen' | 'print')[]): readonly Check[] => [
  { name: 'formats', ran: true },
  { name: 'references', ran: true },
  { name: 'figures', ran: true },
  { name: 'layout', ran: true },
  targets.includes('print')
    ? { name: 'picture-resolution', ran: true }
    : { name: 'picture-resolution', ran: false, why: 'no print file was made' },
  targets.includes('screen')
    ? { name: 'accessibility', ran: true }
    : { name: 'accessibility', ran: false, why: 'no screen file was made' },
  { name: 'pdf-ua', ran: false, why: 'needs veraPDF or PAC; not part of a build' },
  { name: 'pdf-a', ran: false, why: 'needs veraPDF; not part of a build' },
  { name: 'press', ran: false, why: 'whether the numbers suit a press is for its printer to say' },
];
