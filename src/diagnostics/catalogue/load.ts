// What `load/…` codes say, in Dutch and English: files, YAML, keys and values. Those of designs and of maps are in
// load-design.ts and load-maps.ts.

import type { Entries } from './entry.ts';
import { loadDesignEntries } from './load-design.ts';
import { loadMapsEntries } from './load-maps.ts';
import { loadYamlEntries } from './load-yaml.ts';

export const loadEntries = {
  ...loadYamlEntries,
  ...loadDesignEntries,
  ...loadMapsEntries,

  // Files
  'load/missing-year': {
    message: { nl: 'er is geen map report-data/{year}', en: 'there is no folder report-data/{year}' },
    hint: {
      nl: 'Bestaande jaren: {years}. Een nieuw jaar begint als kopie van report-data/{last}.',
      en: 'Years that exist: {years}. A new year begins as a copy of report-data/{last}.',
    },
  },
  'load/missing-file': {
    message: { nl: 'bestand {file} bestaat niet', en: 'file {file} does not exist' },
  },
  'load/not-a-file': {
    message: { nl: '{file} is een map, geen bestand', en: '{file} is a folder, not a file' },
  },
  'load/no-permission': {
    message: { nl: '{file} mag niet gelezen worden', en: '{file} may not be read' },
    hint: { nl: 'Geef uzelf leesrechten op het bestand.', en: 'Give yourself permission to read the file.' },
  },
  'load/unreadable': {
    message: { nl: '{file} kan niet gelezen worden ({detail})', en: '{file} cannot be read ({detail})' },
  },
  'load/file-too-large': {
    message: {
      nl: '{file} is {size}; hoogstens {limit} wordt gelezen',
      en: '{file} is {size}; at most {limit} is read',
    },
    hint: {
      nl: 'Splits het bestand, of kijk na of het wel het juiste is. Een kaart vereenvoudigt u op mapshaper.org.',
      en: 'Split the file, or check that it is the right one. Simplify a map on mapshaper.org.',
    },
  },
  'load/not-utf8': {
    message: { nl: '{file} is niet als UTF-8 bewaard', en: '{file} is not saved as UTF-8' },
    hint: {
      nl: 'Bewaar het bestand opnieuw met de codering UTF-8; bij CSV uit Excel: "CSV UTF-8".',
      en: 'Save the file again with encoding UTF-8; for CSV from Excel: "CSV UTF-8".',
    },
  },
  'load/path-outside': {
    message: { nl: '{file} ligt buiten de map van het project', en: '{file} lies outside the folder of the project' },
    hint: {
      nl: 'Zet het bestand in de map en schrijf het pad vanaf daar, zonder ".." en zonder "/" vooraan.',
      en: 'Put the file in the folder and write its path from there, without ".." and without a leading "/".',
    },
  },
  'load/missing-image': {
    message: { nl: 'foto {file} bestaat niet', en: 'photo {file} does not exist' },
    hint: { nl: 'Let op hoofdletters en op .jpg of .jpeg.', en: 'Mind capitals, and .jpg or .jpeg.' },
  },
  'load/missing-page': {
    message: { nl: 'pages/{name}.yaml bestaat niet', en: 'pages/{name}.yaml does not exist' },
  },
  'load/page-twice': {
    message: { nl: 'pagina {name} staat twee keer in de lijst', en: 'page {name} stands in the list twice' },
  },
  'load/unlisted-page': {
    message: {
      nl: 'pagina {name} staat niet in report.yaml en komt niet in het verslag',
      en: 'page {name} is not in report.yaml and will not be in the report',
    },
    hint: {
      nl: 'Zet {name} bij pages in report.yaml, of verwijder het bestand.',
      en: 'Add {name} to pages in report.yaml, or remove the file.',
    },
  },
  'load/unused-series': {
    message: { nl: 'geen enkele pagina gebruikt {file}', en: 'no page uses {file}' },
  },

  // Keys and values
  'load/unknown-key': {
    message: { nl: 'onbekende sleutel "{key}"', en: 'unknown key "{key}"' },
  },
  'load/missing-key': {
    message: { nl: 'sleutel "{key}" ontbreekt', en: 'key "{key}" is missing' },
  },
  'load/empty-value': {
    message: { nl: '"{key}" is leeg', en: '"{key}" is empty' },
    hint: { nl: 'Vul een waarde in, of laat de sleutel weg.', en: 'Give a value, or leave the key out.' },
  },
  'load/comma-in-text': {
    message: { nl: 'de komma voor "{key}" eindigt de tekst', en: 'the comma before "{key}" ends the text' },
    hint: {
      nl: 'Tussen { } scheidt een komma sleutels. Zet de hele tekst tussen aanhalingstekens.',
      en: 'Between { } a comma separates keys. Put the whole text in quotes.',
    },
  },
  'load/comma-in-number': {
    message: {
      nl: 'tussen { } scheidt een komma sleutels: dit is niet {whole},{part}',
      en: 'between { } a comma separates keys: this is not {whole},{part}',
    },
    hint: {
      nl: 'Schrijf {whole}.{part} of "{whole},{part}"; bedoelde u duizenden, schrijf dan {whole}{part}.',
      en: 'Write {whole}.{part} or "{whole},{part}"; for thousands write {whole}{part}.',
    },
  },
  'load/wrong-schema': {
    message: {
      nl: 'dit bestand moet beginnen met "schema: {expected}"',
      en: 'this file must begin with "schema: {expected}"',
    },
  },
  'load/wrong-year': {
    message: {
      nl: 'het jaar {typed} hoort niet in de map {expected}',
      en: 'year {typed} does not belong in folder {expected}',
    },
    hint: { nl: 'Schrijf year: {expected}', en: 'Write year: {expected}' },
  },
  'load/expected-text': {
    message: { nl: '"{key}" moet tekst zijn', en: '"{key}" must be text' },
  },
  'load/expected-id': {
    message: { nl: '"{value}" is geen korte naam', en: '"{value}" is not a short name' },
    hint: {
      nl: 'Gebruik kleine letters zonder accent, cijfers en koppeltekens: heist-op-den-berg.',
      en: 'Use small letters without accents, digits and hyphens: heist-op-den-berg.',
    },
  },
  'load/expected-number': {
    message: { nl: '"{key}" moet een getal zijn, niet "{value}"', en: '"{key}" must be a number, not "{value}"' },
    hint: { nl: 'Schrijf 5510 of 12,5, zonder eenheid.', en: 'Write 5510 or 12.5, without a unit.' },
  },
  'load/thousands-point': {
    message: { nl: '{value} is dubbelzinnig', en: '{value} is ambiguous' },
    hint: {
      nl: 'Bedoelde u {whole} of {decimal}? Schrijf duizendtallen zonder punt.',
      en: 'Did you mean {whole} or {decimal}? Write thousands without a point.',
    },
  },
  'load/thousands-points': {
    message: { nl: '{value} is geen getal', en: '{value} is not a number' },
    hint: { nl: 'Schrijf {whole}, zonder punten.', en: 'Write {whole}, without points.' },
  },
  'load/expected-integer': {
    message: { nl: '"{key}" moet een geheel getal zijn', en: '"{key}" must be a whole number' },
  },
  'load/out-of-range': {
    message: {
      nl: '"{key}" moet van {least} tot {most} gaan, niet {value}',
      en: '"{key}" must be from {least} to {most}, not {value}',
    },
  },
  'load/expected-percentage': {
    message: {
      nl: '"{key}" moet een percentage zijn, niet "{value}"',
      en: '"{key}" must be a percentage, not "{value}"',
    },
    hint: { nl: 'Schrijf 5%.', en: 'Write 5%.' },
  },
  'load/expected-boolean': {
    message: {
      nl: '"{key}" moet true of false zijn, niet "{value}"',
      en: '"{key}" must be true or false, not "{value}"',
    },
    hint: { nl: 'Schrijf true voor ja, false voor nee.', en: 'Write true for yes, false for no.' },
  },
  'load/expected-date': {
    message: { nl: '"{value}" is geen datum', en: '"{value}" is not a date' },
    hint: { nl: 'Schrijf jaar-maand-dag: 2023-06-02.', en: 'Write year-month-day: 2023-06-02.' },
  },
  'load/expected-years': {
    message: { nl: '"{value}" zijn geen jaren', en: '"{value}" is not a range of years' },
    hint: { nl: 'Schrijf 2019..2023.', en: 'Write 2019..2023.' },
  },
  'load/expected-columns': {
    message: { nl: '"{value}" is geen nummer van een kolom', en: '"{value}" is no number of a column' },
    hint: {
      nl: 'Schrijf 2 voor het verloop van het cijfer in kolom 2, of 2..6 voor de getallen van kolom 2 tot 6.',
      en: 'Write 2 for the course of the figure in column 2, or 2..6 for the numbers of columns 2 to 6.',
    },
  },
  'load/expected-moment': {
    message: { nl: '"{value}" is geen jaar, maand of dag', en: '"{value}" is no year, month or day' },
    hint: { nl: 'Schrijf 2021, 2021-04 of 2021-04-15.', en: 'Write 2021, 2021-04 or 2021-04-15.' },
  },
  'load/expected-url': {
    message: { nl: '"{value}" is geen webadres', en: '"{value}" is not a web address' },
    hint: { nl: 'Schrijf het adres met https:// ervoor.', en: 'Write the address with https:// before it.' },
  },
  'load/expected-point': {
    message: { nl: '"{key}" moet een punt zijn: [x, y]', en: '"{key}" must be a point: [x, y]' },
  },
  'load/expected-list': {
    message: { nl: '"{key}" moet een lijst zijn', en: '"{key}" must be a list' },
    hint: {
      nl: 'Zet elk item op een eigen regel met "- " ervoor, of schrijf [a, b].',
      en: 'Put each item on a line with "- " before it, or write [a, b].',
    },
  },
  'load/expected-mapping': {
    message: { nl: '"{key}" moet uit sleutels en waarden bestaan', en: '"{key}" must consist of keys and values' },
    hint: {
      nl: 'Schrijf "sleutel: waarde", één per regel en ingesprongen.',
      en: 'Write "key: value", one per line and indented.',
    },
  },
  'load/expected-members': {
    message: {
      nl: '"{key}" moet all zijn of een lijst van gemeenten',
      en: '"{key}" must be all or a list of municipalities',
    },
    hint: { nl: 'Schrijf all, of bijvoorbeeld [berlaar, lier].', en: 'Write all, or for example [berlaar, lier].' },
  },
  'load/expected-row': {
    message: { nl: 'dit is geen rij van een tabel', en: 'this is not a row of a table' },
    hint: {
      nl: 'Schrijf [ cel, cel ], { group: … }, { total: [ … ] } of { result: [ … ] }.',
      en: 'Write [ cell, cell ], { group: … }, { total: [ … ] } or { result: [ … ] }.',
    },
  },
  'load/unknown-value': {
    message: { nl: '"{value}" past niet bij "{key}"', en: '"{value}" does not fit "{key}"' },
  },
  'load/unknown-unit': {
    message: { nl: 'onbekende eenheid "{value}"', en: 'unknown unit "{value}"' },
    hint: {
      nl: 'Kies uit: {units}. Past er geen, laat `unit:` dan weg en zet het woord in `label:`.',
      en: 'Choose from: {units}. If none fits, leave `unit:` out and put the word into `label:`.',
    },
  },
  'load/duplicate-id': {
    message: { nl: 'de naam "{id}" is al gebruikt', en: 'the name "{id}" is used already' },
  },
  'load/no-block-kind': {
    message: { nl: 'dit blok zegt niet wat het is', en: 'this block does not say what it is' },
    hint: { nl: 'Eén van: {kinds}.', en: 'One of: {kinds}.' },
  },
  'load/two-block-kinds': {
    message: { nl: 'dit blok is twee dingen tegelijk: {kinds}', en: 'this block is two things at once: {kinds}' },
    hint: { nl: 'Begin voor elk een nieuw blok met "- ".', en: 'Begin a new block with "- " for each.' },
  },

  // Series
  'load/csv-empty': {
    message: { nl: '{file} heeft geen rijen', en: '{file} has no rows' },
    hint: {
      nl: 'Eerste rij: koppen. Daaronder één rij per categorie.',
      en: 'First row: heads. Below it one row per category.',
    },
  },
  'load/csv-cells': {
    message: {
      nl: 'aantal cellen in deze rij: {cells}; aantal koppen: {heads}',
      en: 'cells in this row: {cells}; heads: {heads}',
    },
    hint: {
      nl: 'Zet een cel met een komma of puntkomma erin tussen "…".',
      en: 'Put a cell with a comma or semicolon in it in "…".',
    },
  },
  'load/csv-commas': {
    message: {
      nl: 'aantal cellen in deze rij: {cells}; aantal koppen: {heads}',
      en: 'cells in this row: {cells}; heads: {heads}',
    },
    hint: {
      nl: 'Een komma scheidt hier cellen. Schrijf 12.5, of bewaar als CSV met puntkomma’s: dan mag 12,5.',
      en: 'A comma separates cells here. Write 12.5, or save as CSV with semicolons: then 12,5 is right.',
    },
  },
  'load/csv-separator': {
    message: {
      nl: 'geen puntkomma’s of komma’s gevonden in de koppen',
      en: 'no semicolons or commas found in the heads',
    },
    hint: {
      nl: 'Bewaar in Excel als "CSV (gescheiden door lijstscheidingsteken)", met puntkomma’s; geen tabs.',
      en: 'Save as CSV with semicolons or commas; not with tabs.',
    },
  },
  'load/csv-not-a-number': {
    message: { nl: '"{value}" is geen getal', en: '"{value}" is no number' },
    hint: {
      nl: 'De andere cellen onder "{head}" zijn getallen. Schrijf een getal, of laat de cel leeg.',
      en: 'The other cells below "{head}" are numbers. Write a number, or leave the cell empty.',
    },
  },
  'load/csv-percent': {
    message: {
      nl: '"{value}" is geen getal: het procentteken hoort hier niet',
      en: '"{value}" is no number: the percent sign does not belong here',
    },
    hint: {
      nl: 'Schrijf {number}, en zet `# unit: procent` bovenaan het bestand.',
      en: 'Write {number}, and put `# unit: procent` at the top of the file.',
    },
  },
  'load/csv-quote': {
    message: { nl: 'het aanhalingsteken van deze cel sluit niet', en: 'the quote of this cell does not close' },
  },
  'load/csv-remark': {
    message: { nl: 'onbekende opmerking "# {key}:"', en: 'unknown remark "# {key}:"' },
  },
} as const satisfies Entries;
