// Sets the real report and prints how well its text is set, beside what we aim at. Counts what stands on a page, once. Judges
// nothing by eye: see the pages for that.

import { parseArgs } from 'node:util';
import { readManuscript, setManuscript } from '../build/proof.ts';
import { Run } from '../build/run.ts';
import type { Design } from '../model/design.ts';
import type { Line, Typesetter } from '../model/text.ts';
import { mm, type Pt } from '../model/units.ts';
import { isRunt, LOOSE, measureQuality, type Quality } from '../text/quality.ts';
import { type PrintedParagraph, watchLines } from './watch-lines.ts';
import { world, YEAR } from './world.ts';

/** Wider than any page: how wide text is asked for that nothing breaks. */
const UNBROKEN: Pt = 1000;

/**
 * `--design` names another design than that of the report. `--justified 83.5mm` sets the text of the columns again, justified at that measure, whatever the design
 * does. `--list` tells which lines miss the aims.
 */
export async function benchTypography(root: string, argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { design: { type: 'string' }, justified: { type: 'string' }, list: { type: 'boolean' } },
  });
  const run = new Run({ strict: false }, world);
  const manuscript = await readManuscript(run, { root, year: YEAR, design: values.design, strict: false });
  if (!manuscript) throw new Error(`the report of ${YEAR} cannot be read: run igemo-report check ${YEAR}`);
  const watch = watchLines();
  const { publication, typesetter } = await setManuscript(manuscript, run.reporter, { watch: watch.over });
  const printed = watch.printed(publication.pages).filter(({ measure }) => measure < UNBROKEN);
  const isBody = ({ style }: PrintedParagraph): boolean => bodyStyles(manuscript.design).includes(style.name);
  const body = printed.filter(isBody);
  const other = printed.filter((paragraph) => !isBody(paragraph) && paragraph.lines.length > 1);
  const measured =
    values.justified === undefined
      ? body
      : body.map((one) => justify(one, parseMillimetres(values.justified), typesetter));
  if (values.list) process.stdout.write([...faults([...measured, ...other])].map((fault) => `${fault}\n`).join(''));
  process.stdout.write(`${[...table(measureQuality(measured), measureQuality(other))].join('\n')}\n`);
}

function justify({ text, style }: PrintedParagraph, measure: Pt, typesetter: Typesetter): PrintedParagraph {
  const lines = typesetter.lines(text, style, measure, { align: 'justify' });
  return { text, style, lines, measure, align: 'justify' };
}

function* faults(paragraphs: readonly PrintedParagraph[]): Generator<string> {
  for (const paragraph of paragraphs) {
    const { text, lines } = paragraph;
    const place = text.span ? `${text.span.file}:${text.span.line}` : '';
    const fault = (what: string, line: Line | undefined): string =>
      `${place} ${what}: ${line?.runs.flatMap(({ run }) => run.clusters).join('')}`;
    for (const line of lines) if (line.looseness > LOOSE) yield fault(times(line.looseness), line);
    if (lines.at(-2)?.hyphen) yield fault('hyphen before the last line', lines.at(-2));
    if (isRunt(paragraph)) yield fault('runt', lines.at(-1));
  }
}

/** 83.5mm -> points */
function parseMillimetres(length = ''): Pt {
  const [, millimetres] = /^(\d+(?:\.\d+)?)mm$/.exec(length) ?? [];
  if (millimetres === undefined) throw new Error(`--justified takes a measure in millimetres, 83.5mm, not "${length}"`);
  return mm(Number(millimetres));
}

/** What is read: the text of the columns and its lists. */
const bodyStyles = ({ flow }: Design): readonly string[] => [flow.paragraph, flow.list.style];

interface Figure {
  readonly name: string;
  readonly of: (quality: Quality) => string;
  readonly aim?: string;
}

const times = (value: number): string => `${value.toFixed(2)}x`;
/** A word space over its normal width; ragged text has no other. */
const wordSpace = (value: number, { justified }: Quality): string => (justified > 0 ? times(value) : '–');
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const perLines = (count: number, { lines }: Quality): string => ((100 * count) / Math.max(1, lines)).toFixed(1);

const FIGURES: readonly Figure[] = [
  { name: 'paragraphs', of: (quality) => String(quality.paragraphs) },
  { name: 'lines', of: (quality) => String(quality.lines) },
  { name: 'justified lines', of: (quality) => String(quality.justified) },
  { name: 'word space, mean', of: (quality) => wordSpace(quality.wordSpaces.mean, quality), aim: '<= 1.10x' },
  { name: 'word space, widest', of: (quality) => wordSpace(quality.wordSpaces.most, quality), aim: '<= 1.60x' },
  { name: 'word space, tightest', of: (quality) => wordSpace(quality.wordSpaces.least, quality) },
  { name: 'lines above 1.5x', of: ({ loose }) => percent(loose), aim: '<= 0.1 %' },
  { name: 'hyphens per 100 lines', of: (quality) => perLines(quality.hyphens, quality), aim: '<= 18' },
  { name: 'hyphens in a row', of: ({ ladder }) => String(ladder), aim: '<= 2' },
  { name: 'hyphens before a last line', of: ({ lastHyphens }) => String(lastHyphens), aim: '0' },
  { name: 'runts', of: ({ runts }) => String(runts), aim: '0' },
  { name: 'rivers of 3 lines or more, per 100 lines', of: (quality) => perLines(quality.rivers, quality) },
  { name: 'rivers of 4 lines or more, per 100 lines', of: (quality) => perLines(quality.longRivers, quality) },
  { name: 'right edge, largest error', of: ({ edge }) => `${edge.toFixed(3)} pt`, aim: '<= 0.1 pt' },
  { name: 'rag: white at the end, mean', of: ({ rag }) => percent(rag.mean) },
  { name: 'rag: deviation', of: ({ rag }) => percent(rag.deviation) },
  { name: 'rag: shortest line lacks', of: ({ rag }) => percent(rag.most) },
  { name: 'rag: step between lines, mean', of: ({ steps }) => percent(steps.mean) },
  { name: 'rag: deepest step', of: ({ steps }) => percent(steps.most) },
];

function* table(body: Quality, other: Quality): Generator<string> {
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(44) + cells.map((cell) => cell.padStart(12)).join('');
  yield row('', ['body', 'other', 'aim']);
  for (const { name, of, aim = '' } of FIGURES) yield row(name, [of(body), of(other), aim]);
}
