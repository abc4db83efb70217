// Reads and thins JPEG headers (ITU-T T.81, annex B). Decodes no pixels, so that a warm build needs no image library.

import type { Size } from '../model/units.ts';

export interface JpegHeader {
  /** As stored, before EXIF orientation. */
  readonly stored: Size;
  readonly channels: number;
  readonly bits: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
}

/** Undefined for what is no JPEG, or one whose header is damaged. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  let orientation = 1;
  for (const { marker, data } of segments(bytes)) {
    if (marker === APP1) orientation = exifOrientation(data) ?? orientation;
    if (!isFrame(marker)) continue;
    const view = viewOf(data);
    if (data.length < 6) return undefined;
    const stored = { width: view.getUint16(3), height: view.getUint16(1) };
    const channels = view.getUint8(5);
    const usable = stored.width > 0 && stored.height > 0 && channels > 0;
    return usable ? { stored, channels, bits: view.getUint8(0), orientation } : undefined;
  }
  return undefined;
}

/** Adobe's mark: readers take its four plates for turned around. */
export const hasAdobeMark = (bytes: Uint8Array): boolean =>
  [...segments(bytes)].some(
    ({ marker, data }) => marker === APP14 && Buffer.from(data.subarray(0, 5)).toString('latin1') === 'Adobe',
  );

/** The same picture without EXIF, XMP (APP1) and colour profile (APP2). Adobe's APP14 stays: it tells how CMYK is stored. */
export function thinJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let end = 2;
  for (const { marker, start, data } of segments(bytes)) {
    end = start + 4 + data.length;
    if (marker !== APP1 && marker !== APP2) kept.push(bytes.subarray(start, end));
  }
  kept.push(bytes.subarray(end));
  return Buffer.concat(kept);
}

/** The same picture with a colour profile, in as many segments as it needs (ICC.1:2022, B.4). */
export function profiledJpeg(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  const count = Math.ceil(profile.length / MOST_OF_PROFILE);
  const parts = Array.from({ length: count }, (_, i) => {
    const part = profile.subarray(i * MOST_OF_PROFILE, (i + 1) * MOST_OF_PROFILE);
    const head = Buffer.from([0xff, APP2, 0, 0, ...Buffer.from('ICC_PROFILE\0', 'latin1'), i + 1, count]);
    head.writeUInt16BE(head.length - 2 + part.length, 2);
    return Buffer.concat([head, part]);
  });
  return Buffer.concat([bytes.subarray(0, 2), ...parts, bytes.subarray(2)]);
}

/** A segment holds 65,533 bytes, and fourteen of them say what it is. */
const MOST_OF_PROFILE = 65_519;

/** Orientations 5 to 8 stand on their side. */
export const oriented = ({ stored, orientation }: Pick<JpegHeader, 'stored' | 'orientation'>): Size =>
  orientation > 4 ? { width: stored.height, height: stored.width } : stored;

const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const START_OF_IMAGE = 0xffd8;
const START_OF_SCAN = 0xda;

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly data: Uint8Array;
}

/** Marker segments up to the first scan. Stops where the bytes stop making sense. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== START_OF_IMAGE) return;
  for (let start = 2; start + 4 <= bytes.length; ) {
    const marker = view.getUint8(start + 1);
    const length = view.getUint16(start + 2);
    if (view.getUint8(start) !== 0xff || marker === START_OF_SCAN || length < 2) return;
    if (start + 2 + length > bytes.length) return;
    yield { marker, start, data: bytes.subarray(start + 4, start + 2 + length) };
    start += 2 + length;
  }
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which share their range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Tag 0x0112 of the first directory (Exif 2.32, 4.6.4). */
function exifOrientation(data: Uint8Array): number | undefined {
  const view = viewOf(data);
  if (data.length < 20 || view.getUint32(0) !== 0x45786966) return undefined;
  const little = view.getUint16(6) === 0x4949;
  const directory = 6 + view.getUint32(10, little);
  if (directory + 2 > data.length) return undefined;
  const entries = view.getUint16(directory, little);
  for (let k = 0; k < entries; k++) {
    const entry = directory + 2 + 12 * k;
    if (entry + 12 > data.length) return undefined;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
