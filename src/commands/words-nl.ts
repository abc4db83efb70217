// What the commands say in Dutch.

import { many } from './many.ts';
import type { Words } from './words.ts';

export const nl: Words = {
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
    'chart id': 'grafiek-id',
    format: 'formaat',
    file: 'bestand',
    width: 'breedte',
    command: 'opdracht',
    'file.pdf': 'bestand.pdf',
    'out.png': 'beeld.png',
  },
  usage: {
    program: '[opties] <opdracht>',
    build: '[opties] <jaar>',
    check: '[opties] <jaar>',
    chart: '[opties] <jaar> <grafiek-id>',
    schema: '[opties] [soort]',
    templates: '[opties]',
    figures: '[opties] <jaar>',
    preflight: '[opties] <bestand.pdf>',
  },
  commands: {
    build: 'bouw het verslag van een jaar',
    check: 'zoek alle fouten in het verslag van een jaar, zonder pdf te maken',
    figures: 'toon alle cijfers van een jaar: waarde, vorig jaar, bron, en op welke bladzijden ze staan',
    chart: 'teken één grafiek van een verslag in een eigen bestand, voor de website of de pers',
    preflight: 'zoek wat een drukker aan een pdf zou afkeuren: kaders, kleuren, inkt, beelden, tekst',
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
    printer: 'een drukker uit templates/printers/ in plaats van die van report.yaml',
    design: 'een ontwerp uit templates/ in plaats van dat van report.yaml',
    proof: 'ook een proef van het drukbestand voor het scherm: kleuren van de pers, met snijrand en afloop',
    imposition: 'booklet: ook een boekje voor een kantoorprinter, twee bladzijden per kant, om te vouwen (A3 bij A4)',
    strict: 'waarschuwingen tellen als fouten',
    timings: 'toon hoe lang elke stap duurde',
    json: 'schrijf het resultaat als JSON naar de standaarduitvoer',
    quiet: 'toon alleen fouten en waarschuwingen',
    year: 'het jaar waarover het verslag gaat, bijvoorbeeld 2023',
    kind: 'report, figures, page, brand of layout; zonder soort: alle',
    chart: 'de id: van een grafiek uit een bestand in pages/',
    format: 'svg, png of pdf (standaard: zoals --output eindigt, anders svg)',
    file: 'bestand waarin de grafiek komt (standaard: <grafiek-id>.<formaat> in de werkmap)',
    width: 'breedte van het hele beeld, bijvoorbeeld 120mm; de hoogte volgt (standaard: zoals in het verslag)',
    pdf: 'een pdf, van dit programma of van een ander',
    press: 'een drukker uit templates/printers/ (standaard: fogra39)',
    heatmap: 'teken alle bladzijden met hun inkt in een PNG, te veel inkt in rood',
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
  igemo-report chart 2023 fig-uitstoot     één grafiek als fig-uitstoot.svg
  igemo-report chart 2023 fig-uitstoot --output krant.pdf --width 120mm
  igemo-report preflight verslag-druk.pdf  wat een drukker eraan zou afkeuren
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
    inspect: 'drukbestand nakijken',
    release: 'bewaren',
  },
  errors: {
    unknownOption: (name) => `onbekende optie ${name}`,
    unknownCommand: (name) => `onbekende opdracht "${name}"`,
    missingArgument: (name) =>
      name === 'year'
        ? 'het jaar ontbreekt, bijvoorbeeld 2023'
        : name === 'file.pdf'
          ? 'de pdf ontbreekt'
          : `het argument <${name}> ontbreekt`,
    missingValue: (option) => `de optie ${option} verwacht een waarde`,
    tooMany: (command) => `te veel argumenten voor ${command}`,
    notAYear: (value) => `"${value}" is geen jaartal van vier cijfers, zoals 2023`,
    notAChoice: (option, value, choices) => `${option} kent "${value}" niet; mogelijk: ${choices}`,
    notAWidth: (value, least, most) => `"${value}" is geen breedte zoals 120mm (${least} tot ${most} mm)`,
    noSuchFolder: (folder) => `de map ${folder} bestaat niet`,
    contradiction: (one, other) => `${one} en ${other} gaan niet samen`,
    didYouMean: (name) => `bedoelde u ${name}?`,
    seeHelp: (command) => `Zie ${command} --help`,
  },
  summary: {
    built: (folder, pages) => `Klaar: ${many(pages, 'bladzijde', 'bladzijden')} in ${folder}`,
    notBuilt: 'Niet gebouwd: zie de fouten hierboven.',
    notDrawn: 'Niet getekend: zie de fouten hierboven.',
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
      'beheerder',
      'definitie',
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
  preflight: {
    faults: {
      missing: (file) => `het bestand ${file} bestaat niet`,
      folder: (file) => `${file} is een map, geen pdf`,
      unreadable: (file) => `het bestand ${file} is niet te lezen`,
      'not-pdf': (file) => `${file} is geen pdf, of te beschadigd om bladzijden in te vinden`,
    },
    title: (file, pages, size, printer) =>
      `${file}: ${many(pages, 'bladzijde', 'bladzijden')} van ${size}, nagekeken voor ${printer}`,
    checks: {
      encryption: 'versleuteling',
      standard: 'standaard',
      actions: 'acties',
      pages: 'aantal bladzijden',
      turn: 'draaiing',
      boxes: 'kaders en formaat',
      bleed: 'afloop gevuld',
      annotations: 'annotaties',
      colours: 'kleuren',
      plates: 'steunkleuren',
      ink: 'inkt',
      pictures: 'beelden',
      fonts: 'lettertypes',
      text: 'kleine tekst',
      safe: 'afstand tot rand',
      lines: 'dunne lijnen',
      black: 'zwarte tekst',
      white: 'wit',
      transparency: 'transparantie',
    },
    outcomes: { passed: 'in orde', warned: 'opgelet', failed: 'fout', 'not-run': 'niet nagekeken' },
    counts: (errors, warnings, notes) =>
      [
        ...(errors > 0 ? [many(errors, 'fout', 'fouten')] : []),
        ...(warnings > 0 ? [many(warnings, 'waarschuwing', 'waarschuwingen')] : []),
        ...(notes > 0 ? [many(notes, 'opmerking', 'opmerkingen')] : []),
      ].join(', '),
    ink: (maximum, over, place) =>
      `tot ${maximum}% inkt, ${place}${over === '0' ? '' : `; ${over} mm² boven de grens`}`,
    more: (pages) => `en nog ${many(pages, 'bladzijde', 'bladzijden')} boven de grens: zie --json`,
    pages: (list) => `blz. ${list}`,
    noPlates: 'zonder inkt',
    where: ({ page, x, y }, others, count) => {
      const at = x === undefined ? '' : ` (${decimal(x)} mm van links, ${decimal(y ?? 0)} mm van boven)`;
      const more = others === undefined ? '' : `; ook blz. ${others}`;
      return `blz. ${page}${at}${more}${count > 1 ? `; ${count} keer` : ''}`;
    },
    verdict: (failed, notRun) =>
      [
        failed === 0 ? 'Geen fouten.' : `Fouten bij ${many(failed, 'controle', 'controles')}.`,
        ...(notRun > 0 ? [`Niet of niet helemaal nagekeken: ${many(notRun, 'controle', 'controles')}.`] : []),
      ].join(' '),
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

const decimal = (value: number): string => String(value).replace('.', ',');
