// Finished pages to what keeps their screen file from saying that it is PDF/UA-1 (ISO 14289-1:2014) and PDF/A-2a (ISO 19005-2:2011):
// what the painter cannot see to, because it draws what it is given. Everything else of both standards is the painter's.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { GlyphRun, Item, Page, Placed } from '../model/matter.ts';
import type { Publication } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Pt } from '../model/units.ts';
import { findStructureFaults, type Tell, type Whence } from './structure.ts';

/**
 * Empty = the file may say so. Otherwise each fault once per place, and last that the file will not say so.
 * Gives: preflight/unread-text, unreadable-glyph, beyond-limits, no-alternative, skipped-heading, misplaced-role,
 * header-without-scope, uneven-table, unnamed-note, nameless-document, no-claim.
 */
export function conformanceFaults({ pages, structure }: Publication): readonly Diagnostic[] {
  const faults = new Map<string, Diagnostic>();
  const tell: Tell = (code, { page, span }, args) => {
    const key = JSON.stringify([code, span ?? page]);
    const place = span ? { span } : {};
    if (!faults.has(key)) faults.set(key, { severity: 'warning', code, args: { page, ...args }, ...place });
  };
  const matter = new Map<StructureElement, Whence>();
  for (const page of pages) new PageReader(page, matter, tell).read();
  findStructureFaults(structure, matter, tell);
  if (faults.size === 0) return [];
  return [...faults.values(), { severity: 'warning', code: 'preflight/no-claim', args: { faults: faults.size } }];
}

/** Smallest and largest side of a page, and how deep graphics states may lie in each other (ISO 19005-2:2011, 6.1.13). */
const SIDES: readonly [Pt, Pt] = [3, 14_400];
const DEEPEST = 28;

/** What the groups around matter say of it. */
interface Origin extends Whence {
  readonly tag: StructureElement | undefined;
  readonly isArtifact: boolean;
  /** Windows around it. */
  readonly depth: number;
}

class PageReader {
  readonly #page: Page;
  readonly #matter: Map<StructureElement, Whence>;
  readonly #tell: Tell;

  constructor(page: Page, matter: Map<StructureElement, Whence>, tell: Tell) {
    this.#page = page;
    this.#matter = matter;
    this.#tell = tell;
  }

  read(): void {
    const { trim, number, box } = this.#page;
    const nowhere = { span: undefined, drawnBy: undefined, tag: undefined };
    const origin: Origin = { page: number, ...nowhere, isArtifact: false, depth: 0 };
    const [least, most] = SIDES;
    if ([trim.width, trim.height].some((side) => side < least || side > most))
      this.#tell('preflight/beyond-limits', origin);
    this.#walk(box.items, origin);
  }

  #walk(items: readonly Placed[], origin: Origin): void {
    for (const { item } of items) {
      if (item.kind === 'group') this.#walk(item.box.items, within(item, origin));
      else if (isPainted(item)) this.#judge(item, origin);
    }
  }

  #judge(item: Exclude<Item, { kind: 'group' }>, origin: Origin): void {
    const { tag, isArtifact, depth } = origin;
    if (tag && !this.#matter.has(tag)) this.#matter.set(tag, origin);
    // A picture has a state of its own.
    if (depth + (item.kind === 'image' ? 1 : 0) > DEEPEST) this.#tell('preflight/beyond-limits', origin);
    if (item.kind !== 'text') return;
    const { actualText, clusters } = item.run;
    const said = clusters.join('');
    const words = actualText ?? said;
    if (!tag && !isArtifact && words.trim() !== '') this.#tell('preflight/unread-text', origin, { words });
    if (!isReadable(item.run, said)) this.#tell('preflight/unreadable-glyph', origin, { words });
  }
}

/** What a group has itself, counts for all in it; matter of an element is none of the artifact around it, nor the reverse. */
function within(group: Extract<Item, { kind: 'group' }>, outer: Origin): Origin {
  const { page, depth } = outer;
  const { span = outer.span, drawnBy = outer.drawnBy, artifact, clip } = group;
  const tag = group.tag ?? (artifact ? undefined : outer.tag);
  const isArtifact = group.tag === undefined && (artifact !== undefined || outer.isArtifact);
  return { page, span, drawnBy, tag, isArtifact, depth: depth + (clip ? 1 : 0) };
}

const isPainted = (item: Exclude<Item, { kind: 'group' }>): boolean =>
  item.kind === 'image' ||
  (item.kind === 'text'
    ? item.run.ids.length > 0
    : item.path.length > 0 && (item.fill !== undefined || item.stroke !== undefined));

/**
 * Every glyph is one of its face and says which characters it stands for; signs that only one face knows say it in others
 * (ISO 19005-2:2011, 6.2.11.7 and 6.2.11.8; ISO 14289-1:2014, 7.21.7 and 7.21.8).
 */
function isReadable({ ids, actualText }: GlyphRun, said: string): boolean {
  if (ids.includes(NO_GLYPH)) return false;
  return actualText === undefined ? said !== '' && !UNKNOWN.test(said) : !NO_CHARACTER.test(said);
}

const NO_GLYPH = 0;
const NO_CHARACTER = /[\0\uFEFF\uFFFE]/;
/** Those, and the private areas of Unicode; DB80 to DBFF begin the characters of its last two planes. */
const UNKNOWN = /[\0\uE000-\uF8FF\uDB80-\uDBFF\uFEFF\uFFFE]/;
