// Markdown as typed to the few kinds of text that a report can print, each with its place. Binds nothing: {{ … }} stays a token.
// HTML is recognised only to be refused (`html: true` makes it a token instead of text); nothing of it is ever interpreted.

import MarkdownIt from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';
import { placeIn, type RawText } from '../model/draft.ts';
import { FlowReader, type MarkdownFlow } from './markdown-blocks.ts';
import { readInline, readPassage, readReference, type TextLine } from './markdown-inline.ts';

export type { MarkdownBlock, MarkdownFlow } from './markdown-blocks.ts';
export type { InlineToken, Marks, TextLine, Unsupported } from './markdown-inline.ts';

const markdown = new MarkdownIt({ html: true }).use(footnotePlugin).disable(['lheading', 'footnote_inline']);
markdown.inline.ruler.before('escape', 'reference', readReference);
markdown.inline.ruler.before('link', 'passage', readPassage);

/** Running text: paragraphs, headings, lists, footnotes. */
export function readFlow(raw: RawText): MarkdownFlow {
  const env: { footnotes?: { refs?: Record<string, number> } } = {};
  const tokens = markdown.parse(raw.text, env);
  const reader = new FlowReader(raw, tokens);
  const unusedNotes = Object.entries(env.footnotes?.refs ?? {})
    .filter(([, id]) => id < 0)
    .map(([label]) => label.slice(1));
  return { ...reader.read(), unusedNotes };
}

/**
 * A short text: marks, links and references, but no blocks. Empty lines divide it into lines. `labels` of notes that stand
 * elsewhere: the id of a mark is the place of its label.
 */
export function readShort(raw: RawText, labels: readonly string[] = []): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of raw.text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    const source = match[0].trimEnd();
    const [token] = markdown.parseInline(source, notesNamed(labels));
    const offsetOf = (offset: number) => match.index + offset;
    const tokens = readInline(token?.children ?? [], (offset, length) => placeIn(raw, offsetOf(offset), length));
    lines.push({
      // A note of a table may have many marks, each as good as the first.
      tokens: tokens.map((one) => (one.kind === 'note' ? { ...one, repeated: false } : one)),
      span: placeIn(raw, match.index, source.indexOf('\n') < 0 ? source.length : source.indexOf('\n')),
    });
  }
  return lines;
}

/** What the footnote plugin needs to know marks of notes whose texts it does not see. */
const notesNamed = (labels: readonly string[]) => ({
  footnotes: {
    refs: Object.fromEntries(labels.map((label, id) => [`:${label}`, id])),
    list: labels.map((label) => ({ label, count: 0 })),
  },
});
