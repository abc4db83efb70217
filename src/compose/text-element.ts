// A text element of the layout: bound, set in its style, fitted and placed by its first baseline.

import type { Block } from '../model/content.ts';
import type { TextElement } from '../model/design.ts';
import type { Span } from '../model/diagnostic.ts';
import type { ArtifactType, LinkTarget, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Align, Line, LineRun, RichText, SetText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { linkGroup, placeLine } from './lines.ts';
import { bindName, bindText, follow, isThere, passed } from './scope.ts';
import { paginate, report, type Setting, styleOf, wordsIn } from './setting.ts';
import { grow, growAs } from './structure.ts';
import { setTextBlocks } from './text-blocks.ts';

/** No text of ours is wider than this; stands for "as wide as it comes". */
const UNLIMITED: Pt = 20_000;

/** Matter and the depth below the first baseline down to the last. */
export interface ComposedText {
  readonly placed: readonly Placed[];
  readonly depth: Pt;
  readonly leading: Pt;
}

/** Undefined where the text gives way to the element's `otherwise`. Reports: layout/overset-text, compose/note-outside-story. */
export function composeText(setting: Setting, element: TextElement, width = element.width): ComposedText | undefined {
  const { workshop } = setting;
  const things = passed(element.text, setting.scope);
  const text = located(paginate(workshop, bindText(element.text, setting.scope)), things);
  if (!isThere(text)) return { placed: [], depth: 0, leading: 0 };
  if (element.otherwise && element.lines === 1 && !fitsOneLine(setting, element, text, width)) return undefined;
  const style = fitted(setting, element, text, width);
  const align = element.align ?? style.align;
  const lines = workshop.typesetter.lines(text, style, width ?? UNLIMITED, {
    align: width === undefined ? 'left' : align,
    lang: workshop.edition.lang,
  });
  if (element.lines > 0 && lines.length > element.lines) {
    if (element.otherwise) return undefined;
    reportOverset(setting, element, text, lines);
  }
  const blocks = listedBlocks(setting, element);
  if (blocks && width !== undefined) {
    const isTold = element.lines > 0 && lines.length > element.lines;
    return composeBlocks(setting, element, blocks, { style, text, width, isTold });
  }
  for (const run of text.runs) setting.said.add(run.text);
  for (const thing of things) setting.shown.add(thing);
  if (text.runs.some((run) => run.note)) report(setting, 'compose/note-outside-story', {}, text.span);

  const words = tagOf(setting, element);
  const of: SetText = {
    style: element.style,
    ...(width !== undefined && { measure: width }),
    ...(element.lines > 0 && { room: element.lines }),
    ...(element.fit === 'gutter' && { crosses: true }),
  };
  const ink = element.ink ? bindName(element.ink, setting.scope) : undefined;
  const rise = element.upward ? (lines.length - 1) * style.leading : 0;
  const at = { x: element.at[0] - style.optical * style.size, y: element.at[1] - rise };
  const hang = (line: Line): Pt => (style.flush && align === 'left' ? bearingOf(setting, style, line) : 0);
  const origin = element.turn ? { x: 0, y: 0 } : at;
  let placed = lines.map((line, i) =>
    placeLine(
      setting,
      line,
      text,
      { x: origin.x + shiftOf(line, align, width) - hang(line), y: origin.y + i * style.leading },
      words,
      ink,
      { of, drawnBy: element.span },
    ),
  );
  if (element.link) placed = [linkGroup(placed, targetOf(bindName(element.link, setting.scope)), undefined)];
  if (element.turn)
    placed = [{ ...at, item: { kind: 'group', box: { width: 0, height: 0, items: placed }, turn: element.turn } }];
  return { placed, depth: (lines.length - 1) * style.leading - rise, leading: style.leading };
}

/** Blocks of text with a list among them: a reader must hear its points as points. Undefined for all else, which is one text. */
function listedBlocks(
  setting: Setting,
  { text, role, turn, fit, link, upward }: TextElement,
): readonly Block[] | undefined {
  const path = /^\{([^{}]+)\}$/.exec(text)?.[1];
  const isPlain = (role ?? 'P') === 'P' && turn === undefined && fit === undefined && link === undefined && !upward;
  const value = path !== undefined && isPlain ? follow(setting.scope, path) : undefined;
  return Array.isArray(value) && value.some((block: Block) => block?.kind === 'list') ? value : undefined;
}

interface BlocksText {
  readonly style: TextStyle;
  /** All of it as one text. */
  readonly text: RichText;
  readonly width: Pt;
  /** As one text it is too long already, and that was told. */
  readonly isTold: boolean;
}

function composeBlocks(
  setting: Setting,
  element: TextElement,
  blocks: readonly Block[],
  { style, text, width, isTold }: BlocksText,
): ComposedText {
  const ink = element.ink ? bindName(element.ink, setting.scope) : undefined;
  const how = { style: { ...style, indent: 0 }, x: element.at[0], measure: width, ...(ink && { ink }) };
  const lines = setTextBlocks(setting, blocks, how);
  if (text.runs.some((run) => run.note)) report(setting, 'compose/note-outside-story', {}, text.span);
  if (!isTold && element.lines > 0 && lines.length > element.lines)
    reportOverset(
      setting,
      element,
      text,
      lines.map(({ line }) => line),
    );
  // Each line hangs from the top of its own slot: from there to its baseline is its leading.
  const top = element.at[1] - style.leading;
  const placed = lines.flatMap(({ items }, i) => items.map((one) => ({ ...one, y: one.y + top + i * style.leading })));
  return { placed, depth: (lines.length - 1) * style.leading, leading: style.leading };
}

/** A label or sign that is no rich text stands where the item stands that it belongs to. */
function located(text: RichText, things: readonly unknown[]): RichText {
  if (text.span) return text;
  const span = things.map((thing) => (thing as { readonly span?: Span } | undefined)?.span).findLast((one) => one);
  return span ? { ...text, span } : text;
}

/** Asked before a text with an `otherwise` is broken: a word that is too wide must not be complained about. */
function fitsOneLine(setting: Setting, element: TextElement, text: RichText, width: Pt | undefined): boolean {
  const { typesetter, edition } = setting.workshop;
  const style = styleOf(setting.workshop, element.style);
  const lines = typesetter.lines(text, style, UNLIMITED, { align: 'left', lang: edition.lang });
  return lines.length <= 1 && lines.every((line) => width === undefined || line.width <= width);
}

/** The structure element that the words belong to; running heads and the like are artifacts. */
function tagOf(setting: Setting, element: TextElement): StructureElement | ArtifactType {
  if (element.role === 'none') return 'Layout';
  if (element.role === 'pagination') return 'Pagination';
  const tag = growAs(setting.parent, element.role ?? 'P');
  return element.link ? grow(tag, 'Link') : tag;
}

/** How far a line's first ink stands from the margin: the letter's white, less what hangs out already. Points. */
function bearingOf(setting: Setting, style: TextStyle, line: Line): Pt {
  const { typesetter } = setting.workshop;
  const [first] = line.runs;
  if (!first) return 0;
  return first.x + typesetter.bearing(first.run.clusters[0] ?? '', typesetter.charStyle(style, {})) * first.run.size;
}

/** Text without a width hangs from its point: to the right of it, to the left, or on both sides. */
const shiftOf = (line: Line, align: Align, width: Pt | undefined): Pt =>
  width !== undefined ? 0 : align === 'right' ? -line.width : align === 'center' ? -line.width / 2 : 0;

const targetOf = (target: string): LinkTarget => (/^[a-z]+:/.test(target) ? { url: target } : { anchor: target });

/** The style at the size that the element asks for. */
function fitted(setting: Setting, element: TextElement, text: RichText, width: Pt | undefined): TextStyle {
  const style = styleOf(setting.workshop, element.style);
  if (!element.fit) return style;
  const { typesetter, edition } = setting.workshop;
  const lines = typesetter.lines(text, style, UNLIMITED, { align: 'left', lang: edition.lang });
  if (element.fit === 'width') {
    const widest = Math.max(...lines.map((line) => line.width));
    return width === undefined || widest <= width ? style : scaled(style, width / widest);
  }
  const line = lines[0];
  if (!line) return style;
  // Size = distance from margin to gutter / (advances up to there - left bearing); the one nearest to the style's.
  const room = setting.sheet.width / 2 - element.at[0];
  const hang = style.optical * style.size + (style.flush ? bearingOf(setting, style, line) : 0);
  let best = Number.POSITIVE_INFINITY;
  for (const edge of line.runs.flatMap(edgesIn)) {
    const factor = room / (edge - hang);
    if (Math.abs(Math.log(factor)) < Math.abs(Math.log(best))) best = factor;
  }
  return scaled(style, best);
}

/** Where a line may meet the gutter: between two letters, or in the middle of a word space. */
function edgesIn({ x, run }: LineRun): readonly Pt[] {
  let edge = x;
  return run.advances.flatMap((advance, i) => {
    edge += advance;
    if (run.clusters[i] === ' ') return [edge - advance / 2];
    return run.clusters[i + 1] === ' ' ? [] : [edge];
  });
}

const scaled = (style: TextStyle, factor: number): TextStyle => ({
  ...style,
  name: `${style.name}@${factor.toFixed(5)}`,
  size: style.size * factor,
  leading: style.leading * factor,
});

function reportOverset(setting: Setting, element: TextElement, text: RichText, lines: readonly Line[]): void {
  const all = wordsIn(text);
  const fits = lines
    .slice(0, element.lines)
    .flatMap((line) => line.runs.flatMap((run) => run.run.clusters))
    .join('')
    .split(/\s+/)
    .filter(Boolean).length;
  report(
    setting,
    'layout/overset-text',
    { words: Math.max(1, all - fits), frame: element.style, section: setting.section.id, lines: element.lines },
    text.span ?? setting.section.span,
  );
}
