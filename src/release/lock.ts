// One build at a time: a file that names the process at work. Knows nothing of what a release holds.

import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { World } from '../model/world.ts';

export type LockResult = { readonly holder?: undefined } | { readonly holder: number };

/**
 * Takes the lock, or tells the process that holds it. A lock whose process has ended (a crash, a pulled plug) is taken over.
 * Throws what the file system says if the file cannot be written.
 */
export async function takeLock(file: string, world: Pick<World, 'process' | 'isRunning'>): Promise<LockResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await writeLock(file, world.process)) return {};
    const holder = await readHolder(file);
    if (holder !== undefined && holder !== world.process && world.isRunning(holder)) return { holder };
    await setAside(file, holder, world.process);
  }
  return { holder: (await readHolder(file)) ?? 0 };
}

/** Gives the lock back, unless another process has taken it. */
export async function giveBackLock(file: string, world: Pick<World, 'process'>): Promise<void> {
  if ((await readHolder(file)) === world.process) await rm(file, { force: true });
}

const ATTEMPTS = 3;

async function writeLock(file: string, process: number): Promise<boolean> {
  try {
    await writeFile(file, `${process}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const holder = Number.parseInt(text, 10);
  return Number.isSafeInteger(holder) ? holder : undefined;
}

/**
 * Moves a dead lock out of the way. Two builds may find the same dead lock: who moves the other's fresh one by mistake
 * puts it back (a link does not overwrite).
 */
async function setAside(file: string, dead: number | undefined, process: number): Promise<void> {
  const aside = `${file}.${process}`;
  try {
    await rename(file, aside);
    if ((await readHolder(aside)) !== dead) await link(aside, file).catch(() => undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
