// What of the content no element of the design has set: texts that a component leaves out, items that a template has no place for.

import type { Block } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { RichText } from '../model/text.ts';
import { report, type Setting } from './setting.ts';

/**
 * Once the whole section has been composed. Reports: compose/unset-item, an error for every tile, moment, row or the like that is
 * not printed; compose/unset-text, a warning for texts of the page itself.
 */
export function reportUnset(setting: Setting): void {
  const { section } = setting;
  // A slot without elements sets its block aside on purpose: another place says the same.
  const aside = [...setting.claims].flatMap(([slot, block]) =>
    slot.kind === 'slot' && slot.elements.length === 0 ? [block] : [],
  );
  for (const block of section.blocks) {
    if (!aside.includes(block)) reportItems(setting, block);
    for (const text of textsOf(block))
      if (isUnset(setting, text)) report(setting, 'compose/unset-text', { kind: block.kind }, text.span ?? block.span);
  }
  for (const [kind, text] of Object.entries({ lead: section.lead, intro: section.intro, ...section.texts }))
    if (text && isUnset(setting, text)) report(setting, 'compose/unset-text', { kind }, text.span, 'warning');
}

/** A thing in a list of the content, with the line that it stands on. */
interface Item {
  readonly span?: Span;
}

/** Lists that are printed in part, or not at all. */
function reportItems(setting: Setting, block: Block): void {
  const { shown, section } = setting;
  for (const { key, items } of listsOf(block)) {
    const room = items.filter((item) => shown.has(item)).length;
    for (const [i, item] of items.entries())
      if (!shown.has(item))
        report(
          setting,
          'compose/unset-item',
          { key, number: i + 1, room, over: items.length - room, template: nameOf(section) },
          item.span ?? block.span,
        );
  }
}

const nameOf = ({ template, arrangement }: Setting['section']): string =>
  arrangement === undefined ? template : `${template}, ${arrangement}`;

/** Lists in a block whose every item must be printed, by the key that editors type. */
function listsOf(block: Block): readonly { readonly key: string; readonly items: readonly Item[] }[] {
  switch (block.kind) {
    case 'figures':
    case 'icons':
      return [{ key: block.kind, items: block.items }];
    case 'timeline':
      return [{ key: block.kind, items: block.moments }];
    case 'matrix':
      return [{ key: block.kind, items: block.rows }];
    case 'table':
      return [{ key: 'rows', items: block.rows }];
    case 'scheme':
      return [{ key: 'bodies', items: block.levels.flatMap(({ bodies }) => bodies) }];
    default:
      return [];
  }
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
