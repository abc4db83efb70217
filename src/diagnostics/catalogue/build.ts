// What `build/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const buildEntries = {
  'build/unknown-page': {
    message: {
      nl: 'het verslag heeft geen bladzijde "{name}"',
      en: 'the report has no page "{name}"',
    },
    hint: {
      nl: '--only verwacht een `id:` uit een bestand in pages/',
      en: '--only expects an `id:` from a file in pages/',
    },
  },
  'build/print-refused': {
    message: {
      nl: 'een drukker zou {file} weigeren: er is niets uitgegeven',
      en: 'a printer would refuse {file}: nothing was released',
    },
    hint: {
      nl: 'verbeter de fouten hierboven; ze staan op bladzijde {pages}',
      en: 'mend the errors above; they are on page {pages}',
    },
  },
  'build/no-figures': {
    message: {
      nl: 'er zijn geen cijfers van {year} om mee te vergelijken',
      en: 'there are no figures of {year} to compare with',
    },
    hint: {
      nl: 'bekend: {years}; elk jaar heeft een map in report-data/ met figures.yaml',
      en: 'known: {years}; every year has a folder in report-data/ with figures.yaml',
    },
  },
  'build/unknown-chart': {
    message: {
      nl: 'het verslag heeft geen grafiek "{name}"',
      en: 'the report has no chart "{name}"',
    },
  },
  'build/chart-not-placed': {
    message: {
      nl: 'grafiek "{name}" staat op geen bladzijde van "{section}"',
      en: 'chart "{name}" stands on no page of "{section}"',
    },
    hint: {
      nl: 'kies voor die pagina een sjabloon met plaats voor een grafiek: zie igemo-report templates',
      en: 'choose a template with room for a chart for that page: see igemo-report templates',
    },
  },
  'build/cannot-write': {
    message: {
      nl: 'het bestand {file} kan niet bewaard worden: {reason}',
      en: 'the file {file} cannot be saved: {reason}',
    },
    hint: {
      nl: 'ga na of u in die map mag schrijven, of kies met --output een andere plaats',
      en: 'check that you may write in that folder, or choose another place with --output',
    },
  },
} as const satisfies Entries;
