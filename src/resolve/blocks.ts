// Blocks of a page's body to blocks with nothing left to look up. Each kind has its own resolver; here they meet.

import type { Block, BoxBlock, IconsBlock, NoteBlock, QuoteBlock, SchemeBlock } from '../model/content.ts';
import type { DraftBlock, DraftBox, DraftIcons, DraftNote, DraftQuote, DraftScheme } from '../model/draft.ts';
import { inlineTable } from './chart-tables.ts';
import { resolveChart } from './charts.ts';
import { complain, type Desk, membersOf } from './desk.ts';
import { resolveTimeline } from './moments.ts';
import { resolvePhoto } from './photos.ts';
import { resolveMap, resolveMatrix } from './region.ts';
import { resolveTable } from './tables.ts';
import type { TextResolver } from './texts.ts';
import { resolveTile } from './tiles.ts';

/** What could not be resolved is left out, after a report. */
export async function resolveBlocks(desk: Desk, texts: TextResolver, drafts: readonly DraftBlock[]): Promise<Block[]> {
  const blocks: Block[] = [];
  // One after another: footnote numbers and the first labels of examples follow reading order.
  for (const draft of drafts)
    blocks.push(...[await resolveBlock(desk, texts, draft)].flat().filter((block) => !!block));
  return blocks;
}

/** What a block and its draft have in common. */
const frameOf = (draft: DraftBlock) => ({ span: draft.origin.span, place: draft.place?.text });

async function resolveBlock(desk: Desk, texts: TextResolver, draft: DraftBlock): Promise<Block | Block[] | undefined> {
  switch (draft.kind) {
    case 'text':
      return texts.flow(draft.text).map((block) => (draft.place ? { ...block, place: draft.place.text } : block));
    case 'quote':
      return resolveQuote(desk, texts, draft);
    case 'box':
      return resolveBox(desk, texts, draft);
    case 'note':
      return resolveNote(texts, draft);
    case 'figures': {
      const items = draft.items.flatMap((item) => resolveTile(desk, texts, item) ?? []);
      return { kind: 'figures', items, ...frameOf(draft) };
    }
    case 'chart': {
      const chart = resolveChart(desk, texts, draft);
      return chart && [chart, ...inlineTable(chart)];
    }
    case 'photo':
      return resolvePhoto(desk, texts, draft);
    case 'table':
      return resolveTable(desk, texts, draft);
    case 'timeline':
      return resolveTimeline(desk, texts, draft);
    case 'matrix':
      return resolveMatrix(desk, texts, draft);
    case 'map':
      return resolveMap(desk, draft);
    case 'icons':
      return resolveIcons(texts, draft);
    case 'scheme':
      return resolveScheme(texts, draft);
    case 'break':
      return { kind: 'break', what: draft.what, ...frameOf(draft) };
    case 'space':
      return { kind: 'space', lines: draft.lines, ...frameOf(draft) };
  }
}

/** Reports: resolve/quote-not-agreed. */
function resolveQuote(desk: Desk, texts: TextResolver, draft: DraftQuote): QuoteBlock {
  const by = draft.by && texts.line(draft.by);
  if (draft.by && by && (draft.agreed === undefined || draft.agreed > desk.draft.report.date))
    complain(desk, 'error', 'resolve/quote-not-agreed', draft.by.span, { name: by });
  const role = draft.role && texts.line(draft.role);
  return { kind: 'quote', text: texts.rich(draft.text), by, role, ...frameOf(draft) };
}

function resolveBox(desk: Desk, texts: TextResolver, draft: DraftBox): BoxBlock {
  return {
    kind: 'box',
    title: texts.line(draft.title),
    blocks: texts.flow(draft.text),
    members: draft.members && membersOf(desk, draft.members),
    figure: draft.figure && resolveTile(desk, texts, draft.figure),
    ...frameOf(draft),
  };
}

const resolveNote = (texts: TextResolver, draft: DraftNote): NoteBlock => ({
  kind: 'note',
  title: texts.line(draft.title),
  text: texts.rich(draft.text),
  ...frameOf(draft),
});

const resolveIcons = (texts: TextResolver, draft: DraftIcons): IconsBlock => ({
  kind: 'icons',
  items: draft.items.map((item) => ({
    span: item.origin.span,
    iconSpan: item.icon.span,
    icon: item.icon.text.trim(),
    title: texts.line(item.title),
    text: texts.rich(item.text),
  })),
  ...frameOf(draft),
});

const resolveScheme = (texts: TextResolver, draft: DraftScheme): SchemeBlock => ({
  kind: 'scheme',
  levels: draft.levels.map((level) => ({
    label: texts.line(level.label),
    bodies: level.bodies.map((body) => ({
      span: body.origin.span,
      id: body.id,
      name: texts.line(body.name),
      text: texts.rich(body.text),
    })),
  })),
  ...frameOf(draft),
});
