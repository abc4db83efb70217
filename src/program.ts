// What the program brings along: its name and version, those of the packages that it stands on, and the profile of screens.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export interface Program {
  readonly name: string;
  readonly version: string;
  /** Names of the packages that it depends on. */
  readonly dependencies: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** src/ and dist/ are equally deep. */
const MANIFEST = new URL('../package.json', import.meta.url);

export async function readProgram(): Promise<Program> {
  const { name, version, dependencies = {} } = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  return { name, version, dependencies: Object.keys(dependencies) };
}

/** Versions as installed, by name. */
export async function readVersions(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const pairs = await Promise.all(names.map(async (name) => [name, await installedVersion(name)] as const));
  return Object.fromEntries(pairs);
}

/** Not every package lets its package.json be imported, so it is sought where the package would be. */
async function installedVersion(name: string): Promise<string> {
  for (const folder of createRequire(MANIFEST).resolve.paths(name) ?? []) {
    const text = await readFile(`${folder}/${name}/package.json`, 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as Manifest).version;
  }
  throw new Error(`The package "${name}" is not installed.`);
}

/** ICC profile of sRGB. */
export const readScreenProfile = (): Promise<Uint8Array> =>
  readFile(new URL('../templates/screen/sRGB.icc', import.meta.url));
