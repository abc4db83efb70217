// What `release/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const releaseEntries = {
  'release/cannot-write': {
    message: {
      nl: 'het verslag kan niet bewaard worden in {folder}: {reason}',
      en: 'the report cannot be saved in {folder}: {reason}',
    },
    hint: {
      nl: 'ga na of u in die map mag schrijven, of de schijf niet vol is en of geen ander programma een bestand eruit open heeft; het vorige verslag is niet gewijzigd',
      en: 'check that you may write in that folder, that the disk is not full and that no other program has one of its files open; the former release is unchanged',
    },
  },
  'release/locked': {
    message: {
      nl: 'een ander programma (proces {process}) is al bezig met {folder}',
      en: 'another program (process {process}) is already working on {folder}',
    },
    hint: {
      nl: 'wacht tot het klaar is; weet u zeker dat er geen bezig is, verwijder dan {lock}',
      en: 'wait until it is done; if you are sure that none is running, remove {lock}',
    },
  },
  'release/foreign-files': {
    message: {
      nl: 'in {folder} staan bestanden die niet bij een verslag horen, bijvoorbeeld "{file}"',
      en: '{folder} holds files that do not belong to a release, for example "{file}"',
    },
    hint: {
      nl: 'een nieuwe uitgave vervangt de hele map: verplaats die bestanden ({count}), of kies met --output een andere map',
      en: 'a new release replaces the whole folder: move those files ({count}), or choose another folder with --output',
    },
  },
} as const satisfies Entries;
