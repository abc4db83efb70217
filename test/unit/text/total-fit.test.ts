import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Line, LineOptions, RichText, TextStyle, Typesetter } from '../../../src/model/text.ts';
import { body, data, endOf, readOf, rich, setUp, textOf } from './setting.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  ({ typesetter } = await setUp());
});

const WORDS =
  `de het een van en in gemeente gemeenten samenwerkingsverband klimaat energiebesparing geëvalueerd officiële
  officier Mechelen Puurs-Sint-Amands CO₂-uitstoot 21.353 12\u00a0km² (t)huis zo’n programma’s “samen” intergemeentelijk
  info@igemo.be patiënten coördinatie burgemeestersconvenant 50\u202f% ja. Dat fietsen, welzijnskoepel effectief wij
  afficheren tweeëntwintig`
    .trim()
    .split(/[ \n]+/);

const word = fc.constantFrom(...WORDS);
const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
/** The same text in runs with different marks, cut anywhere. */
const marked = fc.tuple(paragraph, fc.array(fc.nat({ max: 300 }), { maxLength: 4 })).map(([text, cuts]): RichText => {
  const edges = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
  return rich(
    ...edges.slice(1).map((end, i) => ({ text: text.slice(edges[i], end), strong: i % 2 === 1, em: i % 3 === 2 })),
  );
});
const align = fc.constantFrom('left', 'right', 'center', 'justify') as fc.Arbitrary<TextStyle['align']>;
const measures = fc.integer({ min: 90, max: 420 });

/** The text of lines put together again: added hyphens taken off, dropped spaces counted as one. */
const rejoined = (lines: readonly Line[]): string =>
  lines
    .map((line) => readOf(line).replace(/\u00ad$/, ''))
    .join('')
    .trimEnd();

describe('total fit', () => {
  test('nothing is lost or added, whatever the measure, the marks and the alignment', () => {
    fc.assert(
      fc.property(marked, measures, align, (text, measure, side) => {
        const lines = typesetter.lines(text, { ...body, align: side }, measure);
        expect(rejoined(lines)).toBe(text.runs.map((run) => run.text).join(''));
        expect(lines.map((line) => line.last)).toEqual(lines.map((_, i) => i === lines.length - 1));
      }),
      { numRuns: 150 },
    );
  });

  test('even where no word fits', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 1, max: 40 }), align, (text, measure, side) => {
        expect(rejoined(typesetter.lines(rich(text), { ...data, align: side }, measure))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('justified lines end at the measure, hanging punctuation beside it', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 180, max: 420 }), (text, measure) => {
        const lines = typesetter.lines(text, { ...body, align: 'justify' }, measure);
        for (const line of lines.slice(0, -1)) {
          const visible = textOf(line).trimEnd();
          if (!/[ \u00a0]/.test(visible)) continue;
          if (/[-.,:;’”…]$/.test(visible)) {
            expect(endOf(line)).toBeGreaterThan(measure);
            expect(endOf(line)).toBeLessThan(measure + 0.5 * body.size);
          } else expect(Math.abs(endOf(line) - measure)).toBeLessThan(0.01);
          expect(line.width).toBeCloseTo(endOf(line), 6);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lines stay within the measure unless a single word is too long', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 150, max: 420 }), (text, measure) => {
        for (const line of typesetter.lines(rich(text), body, measure)) expect(line.width).toBeLessThan(measure + 0.02);
      }),
      { numRuns: 100 },
    );
  });

  test('never more than two hyphens in a row', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 150, max: 300 }), align, (text, measure, side) => {
        const ladder = typesetter
          .lines(text, { ...body, align: side }, measure)
          .map((line) => (/-$/.test(textOf(line)) ? '-' : '.'))
          .join('');
        expect(ladder).not.toContain('---');
      }),
      { numRuns: 100 },
    );
  });

  test('right and centred lines stand where they should', () => {
    fc.assert(
      fc.property(paragraph, measures, (text, measure) => {
        for (const line of typesetter.lines(rich(text), { ...body, align: 'center' }, measure)) {
          const left = line.runs[0]?.x ?? 0;
          expect(left).toBeCloseTo(measure - line.width, 6);
        }
        for (const line of typesetter.lines(rich(text), { ...body, align: 'right' }, measure))
          if (!/[-.,:;’”…]\s*$/.test(textOf(line))) expect(line.width).toBeCloseTo(measure, 6);
      }),
      { numRuns: 30 },
    );
  });
});

const TEXT =
  `Wie in de regio woont, merkt niet altijd dat zijn gemeente samenwerkt met de buren. Toch gebeurt dat elke dag:
ambtenaren delen hun kennis, schepenen maken afspraken over fietsroutes en bedrijventerreinen, en burgers vinden in elk
gemeentehuis dezelfde goede raad over hun woning. Dat is het werk van de vereniging. Ze brengt mensen bij elkaar, zoekt geld
waar dat nodig is en neemt taken over die voor één gemeente te groot zijn. In 2023 vierden we onze vijftigste verjaardag, en
dat was een goede gelegenheid om terug te kijken. Veel van wat toen begon, bestaat nog altijd: de zorg voor het water, de
aandacht voor wie moeilijk werk vindt, het plezier om samen iets te bouwen.`.replaceAll('\n', ' ');

describe('an ordinary paragraph', () => {
  test('justified: even word spaces and few hyphens', () => {
    const lines = typesetter.lines(rich(TEXT), { ...body, align: 'justify' }, 248).slice(0, -1);
    const spaces = lines.map((line) => line.looseness);
    expect(Math.max(...spaces)).toBeLessThan(1.6);
    expect(Math.min(...spaces)).toBeGreaterThan(0.77);
    expect(lines.filter((line) => line.hyphen).length).toBeLessThanOrEqual(2);
  });

  test('ragged: no line is shorter than four fifths, nor much longer or shorter than the one before', () => {
    const widths = typesetter.lines(rich(TEXT), body, 248).map((line) => line.width);
    for (const width of widths.slice(0, -1)) expect(width).toBeGreaterThan(0.8 * 248);
  });

  test('its last line is no runt, and the line before it has no hyphen', () => {
    for (const measure of [160, 200, 230, 248, 262, 300]) {
      const lines = typesetter.lines(rich(TEXT), body, measure);
      expect(lines.at(-1)!.width).toBeGreaterThan(0.18 * measure);
      expect(lines.at(-2)!.hyphen).toBe(false);
    }
  });

  test('the measure may differ from line to line', () => {
    const measure = (line: number): number => (line < 3 ? 150 : 248);
    const lines = typesetter.lines(rich(TEXT), { ...body, align: 'justify' }, measure);
    lines.slice(0, -1).forEach((line, i) => {
      expect(Math.abs(line.width - measure(i))).toBeLessThan(0.4 * body.size);
    });
    expect(typesetter.lines(rich(TEXT), { ...body, align: 'justify' }, measure)).toBe(lines);
  });

  test('an indent takes its room from the first line only', () => {
    const [first, second] = typesetter.lines(rich(TEXT), { ...body, align: 'justify' }, 248, { indent: 12 });
    expect(first?.runs[0]?.x).toBe(12);
    expect(second?.runs[0]?.x).toBe(0);
  });
});

describe('wishes of the page', () => {
  const LONG = `${TEXT} ${TEXT}`;
  const justified: TextStyle = { ...body, align: 'justify' };
  const set = (options: LineOptions, style = justified, measure = 248): readonly Line[] =>
    typesetter.lines(rich(LONG), style, measure, options);

  test.each([justified, body])('a line more or a line fewer, of good lines and the same words ($align)', (style) => {
    const met = { '-1': 0, '1': 0 };
    for (let measure = 200; measure < 320; measure += 8)
      for (const looseness of [-1, 1] as const) {
        const best = set({}, style, measure);
        const wished = set({ looseness }, style, measure);
        expect(rejoined(wished)).toBe(LONG);
        if (wished.length === best.length) {
          expect(wished.map(readOf)).toEqual(best.map(readOf));
          continue;
        }
        expect(wished.length).toBe(best.length + looseness);
        met[`${looseness}`]++;
        for (const line of wished.slice(0, -1)) expect(line.looseness).toBeLessThan(1.75);
        expect(wished.at(-1)!.width).toBeGreaterThan(0.18 * measure);
        expect(wished.at(-2)!.hyphen).toBe(false);
      }
    expect(met['1']).toBeGreaterThan(2);
    // Lines are as full as they can be, more often than not: ragged ones may give one up.
    if (style === body) expect(met['-1']).toBeGreaterThan(0);
  });

  test('a wish that cannot be met leaves the best setting', () => {
    const one = typesetter.lines(rich('Een korte regel.'), justified, 248, { looseness: -1 });
    expect(one.map(readOf)).toEqual(['Een korte regel.']);
    expect(typesetter.lines(rich('Een korte regel.'), justified, 248, { looseness: 5 })).toHaveLength(1);
  });

  test('no hyphen at the end of the lines that end a column', () => {
    let moved = 0;
    for (let measure = 200; measure <= 300; measure += 2) {
      const plain = set({}, justified, measure);
      const hyphen = plain.findIndex((line) => line.hyphen);
      if (hyphen < 0) continue;
      const wished = set({ unhyphenated: [hyphen] }, justified, measure);
      expect(rejoined(wished)).toBe(LONG);
      if (wished[hyphen]!.hyphen) expect(wished.map(readOf)).toEqual(plain.map(readOf));
      else moved++;
    }
    expect(moved).toBeGreaterThan(3);
  });

  test('lines without a hyphen there are left as they are', () => {
    const plain = set({});
    const without = plain.flatMap((line, i) => (line.hyphen ? [] : [i]));
    expect(set({ unhyphenated: without }).map(readOf)).toEqual(plain.map(readOf));
  });

  test('are part of what is remembered', () => {
    expect(set({ looseness: 1 })).toBe(set({ looseness: 1 }));
    expect(set({ looseness: 1 })).not.toBe(set({}));
    expect(set({ unhyphenated: [2] })).toBe(set({ unhyphenated: [2] }));
  });
});
