// What `resolve/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';
import { resolveChartsEntries } from './resolve-charts.ts';
import { resolveFiguresEntries } from './resolve-figures.ts';
import { resolveFlowsEntries } from './resolve-flows.ts';
import { resolveMapsEntries } from './resolve-maps.ts';

export const resolveEntries = {
  ...resolveChartsEntries,
  ...resolveFiguresEntries,
  ...resolveFlowsEntries,
  ...resolveMapsEntries,
  // Names
  'resolve/unknown-filter': {
    message: { nl: 'onbekende bewerking "{name}" na |', en: 'unknown filter "{name}" after |' },
    hint: {
      nl: 'Mogelijk: bare, bijna, change, change words, column, date, highest, in 2015, lowest, ongeveer, ordinal, previous, rank, round 1000, ruim, share, share of …, unit, words, Words.',
      en: 'Possible: bare, bijna, change, change words, column, date, highest, in 2015, lowest, ongeveer, ordinal, previous, rank, round 1000, ruim, share, share of …, unit, words, Words.',
    },
  },
  'resolve/unknown-section': {
    message: { nl: 'onbekende bladzijde of figuur "{name}"', en: 'unknown section or chart "{name}"' },
    hint: {
      nl: 'Gebruik de id van een bestand in pages/ of van een grafiek, tabel of foto.',
      en: 'Use the id of a file in pages/ or of a chart, table or photograph.',
    },
  },
  'resolve/unknown-numbered': {
    message: {
      nl: 'er is geen {what} met de naam "{name}"',
      en: 'there is no figure or table ("{what}") named "{name}"',
    },
    hint: {
      nl: 'Geef de grafiek, foto of tabel een `id:`; `{{ figure … }}` leidt naar grafieken en foto’s, `{{ table … }}` naar tabellen.',
      en: 'Give the chart, photograph or table an `id:`; `{{ figure … }}` leads to charts and photographs, `{{ table … }}` to tables.',
    },
  },
  'resolve/unknown-source': {
    message: { nl: 'onbekende bron "{name}"', en: 'unknown source "{name}"' },
    hint: { nl: 'Zet de bron bovenaan in figures.yaml.', en: 'Add the source at the top of figures.yaml.' },
  },
  'resolve/unknown-municipality': {
    message: { nl: 'onbekende gemeente "{name}"', en: 'unknown municipality "{name}"' },
    hint: {
      nl: 'Gebruik een id uit municipalities: in report.yaml.',
      en: 'Use an id of municipalities: in report.yaml.',
    },
  },
  'resolve/unknown-part': {
    message: { nl: 'onbekend deel "{name}"', en: 'unknown part "{name}"' },
    hint: { nl: 'Gebruik een id uit parts: in report.yaml.', en: 'Use an id of parts: in report.yaml.' },
  },
  'resolve/unknown-series': {
    message: { nl: 'onbekende reeks "{name}"', en: 'unknown series "{name}"' },
    hint: { nl: 'Zet het bestand in series/ naast pages/.', en: 'Put the file into series/, next to pages/.' },
  },
  'resolve/unknown-column': {
    message: { nl: 'geen kolom "{name}" in "{series}"', en: 'no column "{name}" in "{series}"' },
    hint: {
      nl: 'Geef de kop van een kolom van het bestand onder from:.',
      en: 'Give the head of a column of the file under from:.',
    },
  },
  'resolve/unknown-category': {
    message: { nl: 'highlight "{name}" staat niet in de grafiek', en: 'highlight "{name}" is not in the chart' },
  },
  'resolve/no-annex': {
    message: {
      nl: 'grafiek "{id}" heeft table: annex, maar geen pagina neemt die tabellen op',
      en: 'chart "{id}" has table: annex, but no page takes those tables',
    },
    hint: {
      nl: 'zet chart-tables: true op een pagina waarvan het sjabloon lopende tekst heeft',
      en: 'put chart-tables: true on a page whose template has running text',
    },
  },
  'resolve/empty-annex': {
    message: {
      nl: 'pagina "{id}" vraagt de tabellen van grafieken, maar geen grafiek heeft table: annex',
      en: 'page "{id}" asks for the tables of charts, but no chart has table: annex',
    },
    hint: {
      nl: 'zet table: annex bij een grafiek, of chart-tables: annex in report.yaml voor alle grafieken',
      en: 'put table: annex with a chart, or chart-tables: annex into report.yaml for all charts',
    },
  },
  'resolve/duplicate-id': {
    message: {
      nl: 'een grafiek en een bladzijde heten allebei "{id}"',
      en: 'a chart and a page are both called "{id}"',
    },
    hint: {
      nl: 'Geef de grafiek een eigen id, bijvoorbeeld fig-{id}.',
      en: 'Give the chart its own id, for example fig-{id}.',
    },
  },
  'resolve/no-pages': {
    message: { nl: 'het verslag heeft geen bladzijden', en: 'the report has no pages' },
    hint: { nl: 'Noem onder pages: de bestanden van pages/.', en: 'Name the files of pages/ under pages:.' },
  },

  // Figures
  'resolve/not-split': {
    message: {
      nl: 'cijfer "{figure}" heeft geen waarde voor gemeente "{municipality}"',
      en: 'figure "{figure}" has no value for municipality "{municipality}"',
    },
    hint: {
      nl: 'Een kaart vraagt split: { by: municipality } met alle gemeenten.',
      en: 'A map asks for split: { by: municipality } with all municipalities.',
    },
  },
  'resolve/missing-source': {
    message: { nl: '"{name}" is bevestigd maar heeft geen bron', en: '"{name}" is confirmed but has no source' },
    hint: {
      nl: 'Voeg source: toe, of noem het een voorbeeld (status: example of example: true).',
      en: 'Add source:, or call it an example (status: example or example: true).',
    },
  },
  'resolve/example-in-final': {
    message: {
      nl: '"{name}" is een voorbeeld; een definitief verslag mag er geen hebben',
      en: '"{name}" is an example; a final report may have none',
    },
    hint: {
      nl: 'Vervang het door een cijfer met bron, of haal het weg.',
      en: 'Replace it by a figure with a source, or remove it.',
    },
  },
  'resolve/unused-source': {
    message: { nl: 'bron "{source}" wordt nergens gebruikt', en: 'source "{source}" is used nowhere' },
    hint: { nl: 'Ze staat wel in de bronnenlijst.', en: 'It does stand in the list of sources.' },
  },

  // Text
  'resolve/unsupported-markdown': {
    message: { nl: 'dit kan een verslag niet tonen: {what}', en: 'a report cannot show this: {what}' },
    hint: {
      nl: 'Mogelijk zijn alinea’s, ## en ### titels, lijsten, **vet**, *cursief*, [woorden](https://…) en [^1] voetnoten. Voor beeld, citaat en tabel zijn er eigen blokken.',
      en: 'Possible are paragraphs, ## and ### headings, lists, **bold**, *italic*, [words](https://…) and [^1] footnotes. Pictures, quotes and tables have blocks of their own.',
    },
  },
  'resolve/loose-brace': {
    message: {
      nl: '"{typed}" zou letterlijk gedrukt worden: een verwijzing begint met {{ en eindigt met }}',
      en: '"{typed}" would be printed as it stands: a reference begins with {{ and ends with }}',
    },
    hint: { nl: 'schrijf {proposal}', en: 'write {proposal}' },
  },
  'resolve/open-mark': {
    message: {
      nl: '{mark} wordt in deze alinea niet gesloten en zou letterlijk gedrukt worden',
      en: '{mark} is not closed in this paragraph and would be printed as it stands',
    },
    hint: { nl: 'zet {mark} ook achter het laatste vette woord', en: 'put {mark} after the last bold word too' },
  },
  'resolve/tight-heading': {
    message: {
      nl: 'na {signs} hoort een spatie: zo is dit geen tussentitel',
      en: 'a space belongs after {signs}: like this it is no heading',
    },
    hint: { nl: 'schrijf {proposal}', en: 'write {proposal}' },
  },
  'resolve/nested-list': {
    message: { nl: 'een lijst in een lijst wordt één lijst', en: 'a list in a list becomes one list' },
    hint: { nl: 'Maak er gewone zinnen van, of twee lijsten.', en: 'Make plain sentences of it, or two lists.' },
  },
  'resolve/unknown-footnote': {
    message: { nl: 'voetnoot [^{label}] heeft geen tekst', en: 'footnote [^{label}] has no text' },
    hint: {
      nl: 'Zet in hetzelfde tekstblok een regel die begint met "[^{label}]: ", of geef de noot van een tabel onder `notes:`. Andere korte teksten kennen geen voetnoten.',
      en: 'Put a line that begins with "[^{label}]: " into the same text block, or give the note of a table under `notes:`. Other short texts have no footnotes.',
    },
  },
  'resolve/unused-footnote': {
    message: {
      nl: 'voetnoot [^{label}] wordt niet gebruikt en zou verdwijnen',
      en: 'footnote [^{label}] is not used and would vanish',
    },
    hint: {
      nl: 'Zet [^{label}] op de plaats in de tekst waar ze bij hoort.',
      en: 'Put [^{label}] where it belongs in the text.',
    },
  },
  'resolve/odd-link': {
    message: { nl: 'link "{link}" leidt nergens heen', en: 'link "{link}" leads nowhere' },
    hint: { nl: 'Begin met https://, mailto: of # en een id.', en: 'Begin with https://, mailto: or # and an id.' },
  },
  'resolve/odd-passage': {
    message: { nl: '"{typed}" achter […] zegt geen taal', en: '"{typed}" after […] names no language' },
    hint: { nl: 'Schrijf [mot]{lang=fr}: fr, en, de, …', en: 'Write [mot]{lang=fr}: fr, en, de, …' },
  },

  // Blocks
  'resolve/odd-units': {
    message: {
      nl: 'een tekening van {units} eenheden voor "{figure}" (per: {per})',
      en: 'a drawing of {units} units for "{figure}" (per: {per})',
    },
    hint: {
      nl: 'Kies per: zo dat er tussen 1 en 2000 stippen komen.',
      en: 'Choose per: so that there are 1 to 2000 dots.',
    },
  },
  'resolve/table-cells': {
    message: {
      nl: 'rij met {cells} cellen in een tabel van {columns} kolommen',
      en: 'row of {cells} cells in a table of {columns} columns',
    },
    hint: {
      nl: 'Laat alleen de cellen van balkkolommen weg; een lege cel is "".',
      en: 'Leave out only the cells of bar columns; an empty cell is "".',
    },
  },
  'resolve/empty-spark': {
    message: {
      nl: 'kolom {column} heeft in geen enkele rij een cijfer van vroeger: er is geen verloop te tekenen',
      en: 'column {column} has no earlier figure in any row: there is no course to draw',
    },
    hint: {
      nl: 'Verwijs in die kolom naar cijfers met history:, of noem de kolommen met getallen: spark: 2..6.',
      en: 'Refer in that column to figures with history:, or name the columns with numbers: spark: 2..6.',
    },
  },
  'resolve/odd-column': {
    message: {
      nl: 'er is geen kolom {column}: de tabel telt er {count}',
      en: 'there is no column {column}: the table has {count}',
    },
  },
  'resolve/moments-order': {
    message: { nl: '"{label}" staat na een later moment', en: '"{label}" stands after a later moment' },
  },
  'resolve/matrix-order': {
    message: {
      nl: '"{label}" telt {count} gemeenten en staat onder een rij van {before}',
      en: '"{label}" counts {count} municipalities and stands below a row of {before}',
    },
    hint: { nl: 'Zet de rijen van veel naar weinig.', en: 'Put the rows in falling order.' },
  },

  // People, rights, duties
  'resolve/quote-not-agreed': {
    message: { nl: 'citaat van {name} zonder akkoord', en: 'quote of {name} without agreement' },
    hint: {
      nl: 'Vraag akkoord en voeg agreed: met de datum toe.',
      en: 'Ask for agreement and add agreed: with the date.',
    },
  },
  'resolve/missing-alt': {
    message: { nl: 'beeld "{name}" heeft geen alternatieve tekst', en: 'picture "{name}" has no alternative text' },
    hint: {
      nl: 'Zeg met alt: in één zin wat te zien is; alt: "" voor louter sfeer.',
      en: 'Say with alt: in one sentence what is shown; alt: "" for mere decoration.',
    },
  },
  'resolve/missing-credit': {
    message: { nl: 'beeld "{name}" heeft geen naamsvermelding', en: 'picture "{name}" has no credit' },
    hint: { nl: 'Voeg credit: toe met de maker en de licentie.', en: 'Add credit: with the maker and the licence.' },
  },
  'resolve/missing-consent': {
    message: { nl: 'beeld "{name}": toestemming ontbreekt', en: 'picture "{name}": consent is missing' },
    hint: {
      nl: 'Zet consent: given, of not-needed als niemand herkenbaar is.',
      en: 'Set consent: given, or not-needed if nobody can be recognised.',
    },
  },
  'resolve/rights-expired': {
    message: {
      nl: 'de rechten op beeld "{name}" liepen af op {until}, het verslag is van {date}',
      en: 'the rights of picture "{name}" ended on {until}, the report is of {date}',
    },
    hint: { nl: 'Verleng de rechten of kies een ander beeld.', en: 'Renew the rights or choose another picture.' },
  },
  'resolve/missing-publisher': {
    message: { nl: 'de verantwoordelijke uitgever ontbreekt', en: 'the responsible publisher is missing' },
    hint: {
      nl: 'Voeg publisher: toe: een natuurlijke persoon met adres (verplicht op drukwerk).',
      en: 'Add publisher: a natural person with an address (obligatory on printed matter).',
    },
  },
} as const satisfies Entries;
