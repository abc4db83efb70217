import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { checksOf } from '../../../src/release/checks.ts';
import type { ReleaseFacts } from '../../../src/release/record.ts';
import { openRelease } from '../../../src/release/release.ts';
import { filesIn } from '../../folder.ts';

/** Set to make the file system refuse a step. */
const refuse = vi.hoisted((): { step: string | undefined } => ({ step: undefined }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const failing = (code: string, syscall: string): Error =>
    Object.assign(new Error(`${code}: no space left on device, ${syscall}`), { code, syscall });
  return {
    ...real,
    open: async (path: string, flags: string) => {
      if (refuse.step === 'write' && flags === 'wx') throw failing('ENOSPC', 'open');
      return real.open(path, flags);
    },
    rename: async (from: string, to: string) => {
      if (refuse.step === 'second rename' && from.endsWith('.incoming')) throw failing('EBUSY', 'rename');
      return real.rename(from, to);
    },
  };
});

const facts: ReleaseFacts = {
  year: 2023,
  title: 'T',
  status: 'draft',
  design: 'oever',
  date: '2024-05-15',
  program: { name: 'igemo-report', version: '0.1.0' },
  packages: {},
  checks: checksOf(['screen', 'print']),
  warnings: 0,
};
const world = { process: 41, isRunning: (id: number) => id === 41 || id === 42 };
const fileOf = (text: string) => ({ name: 'a.pdf', role: 'screen', bytes: Buffer.from(text), pages: 4 }) as const;

let parent: string;
let reporter: Diagnostics;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'release-'));
  reporter = new Diagnostics();
  refuse.step = undefined;
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const codes = () => reporter.sorted().map((diagnostic) => diagnostic.code);
const content = () => readFile(join(parent, '2023', 'a.pdf'), 'utf8');

async function publish(text: string): Promise<boolean> {
  const desk = await openRelease(parent, '2023', world, reporter);
  try {
    return (await desk?.publish([fileOf(text)], facts)) ?? false;
  } finally {
    await desk?.close();
  }
}

describe('a release', () => {
  it('holds the files and their record, and leaves nothing beside itself', async () => {
    expect(await publish('one')).toBe(true);
    expect(await readdir(parent)).toEqual(['2023']);
    expect((await readdir(join(parent, '2023'))).sort()).toEqual(['a.pdf', 'release.json']);
    expect(await content()).toBe('one');
  });

  it('replaces the former one as a whole', async () => {
    await publish('one');
    const desk = await openRelease(parent, '2023', world, reporter);
    await desk?.publish([{ ...fileOf('two'), name: 'b.pdf' }], facts);
    await desk?.close();
    expect((await readdir(join(parent, '2023'))).sort()).toEqual(['b.pdf', 'release.json']);
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('may hold folders, which go with it and may hold nothing else', async () => {
    const desk = await openRelease(parent, '2023', world, reporter);
    await desk?.publish([fileOf('one'), { ...fileOf('chart'), name: 'grafieken/a.svg' }], facts);
    await desk?.close();
    expect(await filesIn(join(parent, '2023'))).toEqual(['a.pdf', 'grafieken/a.svg', 'release.json']);
    await writeFile(join(parent, '2023', 'grafieken', '.DS_Store'), '');
    expect(await publish('two')).toBe(true);
    expect(await filesIn(join(parent, '2023'))).toEqual(['a.pdf', 'release.json']);
    expect(codes()).toEqual([]);
  });

  it('does not take away what somebody put into its folders, nor a folder of theirs', async () => {
    for (const own of ['grafieken/notes.txt', 'mine/notes.txt']) {
      const desk = await openRelease(parent, own.replace('/', '-'), world, reporter);
      await desk?.publish([{ ...fileOf('chart'), name: 'grafieken/a.svg' }], facts);
      await desk?.close();
      const folder = join(parent, own.replace('/', '-'));
      await mkdir(dirname(join(folder, own)), { recursive: true });
      await writeFile(join(folder, own), 'mine');
      expect(await openRelease(parent, own.replace('/', '-'), world, reporter)).toBeUndefined();
      expect(await readFile(join(folder, own), 'utf8')).toBe('mine');
    }
    expect(codes()).toEqual(['release/foreign-files', 'release/foreign-files']);
  });

  it('that is not published changes nothing', async () => {
    await publish('one');
    const desk = await openRelease(parent, '2023', world, reporter);
    await desk?.close();
    expect(await content()).toBe('one');
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('that was never there leaves no empty folder', async () => {
    const desk = await openRelease(join(parent, 'deep', 'er'), '2023', world, reporter);
    await desk?.close();
    expect(await readdir(join(parent, 'deep'))).toEqual([]);
  });
});

describe('a disk that refuses', () => {
  it.each(['write', 'second rename'])('at the %s leaves the former release and no rest', async (step) => {
    await publish('one');
    refuse.step = step;
    expect(await publish('two')).toBe(false);
    refuse.step = undefined;
    expect(codes()).toEqual(['release/cannot-write']);
    expect(await content()).toBe('one');
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('is told with its own reason', async () => {
    await writeFile(join(parent, 'file'), '');
    const desk = await openRelease(join(parent, 'file'), '2023', world, reporter);
    expect(desk).toBeUndefined();
    expect(reporter.sorted()[0]?.args.reason).toContain('EEXIST');
  });

  it('by a file where the release should be is told', async () => {
    await writeFile(join(parent, '2023'), 'notes');
    expect(await openRelease(parent, '2023', world, reporter)).toBeUndefined();
    expect(codes()).toEqual(['release/cannot-write']);
    expect(await readFile(join(parent, '2023'), 'utf8')).toBe('notes');
    expect(await readdir(parent)).toEqual(['2023']);
  });
});

describe('a build that was killed', () => {
  it('between the two renames: the former release comes back', async () => {
    await publish('one');
    await rename(join(parent, '2023'), join(parent, '.2023.former'));
    await mkdir(join(parent, '.2023.incoming'));
    const desk = await openRelease(parent, '2023', world, reporter);
    expect(await content()).toBe('one');
    await desk?.close();
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('after the second rename: the new release stays', async () => {
    await publish('two');
    await mkdir(join(parent, '.2023.former'));
    await writeFile(join(parent, '.2023.former', 'a.pdf'), 'one');
    await (await openRelease(parent, '2023', world, reporter))?.close();
    expect(await content()).toBe('two');
    expect(await readdir(parent)).toEqual(['2023']);
  });
});

describe('files that are not ours', () => {
  it('are never swapped away', async () => {
    await publish('one');
    await writeFile(join(parent, '2023', 'notities.docx'), '');
    expect(await publish('two')).toBe(false);
    expect(reporter.sorted()).toMatchObject([
      { code: 'release/foreign-files', severity: 'error', args: { file: 'notities.docx', count: 1 } },
    ]);
    expect(await content()).toBe('one');
    expect((await readdir(parent)).sort()).toEqual(['2023']);
  });

  it('of the system are no hindrance', async () => {
    await publish('one');
    await writeFile(join(parent, '2023', '.DS_Store'), '');
    expect(await publish('two')).toBe(true);
    expect(await content()).toBe('two');
  });
});

describe('the lock', () => {
  it('keeps a second build out and names the first', async () => {
    await writeFile(join(parent, '.2023.lock'), '42\n');
    expect(await openRelease(parent, '2023', world, reporter)).toBeUndefined();
    expect(reporter.sorted()).toMatchObject([{ code: 'release/locked', args: { process: 42 } }]);
    expect(await readFile(join(parent, '.2023.lock'), 'utf8')).toBe('42\n');
  });

  it.each(['99\n', '', 'nonsense'])('of a process that is gone (%j) is taken over', async (text) => {
    await writeFile(join(parent, '.2023.lock'), text);
    expect(await publish('one')).toBe(true);
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('is of one year only', async () => {
    const first = await openRelease(parent, '2022', world, reporter);
    expect(await publish('one')).toBe(true);
    await first?.close();
    expect(await readdir(parent)).toEqual(['2023']);
  });

  it('goes to one of many that find it dead at once', async () => {
    await writeFile(join(parent, '.2023.lock'), '99\n');
    const ids = Array.from({ length: 12 }, (_, i) => 100 + i);
    const running = (id: number): boolean => ids.includes(id);
    const desks = await Promise.all(
      ids.map((process) => openRelease(parent, '2023', { process, isRunning: running }, new Diagnostics())),
    );
    const winners = desks.filter((desk) => desk !== undefined);
    expect(winners).toHaveLength(1);
    await winners[0]?.close();
    expect(await readdir(parent).catch(() => [])).toEqual([]);
  });
});
