// What `resolve/…` codes say about the data and the scale of charts, in Dutch and English.

import type { Entries } from './entry.ts';

export const resolveChartsEntries = {
  'resolve/empty-chart': {
    message: { nl: 'grafiek "{id}" heeft geen gegevens', en: 'chart "{id}" has no data' },
    hint: {
      nl: 'Geef from:, series: of figures:, of bij een sankey flows: of from:.',
      en: 'Give from:, series: or figures:, or for a sankey flows: or from:.',
    },
  },
  'resolve/false-claim': {
    message: {
      nl: 'de grafiek beweert "{claim}", maar de gegevens tonen iets anders: {truth}',
      en: 'the chart claims "{claim}", but its data show something else: {truth}',
    },
    hint: {
      nl: 'Pas de titel en message: aan, of kijk de gegevens na.',
      en: 'Change the title and message:, or check the data.',
    },
  },
  'resolve/no-claim-data': {
    message: {
      nl: 'de grafiek beweert "{claim}", maar heeft geen twee waarden om dat te tonen',
      en: 'the chart claims "{claim}", but has no two values to show it',
    },
    hint: { nl: 'Laat message: weg, of geef meer gegevens.', en: 'Leave message: out, or give more data.' },
  },
  'resolve/no-events': {
    message: {
      nl: 'een grafiek van de soort {type} toont geen gebeurtenissen',
      en: 'a chart of the kind {type} shows no events',
    },
    hint: { nl: 'Laat events: weg, of kies {kinds}.', en: 'Leave events: out, or choose {kinds}.' },
  },
  'resolve/period-backwards': {
    message: { nl: 'het eindigt ({until}) voor het begint ({at})', en: 'it ends ({until}) before it begins ({at})' },
    hint: { nl: 'Verbeter at: of until:.', en: 'Correct at: or until:.' },
  },
  'resolve/moments-unused': {
    message: {
      nl: 'een grafiek van de soort {type} toont geen moments:',
      en: 'a chart of the kind {type} shows no moments:',
    },
    hint: { nl: 'Laat moments: weg, of schrijf type: timeline.', en: 'Leave moments: out, or write type: timeline.' },
  },
  'resolve/raw-missing': {
    message: {
      nl: 'een grafiek van de soort raw heeft een configuration: van Chart.js nodig',
      en: 'a chart of the kind raw needs a configuration: of Chart.js',
    },
    hint: {
      nl: 'Geef configuration: met een type: en options:, of kies een van de andere soorten.',
      en: 'Give configuration: with a type: and options:, or choose one of the other kinds.',
    },
  },
  'resolve/raw-unused': {
    message: {
      nl: 'een grafiek van de soort {type} heeft geen configuration:',
      en: 'a chart of the kind {type} has no configuration:',
    },
    hint: { nl: 'Laat configuration: weg, of schrijf type: raw.', en: 'Leave configuration: out, or write type: raw.' },
  },
  'resolve/raw-data': {
    message: {
      nl: 'in {path} staan cijfers die niemand kan nakijken',
      en: '{path} holds numbers that nobody can check',
    },
    hint: {
      nl: 'Zet ze in figures.yaml of een CSV-bestand en verwijs ernaar met figures:, from: of series: van de grafiek.',
      en: 'Put them into figures.yaml or a CSV file and refer to them with figures:, from: or series: of the chart.',
    },
  },
  'resolve/raw-option': {
    message: { nl: '{path} doet niets: de bladzijde bepaalt dat', en: '{path} does nothing: the page decides that' },
    hint: {
      nl: 'Laat het weg. Titel en onderschrift geeft u met title: en subtitle: van de grafiek.',
      en: 'Leave it out. Title and subtitle are given with title: and subtitle: of the chart.',
    },
  },
  'resolve/second-axis': {
    message: {
      nl: 'as "{id}" is een tweede schaal in dezelfde richting: zo lijkt elk verband mogelijk',
      en: 'axis "{id}" is a second scale in the same direction: that can show any relation',
    },
    hint: {
      nl: 'Maak er twee grafieken van, of toon beide als index.',
      en: 'Make two charts of it, or show both as an index.',
    },
  },
  'resolve/apportioned-chart': {
    message: {
      nl: 'bij "{category}" staat {printed} en niet {rounded}, zodat de delen samen 100% zijn (zo verschoven in deze grafiek: {count})',
      en: 'at "{category}" stands {printed} and not {rounded}, so that the parts are 100% together (moved like this in this chart: {count})',
    },
  },
  'resolve/share-sum': {
    message: {
      nl: 'de delen van "{category}" tellen op tot {sum}',
      en: 'the parts of "{category}" add up to {sum}',
    },
    hint: { nl: 'Kijk de reeks na: samen hoogstens 100.', en: 'Check the series: together at most 100.' },
  },
  'resolve/share-short': {
    message: {
      nl: 'de delen van "{category}" tellen maar op tot {sum}, en de grafiek toont ze als een geheel',
      en: 'the parts of "{category}" add up to {sum} only, and the chart shows them as a whole',
    },
    hint: {
      nl: 'Voeg het deel toe dat ontbreekt, of kies bar-stacked.',
      en: 'Add the part that is missing, or choose bar-stacked.',
    },
  },
  'resolve/bars-from-zero': {
    message: {
      nl: '`{key}: {value}` laat nul van de schaal vallen, en staven beginnen bij nul',
      en: '`{key}: {value}` takes zero off the scale, and bars start at zero',
    },
    hint: {
      nl: 'Laat {key}: weg. Kies voor kleine verschillen line, slope of multiples.',
      en: 'Leave {key}: out. For small differences choose line, slope or multiples.',
    },
  },
  'resolve/negative-part': {
    message: {
      nl: 'een deel van een geheel kan niet negatief zijn: {value} bij "{category}"',
      en: 'a part of a whole cannot be negative: {value} at "{category}"',
    },
    hint: {
      nl: 'Kijk de waarde na, of kies bar of bar-horizontal.',
      en: 'Check the value, or choose bar or bar-horizontal.',
    },
  },
  'resolve/one-series': {
    message: {
      nl: 'een grafiek van de soort {type} toont één reeks waarden; hier zijn er {count}',
      en: 'a chart of the kind {type} shows one series of values; here are {count}',
    },
    hint: {
      nl: 'Kies onder series: of figures: wat u wilt tonen, of kies een soort voor meer reeksen.',
      en: 'Choose under series: or figures: what to show, or choose a kind for more series.',
    },
  },
  'resolve/one-target': {
    message: {
      nl: 'een bullet heeft hoogstens één reeks met emphasis: target; hier zijn er {count}',
      en: 'a bullet has at most one series with emphasis: target; here are {count}',
    },
    hint: {
      nl: 'Geef grenzen van een bereik emphasis: context.',
      en: 'Give the bounds of a range emphasis: context.',
    },
  },
  'resolve/unused-per': {
    message: {
      nl: 'per: doet niets in een grafiek van de soort {type}',
      en: 'per: does nothing in a chart of the kind {type}',
    },
    hint: { nl: 'Laat het weg, of kies waffle.', en: 'Leave it out, or choose waffle.' },
  },
  'resolve/unknown-chart': {
    message: { nl: 'er is geen andere grafiek "{name}"', en: 'there is no other chart "{name}"' },
    hint: {
      nl: 'Geef bij same-scale-as: het id van de grafiek waarmee u vergelijkt.',
      en: 'Give as same-scale-as: the id of the chart that you compare with.',
    },
  },
  'resolve/lonely-scale': {
    message: {
      nl: 'geen andere grafiek deelt de schaal "{name}"',
      en: 'no other chart shares the scale "{name}"',
    },
    hint: {
      nl: 'Schrijf scale: {name} bij elke grafiek die vergeleken wordt.',
      en: 'Write scale: {name} at every chart that is compared.',
    },
  },
  'resolve/no-scale': {
    message: {
      nl: 'grafiek "{id}" ({type}) heeft geen schaal die een andere kan delen',
      en: 'chart "{id}" ({type}) has no scale that another could share',
    },
    hint: {
      nl: 'Laat scale: of same-scale-as: weg, of kies line, area, slope, multiples, heat, bullet of een soort staven.',
      en: 'Leave scale: or same-scale-as: out, or choose line, area, slope, multiples, heat, bullet or a kind of bars.',
    },
  },
  'resolve/scale-units': {
    message: {
      nl: 'grafiek "{id}" ("{unit}") en grafiek "{other}" ("{units}") delen een schaal en hebben een andere eenheid',
      en: 'chart "{id}" ("{unit}") and chart "{other}" ("{units}") share a scale and have different units',
    },
    hint: {
      nl: 'Geef ze dezelfde unit:, of laat scale: of same-scale-as: weg.',
      en: 'Give them the same unit:, or leave scale: or same-scale-as: out.',
    },
  },
} as const satisfies Entries;
