// Markdown as typed to the few kinds of text that a report can print, each with its place. Binds nothing: {{ … }} stays a token.
// HTML is recognised only to be refused (`html: true` makes it a token instead of text); nothing of it is ever interpreted.

import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';
import type { Span } from '../model/diagnostic.ts';
import { placeIn, type RawText } from '../model/draft.ts';

/** What follows each other in a line of text. Texts are as typed, quotes and dashes included. */
export type InlineToken =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'reference'; readonly expression: string; readonly span: Span; readonly marks: Marks }
  | { readonly kind: 'note'; readonly id: number; readonly repeated: boolean }
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly text: string; readonly marks: Marks };

export interface Marks {
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly href?: string;
}

/** What Markdown can say and a report cannot print. */
export type Unsupported =
  | 'html'
  | 'image'
  | 'code'
  | 'blockquote'
  | 'rule'
  | 'table'
  | 'strikethrough'
  | 'heading-level'
  | 'list-start';

/** A paragraph's worth of tokens. */
export interface TextLine {
  readonly tokens: readonly InlineToken[];
  readonly span: Span;
}

export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly line: TextLine }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly line: TextLine }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly nested: boolean; readonly items: readonly TextLine[] }
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly span: Span };

export interface MarkdownFlow {
  readonly blocks: readonly MarkdownBlock[];
  /** Texts of footnotes by id, in order of first use. */
  readonly notes: ReadonlyMap<number, TextLine>;
  /** Labels that are defined and never used. */
  readonly unusedNotes: readonly string[];
}

const markdown = new MarkdownIt({ html: true }).use(footnotePlugin).disable(['lheading', 'footnote_inline']);
markdown.inline.ruler.before('escape', 'reference', readReference);

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

/** A short text: marks, links and references, but no blocks. Empty lines divide it into lines. */
export function readShort(raw: RawText): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of raw.text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    const source = match[0].trimEnd();
    const [token] = markdown.parseInline(source, {});
    const offsetOf = (offset: number) => match.index + offset;
    lines.push({
      tokens: readInline(token?.children ?? [], (offset, length) => placeIn(raw, offsetOf(offset), length)),
      span: placeIn(raw, match.index, source.indexOf('\n') < 0 ? source.length : source.indexOf('\n')),
    });
  }
  return lines;
}

/** markdown-it rule: `{{ … }}` on one line becomes a token that remembers its offset. */
function readReference(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{{', state.pos)) return false;
  const match = /^\{\{([^{}\n]*)\}\}/.exec(state.src.slice(state.pos, state.posMax));
  if (!match) return false;
  if (!silent) {
    const token = state.push('reference', '', 0);
    token.content = (match[1] ?? '').trim();
    token.meta = { offset: state.pos, length: match[0].length };
  }
  state.pos += match[0].length;
  return true;
}

type Locate = (offset: number, length: number) => Span;

/** Children of an inline token to our own tokens. */
function readInline(children: readonly Token[], locate: Locate): InlineToken[] {
  const out: InlineToken[] = [];
  let marks: Marks = {};
  const text = (words: string) => out.push({ kind: 'text', text: words, marks });
  for (const token of children) {
    switch (token.type) {
      case 'text':
      case 'text_special':
        if (token.content) text(token.content);
        break;
      case 'softbreak':
        text(' ');
        break;
      case 'hardbreak':
        text('\n');
        break;
      case 'strong_open':
      case 'strong_close':
        marks = { ...marks, strong: token.nesting > 0 };
        break;
      case 'em_open':
      case 'em_close':
        marks = { ...marks, em: token.nesting > 0 };
        break;
      case 'link_open':
        marks = { ...marks, href: String(token.attrGet('href') ?? '') };
        break;
      case 'link_close':
        marks = { ...marks, href: undefined };
        break;
      case 'reference': {
        const { offset, length } = token.meta as { offset: number; length: number };
        out.push({ kind: 'reference', expression: token.content, span: locate(offset, length), marks });
        break;
      }
      case 'footnote_ref': {
        const { id, subId } = token.meta as { id: number; subId: number };
        out.push({ kind: 'note', id, repeated: subId > 0 });
        break;
      }
      case 's_close':
        break;
      default:
        out.push({ kind: 'unsupported', what: UNSUPPORTED[token.type] ?? 'html', text: token.content, marks });
    }
  }
  return out;
}

const UNSUPPORTED: Readonly<Record<string, Unsupported>> = {
  html_inline: 'html',
  html_block: 'html',
  image: 'image',
  code_inline: 'code',
  code_block: 'code',
  fence: 'code',
  blockquote_open: 'blockquote',
  hr: 'rule',
  table_open: 'table',
  s_open: 'strikethrough',
};

/** Walks the flat list of block tokens once. */
class FlowReader {
  readonly #raw: RawText;
  readonly #tokens: readonly Token[];
  /** Offset in the text at which each of its lines begins. */
  readonly #starts: readonly number[];
  readonly #lines: readonly string[];
  #at = 0;

  constructor(raw: RawText, tokens: readonly Token[]) {
    this.#raw = raw;
    this.#tokens = tokens;
    this.#lines = raw.text.split('\n');
    let offset = 0;
    this.#starts = this.#lines.map((line) => {
      const start = offset;
      offset += line.length + 1;
      return start;
    });
  }

  read(): Pick<MarkdownFlow, 'blocks' | 'notes'> {
    const blocks: MarkdownBlock[] = [];
    const notes = new Map<number, TextLine>();
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (!token) break;
      if (token.type === 'inline') blocks.push({ kind: 'paragraph', line: this.#line(token) });
      else if (token.type === 'heading_open') blocks.push(...this.#heading(token));
      else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
        blocks.push(...this.#list(token));
      else if (token.type === 'footnote_open') notes.set((token.meta as { id: number }).id, this.#note());
      else if (UNSUPPORTED[token.type]) blocks.push(...this.#unsupported(token));
    }
    return { blocks, notes };
  }

  #heading(open: Token): MarkdownBlock[] {
    const inline = this.#tokens[++this.#at];
    if (!inline) return [];
    const line = this.#line(inline);
    const level = Number(open.tag.slice(1));
    if (level === 2 || level === 3) return [{ kind: 'heading', level, line }];
    return [{ kind: 'unsupported', what: 'heading-level', span: line.span }];
  }

  /** Items of nested lists become items of the outer one. */
  #list(open: Token): MarkdownBlock[] {
    const items: InlineToken[][] = [];
    const spans: Span[] = [];
    let depth = 1;
    let nested = false;
    while (depth > 0 && ++this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      if (!token) break;
      if (/_list_open$/.test(token.type)) {
        depth++;
        nested = true;
      } else if (/_list_close$/.test(token.type)) depth--;
      else if (token.type === 'list_item_open') items.push([]);
      else if (token.type === 'inline') {
        const line = this.#line(token);
        const item = items.at(-1);
        if (item && item.length > 0) item.push({ kind: 'text', text: '\n', marks: {} });
        item?.push(...line.tokens);
        spans[items.length - 1] ??= line.span;
      }
    }
    const span = this.#placeOf(open);
    const blocks: MarkdownBlock[] = [
      {
        kind: 'list',
        ordered: open.type === 'ordered_list_open',
        nested,
        items: items.map((tokens, i) => ({ tokens, span: spans[i] ?? span })),
      },
    ];
    const start = Number(open.attrGet('start') ?? 1);
    if (start !== 1) blocks.push({ kind: 'unsupported', what: 'list-start', span });
    return blocks;
  }

  /** All paragraphs of a footnote, one under another. */
  #note(): TextLine {
    const tokens: InlineToken[] = [];
    let span: Span | undefined;
    while (++this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      if (!token || token.type === 'footnote_close') break;
      if (token.type !== 'inline') continue;
      const line = this.#line(token);
      if (span) tokens.push({ kind: 'text', text: '\n', marks: {} });
      tokens.push(...line.tokens);
      span ??= line.span;
    }
    return { tokens, span: span ?? this.#raw.span };
  }

  /** Reported by the caller; the words inside go on as paragraphs, so that other faults in them show too. */
  #unsupported(token: Token): MarkdownBlock[] {
    return [{ kind: 'unsupported', what: UNSUPPORTED[token.type] ?? 'html', span: this.#placeOf(token) }];
  }

  #line(inline: Token): TextLine {
    const first = inline.map?.[0] ?? 0;
    const typed = inline.content.split('\n');
    const locate: Locate = (offset, length) => {
      const before = inline.content.slice(0, offset).split('\n');
      const row = before.length - 1;
      const indent = Math.max(0, (this.#lines[first + row] ?? '').indexOf(typed[row] ?? ''));
      const start = this.#starts[first + row] ?? 0;
      return placeIn(this.#raw, start + indent + (before.at(-1) ?? '').length, length);
    };
    return { tokens: readInline(inline.children ?? [], locate), span: locate(0, typed[0]?.length ?? 0) };
  }

  #placeOf(token: Token): Span {
    const line = token.map?.[0] ?? 0;
    return placeIn(this.#raw, this.#starts[line] ?? 0, (this.#lines[line] ?? '').trimEnd().length);
  }
}
