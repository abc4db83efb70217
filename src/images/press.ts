// The profile of a press, read once for all pictures that are separated with it.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export interface Press {
  /** Absolute path of its ICC profile. Empty, with no bytes, if there is none: screens can do without, print cannot. */
  readonly profile: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the profile. */
  readonly hash: string;
}

export async function readPress(profile = ''): Promise<Press> {
  const bytes = profile === '' ? NONE : await readFile(profile);
  return { profile, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

const NONE = new Uint8Array();
