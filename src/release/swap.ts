// A folder of finished files in place of the former one, by renaming: whoever looks sees the former or the new, never a mix.
// Knows nothing of what the files are.

import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The places of a release: what readers see, and the hidden neighbours that it passes through. */
export interface ReleasePlaces {
  readonly folder: string;
  readonly incoming: string;
  readonly former: string;
  readonly lock: string;
}

export const placesOf = (parent: string, name: string): ReleasePlaces => ({
  folder: join(parent, name),
  incoming: join(parent, `.${name}.incoming`),
  former: join(parent, `.${name}.former`),
  lock: join(parent, `.${name}.lock`),
});

/** Mends what an interrupted build left: a release that was on its way out comes back, half a release goes. */
export async function recover(places: ReleasePlaces): Promise<void> {
  if ((await exists(places.former)) && !(await exists(places.folder))) await rename(places.former, places.folder);
  await rm(places.former, { recursive: true, force: true });
  await rm(places.incoming, { recursive: true, force: true });
}

/** Writes the files to the hidden incoming folder and waits until the disk has them. */
export async function writeIncoming(
  places: ReleasePlaces,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await mkdir(places.incoming);
  const folders = [...new Set(files.map(({ name }) => join(places.incoming, dirname(name))))];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const written = await Promise.allSettled(
    files.map(({ name, bytes }) => writeSynced(join(places.incoming, name), bytes)),
  );
  // Told when all have ended: what is still being written could not be taken away.
  for (const one of written) if (one.status === 'rejected') throw one.reason;
  for (const folder of [...folders, places.incoming]) await syncFolder(folder);
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts the incoming folder in place of the release. A rename cannot replace a folder that is not empty, so the former one
 * steps aside first; if the second rename fails it steps back, and if the machine stops in between `recover` does that.
 */
export async function swap(places: ReleasePlaces): Promise<void> {
  const hasFormer = await exists(places.folder);
  if (hasFormer) await rename(places.folder, places.former);
  try {
    await rename(places.incoming, places.folder);
  } catch (error) {
    if (hasFormer) await rename(places.former, places.folder);
    throw error;
  }
  await syncFolder(dirname(places.folder));
  // The new release stands; what cannot be removed now goes with the next build.
  await rm(places.former, { recursive: true, force: true }).catch(() => undefined);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Names are data of their folder. Windows cannot sync folders and needs not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}
