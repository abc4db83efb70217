// Raw texts of one section to rich text: Markdown read, references bound, quotes set, examples labelled, footnotes numbered.

import type { Block } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { RawText } from '../model/draft.ts';
import type { LinkTarget } from '../model/matter.ts';
import type { Footnote, Inline, RichText } from '../model/text.ts';
import { typographic } from '../text/typography.ts';
import { auditLiterals } from './audit/literals.ts';
import { complain, type Desk, unknown } from './desk.ts';
import { labelExamples, type Piece, withoutMarks } from './examples.ts';
import type { NumberPlace } from './format.ts';
import { type MarkdownFlow, type Marks, readFlow, readShort, type TextLine, type Unsupported } from './markdown.ts';
import { bindReference } from './references.ts';
import { auditHeadings, auditSlips } from './slips.ts';

/** A cell of a table, with the figures that it shows. */
export interface Cell {
  readonly text: RichText;
  readonly figures: readonly ShownFigure[];
}

export interface ShownFigure {
  readonly id: string;
  /** Part of its split. */
  readonly key?: string;
}

/** Turns the texts of one section; remembers which examples have their label and how many footnotes there are. */
export interface TextResolver {
  /** Running text. Reports: resolve/unsupported-markdown, nested-list, unknown-footnote, unused-footnote, and as `rich`. */
  flow(raw: RawText): Block[];
  /** A short text; examples get a label. Reports: resolve/unsupported-markdown, odd-link, odd-passage, literal-number and the references' codes. */
  rich(raw: RawText): RichText;
  /** The same where a label stands elsewhere: in tiles, charts and tables. Four digits are grouped. */
  cell(raw: RawText, notes?: CellNotes): Cell;
  /** A title that may have marks of notes, and no others. */
  label(raw: RawText, notes: CellNotes): RichText;
  /** A title: no marks survive. Line breaks of the editor do. */
  line(raw: RawText): string;
}

/** Notes of a table: their labels, and the note of each, which is asked for where a mark stands. */
export interface CellNotes {
  readonly labels: readonly string[];
  readonly of: (id: number) => Footnote | undefined;
}

export const optional = <T>(raw: RawText | undefined, resolve: (raw: RawText) => T): T | undefined =>
  raw && resolve(raw);

export function resolveTexts(desk: Desk): TextResolver {
  const labelled = new Set<string>();
  let footnotes = 0;

  const pieces = (line: TextLine, place: NumberPlace, noteOf?: CellNotes['of']) => bindLine(desk, line, place, noteOf);
  const running = (line: TextLine, noteOf?: CellNotes['of']): RichText => ({
    runs: labelExamples(pieces(line, 'text', noteOf), labelled),
    span: line.span,
  });
  /** The lines of a title as the editor broke them. */
  const titleLines = (raw: RawText, notes?: CellNotes): readonly (readonly Piece[])[] => {
    auditLiterals(desk, raw);
    auditSlips(desk, raw);
    let start = raw.text.length - raw.text.trimStart().length;
    return raw.text
      .trim()
      .split('\n')
      .map((text) => {
        const lines = raw.lines.map((line) => ({ ...line, offset: line.offset - start }));
        start += text.length + 1;
        return readShort({ ...raw, text, lines }, notes?.labels).flatMap((line) => pieces(line, 'text', notes?.of));
      });
  };

  return {
    flow(raw) {
      auditLiterals(desk, raw);
      auditSlips(desk, raw);
      auditHeadings(desk, raw);
      const flow = readFlow(raw);
      const notes = new Map<number, Footnote>();
      for (const [id, line] of flow.notes) notes.set(id, { number: footnotes + id + 1, text: running(line) });
      footnotes += notes.size;
      for (const label of flow.unusedNotes) complain(desk, 'error', 'resolve/unused-footnote', raw.span, { label });
      return blocksOf(desk, flow, (line) => running(line, (id) => notes.get(id)));
    },
    rich(raw) {
      auditLiterals(desk, raw);
      auditSlips(desk, raw);
      return joinLines(
        readShort(raw).map((line) => running(line)),
        raw.span,
      );
    },
    cell(raw, notes) {
      auditLiterals(desk, raw);
      auditSlips(desk, raw);
      const lines = readShort(raw, notes?.labels).map((line) => pieces(line, 'column', notes?.of));
      const figures = lines
        .flat()
        .flatMap(({ figure, key }): ShownFigure[] =>
          figure === undefined ? [] : [{ id: figure, ...(key !== undefined && { key }) }],
        );
      const texts = lines.map((runs): RichText => ({ runs: runs.map(withoutMarks) }));
      return { text: joinLines(texts, raw.span), figures };
    },
    label(raw, notes) {
      const lines = titleLines(raw, notes).map(
        (line): RichText => ({
          runs: line.map(({ text, note }) => (note ? { text, note } : { text })),
        }),
      );
      return joinLines(lines, raw.span);
    },
    line: (raw) =>
      titleLines(raw)
        .map((line) => line.map((piece) => piece.text).join(''))
        .join('\n'),
  };
}

function blocksOf(desk: Desk, flow: MarkdownFlow, rich: (line: TextLine) => RichText): Block[] {
  const blocks: Block[] = [];
  for (const block of flow.blocks) {
    switch (block.kind) {
      case 'paragraph': {
        const text = rich(block.line);
        if (text.runs.length > 0) blocks.push({ kind: 'paragraph', text, span: block.line.span });
        break;
      }
      case 'heading':
        blocks.push({ kind: 'heading', level: block.level, text: rich(block.line), span: block.line.span });
        break;
      case 'list': {
        const span = block.items[0]?.span;
        if (!span) break;
        if (block.nested) complain(desk, 'warning', 'resolve/nested-list', span);
        blocks.push({ kind: 'list', ordered: block.ordered, items: block.items.map(rich), span });
        break;
      }
      case 'unsupported':
        refuse(desk, block.what, block.span);
    }
  }
  return blocks;
}

/** Binds the tokens of one line and sets its quotes; runs with equal marks stay apart where a reference ends. */
function bindLine(
  desk: Desk,
  line: TextLine,
  place: NumberPlace,
  noteOf: CellNotes['of'] = () => undefined,
): readonly Piece[] {
  const out: Piece[] = [];
  const seen = new Set<string>();
  for (const token of line.tokens) {
    switch (token.kind) {
      case 'text': {
        const lost = /\[\^[^\]\s]+\]/.exec(token.text)?.[0];
        if (lost) complain(desk, 'error', 'resolve/unknown-footnote', line.span, { label: lost.slice(2, -1) });
        out.push({ text: token.text, ...marksOf(desk, token.marks, line.span, seen) });
        break;
      }
      case 'reference': {
        const bound = bindReference(desk, token.expression, place, token.span);
        out.push({ ...bound, ...marksOf(desk, token.marks, token.span, seen) });
        break;
      }
      case 'odd-passage':
        complain(desk, 'error', 'resolve/odd-passage', token.span, { typed: token.typed });
        break;
      case 'note': {
        const note = noteOf(token.id);
        if (note) out.push(token.repeated ? { text: String(note.number), sup: true } : { text: '', note });
        break;
      }
      case 'unsupported':
        refuse(desk, token.what, line.span);
        if (token.what !== 'html') out.push({ text: token.text, ...marksOf(desk, token.marks, line.span, seen) });
    }
  }
  return typographic(out, 'nl-BE');
}

const refuse = (desk: Desk, what: Unsupported, span: Span): void =>
  complain(desk, 'error', 'resolve/unsupported-markdown', span, { what: NAMES[what] });

/** For messages, in Dutch: the words that the tool's own handbook uses. */
const NAMES: Readonly<Record<Unsupported, string>> = {
  html: 'HTML',
  image: '![afbeelding](…)',
  code: '`code`',
  blockquote: '> citaat',
  rule: '---',
  table: '| tabel |',
  strikethrough: '~~doorstreept~~',
  'heading-level': '# of ####',
  'list-start': '1973.',
};

/** `seen`: links that have been judged, for a link of many runs is one link. */
function marksOf(
  desk: Desk,
  marks: Marks,
  span: Span,
  seen: Set<string>,
): Pick<Inline, 'strong' | 'em' | 'link' | 'lang'> {
  const link = marks.href === undefined ? undefined : linkOf(desk, marks.href, span, seen);
  const { strong, em, lang } = marks;
  return { ...(strong && { strong }), ...(em && { em }), ...(link && { link }), ...(lang && { lang }) };
}

function linkOf(desk: Desk, href: string, span: Span, seen: Set<string>): LinkTarget | undefined {
  const fresh = !seen.has(href);
  seen.add(href);
  if (href.startsWith('#')) {
    const anchor = decodeURIComponent(href.slice(1));
    if (desk.anchors.has(anchor)) return { anchor };
    if (fresh) complain(desk, 'error', 'resolve/unknown-section', span, unknown(anchor, desk.anchors));
    return undefined;
  }
  if (/^(?:https?:\/\/|mailto:|tel:)./.test(href)) return { url: href };
  if (fresh) complain(desk, 'error', 'resolve/odd-link', span, { link: href });
  return undefined;
}

function joinLines(lines: readonly RichText[], span: Span): RichText {
  const runs = lines.flatMap((line, i) => (i === 0 ? line.runs : [{ text: '\n' }, ...line.runs]));
  return { runs, span };
}
