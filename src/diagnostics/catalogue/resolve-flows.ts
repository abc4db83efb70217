// What `resolve/…` codes say about flows between nodes, in Dutch and English.

import type { Entries } from './entry.ts';

export const resolveFlowsEntries = {
  'resolve/no-flows': {
    message: {
      nl: 'een grafiek van de soort {type} toont geen stromen',
      en: 'a chart of the kind {type} shows no flows',
    },
    hint: { nl: 'Laat flows: weg, of kies sankey.', en: 'Leave flows: out, or choose sankey.' },
  },
  'resolve/two-flows': {
    message: {
      nl: 'de grafiek krijgt haar stromen van flows: en van from:',
      en: 'the chart gets its flows from flows: and from from:',
    },
    hint: { nl: 'Laat een van de twee weg.', en: 'Leave one of the two out.' },
  },
  'resolve/flow-columns': {
    message: {
      nl: 'in {series} is niet duidelijk welke kolom de waarden van de stromen heeft (kolommen: {heads})',
      en: 'in {series} it is not clear which column holds the values of the flows (columns: {heads})',
    },
    hint: {
      nl: 'Zet in de eerste kolom waar een stroom begint, in de tweede waar hij naartoe gaat, daarna de waarde. Bij meer kolommen met getallen kiest u er een: series: [ { column: bedrag } ].',
      en: 'Put in the first column where a flow begins, in the second where it goes, then its value. Of several columns of numbers choose one: series: [ { column: amount } ].',
    },
  },
  'resolve/flow-units': {
    message: {
      nl: 'de stromen hebben niet dezelfde eenheid: "{figure}" en "{other}"',
      en: 'the flows do not have the same unit: "{figure}" and "{other}"',
    },
    hint: {
      nl: 'Breedtes worden vergeleken: kies cijfers met één eenheid.',
      en: 'Widths are compared: choose figures with one unit.',
    },
  },
  'resolve/flow-end': {
    message: {
      nl: 'van deze stroom ontbreekt waar hij begint of waar hij naartoe gaat',
      en: 'this flow does not say where it begins or where it goes',
    },
    hint: {
      nl: 'Vul de eerste en de tweede kolom in; wat niet bekend is, krijgt ook een naam, bijvoorbeeld "overige".',
      en: 'Fill in the first and the second column; what is not known gets a name too, for example "other".',
    },
  },
  'resolve/flow-to-itself': {
    message: { nl: 'een stroom gaat van "{node}" naar zichzelf', en: 'a flow goes from "{node}" to itself' },
    hint: { nl: 'Kijk from: en to: na.', en: 'Check from: and to:.' },
  },
  'resolve/flow-circle': {
    message: { nl: 'de stromen gaan in een kring: {circle}', en: 'the flows go in a circle: {circle}' },
    hint: {
      nl: 'Een sankey loopt van links naar rechts: laat een van deze stromen weg, of geef begin en eind een andere naam.',
      en: 'A sankey runs from left to right: leave one of these flows out, or give its start and its end different names.',
    },
  },
  'resolve/negative-flow': {
    message: {
      nl: 'de stroom van "{from}" naar "{to}" is negatief: {value}',
      en: 'the flow from "{from}" to "{to}" is negative: {value}',
    },
    hint: {
      nl: 'Kijk de waarde na, of wissel from: en to: om.',
      en: 'Check the value, or swap from: and to:.',
    },
  },
  'resolve/zero-flow': {
    message: {
      nl: 'de stroom van "{from}" naar "{to}" is nul en wordt niet getekend',
      en: 'the flow from "{from}" to "{to}" is zero and is not drawn',
    },
  },
  'resolve/unknown-flow': {
    message: {
      nl: 'de stroom van "{from}" naar "{to}" heeft geen waarde en wordt niet getekend',
      en: 'the flow from "{from}" to "{to}" has no value and is not drawn',
    },
  },
  'resolve/flow-twice': {
    message: {
      nl: 'de stroom van "{from}" naar "{to}" staat er twee keer',
      en: 'the flow from "{from}" to "{to}" is given twice',
    },
    hint: {
      nl: 'Laat er een weg, of geef het begin of het eind van een van beide een eigen naam.',
      en: 'Leave one out, or give the start or the end of one of them a name of its own.',
    },
  },
  'resolve/no-flow': {
    message: {
      nl: 'grafiek "{id}" heeft geen enkele stroom om te tekenen',
      en: 'chart "{id}" has not one flow to draw',
    },
    hint: {
      nl: 'Geef minstens één stroom die groter is dan nul.',
      en: 'Give at least one flow of more than zero.',
    },
  },
  'resolve/near-node': {
    message: {
      nl: '"{name}" lijkt erg op "{near}", en is een ander vak in de grafiek',
      en: '"{name}" looks much like "{near}", and is another node of the chart',
    },
    hint: {
      nl: 'Bedoelde u "{near}"? Schrijf de naam dan overal hetzelfde.',
      en: 'Did you mean "{near}"? Then write the name the same everywhere.',
    },
  },
  'resolve/flow-balance': {
    message: {
      nl: 'bij "{node}" komt {in} binnen en gaat {out} weg: een verschil van {difference}',
      en: '"{node}" gets {in} and gives {out}: a difference of {difference}',
    },
    hint: {
      nl: 'Dat kan kloppen, bijvoorbeeld door een reserve. Anders ontbreekt er een stroom.',
      en: 'That may be right, for example because of a reserve. Otherwise a flow is missing.',
    },
  },
} as const satisfies Entries;
