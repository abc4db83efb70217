// What the commands say, in Dutch and English. What is wrong with a report stands in src/diagnostics/catalogue.ts instead.

import type { FigureChange } from '../build/ledger.ts';
import type { FigureStatus } from '../model/figures.ts';
import type { StageName } from '../model/world.ts';
import type { Language } from './language.ts';

export interface Words {
  readonly program: string;
  readonly headings: Readonly<Record<string, string>>;
  /** What an argument or the value of an option is called in help. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly usage: {
    readonly program: string;
    readonly build: string;
    readonly check: string;
    readonly schema: string;
    readonly templates: string;
    readonly figures: string;
  };
  readonly commands: Readonly<Record<'build' | 'check' | 'figures' | 'schema' | 'templates' | 'help', string>>;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'root'
      | 'version'
      | 'help'
      | 'target'
      | 'output'
      | 'only'
      | 'design'
      | 'strict'
      | 'timings'
      | 'json'
      | 'quiet'
      | 'year'
      | 'kind'
      | 'csv'
      | 'diff',
      string
    >
  >;
  readonly examples: string;
  readonly exitCodes: string;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly errors: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly tooMany: (command: string) => string;
    readonly notAYear: (value: string) => string;
    readonly notAChoice: (option: string, value: string, choices: string) => string;
    readonly noSuchFolder: (folder: string) => string;
    readonly contradiction: (one: string, other: string) => string;
    readonly didYouMean: (name: string) => string;
    readonly seeHelp: (command: string) => string;
  };
  readonly summary: {
    readonly built: (folder: string, pages: number) => string;
    readonly notBuilt: string;
    readonly checked: (pages: number) => string;
    readonly checkedPartly: string;
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly none: string;
    readonly stopped: string;
    readonly total: string;
  };
  readonly health: {
    /** Page, section, template, filled, words left, findings. */
    readonly heads: readonly [string, string, string, string, string, string];
    /** Page, place, lines, words left, line in the files. */
    readonly roomHeads: readonly [string, string, string, string, string];
    readonly left: (words: number) => string;
    readonly blank: string;
    /** By code. */
    readonly findings: Readonly<Record<string, string>>;
  };
  readonly figures: {
    /** Figure, change, status, source, pages; between the first two stand the years. */
    readonly heads: readonly [string, string, string, string, string];
    /** Of the columns of a CSV. */
    readonly columns: readonly string[];
    readonly status: Readonly<Record<FigureStatus, string>>;
    readonly changes: Readonly<Record<FigureChange['kind'], (count: number) => string>>;
    readonly none: string;
  };
  /** What an arrangement has room for. */
  readonly templates: {
    readonly pages: (pages: number, start: string) => string;
    readonly slot: (kind: string, name: string, count: number | undefined, required: boolean) => string;
    readonly lines: (lines: number, goesOn: boolean) => string;
    readonly icons: (names: string) => string;
  };
  readonly bug: (version: string) => string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const nl: Words = {
  program: 'Bouwt een activiteitenverslag: uit YAML een toegankelijke pdf voor het scherm en een pdf voor de drukker.',
  headings: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Argumenten:',
    'Options:': 'Opties:',
    'Global Options:': 'Algemene opties:',
    'Commands:': 'Opdrachten:',
  },
  placeholders: {
    year: 'jaar',
    kind: 'soort',
    target: 'doel',
    dir: 'map',
    name: 'naam',
    'page id': 'pagina-id',
    command: 'opdracht',
  },
  usage: {
    program: '[opties] <opdracht>',
    build: '[opties] <jaar>',
    check: '[opties] <jaar>',
    schema: '[opties] [soort]',
    templates: '[opties]',
    figures: '[opties] <jaar>',
  },
  commands: {
    build: 'bouw het verslag van een jaar',
    check: 'zoek alle fouten in het verslag van een jaar, zonder pdf te maken',
    figures: 'toon alle cijfers van een jaar: waarde, vorig jaar, bron, en op welke bladzijden ze staan',
    schema: 'druk de JSON Schemas van de bestanden af, voor een editor die meekijkt',
    templates: 'toon de sjablonen en schikkingen van een ontwerp, en wat er in elk past',
    help: 'toon de hulp bij een opdracht',
  },
  options: {
    lang: 'taal van de meldingen: nl of en (standaard die van het systeem)',
    root: 'map met report-data/ en templates/ (standaard: de werkmap of de dichtste map daarboven)',
    version: 'toon het versienummer',
    help: 'toon deze hulp',
    target: 'screen, print of all: pdf voor het scherm, voor de drukker of beide (standaard: all)',
    output: 'map waarin de map <jaar> komt (standaard: release)',
    only: 'alleen de bladzijden met deze id; een uitgave komt in een eigen map <jaar>-<id>, een controle toont hun plaatsen voor tekst',
    design: 'een ontwerp uit templates/ in plaats van dat van report.yaml',
    strict: 'waarschuwingen tellen als fouten',
    timings: 'toon hoe lang elke stap duurde',
    json: 'schrijf het resultaat als JSON naar de standaarduitvoer',
    quiet: 'toon alleen fouten en waarschuwingen',
    year: 'het jaar waarover het verslag gaat, bijvoorbeeld 2023',
    kind: 'report, figures, page, brand of layout; zonder soort: alle',
    csv: 'schrijf een CSV voor Excel naar de standaarduitvoer (puntkomma, decimale komma)',
    diff: 'toon wat er veranderde tegenover de cijfers van een ander jaar',
  },
  examples: `
Voorbeelden:
  igemo-report build 2023                  beide pdf's in release/2023/
  igemo-report build 2023 --only klimaat   snel de bladzijden van één thema zien
  igemo-report build 2023 --target print   alleen het bestand voor de drukker
  igemo-report check 2023 --strict         alle fouten en waarschuwingen, zonder pdf
  igemo-report check 2023 --only klimaat   hoeveel woorden er nog bij kunnen, plaats per plaats
  igemo-report figures 2023 --diff 2022    welke cijfers er veranderden
  igemo-report figures 2023 --csv > c.csv  alle cijfers in Excel
  igemo-report schema page > page.json     het schema van een bladzijde
  igemo-report templates                  wat er in elk sjabloon past
`,
  exitCodes: `
Afloopcodes: 0 gelukt, 1 het verslag heeft fouten, 2 verkeerd gebruik, 3 fout in het programma
`,
  stages: {
    load: 'bestanden lezen',
    resolve: 'cijfers en verwijzingen invullen',
    compose: 'zetten',
    layout: 'opmaken',
    preflight: 'bladzijden nakijken',
    images: "foto's voorbereiden",
    paint: "pdf's schrijven",
    release: 'bewaren',
  },
  errors: {
    unknownOption: (name) => `onbekende optie ${name}`,
    unknownCommand: (name) => `onbekende opdracht "${name}"`,
    missingArgument: (name) =>
      name === 'year' ? 'het jaar ontbreekt, bijvoorbeeld 2023' : `het argument <${name}> ontbreekt`,
    missingValue: (option) => `de optie ${option} verwacht een waarde`,
    tooMany: (command) => `te veel argumenten voor ${command}`,
    notAYear: (value) => `"${value}" is geen jaartal van vier cijfers, zoals 2023`,
    notAChoice: (option, value, choices) => `${option} kent "${value}" niet; mogelijk: ${choices}`,
    noSuchFolder: (folder) => `de map ${folder} bestaat niet`,
    contradiction: (one, other) => `${one} en ${other} gaan niet samen`,
    didYouMean: (name) => `bedoelde u ${name}?`,
    seeHelp: (command) => `Zie ${command} --help`,
  },
  summary: {
    built: (folder, pages) => `Klaar: ${many(pages, 'bladzijde', 'bladzijden')} in ${folder}`,
    notBuilt: 'Niet gebouwd: zie de fouten hierboven.',
    checked: (pages) => `Nagekeken: ${many(pages, 'bladzijde', 'bladzijden')}.`,
    checkedPartly: 'Nagekeken tot waar het kon: er kunnen nog meldingen volgen. Verbeter de fouten en kijk opnieuw na.',
    counts: (errors, warnings, notes) =>
      [
        many(errors, 'fout', 'fouten'),
        many(warnings, 'waarschuwing', 'waarschuwingen'),
        many(notes, 'opmerking', 'opmerkingen'),
      ].join(', '),
    none: 'geen fouten of waarschuwingen',
    stopped: 'Afgebroken. De vorige uitgave is niet gewijzigd.',
    total: 'samen',
  },
  health: {
    heads: ['blz.', 'pagina', 'sjabloon', 'vol', 'woorden', 'bevindingen'],
    roomHeads: ['blz.', 'plaats', 'regels', 'ruimte', 'tekst in'],
    left: (words) =>
      words < 0 ? `${many(-words, 'woord', 'woorden')} te veel` : `nog ${many(words, 'woord', 'woorden')}`,
    blank: '(leeg)',
    findings: {
      'layout/overset-text': 'tekst te lang',
      'layout/too-high': 'hoger dan kolom',
      'preflight/outside-page': 'van de bladzijde',
      'preflight/near-trim': 'te dicht bij rand',
      'preflight/over-spine': 'over de rug',
      'preflight/near-spine': 'te dicht bij rug',
      'preflight/text-over-text': 'tekst over tekst',
      'preflight/covered-text': 'tekst bedekt',
      'preflight/spilled-text': 'loopt net over',
      'preflight/under-filled': 'te leeg',
      'preflight/stranded-heading': 'titel onderaan',
      'preflight/unequal-columns': 'kolommen ongelijk',
      'preflight/hyphen-at-end': 'woord afgebroken',
      'preflight/runt': 'korte slotregel',
      'preflight/river': 'geul van wit',
      'preflight/lone-picture': 'beeld alleen',
      'preflight/far-caption': 'bijschrift ver',
    },
  },
  figures: {
    heads: ['cijfer', 'verschil', 'stand', 'bron', 'bladzijden'],
    columns: [
      'cijfer',
      'wat',
      'waarde',
      'eenheid',
      'vorig jaar',
      'verschil',
      'stand',
      'peildatum',
      'bron',
      'bladzijden',
      'plaatsen',
    ],
    status: { confirmed: 'bevestigd', provisional: 'voorlopig', example: 'voorbeeld' },
    changes: {
      changed: (count) => many(count, 'cijfer veranderde', 'cijfers veranderden'),
      new: (count) => many(count, 'cijfer is nieuw', 'cijfers zijn nieuw'),
      gone: (count) => many(count, 'cijfer verdween', 'cijfers verdwenen'),
    },
    none: 'geen enkel cijfer veranderde',
  },
  templates: {
    pages: (pages, start) =>
      `${many(pages, 'bladzijde', 'bladzijden')}${start === 'verso' ? ', begint links' : start === 'recto' ? ', begint rechts' : ''}`,
    slot: (kind, name, count, required) =>
      `${kind}${name === kind ? '' : ` (${name})`}${count === undefined ? '' : `, plaats voor ${count}`}${required ? ', verplicht' : ''}`,
    lines: (lines, goesOn) => `tekst van ${many(lines, 'regel', 'regels')}${goesOn ? ', loopt zo nodig door' : ''}`,
    icons: (names) => `pictogrammen: ${names}`,
  },
  bug: (version) =>
    `Dit is een fout in igemo-report ${version}, niet in uw verslag. Meld ze aan de makers, met de opdracht en de regels hieronder:`,
};

const en: Words = {
  program: 'Builds an activity report: from YAML an accessible PDF for the screen and a PDF for the printer.',
  headings: {},
  placeholders: {},
  usage: {
    program: '[options] <command>',
    build: '[options] <year>',
    check: '[options] <year>',
    schema: '[options] [kind]',
    templates: '[options]',
    figures: '[options] <year>',
  },
  commands: {
    build: 'build the report of a year',
    check: 'find everything that is wrong with the report of a year, without making a PDF',
    figures: 'list all figures of a year: value, last year, source, and the pages that they stand on',
    schema: 'print the JSON Schemas of the files, for an editor that looks along',
    templates: 'list the templates and arrangements of a design, and what fits in each',
    help: 'show help for a command',
  },
  options: {
    lang: 'language of messages: nl or en (default: that of the system)',
    root: 'folder with report-data/ and templates/ (default: the working folder or the nearest one above)',
    version: 'show the version',
    help: 'show this help',
    target: 'screen, print or all: PDF for the screen, for the printer or both (default: all)',
    output: 'folder in which the folder <year> is put (default: release)',
    only: 'only the pages of this id; a release goes into a folder of its own, <year>-<id>, a check shows their places for text',
    design: 'a design of templates/ instead of the one that report.yaml names',
    strict: 'warnings count as errors',
    timings: 'show how long each step took',
    json: 'write the result as JSON to standard output',
    quiet: 'show errors and warnings only',
    year: 'the year that the report is about, for example 2023',
    kind: 'report, figures, page, brand or layout; without a kind: all',
    csv: 'write a CSV for Excel to standard output (semicolons, decimal commas)',
    diff: 'show what changed against the figures of another year',
  },
  examples: `
Examples:
  igemo-report build 2023                  both PDFs in release/2023/
  igemo-report build 2023 --only klimaat   a quick look at the pages of one theme
  igemo-report build 2023 --target print   the file for the printer only
  igemo-report check 2023 --strict         all errors and warnings, without a PDF
  igemo-report check 2023 --only klimaat   how many words still fit, place by place
  igemo-report figures 2023 --diff 2022    which figures changed
  igemo-report figures 2023 --csv > f.csv  all figures in Excel
  igemo-report schema page > page.json     the schema of a page
  igemo-report templates                   what fits in every template
`,
  exitCodes: `
Exit codes: 0 done, 1 the report has errors, 2 wrong usage, 3 a bug in the program
`,
  stages: {
    load: 'reading files',
    resolve: 'filling in figures and references',
    compose: 'setting type',
    layout: 'laying out',
    preflight: 'looking at pages',
    images: 'preparing photographs',
    paint: 'writing PDFs',
    release: 'saving',
  },
  errors: {
    unknownOption: (name) => `unknown option ${name}`,
    unknownCommand: (name) => `unknown command "${name}"`,
    missingArgument: (name) => `the argument <${name}> is missing`,
    missingValue: (option) => `the option ${option} expects a value`,
    tooMany: (command) => `too many arguments for ${command}`,
    notAYear: (value) => `"${value}" is no year of four digits, such as 2023`,
    notAChoice: (option, value, choices) => `${option} does not know "${value}"; possible: ${choices}`,
    noSuchFolder: (folder) => `the folder ${folder} does not exist`,
    contradiction: (one, other) => `${one} and ${other} exclude each other`,
    didYouMean: (name) => `did you mean ${name}?`,
    seeHelp: (command) => `See ${command} --help`,
  },
  summary: {
    built: (folder, pages) => `Done: ${many(pages, 'page', 'pages')} in ${folder}`,
    notBuilt: 'Not built: see the errors above.',
    checked: (pages) => `Checked: ${many(pages, 'page', 'pages')}.`,
    checkedPartly: 'Checked as far as possible: more may follow. Mend the errors and check again.',
    counts: (errors, warnings, notes) =>
      [many(errors, 'error', 'errors'), many(warnings, 'warning', 'warnings'), many(notes, 'note', 'notes')].join(', '),
    none: 'no errors or warnings',
    stopped: 'Stopped. The former release is unchanged.',
    total: 'together',
  },
  health: {
    heads: ['page', 'section', 'template', 'full', 'words', 'findings'],
    roomHeads: ['page', 'place', 'lines', 'room', 'text in'],
    left: (words) => (words < 0 ? `${many(-words, 'word', 'words')} over` : `${many(words, 'word', 'words')} left`),
    blank: '(blank)',
    findings: {
      'layout/overset-text': 'text too long',
      'layout/too-high': 'too high',
      'preflight/outside-page': 'off the page',
      'preflight/near-trim': 'near the trim',
      'preflight/over-spine': 'over the fold',
      'preflight/near-spine': 'near the fold',
      'preflight/text-over-text': 'text over text',
      'preflight/covered-text': 'text covered',
      'preflight/spilled-text': 'spilled over',
      'preflight/under-filled': 'too empty',
      'preflight/stranded-heading': 'stranded heading',
      'preflight/unequal-columns': 'unequal columns',
      'preflight/hyphen-at-end': 'divided word',
      'preflight/runt': 'runt',
      'preflight/river': 'river',
      'preflight/lone-picture': 'lone picture',
      'preflight/far-caption': 'far caption',
    },
  },
  figures: {
    heads: ['figure', 'change', 'status', 'source', 'pages'],
    columns: ['figure', 'what', 'value', 'unit', 'last year', 'change', 'status', 'as of', 'source', 'pages', 'places'],
    status: { confirmed: 'confirmed', provisional: 'provisional', example: 'example' },
    changes: {
      changed: (count) => many(count, 'figure changed', 'figures changed'),
      new: (count) => many(count, 'figure is new', 'figures are new'),
      gone: (count) => many(count, 'figure went', 'figures went'),
    },
    none: 'no figure changed',
  },
  templates: {
    pages: (pages, start) =>
      `${many(pages, 'page', 'pages')}${start === 'verso' ? ', begins on the left' : start === 'recto' ? ', begins on the right' : ''}`,
    slot: (kind, name, count, required) =>
      `${kind}${name === kind ? '' : ` (${name})`}${count === undefined ? '' : `, room for ${count}`}${required ? ', required' : ''}`,
    lines: (lines, goesOn) => `text of ${many(lines, 'line', 'lines')}${goesOn ? ', goes on if need be' : ''}`,
    icons: (names) => `icons: ${names}`,
  },
  bug: (version) =>
    `This is a bug in igemo-report ${version}, not in your report. Please report it to its makers, with the command and the lines below:`,
};

export const words: Readonly<Record<Language, Words>> = { nl, en };
