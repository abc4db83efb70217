// Inside of a line of Markdown: text with its marks, references, marks of footnotes. Also the rule that makes {{ … }} a token.

import type { StateInline, Token } from 'markdown-it';
import type { Span } from '../model/diagnostic.ts';

/** What follows each other in a line of text. Texts are as typed, quotes and dashes included. */
export type InlineToken =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'reference'; readonly expression: string; readonly span: Span; readonly marks: Marks }
  | { readonly kind: 'odd-passage'; readonly typed: string; readonly span: Span }
  | { readonly kind: 'note'; readonly id: number; readonly repeated: boolean }
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly text: string; readonly marks: Marks };

export interface Marks {
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly href?: string;
  /** Language of the passage. */
  readonly lang?: string;
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

/** The place in the file of a piece of the line. */
export type Locate = (offset: number, length: number) => Span;

/** Children of an inline token to our own tokens. */
export function readInline(children: readonly Token[], locate: Locate): InlineToken[] {
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
      case 'passage_open': {
        const { offset, typed } = token.meta as { offset: number; typed: string };
        const lang = /^lang=["']?([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)["']?$/.exec(typed)?.[1];
        if (lang === undefined) out.push({ kind: 'odd-passage', typed, span: locate(offset, typed.length + 2) });
        marks = { ...marks, lang };
        break;
      }
      case 'passage_close':
        marks = { ...marks, lang: undefined };
        break;
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

/** By markdown-it's name of the token. */
export const UNSUPPORTED: Readonly<Record<string, Unsupported>> = {
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

/** markdown-it rule: `{{ … }}` on one line becomes a token that remembers its offset. */
export function readReference(state: StateInline, silent: boolean): boolean {
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

/** markdown-it rule: `[mot]{lang=fr}` is a passage in another language. */
export function readPassage(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '[') return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos, false);
  if (end < 0) return false;
  const attributes = /^\{([^{}\n]*)\}/.exec(state.src.slice(end + 1, state.posMax));
  if (!attributes) return false;
  if (!silent) {
    const { posMax } = state;
    state.push('passage_open', '', 1).meta = { offset: end + 1, typed: (attributes[1] ?? '').trim() };
    state.pos += 1;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('passage_close', '', -1);
    state.posMax = posMax;
  }
  state.pos = end + 1 + attributes[0].length;
  return true;
}
