// Reads text files of the project: size limit, UTF-8, and a clear word for what is not there. Knows nothing of YAML.

import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import type { Reporter, Span } from '../model/diagnostic.ts';
import type { Shelf } from '../model/shelf.ts';
import { positionOf, type SourceText, sourceText } from './places.ts';
import type { YamlNode } from './yaml-tree.ts';

/** Largest text file that is read, in bytes. A year of content is a few hundred kB. */
export const LARGEST_FILE = 1_000_000;

/** Where files are and what is said about them. */
export interface Project {
  /** Absolute path of the project's root. */
  readonly root: string;
  readonly reporter: Reporter;
  /** Files as they were parsed the last time. */
  readonly shelf: Shelf<YamlNode>;
}

/**
 * The text of a file, given relative to the root; undefined if it cannot be read. `askedBy` is the place that names it, `largest` its
 * limit in bytes.
 * Reports: load/missing-file, load/no-permission, load/not-a-file, load/unreadable, load/file-too-large, load/not-utf8.
 */
export async function readSource(
  project: Project,
  file: string,
  askedBy?: Span,
  largest = LARGEST_FILE,
): Promise<SourceText | undefined> {
  const bytes = await readBytes(project, file, askedBy, largest);
  if (bytes === undefined) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  const source = sourceText(file, text);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0 && !isValidUtf8(bytes)) {
    const place = positionOf(source, broken);
    project.reporter.report({ severity: 'error', code: 'load/not-utf8', span: { file, ...place }, args: { file } });
    return undefined;
  }
  return source;
}

/** The bytes of a file. Reports as `readSource`, but for UTF-8. */
export async function readBytes(
  project: Project,
  file: string,
  askedBy: Span | undefined,
  largest: number,
): Promise<Uint8Array | undefined> {
  const report = (code: `load/${string}`, args: Record<string, string | number>) =>
    project.reporter.report({ severity: 'error', code, span: askedBy ?? { file, line: 1, column: 1 }, args });
  const path = join(project.root, file);
  try {
    // Some hundred small files: waiting for each would cost more than reading it.
    const facts = statSync(path);
    if (!facts.isFile()) {
      report('load/not-a-file', { file });
      return undefined;
    }
    if (facts.size > largest) {
      report('load/file-too-large', { file, size: megabytes(facts.size), limit: megabytes(largest) });
      return undefined;
    }
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') report('load/missing-file', { file, ...(await nearestFile(path)) });
    else if (code === 'EACCES' || code === 'EPERM') report('load/no-permission', { file });
    else report('load/unreadable', { file, detail: code });
    return undefined;
  }
}

/** Names in a folder in a fixed order; empty if there is no such folder. */
export async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

async function nearestFile(path: string): Promise<{ near?: string }> {
  const near = nearest(basename(path), await listFolder(dirname(path)));
  return near === undefined ? {} : { near };
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
