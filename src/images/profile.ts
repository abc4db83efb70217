// Tells whether bytes are an ICC profile that pictures can be separated with and a press file can carry (ICC.1:2022, 7.2).
// Reads the header only.

/** Why a profile cannot be used; a word for the diagnostic paint/bad-profile. */
export type ProfileFault = 'not-icc' | 'truncated' | 'not-cmyk' | 'not-output';

/** Undefined for a usable profile: CMYK, of an output device, complete. */
export function profileFault(bytes: Uint8Array): ProfileFault | undefined {
  if (bytes.length < HEADER || word(bytes, 36) !== 'acsp') return 'not-icc';
  const stated = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (bytes.length < stated) return 'truncated';
  if (word(bytes, 16) !== 'CMYK') return 'not-cmyk';
  return word(bytes, 12) === 'prtr' ? undefined : 'not-output';
}

const HEADER = 128;

const word = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
