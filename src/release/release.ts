// Finished files to a release folder that is complete or not there at all. What a failed, refused or interrupted build
// leaves is the former release, untouched. Draws and checks nothing itself.

import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import type { Reporter } from '../model/diagnostic.ts';
import type { World } from '../model/world.ts';
import { giveBackLock, takeLock } from './lock.ts';
import { RECORD_NAME, type ReleaseFacts, type ReleaseFile, readRecordedNames, writeRecord } from './record.ts';
import { placesOf, type ReleasePlaces, recover, swap, writeIncoming } from './swap.ts';

export interface ReleaseDesk {
  /** Absolute path that the release will have. */
  readonly folder: string;
  /** Writes everything, then swaps. False if the disk refused, which is reported: release/cannot-write. */
  publish(files: readonly ReleaseFile[], facts: ReleaseFacts): Promise<boolean>;
  /** Must be called in the end: removes what is half done and lets other builds in. */
  close(): Promise<void>;
}

/**
 * Reserves `parent/name` for one release; undefined if that may not be.
 * Reports: release/locked, release/foreign-files, release/cannot-write.
 */
export async function openRelease(
  parent: string,
  name: string,
  world: Pick<World, 'process' | 'isRunning'>,
  reporter: Reporter,
): Promise<ReleaseDesk | undefined> {
  const places = placesOf(parent, name);
  const opened = await unlessRefused(places.folder, reporter, async () => {
    await mkdir(parent, { recursive: true });
    const { holder } = await takeLock(places.lock, world);
    if (holder !== undefined) {
      const args = { folder: places.folder, process: holder, lock: places.lock };
      reporter.report({ severity: 'error', code: 'release/locked', args });
      return false;
    }
    await recover(places);
    return true;
  });
  if (opened !== true) return undefined;
  const desk = deskOf(places, world, reporter);
  if (await mayReplace(places, reporter)) return desk;
  await desk.close();
  return undefined;
}

const deskOf = (places: ReleasePlaces, world: Pick<World, 'process'>, reporter: Reporter): ReleaseDesk => ({
  folder: places.folder,
  publish: async (files, facts) => {
    const record = { name: RECORD_NAME, bytes: Buffer.from(writeRecord(facts, files), 'utf8') };
    const done = await unlessRefused(places.folder, reporter, async () => {
      await writeIncoming(places, [...files, record]);
      await swap(places);
      return true;
    });
    return done === true;
  },
  close: async () => {
    await rm(places.incoming, { recursive: true, force: true });
    await giveBackLock(places.lock, world);
    // Leaves no empty folder behind where nothing was released; one that holds something stays.
    await rmdir(dirname(places.folder)).catch(() => undefined);
  },
});

/** Files that systems put into folders by themselves. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A swap takes away all that the former folder holds: it may hold nothing but a release. */
async function mayReplace(places: ReleasePlaces, reporter: Reporter): Promise<boolean> {
  const present = await unlessRefused(places.folder, reporter, () => namesIn(places.folder));
  if (present === undefined) return false;
  const record = await readFile(join(places.folder, RECORD_NAME), 'utf8').catch(() => '');
  const names = readRecordedNames(record) ?? [];
  const ours = new Set([...names, ...names.map((name) => posix.dirname(name)), RECORD_NAME]);
  const foreign = present.filter((name) => !ours.has(name) && !LITTER.has(posix.basename(name))).sort();
  if (foreign.length === 0) return true;
  const args = { folder: places.folder, file: foreign[0] ?? '', count: foreign.length };
  reporter.report({ severity: 'error', code: 'release/foreign-files', args });
  return false;
}

/** Files and folders at every depth; folders with `/`. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What the file system refuses is the user's to mend: reported, with the system's own reason. Other errors are ours. */
async function unlessRefused<T>(folder: string, reporter: Reporter, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined || code === undefined) throw error;
    const args = { folder, reason: (error as Error).message };
    reporter.report({ severity: 'error', code: 'release/cannot-write', args });
    return undefined;
  }
}
