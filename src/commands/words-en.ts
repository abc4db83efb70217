// What the commands say in English.

import { many } from './many.ts';
import type { Words } from './words.ts';

export const en: Words = {
  program: 'Builds an activity report: from YAML an accessible PDF for the screen and a PDF for the printer.',
  headings: {},
  placeholders: {},
  usage: {
    program: '[options] <command>',
    build: '[options] <year>',
    check: '[options] <year>',
    chart: '[options] <year> <chart id>',
    schema: '[options] [kind]',
    templates: '[options]',
    figures: '[options] <year>',
    preflight: '[options] <file.pdf>',
  },
  commands: {
    build: 'build the report of a year',
    check: 'find everything that is wrong with the report of a year, without making a PDF',
    figures: 'list all figures of a year: value, last year, source, and the pages that they stand on',
    chart: 'draw one chart of a report into a file of its own, for the website or the press',
    preflight: 'find what a printer would refuse in a PDF: boxes, colours, ink, pictures, text',
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
    printer: 'a printer of templates/printers/ instead of the one that report.yaml names',
    design: 'a design of templates/ instead of the one that report.yaml names',
    proof: 'also a proof of the print file for the screen: colours of the press, with trim and bleed',
    imposition: 'booklet: also a booklet for an office printer, two pages on a side, to be folded (A3 of A4)',
    strict: 'warnings count as errors',
    timings: 'show how long each step took',
    json: 'write the result as JSON to standard output',
    quiet: 'show errors and warnings only',
    year: 'the year that the report is about, for example 2023',
    kind: 'report, figures, page, brand or layout; without a kind: all',
    chart: 'the id: of a chart from a file in pages/',
    format: 'svg, png or pdf (default: as --output ends, else svg)',
    file: 'file for the chart (default: <chart id>.<format> in the working folder)',
    width: 'width of the whole picture, for example 120mm; its height follows (default: as in the report)',
    pdf: 'a PDF, of this program or of another',
    press: 'a printer of templates/printers/ (default: fogra39)',
    heatmap: 'draw all pages with their ink into a PNG, too much ink in red',
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
  igemo-report chart 2023 fig-uitstoot     one chart as fig-uitstoot.svg
  igemo-report chart 2023 fig-uitstoot --output paper.pdf --width 120mm
  igemo-report preflight report-print.pdf  what a printer would refuse in it
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
    inspect: 'checking the print file',
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
    notAWidth: (value, least, most) => `"${value}" is no width such as 120mm (${least} to ${most} mm)`,
    noSuchFolder: (folder) => `the folder ${folder} does not exist`,
    contradiction: (one, other) => `${one} and ${other} exclude each other`,
    didYouMean: (name) => `did you mean ${name}?`,
    seeHelp: (command) => `See ${command} --help`,
  },
  summary: {
    built: (folder, pages) => `Done: ${many(pages, 'page', 'pages')} in ${folder}`,
    notBuilt: 'Not built: see the errors above.',
    notDrawn: 'Not drawn: see the errors above.',
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
    columns: [
      'figure',
      'what',
      'value',
      'unit',
      'last year',
      'change',
      'status',
      'as of',
      'owner',
      'definition',
      'source',
      'pages',
      'places',
    ],
    status: { confirmed: 'confirmed', provisional: 'provisional', example: 'example' },
    changes: {
      changed: (count) => many(count, 'figure changed', 'figures changed'),
      new: (count) => many(count, 'figure is new', 'figures are new'),
      gone: (count) => many(count, 'figure went', 'figures went'),
    },
    none: 'no figure changed',
  },
  preflight: {
    faults: {
      missing: (file) => `the file ${file} does not exist`,
      folder: (file) => `${file} is a folder, no PDF`,
      unreadable: (file) => `the file ${file} cannot be read`,
      'not-pdf': (file) => `${file} is no PDF, or too damaged to find pages in it`,
    },
    title: (file, pages, size, printer) =>
      `${file}: ${many(pages, 'page', 'pages')} of ${size}, checked for ${printer}`,
    checks: {
      encryption: 'encryption',
      standard: 'standard',
      actions: 'actions',
      pages: 'page count',
      turn: 'turn',
      boxes: 'boxes and size',
      bleed: 'bleed filled',
      annotations: 'annotations',
      colours: 'colours',
      plates: 'spot colours',
      ink: 'ink',
      pictures: 'pictures',
      fonts: 'fonts',
      text: 'small text',
      safe: 'distance to edge',
      lines: 'thin lines',
      black: 'black text',
      white: 'white',
      transparency: 'transparency',
    },
    outcomes: { passed: 'passed', warned: 'look', failed: 'failed', 'not-run': 'not run' },
    counts: (errors, warnings, notes) =>
      [
        ...(errors > 0 ? [many(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [many(warnings, 'warning', 'warnings')] : []),
        ...(notes > 0 ? [many(notes, 'note', 'notes')] : []),
      ].join(', '),
    ink: (maximum, over, place) =>
      `up to ${maximum}% of ink, ${place}${over === '0' ? '' : `; ${over} mm² over the limit`}`,
    more: (pages) => `and ${many(pages, 'more page', 'more pages')} over the limit: see --json`,
    pages: (list) => `p. ${list}`,
    noPlates: 'without ink',
    where: ({ page, x, y }, others, count) => {
      const at = x === undefined ? '' : ` (${x} mm from the left, ${y} mm from the top)`;
      const more = others === undefined ? '' : `; also p. ${others}`;
      return `p. ${page}${at}${more}${count > 1 ? `; ${count} times` : ''}`;
    },
    verdict: (failed, notRun) =>
      [
        failed === 0 ? 'No errors.' : `Errors in ${many(failed, 'check', 'checks')}.`,
        ...(notRun > 0 ? [`Not run, or not on everything: ${many(notRun, 'check', 'checks')}.`] : []),
      ].join(' '),
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
