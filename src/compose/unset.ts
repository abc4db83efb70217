// Texts of blocks that no element of the design has set: a component that draws paragraphs only leaves a list out.

import type { Block } from '../model/content.ts';
import type { RichText } from '../model/text.ts';
import { report, type Setting } from './setting.ts';

/** Once the whole section has been composed. Reports: compose/unset-text, a warning for texts of the page itself. */
export function reportUnset(setting: Setting): void {
  const { section } = setting;
  for (const block of section.blocks)
    for (const text of textsOf(block))
      if (isUnset(setting, text)) report(setting, 'compose/unset-text', { kind: block.kind }, text.span ?? block.span);
  for (const [kind, text] of Object.entries({ lead: section.lead, intro: section.intro, ...section.texts }))
    if (text && isUnset(setting, text)) report(setting, 'compose/unset-text', { kind }, text.span, 'warning');
}

const isUnset = ({ said }: Setting, text: RichText): boolean =>
  text.runs.some(({ text: words, pageOf }) => pageOf === undefined && words.trim() !== '' && !said.has(words));

/** Running text inside blocks that elements draw. Labels and captions are the design's to choose from. */
function textsOf(block: Block): readonly RichText[] {
  if (block.kind === 'quote' || block.kind === 'note') return [block.text];
  return block.kind === 'box' ? block.blocks.flatMap(runningText) : [];
}

function runningText(block: Block): readonly RichText[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
  return block.kind === 'list' ? block.items : [];
}
