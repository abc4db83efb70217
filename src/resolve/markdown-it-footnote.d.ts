// Types of markdown-it-footnote 4, which ships none.

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  export default function footnotePlugin(markdown: MarkdownIt): void;
}
