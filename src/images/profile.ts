// Tells whether bytes are an ICC profile that pictures can be separated with and a press file can carry (ICC.1:2022, 7.2).
// Reads the header only.

/** Why a profile cannot be used; for a diagnostic where the file is named. */
export interface ProfileProblem {
  readonly code:
    | 'paint/web-page-profile'
    | 'paint/no-profile'
    | 'paint/truncated-profile'
    | 'paint/not-cmyk-profile'
    | 'paint/not-output-profile'
    | 'paint/new-profile';
  readonly args: Readonly<Record<string, string | number>>;
}

/** Version of ICC profiles that the PDF of a standard knows: 1.4 and 1.6 (ISO 15930-4:2003, ISO 15930-7:2010). */
export const NEWEST_PROFILE = { 'PDF/X-1a': 2, 'PDF/X-4': 4 } as const;

/**
 * Undefined for a usable profile: CMYK, of an output device, complete. Problems: paint/web-page-profile, no-profile,
 * truncated-profile, not-cmyk-profile, not-output-profile, new-profile: of a version of ICC above `newest`.
 */
export function profileProblem(bytes: Uint8Array, newest: number): ProfileProblem | undefined {
  if (bytes.length < HEADER || word(bytes, 36) !== 'acsp') {
    // What a download gives that was refused, or that asked to log in first.
    const isPage = /^\uFEFF?\s*<(!doctype|html|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
    return { code: isPage ? 'paint/web-page-profile' : 'paint/no-profile', args: {} };
  }
  const stated = statedLength(bytes);
  if (bytes.length < stated) return { code: 'paint/truncated-profile', args: { bytes: bytes.length, stated } };
  const space = word(bytes, 16).trim();
  if (space !== 'CMYK') return { code: 'paint/not-cmyk-profile', args: { space } };
  if (word(bytes, 12) !== 'prtr') return { code: 'paint/not-output-profile', args: {} };
  const version = bytes[8] ?? 0;
  return version > newest ? { code: 'paint/new-profile', args: { version, newest } } : undefined;
}

/** Colour space that a profile describes, as its header names it: `RGB `, `CMYK`, `GRAY`. Undefined for what is no whole profile. */
export function profileSpace(bytes: Uint8Array): string | undefined {
  if (bytes.length < HEADER || word(bytes, 36) !== 'acsp') return undefined;
  return bytes.length < statedLength(bytes) ? undefined : word(bytes, 16);
}

const statedLength = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

const HEADER = 128;

const word = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
