// Text that is not justified: its edge, its last lines, and where it stands.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Line, TextStyle, Typesetter } from '../../../src/model/text.ts';
import { body, endOf, readOf, rich, setUp, textOf } from './setting.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  ({ typesetter } = await setUp());
});

const TEXT =
  `Een gemeente die haar plannen deelt met de buren, hoort vroeger wat er speelt. Dat spaart werk uit, want wat de ene al heeft
onderzocht, hoeft de andere niet over te doen. Wie samen een fietspad tekent, komt sneller aan de overkant van de rivier dan wie
alleen begint. En waar een ploeg klaarstaat om te helpen met een moeilijk dossier, blijft er tijd over voor een goed gesprek.`.replaceAll(
    '\n',
    ' ',
  );
const MEASURES = [...Array(24).keys()].map((step) => 150 + 7 * step);
const set = (measure: number, style: Partial<TextStyle> = {}, text = TEXT): readonly Line[] =>
  typesetter.lines(rich(text), { ...body, ...style }, measure);

describe('a ragged edge', () => {
  test('has no deep steps and no short lines', () => {
    for (const measure of MEASURES) {
      const slack = set(measure)
        .slice(0, -1)
        .map((line) => (measure - line.width) / measure);
      expect(Math.max(...slack), `at ${measure}`).toBeLessThan(0.3);
      const steps = slack.slice(1).map((white, i) => Math.abs(white - (slack[i] ?? 0)));
      expect(Math.max(...steps), `at ${measure}`).toBeLessThan(0.2);
    }
  });

  test('is smoother than that of lines that are each filled as far as they go', () => {
    const roughness = (slack: readonly number[]): number =>
      slack.slice(1).reduce((sum, white, i) => sum + (white - (slack[i] ?? 0)) ** 2, 0);
    let [ours, filled] = [0, 0];
    for (const measure of MEASURES) {
      const plain = { hyphenate: false };
      ours += roughness(
        set(measure, plain)
          .slice(0, -1)
          .map((line) => measure - line.width),
      );
      filled += roughness(firstFit(measure));
    }
    expect(ours).toBeLessThan(0.7 * filled);
  });

  test('keeps word spaces as they are', () => {
    for (const line of set(236)) expect(line.looseness).toBe(1);
  });

  test('never divides after two letters', () => {
    for (const measure of MEASURES)
      for (const line of set(measure)) if (line.hyphen) expect(textOf(line)).toMatch(/\p{L}{3,}-$/u);
  });
});

describe('the last line', () => {
  test('is no runt, and no word or two where something better is there', () => {
    let lonely = 0;
    for (const measure of MEASURES) {
      const last = set(measure).at(-1)!;
      expect(last.width, `at ${measure}`).toBeGreaterThan(0.18 * measure);
      if (textOf(last).trim().split(' ').length <= 2) lonely++;
    }
    expect(lonely).toBeLessThanOrEqual(2);
  });
});

describe('text on the right and in the middle', () => {
  test('stands there, line by line, with the same breaks', () => {
    for (const measure of [180, 236]) {
      const left = set(measure).map(readOf);
      const right = set(measure, { align: 'right' });
      const middle = set(measure, { align: 'center' });
      expect(middle.map(readOf)).toEqual(left);
      for (const line of right) if (!/[-.,:;’”…]\s*$/.test(textOf(line))) expect(endOf(line)).toBeCloseTo(measure, 6);
      for (const line of middle) expect(line.runs[0]!.x).toBeCloseTo(measure - endOf(line), 6);
    }
  });

  test('hangs its stops beside the right edge, and nothing in the middle', () => {
    const end = (align: 'right' | 'center'): number =>
      endOf(typesetter.lines(rich('Klaar.'), { ...body, align }, 100)[0]!);
    expect(end('right')).toBeGreaterThan(100);
    expect(end('right')).toBeLessThan(100 + 0.4 * body.size);
    expect(end('center')).toBeLessThan(100);
  });
});

/** White at the ends of lines, but the last, that take each word that still fits. */
function firstFit(measure: number): number[] {
  const style = typesetter.charStyle(body, {});
  const white: number[] = [];
  let line = '';
  for (const word of TEXT.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (typesetter.width(longer, style) <= measure) line = longer;
    else {
      white.push(measure - typesetter.width(line, style));
      line = word;
    }
  }
  return white;
}
