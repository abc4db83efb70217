// The text of a paragraph into measured items: shaped words, spaces and forced line ends. Widths in points, tracking
// included. Decides which glyphs stand for which characters, and not where lines end.

import type { CharStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import type { FontSetting, Shaped, Shaper } from './shaping.ts';
import type { SpareFace } from './spare-faces.ts';
import { inferior, type ScriptForm, superior } from './styles.ts';

/** What a stretch of text is set in. Runs are joined only within one voice. */
export interface Voice {
  readonly style: CharStyle;
  readonly setting: FontSetting;
  /** The glyphs say something else than the characters (figures drawn as inferiors). */
  readonly spoken: boolean;
}

interface ItemBase {
  /** Index in the paragraph's text. */
  readonly at: number;
  readonly length: number;
  readonly voice: Voice;
  /** Index of the Inline. */
  readonly source: number;
  readonly width: Pt;
}
export interface WordItem extends ItemBase {
  readonly kind: 'word';
  /** What the text says, and the characters whose glyphs are shown: one for one. */
  readonly says: string;
  readonly shows: string;
  readonly shaped: Shaped;
}
export interface SpaceItem extends ItemBase {
  readonly kind: 'space';
  readonly says: string;
  readonly glyph: number;
  /** Word spaces stretch and shrink in justified text; fixed spaces do not. */
  readonly stretches: boolean;
  /** Dropped at a line end. */
  readonly drops: boolean;
}
export interface NewlineItem extends ItemBase {
  readonly kind: 'newline';
}
export type Item = WordItem | SpaceItem | NewlineItem;

/** A run of the paragraph, with the style that its marks gave it. */
export interface Stretch {
  readonly text: string;
  readonly style: CharStyle;
  readonly lang: string;
  readonly script?: 'sub' | 'sup';
  readonly source: number;
}

/** What words are shaped with. */
export interface Typecase {
  readonly shaper: Shaper;
  readonly spareFace: SpareFace;
  /** Called with each character that a face lacks and no other face has. */
  readonly onMissing: (character: string, face: string) => unknown;
}

const TOKEN = /\n|[ \u00a0\u2000-\u200a\u202f]|[^\n \u00a0\u2000-\u200a\u202f]+/g;
/** Widths in em of spaces that many faces lack. U+202F follows Dutch and French use between number and unit. */
const FIXED_SPACES: Readonly<Record<string, number>> = {
  '\u2000': 1 / 2,
  '\u2001': 1,
  '\u2002': 1 / 2,
  '\u2003': 1,
  '\u2004': 1 / 3,
  '\u2005': 1 / 4,
  '\u2006': 1 / 6,
  '\u2009': 1 / 5,
  '\u200a': 1 / 10,
  '\u202f': 0.17,
};
const SMALL_FIGURES = '₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Small figures that are calculated because the face draws none: size and shifts in em. */
const CALCULATED = { size: 0.62, superiorRise: 0.34, inferiorRise: -0.14 } as const;

/** Cuts stretches into items and shapes the words. */
export function itemise(typecase: Typecase, stretches: readonly Stretch[]): Item[] {
  const { shaper } = typecase;
  const items: Item[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const { face, features, digitFeatures } = stretch.style;
    const setting = shaper.setting(face, features, digitFeatures, stretch.lang, stretch.style.kern);
    const voice: Voice = { style: stretch.style, setting, spoken: false };
    for (const [token] of stretch.text.matchAll(TOKEN)) {
      const place = { at, length: token.length, voice, source: stretch.source };
      at += token.length;
      if (token === '\n') items.push({ kind: 'newline', ...place, width: 0 });
      else if (token.length === 1 && /\s/.test(token)) items.push(spaceItem(token, place));
      else items.push(...wordItems(typecase, token, place, stretch.script));
    }
  }
  return items;
}

type Place = Pick<ItemBase, 'at' | 'length' | 'voice' | 'source'>;

function spaceItem(char: string, place: Place): SpaceItem {
  const { style, setting } = place.voice;
  const { face } = setting;
  const glyph = face.glyph(0x20) ?? 0;
  const isWordSpace = char === ' ' || char === '\u00a0';
  const own = isWordSpace ? undefined : face.glyph(char.charCodeAt(0));
  const em =
    own !== undefined
      ? face.advance(own)
      : (FIXED_SPACES[char] ??
        face.advance(face.glyph(char === '\u2007' ? 0x30 : char === '\u2008' ? 0x2e : 0x20) ?? glyph));
  const extra = style.tracking + (isWordSpace ? style.wordSpace : 0);
  return {
    kind: 'space',
    ...place,
    says: char,
    glyph: own ?? glyph,
    width: (em + extra) * style.size,
    stretches: isWordSpace,
    drops: !['\u00a0', '\u2007', '\u202f'].includes(char),
  };
}

function wordItems(typecase: Typecase, word: string, place: Place, script: 'sub' | 'sup' | undefined): WordItem[] {
  const { shaper, onMissing } = typecase;
  const { face } = place.voice.setting;
  const pieces = script
    ? scriptPieces(shaper, word, place.voice, script)
    : smallFigurePieces(shaper, word, place.voice);
  let at = place.at;
  return pieces
    .flatMap((piece) => covered(typecase, piece))
    .map(({ says, shows, voice }) => {
      const shaped = shaper.shape(voice.setting, shows);
      for (const character of shaped.missing) onMissing(character, face.key);
      const width = measure(shaped, voice.style);
      const item: WordItem = { kind: 'word', ...place, at, length: says.length, voice, says, shows, shaped, width };
      at += says.length;
      return item;
    });
}

/** Width of a shaped word in a style, tracking after every glyph included. */
export const measure = (shaped: Shaped, style: CharStyle): Pt =>
  (shaped.width + style.tracking * shaped.ids.length) * style.size;

interface Piece {
  readonly says: string;
  readonly shows: string;
  readonly voice: Voice;
}

/** A piece cut where its face lacks characters that a spare face has. */
function covered({ shaper, spareFace }: Typecase, piece: Piece): readonly Piece[] {
  const { says, shows, voice } = piece;
  const { missing } = shaper.shape(voice.setting, shows);
  if (missing.length === 0) return [piece];
  const lacks = missing.join('');
  const spareOf = (char: string): string => (lacks.includes(char) ? (spareFace(voice.style.face, char) ?? '') : '');
  let at = 0;
  return stretchesOf(shows, spareOf).map(({ text, of }) => {
    const cut = {
      says: says.slice(at, at + text.length),
      shows: text,
      voice: of === '' ? voice : inFace(shaper, voice, of),
    };
    at += text.length;
    return cut;
  });
}

function inFace(shaper: Shaper, voice: Voice, face: string): Voice {
  const { features, digitFeatures, lang } = voice.setting;
  return {
    ...voice,
    style: { ...voice.style, face },
    setting: shaper.setting(face, features, digitFeatures, lang),
  };
}

/** CO₂ and m² where the face has no such characters: the plain figure with the feature that draws it small. */
function smallFigurePieces(shaper: Shaper, word: string, voice: Voice): Piece[] {
  const { face } = voice.setting;
  const lacks = (char: string): boolean => SMALL_FIGURES.includes(char) && face.glyph(char.charCodeAt(0)) === undefined;
  if (!/[₀-₉⁰¹²³⁴-⁹]/.test(word)) return [{ says: word, shows: word, voice }];
  return stretchesOf(word, (char) => (lacks(char) ? (char >= '₀' ? 'sub' : 'sup') : '')).map(({ text, of }) => {
    if (of === '') return { says: text, shows: text, voice };
    const shows = [...text].map((char) => String(SMALL_FIGURES.indexOf(char) % 10)).join('');
    return { says: text, shows, voice: scriptVoice(shaper, voice, of) };
  });
}

/** Marked inferiors and superiors: with the face's own small glyphs where it has them, calculated where it has not. */
function scriptPieces(shaper: Shaper, word: string, voice: Voice, script: 'sub' | 'sup'): Piece[] {
  const form = script === 'sub' ? inferior(voice.setting.face) : superior(voice.setting.face);
  const { face, lang } = voice.setting;
  const plain = shaper.setting(
    face.key,
    voice.style.features.filter((feature) => feature !== form.feature),
    [],
    lang,
  );
  const isDrawn = (char: string): boolean =>
    form.feature !== undefined && shaper.shape(voice.setting, char).ids[0] !== shaper.shape(plain, char).ids[0];
  return stretchesOf(word, (char) => (isDrawn(char) ? 'drawn' : '')).map(({ text, of }) => ({
    says: text,
    shows: text,
    voice:
      of === 'drawn'
        ? { ...voice, spoken: true }
        : { ...voice, style: calculated(voice.style, script), setting: plain },
  }));
}

/** The voice of single small figures within a word of another voice. */
function scriptVoice(shaper: Shaper, voice: Voice, script: 'sub' | 'sup'): Voice {
  const { face, lang } = voice.setting;
  const form: ScriptForm = script === 'sub' ? inferior(face) : superior(face);
  if (form.feature === undefined) return { ...voice, style: calculated(voice.style, script), spoken: true };
  const features = [...voice.style.features, form.feature];
  return {
    style: { ...voice.style, features, digitFeatures: [], rise: voice.style.rise + form.rise },
    setting: shaper.setting(face.key, features, [], lang),
    spoken: true,
  };
}

function calculated(style: CharStyle, script: 'sub' | 'sup'): CharStyle {
  const rise = script === 'sub' ? CALCULATED.inferiorRise : CALCULATED.superiorRise;
  return { ...style, size: style.size * CALCULATED.size, rise: rise / CALCULATED.size };
}

/** Cuts a word where the class of its characters changes. */
function stretchesOf<Class extends string>(
  word: string,
  classOf: (char: string) => Class,
): { text: string; of: Class }[] {
  const found: { text: string; of: Class }[] = [];
  for (const char of word) {
    const of = classOf(char);
    const last = found.at(-1);
    if (last?.of === of) last.text += char;
    else found.push({ text: char, of });
  }
  return found;
}
