// What `charts/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const chartsEntries = {
  'charts/no-data': {
    message: {
      nl: 'grafiek "{chart}" heeft geen gegevens en blijft leeg',
      en: 'chart "{chart}" has no data and stays empty',
    },
    hint: {
      nl: 'vul waarden in onder `series:` of `figures:`, of laat de grafiek weg',
      en: 'give values under `series:` or `figures:`, or leave the chart out',
    },
  },
  'charts/crowded': {
    message: {
      nl: 'niet alle namen en getallen passen in grafiek "{chart}"',
      en: 'not all names and numbers fit in chart "{chart}"',
    },
    hint: {
      nl: 'toon minder reeksen, kort namen in, of kies een sjabloon met meer plaats voor de grafiek',
      en: 'show fewer series, shorten names, or choose a template with more room for the chart',
    },
  },
  'charts/unknown-option': {
    message: {
      nl: 'grafiek "{chart}": `with: {option}` is geen maat, inkt of stijl van grafieken, of heeft er de vorm niet van',
      en: 'chart "{chart}": `with: {option}` is no measure, ink or style of charts, or has not the form of one',
    },
    hint: {
      nl: 'gebruik een sleutel van `charts:` in layout.yml, met een waarde van dezelfde soort',
      en: 'use a key of `charts:` in layout.yml with a value of the same kind',
    },
  },
} as const satisfies Entries;
