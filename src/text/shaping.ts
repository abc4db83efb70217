// A word into glyphs with HarfBuzz, remembered by font setting. Measures are in em; size, tracking and justification
// come later, so that one shaped word serves every paragraph. Words hold no spaces and no soft hyphens.

import type { Feature, Buffer as HbBuffer } from 'harfbuzzjs';
import type { Kern } from '../model/text.ts';
import type { FaceStore, HarfBuzz, LoadedFace } from './faces.ts';

/** Glyphs of a word. `ids`, `advances`, `clusters` and `starts` run parallel. */
export interface Shaped {
  readonly ids: readonly number[];
  /** em, kerning included. */
  readonly advances: readonly number[];
  /** Characters of each glyph; '' for further glyphs of a cluster. */
  readonly clusters: readonly string[];
  /** Index of the cluster's first character in the word. */
  readonly starts: readonly number[];
  /** Sum of the advances. */
  readonly width: number;
  /** Characters that the face has no glyph for. */
  readonly missing: readonly string[];
}

/** Everything that decides which glyphs a word gets; the same object for the same setting. */
export interface FontSetting {
  readonly face: LoadedFace;
  readonly features: readonly string[];
  readonly digitFeatures: readonly string[];
  readonly lang: string;
  /** The features as HarfBuzz wants them: asked for with every word. */
  readonly wanted: { readonly all: readonly Feature[]; readonly digits: readonly Feature[] };
  readonly kern: Kern;
  readonly words: Map<string, Shaped>;
}

export interface Shaper {
  setting(
    face: string,
    features: readonly string[],
    digitFeatures: readonly string[],
    lang: string,
    kern?: Kern,
  ): FontSetting;
  shape(setting: FontSetting, word: string): Shaped;
}

const NO_KERN: Kern = {};

export function createShaper(harfbuzz: HarfBuzz, faces: FaceStore): Shaper {
  const settings = new Map<string, FontSetting>();
  const buffer = new harfbuzz.Buffer();
  return {
    setting(face, features, digitFeatures, lang, kern = NO_KERN) {
      const pairs = kern === NO_KERN ? '' : JSON.stringify(kern);
      const key = `${face} ${features.join()} ${digitFeatures.join()} ${lang} ${pairs}`;
      let setting = settings.get(key);
      if (!setting) {
        const parsed = (names: readonly string[]) => names.flatMap((name) => harfbuzz.Feature.fromString(name) ?? []);
        const wanted = { all: parsed(features), digits: parsed(digitFeatures) };
        setting = { face: faces.get(face), features, digitFeatures, lang, wanted, kern, words: new Map() };
        settings.set(key, setting);
      }
      return setting;
    },
    shape(setting, word) {
      let shaped = setting.words.get(word);
      if (!shaped) {
        shaped = shapeWord(harfbuzz, buffer, setting, word);
        setting.words.set(word, shaped);
      }
      return shaped;
    },
  };
}

function shapeWord(harfbuzz: HarfBuzz, buffer: HbBuffer, setting: FontSetting, word: string): Shaped {
  buffer.reset();
  buffer.addText(substitute(setting.face, word));
  buffer.setDirection(harfbuzz.Direction.LTR);
  buffer.setScript('Latn');
  buffer.setLanguage(setting.lang);
  harfbuzz.shape(setting.face.font, buffer, featuresOf(harfbuzz, setting, word));
  const glyphs = buffer.getGlyphInfosAndPositions();
  const unit = 1 / setting.face.unitsPerEm;
  const missing: string[] = [];
  const clusters = glyphs.map(({ cluster, codepoint }, index) => {
    if (index > 0 && glyphs[index - 1]?.cluster === cluster) return '';
    let next = index + 1;
    while (glyphs[next]?.cluster === cluster) next += 1;
    const text = word.slice(cluster, glyphs[next]?.cluster ?? word.length);
    if (codepoint === 0) missing.push(text);
    return text;
  });
  let width = 0;
  const advances = glyphs.map((glyph, index) => {
    const pair = `${clusters[index]?.at(-1)}${clusters[index + 1]?.at(0)}`;
    const advance = (glyph.xAdvance ?? 0) * unit + (setting.kern[pair] ?? 0);
    width += advance;
    return advance;
  });
  const starts = glyphs.map(({ cluster }) => cluster);
  return { ids: glyphs.map(({ codepoint }) => codepoint), advances, clusters, starts, width, missing };
}

/** U+2010 and U+2011 (hyphens that no keyboard has) look like U+002D where the face lacks them. Lengths stay the same. */
function substitute(face: LoadedFace, word: string): string {
  return word.replace(/[\u2010\u2011]/g, (hyphen) => (face.glyph(hyphen.charCodeAt(0)) === undefined ? '-' : hyphen));
}

/** Tabular figures on digits only: in some faces `tnum` makes point and comma figure-wide too, and 21.353 falls apart. */
function featuresOf(harfbuzz: HarfBuzz, { wanted }: FontSetting, word: string): Feature[] {
  if (wanted.digits.length === 0) return [...wanted.all];
  const onDigits = [...word.matchAll(/\d+/g)].flatMap(({ 0: digits, index }) =>
    wanted.digits.map(({ tag, value }) => new harfbuzz.Feature(tag, value, index, index + digits.length)),
  );
  return [...wanted.all, ...onDigits];
}
