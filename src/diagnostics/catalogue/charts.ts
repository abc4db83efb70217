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
  'charts/alike': {
    message: {
      nl: 'in grafiek "{chart}" lijken meer reeksen of delen op elkaar dan er arceringen, strepen en tekens zijn (inkten: {value})',
      en: 'in chart "{chart}" more series or parts look alike than there are textures, dashes and markers (inks: {value})',
    },
    hint: {
      nl: 'toon minder reeksen of delen, of zet in layout.yml onder `charts: series:` inkten die meer in helderheid verschillen',
      en: 'show fewer series or parts, or list inks that differ more in lightness in layout.yml under `charts: series:`',
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
  'charts/foreign-colour': {
    message: {
      nl: 'grafiek "{chart}": "{value}" is geen inkt van het ontwerp',
      en: 'chart "{chart}": "{value}" is no ink of the design',
    },
    hint: {
      nl: 'Schrijf bij {path} een van deze inkten, met of zonder tint (de naam, dan bijvoorbeeld 40%): {inks}.',
      en: 'Write at {path} one of these inks, with or without a tint (its name, then for example 40%): {inks}.',
    },
  },
  'charts/foreign-font': {
    message: {
      nl: 'grafiek "{chart}": "{value}" is geen tekststijl van de grafieken in dit ontwerp',
      en: 'chart "{chart}": "{value}" is no text style of the charts in this design',
    },
    hint: {
      nl: 'Laat {path} weg: de grafiek krijgt dan het lettertype van de andere.',
      en: 'Leave {path} out: the chart then gets the type of the others.',
    },
  },
  'charts/raw-failed': {
    message: {
      nl: 'Chart.js kan grafiek "{chart}" niet tekenen: {value}',
      en: 'Chart.js cannot draw chart "{chart}": {value}',
    },
    hint: {
      nl: 'Kijk de configuration: na; op papier bestaan geen beelden, verlopen of doorzichtige vlakken.',
      en: 'Check the configuration:; on paper there are no images, gradients or transparent fields.',
    },
  },
} as const satisfies Entries;
