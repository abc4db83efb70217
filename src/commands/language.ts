// Arguments and environment to the language that the program speaks. Decided before anything is parsed: errors need it too.

export type Language = 'nl' | 'en';

/** `--lang` if it names a language we have, else that of the locale: English if it begins with "en", Dutch otherwise. */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = askedLanguage(argv);
  if (asked === 'nl' || asked === 'en') return asked;
  // The order in which POSIX gives them weight.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'nl';
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = options[at];
  if (argument === undefined) return undefined;
  return argument === '--lang' ? options[at + 1] : argument.slice('--lang='.length);
}
