// Photographs and illustrations: probed through the one door to the outside, with their words and what the law asks of them.

import { join } from 'node:path';
import type { PhotoBlock } from '../model/content.ts';
import type { DraftPhoto } from '../model/draft.ts';
import { complain, type Desk, graveness } from './desk.ts';
import type { TextResolver } from './texts.ts';

/**
 * Reports what the probe finds, and resolve/missing-alt, missing-credit, missing-consent (errors in a final report),
 * resolve/rights-expired. Undefined if the file is no usable picture.
 */
export async function resolvePhoto(
  desk: Desk,
  texts: TextResolver,
  draft: DraftPhoto,
): Promise<PhotoBlock | undefined> {
  auditPhoto(desk, draft);
  const name = draft.file.text;
  const image = await desk.world.probe(join(desk.draft.folder, name), name);
  if ('problem' in image) {
    complain(desk, 'error', image.problem.code, draft.file.span, image.problem.args);
    return undefined;
  }
  const { drawing, ...picture } = image;
  return {
    kind: 'photo',
    id: draft.id,
    number: desk.numbering.byBlock.get(draft),
    image: picture,
    ...(drawing && { drawing }),
    alt: draft.alt ? texts.line(draft.alt) : '',
    caption: draft.caption && texts.rich(draft.caption),
    credit: draft.credit ? texts.line(draft.credit) : '',
    focus: { x: draft.focus[0], y: draft.focus[1] },
    mood: draft.mood,
    span: draft.origin.span,
    place: draft.place?.text,
  };
}

function auditPhoto(desk: Desk, draft: DraftPhoto): void {
  const name = draft.file.text;
  const { span } = draft.origin;
  if (!draft.alt) complain(desk, graveness(desk), 'resolve/missing-alt', span, { name });
  if (!draft.credit?.text.trim()) complain(desk, graveness(desk), 'resolve/missing-credit', span, { name });
  // Nobody is recognised in a drawing unless it says so.
  const isDrawn = /\.svg$/i.test(name);
  if ((draft.consent === undefined && !isDrawn) || draft.consent === 'asked')
    complain(desk, graveness(desk), 'resolve/missing-consent', draft.origin.values.consent ?? span, { name });
  const { date } = desk.draft.report;
  if (draft.rightsUntil !== undefined && draft.rightsUntil < date)
    complain(desk, 'error', 'resolve/rights-expired', draft.origin.values['rights-until'] ?? span, {
      name,
      until: draft.rightsUntil,
      date,
    });
}
