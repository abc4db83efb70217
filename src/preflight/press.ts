// What a printer asks of the pages as a whole: how many there are, how far their matter bleeds, how many plates they need, and how
// much the inner ones of a stapled booklet lose. Every complaint leads to the line of the printer's file that asks for it.

import type { Design } from '../model/design.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import { spotsOn } from '../model/plates.ts';
import type { Printer } from '../model/printer.ts';
import type { Publication } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import type { Sight } from './sight.ts';

/** A stapled booklet is made of sheets folded once: four pages each. */
const PAGES_PER_SHEET = 4;
/** Outside and inside of front and back. */
const PAGES_ON_COVER = 4;
/** Less creep is not seen: half a millimetre. */
const SEEN: Pt = (0.5 * 72) / 25.4;
/** Lengths are sums of rounded ones. */
const SLACK: Pt = 0.01;
/** So many pages are named at most. */
const MOST_NAMED = 8;

/** What is known of the pages. */
interface Whole {
  readonly publication: Publication;
  readonly sights: readonly Sight[];
  readonly design: Design;
  readonly printer: Printer | undefined;
}

/** Reports: preflight/page-count, stapled-count, block-count, nothing-to-glue, creep, too-little-bleed, too-many-spots. */
export const findPressFaults = (whole: Whole): readonly Diagnostic[] => [
  ...countPages(whole),
  ...(whole.printer ? countBlock(whole.publication.pages.length, whole.printer) : []),
  ...(whole.printer ? findCreep(whole.publication.pages.length, whole.printer) : []),
  ...(whole.printer ? findBleed(whole.design, whole.printer) : []),
  ...(whole.printer ? countSpots(whole.publication, whole.design, whole.printer) : []),
];

/** The design may ask for a multiple, and the printer for another: both are kept. */
function countPages({ publication, sights, design, printer }: Whole): readonly Diagnostic[] {
  const pages = publication.pages.length;
  const isStapled = printer?.pages.binding === 'saddle-stitch';
  const isGlued = printer?.pages.binding === 'perfect';
  // What is glued is counted without its cover.
  const whole = isGlued ? 1 : (printer?.pages.multiple ?? 1);
  const asked = [design.page.multiple ?? 1, whole, isStapled ? PAGES_PER_SHEET : 1];
  const multiple = asked.reduce(leastCommonMultiple);
  const fewer = pages % multiple;
  if (fewer === 0) return [];
  // Only where the pages cannot be bound is the printer's rule the one to show.
  const breaksRule = printer !== undefined && pages % leastCommonMultiple(asked[1] ?? 1, asked[2] ?? 1) !== 0;
  const span = breaksRule ? printer.rules.get(isStapled ? 'pages.binding' : 'pages.multiple') : undefined;
  const code = isStapled && pages % PAGES_PER_SHEET !== 0 ? 'preflight/stapled-count' : 'preflight/page-count';
  const args = { pages, multiple, fewer, more: multiple - fewer, empty: emptyPages(sights) };
  return [{ severity: 'warning', code, args, ...placed(span) }];
}

function leastCommonMultiple(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return (one / a) * other;
}

/** Pages without text or picture: the first that could go; a dash where there are none. */
function emptyPages(sights: readonly Sight[]): string {
  const empty = sights.filter(({ stretches, pictures }) => stretches.length === 0 && pictures.length === 0);
  return (
    empty
      .map(({ page }) => page.number)
      .slice(0, MOST_NAMED)
      .join(', ') || '–'
  );
}

/** Folded sheets lie in each other: the fold of each stands out by the thickness of the one around it, and is cut off at the front. */
function findCreep(pages: number, { pages: { binding }, paper, rules }: Printer): readonly Diagnostic[] {
  const sheets = Math.ceil(pages / PAGES_PER_SHEET);
  const creep = (sheets - 1) * paper.sheet;
  if (binding !== 'saddle-stitch' || creep < SEEN) return [];
  const args = { sheets, creep: inMillimetres(creep), sheet: inMillimetres(paper.sheet, 100) };
  return [{ severity: 'note', code: 'preflight/creep', args, ...placed(rules.get('paper.sheet')) }];
}

/** The cover of a glued book is a file of its own: what lies in it is printed in sheets. */
function countBlock(pages: number, { pages: { binding, multiple }, rules }: Printer): readonly Diagnostic[] {
  if (binding !== 'perfect') return [];
  const block = pages - PAGES_ON_COVER;
  const span = placed(rules.get(block > 0 ? 'pages.multiple' : 'pages.binding'));
  if (block <= 0) return [{ severity: 'error', code: 'preflight/nothing-to-glue', args: { pages }, ...span }];
  const fewer = block % multiple;
  if (fewer === 0) return [];
  const args = { block, multiple, fewer, more: multiple - fewer };
  return [{ severity: 'warning', code: 'preflight/block-count', args, ...span }];
}

/** What bleeds was drawn for the bleed of the design: it does not reach farther. */
function findBleed({ page, rules }: Design, printer: Printer): readonly Diagnostic[] {
  if (printer.bleed <= page.bleed + SLACK) return [];
  const args = { printer: printer.title, asked: inMillimetres(printer.bleed), bleed: inMillimetres(page.bleed) };
  const span = rules.get('page.bleed');
  return [{ severity: 'error', code: 'preflight/too-little-bleed', args, ...placed(span, printer.rules.get('bleed')) }];
}

function countSpots({ pages }: Publication, { inks, rules }: Design, printer: Printer): readonly Diagnostic[] {
  const spots = spotsOn(pages, inks);
  const most = printer.plates.spots;
  if (spots.size <= most) return [];
  const args = { count: spots.size, spots: [...spots.keys()].join(', '), printer: printer.title, most };
  const places = [...spots.values()].map((name) => rules.get(`spot.${name}`));
  return [
    {
      severity: 'error',
      code: 'preflight/too-many-spots',
      args,
      ...placed(printer.rules.get('plates.spots'), ...places),
    },
  ];
}

function placed(
  span: Span | undefined,
  ...others: readonly (Span | undefined)[]
): Pick<Diagnostic, 'span' | 'related'> {
  const related = others.filter((other) => other !== undefined);
  return { ...(span && { span }), ...(related.length > 0 && { related }) };
}

const inMillimetres = (length: Pt, parts = 10): number => Math.round((length * 25.4 * parts) / 72) / parts;
