// Examples get their label: no reader may take an invented number for a fact. Works on bound runs; looks nothing up.

import type { Inline, RichText } from '../model/text.ts';

/** A run that still knows the figure it comes from. */
export interface Piece extends Inline {
  readonly figure?: string;
  /** Part of its split. */
  readonly key?: string;
  /** Example figure that wants a label. */
  readonly example?: string;
}

export function withoutMarks(piece: Piece): Inline {
  const { figure: _, key: __, example: ___, ...inline } = piece;
  return inline;
}

/** A sentence ends here: a stop before a new sentence or before the end. "p. 5" and "enz. in" go on. */
const SENTENCE_END = /[.!?…](?=[’”)]*(?:\s+[\p{Lu}‘“(]|\s*$))/gu;

/**
 * Puts "(voorbeeldcijfer)" in italic before the end of the sentence in which an example figure first appears.
 * `labelled` holds the figures that had theirs and is added to. A paragraph that says "voorbeeld" itself gets none.
 */
export function labelExamples(pieces: readonly Piece[], labelled: Set<string>): Inline[] {
  const fresh = new Set(pieces.flatMap((piece) => piece.example ?? []).filter((id) => !labelled.has(id)));
  for (const id of fresh) labelled.add(id);
  const words = pieces.map((piece) => piece.text).join('');
  if (fresh.size === 0 || /voorbeeld/i.test(words)) return pieces.map(withoutMarks);

  const ends = [...words.matchAll(SENTENCE_END)].map((match) => match.index);
  const wanted = new Map<number, number>();
  let offset = 0;
  for (const piece of pieces) {
    offset += piece.text.length;
    if (piece.example === undefined || !fresh.delete(piece.example)) continue;
    const end = ends.find((at) => at >= offset) ?? words.trimEnd().length;
    wanted.set(end, (wanted.get(end) ?? 0) + 1);
  }
  return insertLabels(pieces, wanted);
}

/** `wanted`: how many figures a label stands for, by offset in the joined text. */
function insertLabels(pieces: readonly Piece[], wanted: Map<number, number>): Inline[] {
  const out: Inline[] = [];
  let start = 0;
  for (const piece of pieces) {
    const inline = withoutMarks(piece);
    let done = 0;
    for (const [at, count] of wanted) {
      if (at < start || at > start + inline.text.length || (at === start + inline.text.length && inline.text !== ''))
        continue;
      if (at > start + done) out.push({ ...inline, text: inline.text.slice(done, at - start) });
      out.push(labelFor(count));
      wanted.delete(at);
      done = at - start;
    }
    if (done < inline.text.length || inline.text === '') out.push({ ...inline, text: inline.text.slice(done) });
    start += inline.text.length;
  }
  for (const count of wanted.values()) out.push(labelFor(count));
  return out;
}

const labelFor = (count: number): Inline => ({
  text: count > 1 ? ' (voorbeeldcijfers)' : ' (voorbeeldcijfer)',
  em: true,
});

/** Adds *Voorbeeldcijfers.* (or its singular) at the end, unless the text or its companions say so already. */
export function withExampleNote(
  text: RichText | undefined,
  many: boolean,
  companions: readonly string[] = [],
): RichText {
  const words = text ? plainText(text) : '';
  if ([words, ...companions].some((said) => /voorbeeld/i.test(said))) return text ?? { runs: [] };
  const label = many ? 'oorbeeldcijfers' : 'oorbeeldcijfer';
  const runs = text?.runs ?? [];
  if (words === '') return { ...text, runs: [{ text: `V${label}`, em: true }] };
  if (/[.!?…]$/.test(words.trimEnd()))
    return { ...text, runs: [...runs, { text: ' ' }, { text: `V${label}.`, em: true }] };
  return { ...text, runs: [...runs, { text: ', ' }, { text: `v${label}`, em: true }] };
}

/** The words alone. */
export const plainText = (text: RichText): string => text.runs.map((run) => run.text).join('');
