// Pages as loaded to sections: part found, titles and texts resolved, body in reading order.

import type { Part, Section } from '../model/content.ts';
import type { DraftPage } from '../model/draft.ts';
import { resolveBlocks } from './blocks.ts';
import { complain, type Desk, membersOf, unknown } from './desk.ts';
import { resolveTexts, type TextResolver } from './texts.ts';

/** Templates whose sections stand in no contents unless an editor says so. */
const UNLISTED: ReadonlySet<string> = new Set(['cover', 'inside-cover', 'contents', 'part-opener', 'back-cover']);

/** Reports: resolve/unknown-part, resolve/unknown-municipality and what texts and blocks report. */
export async function resolveSection(desk: Desk, parts: readonly Part[], page: DraftPage): Promise<Section> {
  const texts = resolveTexts(desk);
  const title = texts.line(page.title);
  // In reading order, for the labels of examples.
  const lead = page.lead && texts.rich(page.lead);
  const intro = page.intro && texts.rich(page.intro);
  const blocks = await resolveBlocks(desk, texts, page.body);
  return {
    id: page.id,
    template: page.template,
    arrangement: page.arrangement,
    part: partOf(desk, parts, page),
    title,
    short: page.short ? texts.line(page.short) : title,
    display: page.display && texts.line(page.display),
    lead,
    intro,
    texts: resolveNamedTexts(texts, page),
    blocks,
    listed: page.listed ?? !UNLISTED.has(page.template),
    accept: page.accept?.map(({ finding, because, origin }) => ({
      finding,
      because: texts.line(because),
      span: origin.span,
    })),
    municipalities: page.municipalities === 'all' ? 'all' : membersOf(desk, page.municipalities),
    span: page.origin.span,
    titleSpan: page.title.span,
  };
}

function partOf(desk: Desk, parts: readonly Part[], page: DraftPage): Part | undefined {
  if (!page.part) return undefined;
  const id = page.part.text.trim();
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) {
    const known = parts.map((candidate) => candidate.id);
    complain(desk, 'error', 'resolve/unknown-part', page.part.span, unknown(id, known));
  }
  return part;
}

const resolveNamedTexts = (texts: TextResolver, page: DraftPage): Section['texts'] =>
  Object.fromEntries(Object.entries(page.texts).map(([name, raw]) => [name, texts.rich(raw)]));
