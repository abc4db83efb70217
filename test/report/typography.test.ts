// How the text of the real report is set in each design: the figures that `npm run bench -- typography` prints, held to their aims.

import { beforeAll, describe, expect, it } from 'vitest';
import { watchLines } from '../../src/bench/watch-lines.ts';
import { type Manuscript, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import type { Typesetter } from '../../src/model/text.ts';
import { measureQuality, type Quality } from '../../src/text/quality.ts';
import { ROOT, YEAR } from '../real-report.ts';
import { testWorld } from '../world.ts';

describe.each(['twaalf', 'alles-vloeit'])('%s', (design) => {
  let manuscript: Manuscript;
  let typesetter: Typesetter;
  let quality: Quality;
  beforeAll(async () => {
    const run = new Run({ strict: false }, testWorld());
    const read = await readManuscript(run, { root: ROOT, year: YEAR, design, strict: false });
    if (!read) throw new Error('the report cannot be read');
    manuscript = read;
    const watch = watchLines();
    const proof = await setManuscript(read, run.reporter, { watch: watch.over });
    typesetter = proof.typesetter;
    const { flow } = read.design;
    const isBody = (style: string): boolean => style === flow.paragraph || style === flow.list.style;
    quality = measureQuality(watch.printed(proof.publication.pages).filter(({ style }) => isBody(style.name)));
  }, 60_000);

  it('has no runts, ladders or hyphens before a last line', () => {
    expect(quality.lines).toBeGreaterThan(500);
    expect(quality).toMatchObject({ runts: 0, lastHyphens: 0 });
    expect(quality.ladder).toBeLessThanOrEqual(2);
    expect(quality.hyphens / quality.lines).toBeLessThanOrEqual(0.18);
    expect(quality.longRivers / quality.lines).toBeLessThan(0.01);
  });

  it('has even word spaces and a straight edge where it is justified, and no deep steps where it is not', () => {
    if (quality.justified > 0) {
      expect(quality.wordSpaces.mean).toBeLessThanOrEqual(1.1);
      expect(quality.wordSpaces.most).toBeLessThanOrEqual(1.6);
      expect(quality.loose).toBeLessThanOrEqual(0.001);
      expect(quality.edge).toBeLessThanOrEqual(0.1);
    } else {
      expect(quality.rag.most).toBeLessThan(0.2);
      expect(quality.steps.most).toBeLessThan(0.16);
    }
  });

  it('has old-style figures in text and figures of one width in the cells of tables', () => {
    const { styles, flow, tables } = manuscript.design;
    const setting = (name: string) => {
      const style = styles.get(name);
      if (!style) throw new Error(`no style "${name}"`);
      return typesetter.charStyle(style, {});
    };
    const body = setting(flow.paragraph);
    const [text, lining] = [body, { ...body, features: ['lnum'], digitFeatures: [] }].map((style) =>
      typesetter.shape('3579', style).flatMap(({ ids }) => ids),
    );
    expect(text).not.toEqual(lining);
    for (const { name, cell, strong } of tables.values())
      for (const style of [cell, strong]) {
        const widths = [...'0123456789'].map((figure) => typesetter.width(figure, setting(style)));
        expect(Math.max(...widths) - Math.min(...widths), `${style} in ${name}`).toBeLessThan(1e-6);
      }
  });
});
