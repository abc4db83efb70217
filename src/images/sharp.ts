// The image library, loaded when the first picture has to be made, and told how this program uses it.

import type Sharp from 'sharp';

export type SharpLibrary = typeof Sharp;

/** Pictures are made side by side, each by one thread: threads that share one spend a third of their time waiting. */
export async function loadSharp(): Promise<SharpLibrary> {
  const { default: sharp } = await import('sharp');
  // Every picture is made once; what is kept of it would be memory that nothing asks for again.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
