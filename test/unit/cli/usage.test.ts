import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/commands/language.ts';
import { type } from './terminal.ts';

describe('wrong usage is told in one sentence, with what was meant, and ends with 2', () => {
  it.each([
    ['buidl 2023', 'onbekende opdracht "buidl" – bedoelde u build?', 'Zie igemo-report --help'],
    ['build', 'het jaar ontbreekt, bijvoorbeeld 2023', 'Zie igemo-report build --help'],
    ['build 20x3', '"20x3" is geen jaartal van vier cijfers, zoals 2023', 'Zie igemo-report build --help'],
    ['build 1789', '"1789" is geen jaartal', ''],
    ['build 02023', '"02023" is geen jaartal', ''],
    ['build 2023 2024', 'te veel argumenten voor build', ''],
    ['build 2023 --tarqet print', 'onbekende optie --tarqet – bedoelde u --target?', ''],
    ['build 2023 --target pritn', '--target kent "pritn" niet; mogelijk: all, screen, print – bedoelde u print?', ''],
    ['build 2023 --only', 'de optie --only <page id> verwacht een waarde', ''],
    ['check 2023 --root /does/not/exist', 'de map /does/not/exist bestaat niet', ''],
    ['check 2031 --lang fr', '--lang kent "fr" niet; mogelijk: nl, en', ''],
    ['chart 2031', 'het argument <chart id> ontbreekt', 'Zie igemo-report chart --help'],
    ['chart 2031 fig-leden --format gif', '--format kent "gif" niet; mogelijk: svg, png, pdf', ''],
    ['chart 2031 fig-leden --width breed', '"breed" is geen breedte zoals 120mm (30 tot 1000 mm)', ''],
    ['chart 2031 fig-leden --width 20mm', '"20mm" is geen breedte', ''],
    ['schema pagina', '"pagina"', ''],
  ])('%s', async (line, message, hint) => {
    const { code, out, err } = await type(line);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('in English too', async () => {
    const { code, err } = await type('buidl 2023 --lang en');
    expect(err).toBe('igemo-report: unknown command "buidl" – did you mean build?\nSee igemo-report --help\n');
    expect(code).toBe(2);
  });

  it('as is no command at all, with the help', async () => {
    const { code, err } = await type('');
    expect(err).toContain('Gebruik: igemo-report');
    expect(code).toBe(2);
  });
});

describe('help', () => {
  it('shows commands, examples and exit codes in the language of the user', async () => {
    const { code, out } = await type('--help');
    expect(code).toBe(0);
    for (const part of [
      'Gebruik:',
      'Opdrachten:',
      'build <jaar>',
      'check <jaar>',
      'schema [soort]',
      'Voorbeelden:',
      'Afloopcodes:',
    ])
      expect(out).toContain(part);
    expect((await type('--help --lang en')).out).toContain('Exit codes:');
  });
  it('of a command shows its options and the global ones', async () => {
    const { out } = await type('build --help');
    for (const option of [
      '--target',
      '--output',
      '--only',
      '--strict',
      '--timings',
      '--json',
      '--quiet',
      '--lang',
      '--root',
    ])
      expect(out).toContain(option);
    expect(await type('help build')).toEqual({ code: 0, out, err: '' });
  });
  it('has no English in Dutch and no Dutch in English', async () => {
    for (const line of ['--help', 'build --help', 'check --help', 'schema --help']) {
      expect((await type(line)).out).not.toMatch(/\b(Usage|Options|Arguments|Commands|display|folder|default)\b/);
      expect((await type(`${line} --lang en`)).out).not.toMatch(
        /\b(Gebruik|Opties|Opdrachten|toon|verslag|standaard)\b/,
      );
    }
  });
});

describe('--version', () => {
  it('is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(await type('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('the language', () => {
  it.each([
    [[], {}, 'nl'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'en' }, 'en'],
    [[], { LANG: 'nl_BE.UTF-8' }, 'nl'],
    [[], { LANG: 'fr_BE.UTF-8' }, 'nl'],
    [[], { LC_ALL: 'nl_BE', LANG: 'en_US' }, 'nl'],
    [[], { LC_ALL: '', LANG: 'en_US' }, 'en'],
    [['build', '--lang', 'nl'], { LANG: 'en_US' }, 'nl'],
    [['--lang=en', 'build'], {}, 'en'],
    [['--lang=en', '--lang', 'nl'], {}, 'nl'],
    [['--', '--lang', 'en'], {}, 'nl'],
    [['--lang'], { LANG: 'en_GB' }, 'en'],
  ] as const)('%j %j: %s', (argv, env, expected) => expect(chooseLanguage(argv, env)).toBe(expected));
});

describe('help', () => {
  it.each([
    ['nl', '  jaar ', '--output <map>'],
    ['en', '  year ', '--output <dir>'],
  ])('in %s names arguments and values in its own words', async (lang, argument, option) => {
    const { out } = await type(`build --help --lang ${lang}`);
    expect(out).toContain(argument);
    expect(out).toContain(option);
  });
});
