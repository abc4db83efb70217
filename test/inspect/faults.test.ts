// One fault in a file, one finding: nothing is missed, nothing is made up.

import { beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import type { PageVerdict } from '../../src/inspect/pages.ts';
import { CHECKS, type Inspection } from '../../src/model/inspection.ts';
import type { Shelf } from '../../src/model/shelf.ts';
import { FAULTS } from './faults.ts';
import { type Change, pressFile, printerOf } from './press-file.ts';

async function inspected(change?: Change, asked: Parameters<typeof printerOf>[0] = {}): Promise<Inspection> {
  const found = await inspect(await pressFile(change), await printerOf(asked));
  if (!found) throw new Error('This is no PDF.');
  return found;
}
const told = ({ findings }: Inspection): string =>
  findings.map(({ severity, code }) => `${severity} ${code}`).join(' + ');

describe('a sound file', () => {
  let sound: Inspection;
  beforeAll(async () => {
    sound = await inspected();
  });

  it('has no findings, and every check ran', () => {
    expect(sound.findings).toEqual([]);
    expect(sound.checks).toEqual(CHECKS.map((name) => ({ name, outcome: 'passed' })));
  });

  it('has its size and the ink of every page', () => {
    expect(sound).toMatchObject({ pages: 4, size: { width: 100, height: 140 }, printer: 'fogra39' });
    expect(sound.ink.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
    expect(sound.ink[0]).toMatchObject({ over: 0, beyond: 0 });
    expect(Object.keys(sound.ink[0]?.plates ?? {})).toEqual(['Cyan', 'Magenta', 'Yellow', 'Black']);
  });

  it('is found the same twice', async () => expect(await inspected()).toEqual(sound));
});

describe('a file with', () => {
  it.each(FAULTS)('$name', async ({ change, printer, check, found, place }) => {
    const inspection = await inspected(change, printer);
    expect(told(inspection)).toBe(found);
    const outcome = { error: 'failed', warning: 'warned', note: 'passed' }[found.split(' ')[0] ?? ''];
    expect(inspection.checks.find(({ name }) => name === check)?.outcome).toBe(outcome);
    const [worst] = inspection.findings[0]?.places ?? [];
    const [page, x, y] = place ?? [];
    if (page !== undefined) expect(worst?.page).toBe(page);
    if (x !== undefined) expect(worst?.x).toBeCloseTo(x, 0);
    if (y !== undefined) expect(worst?.y).toBeCloseTo(y, 0);
  });
});

describe('with what pages of earlier files told, a file with', () => {
  it.each(FAULTS)('$name is found the same', async ({ change, printer }) => {
    const asked = await printerOf(printer);
    const kept = new Map<string, PageVerdict>();
    const memory: Shelf<PageVerdict> = {
      find: (key) => kept.get(key),
      put: (key, verdict) => kept.set(key, JSON.parse(JSON.stringify(verdict))),
    };
    await inspect(await pressFile(), asked, { memory });
    const file = await pressFile(change);
    const fresh = await inspect(file, asked);
    expect(await inspect(file, asked, { memory })).toEqual(fresh);
    const known = kept.size;
    expect(await inspect(file, asked, { memory })).toEqual(fresh);
    expect(kept.size).toBe(known);
  });

  it('one changed page is painted for that page only', async () => {
    const asked = await printerOf();
    const kept = new Map<string, PageVerdict>();
    const memory = {
      find: (key: string) => kept.get(key),
      put: (key: string, made: unknown) => kept.set(key, made as PageVerdict),
    };
    await inspect(await pressFile(), asked, { memory });
    const sound = kept.size;
    const ink = FAULTS.find(({ check }) => check === 'ink');
    await inspect(await pressFile(ink?.change), asked, { memory });
    expect(kept.size).toBe(sound + 1);
  });
});

describe('the rule that fails', () => {
  it("is quoted from the printer's file", async () => {
    const { findings } = await inspected(FAULTS.find(({ check }) => check === 'ink')?.change);
    expect(findings[0]?.span).toMatchObject({ file: 'templates/printers/fogra39.yml', line: 7 });
  });
});

describe('the same thing on many pages', () => {
  it('is one finding with all its places, the worst first', async () => {
    const { findings } = await inspected(({ pages }) => {
      for (const [i, { operators }] of pages.entries())
        operators.push(`0 0 0 1 K 0.${2 - (i % 2)} w 50 60 m 90 60 l S`);
    });
    expect(findings.map(({ code }) => code)).toEqual(['inspect/hairline']);
    expect(findings[0]?.args).toMatchObject({ weight: 0.1 });
    expect(findings[0]?.places.map(({ page }) => page)).toEqual([2, 1, 3, 4]);
  });
});

describe('PDF/X-1a', () => {
  it('refuses what is see-through', async () => {
    const fault = FAULTS.find(({ name }) => name === 'see-through matter');
    const { findings } = await inspected(fault?.change, { standard: 'PDF/X-1a' });
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toContain('error inspect/transparency');
  });
});

describe('what cannot be read', () => {
  const outcomes = ({ checks }: Inspection, outcome: string): readonly string[] =>
    checks.filter((check) => check.outcome === outcome).map(({ name }) => name);

  it('is never passed: a picture in JPEG 2000', async () => {
    const inspection = await inspected(({ pages: [page], context }) => {
      const coding = { Type: 'XObject', Subtype: 'Image', Filter: 'JPXDecode', Width: 300, Height: 300 };
      const picture = context.register(context.stream('jp2', { ...coding, ColorSpace: 'DeviceCMYK' }));
      if (page) page.resources.XObject = { ...page.resources.XObject, P1: picture };
      page?.operators.push('q 50 0 0 50 60 60 cm /P1 Do Q');
    });
    expect(outcomes(inspection, 'not-run')).toEqual(['bleed', 'ink', 'black']);
    const why = { code: 'inspect/unread-picture', args: { coding: 'JPXDecode', page: 1 } };
    expect(inspection.checks.find(({ name }) => name === 'ink')?.why).toEqual(why);
  });

  it('is never passed: a password', async () => {
    const inspection = await inspected((draft) => {
      draft.isEncrypted = true;
    });
    expect(outcomes(inspection, 'passed')).toEqual(['pages']);
    expect(outcomes(inspection, 'failed')).toEqual(['encryption']);
    expect(inspection.checks.find(({ name }) => name === 'ink')?.why?.code).toBe('inspect/locked');
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['a header alone', '%PDF-1.6\n'],
  ])('is no PDF: %s', async (_, bytes) => {
    expect(await inspect(Buffer.from(bytes), await printerOf())).toBeUndefined();
  });
});
