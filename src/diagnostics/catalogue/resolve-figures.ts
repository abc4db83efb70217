// What `resolve/…` codes say about figures and references to them, in Dutch and English.

import type { Entries } from './entry.ts';

export const resolveFiguresEntries = {
  'resolve/no-whole': {
    message: {
      nl: '"{figure}" heeft hier geen geheel waarvan het een deel is',
      en: '"{figure}" has no whole here that it is a part of',
    },
    hint: {
      nl: 'Noem het geheel (| share of regio.inwoners), of vraag een deel van een verdeeld cijfer ({{ bevolking of lier | share }}).',
      en: 'Name the whole (| share of regio.inwoners), or ask for a part of a figure that is split ({{ bevolking of lier | share }}).',
    },
  },
  'resolve/stale-date': {
    message: {
      nl: 'het cijfer "{figure}" is van {asOf}, en het verslag gaat over {year}',
      en: 'the figure "{figure}" is of {asOf}, and the report is about {year}',
    },
    hint: {
      nl: 'Zoek een jongere waarde, of zeg onder explain: waarom deze nog geldt.',
      en: 'Look for a younger value, or say under explain: why this one still holds.',
    },
  },
  'resolve/parts-sum': {
    message: {
      nl: 'de delen van "{figure}" zijn samen {sum}, en het cijfer is {value}: een verschil van {difference}',
      en: 'the parts of "{figure}" are {sum} together, and the figure is {value}: a difference of {difference}',
    },
    hint: {
      nl: 'Kijk de delen en de som na; welke delen dat zijn, staat onder parts:.',
      en: 'Check the parts and the sum; which parts these are stands under parts:.',
    },
  },
  'resolve/shares-sum': {
    message: {
      nl: 'de aandelen van "{name}" zijn samen {sum}, en geen 100%',
      en: 'the shares of "{name}" are {sum} together, and not 100%',
    },
    hint: {
      nl: 'Kijk de aandelen na. Ontbreekt er een deel, voeg het dan toe; alleen afronden mag een half procent schelen.',
      en: 'Check the shares. If a part is missing, add it; only rounding may differ, by half a percent.',
    },
  },
  'resolve/change-over-break': {
    message: {
      nl: '"{figure}" is vanaf {year} anders geteld: een verandering tegenover vorig jaar zegt niets',
      en: '"{figure}" is counted in another way from {year} on: a change against last year says nothing',
    },
    hint: {
      nl: 'Noem de waarde zonder de verandering, of de waarde van vorig jaar met de nieuwe telling.',
      en: 'Give the value without the change, or the value of last year counted anew.',
    },
  },
  'resolve/apportioned': {
    message: {
      nl: 'het aandeel staat er als {printed} en niet als {rounded}, zodat alle aandelen samen 100% zijn',
      en: 'the share is printed as {printed} and not as {rounded}, so that all shares together are 100%',
    },
    hint: {
      nl: 'Vraag een decimaal meer als het precies moet: | share 1.',
      en: 'Ask for one more decimal where it must be exact: | share 1.',
    },
  },
  'resolve/no-split': {
    message: {
      nl: '"{figure}" is hier niet verdeeld: er valt niets te vergelijken',
      en: '"{figure}" is not split here: there is nothing to compare',
    },
    hint: {
      nl: 'Geef het cijfer een split:, en vraag één deel ({{ bevolking of lier | rank }}).',
      en: 'Give the figure a split:, and ask for one part ({{ bevolking of lier | rank }}).',
    },
  },
  'resolve/not-rough': {
    message: {
      nl: '"{figure}" is {value}: met deze afronding zou "{word}" niet waar zijn',
      en: '"{figure}" is {value}: rounded like this, "{word}" would not be true',
    },
    hint: {
      nl: 'Laat het woord weg, of kies een andere stap: | {word} 1000.',
      en: 'Leave the word out, or choose another step: | {word} 1000.',
    },
  },
  'resolve/split-sum': {
    message: {
      nl: 'de delen van "{figure}" tellen op tot {sum}, het cijfer zegt {value} (verschil {difference})',
      en: 'the parts of "{figure}" add up to {sum}, the figure says {value} (difference {difference})',
    },
    hint: { nl: 'Kijk na of een deel ontbreekt of dubbel staat.', en: 'Check whether a part is missing or doubled.' },
  },
  'resolve/out-of-range': {
    message: {
      nl: 'cijfer "{figure}" is {value}, verwacht was {limit}',
      en: 'figure "{figure}" is {value}, expected was {limit}',
    },
    hint: { nl: 'Kijk de waarde na, of pas expect: aan.', en: 'Check the value, or change expect:.' },
  },
  'resolve/unexplained-jump': {
    message: {
      nl: 'cijfer "{figure}" gaat van {previous} ({year}) naar {value}: {change}, meer dan de verwachte {limit}',
      en: 'figure "{figure}" goes from {previous} ({year}) to {value}: {change}, more than the expected {limit}',
    },
    hint: {
      nl: 'Kijk beide waarden na. Kloppen ze, schrijf dan de reden onder explain:.',
      en: 'Check both values. If they are right, write the reason under explain:.',
    },
  },
  'resolve/tenfold': {
    message: {
      nl: 'cijfer "{figure}" gaat van {previous} ({year}) naar {value}: een cijfer te veel of te weinig getypt?',
      en: 'figure "{figure}" goes from {previous} ({year}) to {value}: a digit too many or too few?',
    },
    hint: {
      nl: 'Kijk beide waarden na. Kloppen ze, schrijf dan de reden onder explain:.',
      en: 'Check both values. If they are right, write the reason under explain:.',
    },
  },
  'resolve/late-date': {
    message: {
      nl: 'cijfer "{figure}" is van {asOf}, na de datum van het verslag ({date})',
      en: 'figure "{figure}" is of {asOf}, after the date of the report ({date})',
    },
    hint: {
      nl: 'Kijk as-of: na, of date: in report.yaml.',
      en: 'Check as-of:, or date: in report.yaml.',
    },
  },
  'resolve/history-differs': {
    message: {
      nl: 'history van "{figure}" zegt {typed} voor {year}, het verslag van dat jaar {published}',
      en: 'history of "{figure}" says {typed} for {year}, that year’s report says {published}',
    },
    hint: {
      nl: 'Verbeter een van beide, of leg uit met explain:.',
      en: 'Correct one of them, or explain with explain:.',
    },
  },
  'resolve/no-history': {
    message: {
      nl: 'cijfer "{figure}" heeft geen bruikbare waarde voor {year}',
      en: 'figure "{figure}" has no usable value for {year}',
    },
    hint: {
      nl: 'Vul history: aan met {year}, of zet het cijfer in figures.yaml van dat jaar.',
      en: 'Add {year} to history:, or add the figure to that year’s figures.yaml.',
    },
  },
  'resolve/unused-figure': {
    message: { nl: 'cijfer "{figure}" wordt nergens gebruikt', en: 'figure "{figure}" is used nowhere' },
  },
  'resolve/unknown-figure': {
    message: { nl: 'onbekend cijfer "{name}"', en: 'unknown figure "{name}"' },
    hint: {
      nl: 'Zet het cijfer in figures.yaml of verbeter de naam.',
      en: 'Add the figure to figures.yaml or correct the name.',
    },
  },
  'resolve/no-date': {
    message: { nl: 'cijfer "{figure}" heeft geen datum', en: 'figure "{figure}" has no date' },
    hint: { nl: 'Voeg as-of: toe, bijvoorbeeld as-of: 2023-12-31.', en: 'Add as-of:, for example as-of: 2023-12-31.' },
  },
  'resolve/literal-number': {
    message: {
      nl: '{typed} is met de hand getypt; cijfer "{figure}" is {value}',
      en: '{typed} is typed by hand; figure "{figure}" is {value}',
    },
    hint: {
      nl: 'Schrijf {proposal}: dan klopt de tekst volgend jaar ook.',
      en: 'Write {proposal}: then the text is right next year too.',
    },
  },
  'resolve/literal-past': {
    message: {
      nl: '{typed} is de waarde van "{figure}" in {year}; nu is het {value}',
      en: '{typed} is the value of "{figure}" in {year}; now it is {value}',
    },
    hint: {
      nl: 'Bedoelt u nu, schrijf dan {{ {figure} }}; bedoelt u toen, schrijf dan {proposal}.',
      en: 'If now is meant, write {{ {figure} }}; if then is meant, write {proposal}.',
    },
  },
  'resolve/unknown-split': {
    message: {
      nl: 'cijfer "{figure}" is niet uitgesplitst naar "{name}"',
      en: 'figure "{figure}" has no split value "{name}"',
    },
    hint: {
      nl: 'Vul de waarde aan onder split: values: van dat cijfer.',
      en: 'Add the value under split: values: of that figure.',
    },
  },
} as const satisfies Entries;
