// The flat list of tokens that markdown-it makes of a text, to paragraphs, headings, lists and footnotes with their places.

import type { Token } from 'markdown-it';
import type { Span } from '../model/diagnostic.ts';
import { placeIn, type RawText } from '../model/draft.ts';
import {
  type InlineToken,
  type Locate,
  readInline,
  type TextLine,
  UNSUPPORTED,
  type Unsupported,
} from './markdown-inline.ts';

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

/** Walks the flat list of block tokens once. */
export class FlowReader {
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
