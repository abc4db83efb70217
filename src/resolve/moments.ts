// Moments of a timeline to labels, big signs and texts. What has no source is an example.

import type { Moment, TimelineBlock } from '../model/content.ts';
import type { DraftMoment, DraftTimeline } from '../model/draft.ts';
import { complain, type Desk, sourceOf } from './desk.ts';
import { monthName, monthSign, NO_BREAK } from './format.ts';
import type { TextResolver } from './texts.ts';

/** Reports: resolve/unknown-source, resolve/moments-order, resolve/example-in-final. */
export function resolveTimeline(desk: Desk, texts: TextResolver, draft: DraftTimeline): TimelineBlock {
  auditOrder(desk, draft.moments);
  return {
    kind: 'timeline',
    moments: draft.moments.map((moment) => resolveMoment(desk, texts, moment)),
    span: draft.origin.span,
    place: draft.place?.text,
  };
}

function resolveMoment(desk: Desk, texts: TextResolver, draft: DraftMoment): Moment {
  if (draft.source) sourceOf(desk, draft.source);
  else if (desk.final) complain(desk, 'error', 'resolve/example-in-final', draft.origin.span, { name: labelOf(draft) });
  return {
    span: draft.origin.span,
    label: labelOf(draft),
    sign: signOf(draft),
    ...(draft.day === undefined ? {} : { day: String(draft.day) }),
    text: texts.cell(draft.text).text,
    example: draft.source === undefined,
  };
}

/** "januari", "1973", "juni 1973", "2 juni 1973". */
function labelOf({ year, month, day }: DraftMoment): string {
  if (year === undefined) return monthName(month ?? 0);
  if (month === undefined) return String(year);
  return `${day === undefined ? '' : day + NO_BREAK}${monthName(month)} ${year}`;
}

function signOf({ year, month, day }: DraftMoment): string {
  if (year !== undefined) return String(year);
  return day === undefined ? monthSign(month ?? 0) : String(day);
}

function auditOrder(desk: Desk, moments: readonly DraftMoment[]): void {
  const key = ({ year, month, day }: DraftMoment) => ((year ?? 0) * 100 + (month ?? 0)) * 100 + (day ?? 0);
  moments.forEach((moment, i) => {
    const before = moments[i - 1];
    if (before && key(moment) < key(before))
      complain(desk, 'warning', 'resolve/moments-order', moment.origin.span, { label: labelOf(moment) }, [
        before.origin.span,
      ]);
  });
}
