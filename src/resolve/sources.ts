// Sources in words.

import type { Source } from '../model/figures.ts';

/** "Bron: Statbel, Bevolking per gemeente." or "Bronnen: …; …." */
export function sourceLine(sources: readonly Source[]): string {
  const words = sources.map(({ publisher, title }) => (title ? `${publisher}, ${title}` : publisher));
  return `${sources.length > 1 ? 'Bronnen' : 'Bron'}: ${words.join('; ')}`;
}
