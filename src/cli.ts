// Arguments to a command and its outcome to an exit code. Every command is loaded only when it is called, so that help and
// wrong usage answer at once.

import { Argument, Command, CommanderError, type Help, Option } from 'commander';
import { EXIT, type Io, processIo } from './commands/io.ts';
import { chooseLanguage } from './commands/language.ts';
import { readChoice, UsageError, usageMessage } from './commands/usage.ts';
import { type Words, words } from './commands/words.ts';
import { readProgram } from './program.ts';

/**
 * Runs the program. `argv` without node and script. Gives the exit code: 0 done, 1 the report has errors, 2 wrong usage,
 * 3 our bug, 130 interrupted.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const language = chooseLanguage(argv, io.env);
  const say = words[language];
  const { name, version } = await readProgram();
  let exit: number = EXIT.built;
  const program = describeProgram(name, version, say, io);
  const run = (command: Runner): ((...args: unknown[]) => Promise<void>) => {
    return async (...args) => {
      const called = args.at(-1) as Command;
      const options = called.optsWithGlobals();
      readChoice('--lang', options.lang ?? language, ['nl', 'en'], say);
      exit = await command(called.processedArgs, options, { io, language, say });
    };
  };
  addBuild(program, say).action(run(async (...args) => (await import('./commands/build.ts')).runBuild(...args)));
  addCheck(program, say).action(run(async (...args) => (await import('./commands/check.ts')).runCheck(...args)));
  addFigures(program, say).action(run(async (...args) => (await import('./commands/figures.ts')).runFigures(...args)));
  addChart(program, say).action(run(async (...args) => (await import('./commands/chart.ts')).runChart(...args)));
  addPreflight(program, say).action(
    run(async (...args) => (await import('./commands/preflight.ts')).runPreflight(...args)),
  );
  addSchema(program, say).action(run(async (...args) => (await import('./commands/schema.ts')).runSchema(...args)));
  addTemplates(program, say).action(
    run(async (...args) => (await import('./commands/templates.ts')).runTemplates(...args)),
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return explain(error, { io, say, program, argv, version });
  }
}

type Runner = typeof import('./commands/build.ts').runBuild;

function describeProgram(name: string, version: string, say: Words, io: Io): Command {
  const program = new Command(name)
    .description(say.program)
    .usage(say.usage.program)
    .version(version, '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand('help [command]', say.commands.help)
    .addOption(new Option('--lang <nl|en>', say.options.lang))
    .addOption(new Option('--root <dir>', say.options.root))
    .addHelpText('after', say.examples + say.exitCodes)
    .exitOverride()
    .configureHelp(helpIn(say))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Errors come back as exceptions and are told in the user's language.
      writeErr: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
    });
  return program;
}

const HELP_WIDTH = 100;

const helpIn = (say: Words): Partial<Help> => ({
  showGlobalOptions: true,
  subcommandTerm: (command) => `${command.name()} ${command.usage().replace(/^\[\S+\] ?/, '')}`.trim(),
  argumentTerm: (argument) => inWords(argument.name(), say),
  optionTerm: (option) => option.flags.replace(/(?<=[<[])[\w. ]+(?=[>\]])/, (name) => inWords(name, say)),
  styleTitle: (title) => say.headings[title] ?? title,
});

const inWords = (placeholder: string, { placeholders }: Words): string => placeholders[placeholder] ?? placeholder;

function addCommand(program: Command, name: Exclude<keyof Words['commands'], 'help'>, say: Words): Command {
  return program
    .command(name)
    .description(say.commands[name])
    .usage(say.usage[name])
    .addHelpText('after', say.examples);
}

const addBuild = (program: Command, say: Words): Command =>
  addCommand(program, 'build', say)
    .addArgument(new Argument('<year>', say.options.year))
    .addOption(new Option('--target <target>', say.options.target))
    .addOption(new Option('--output <dir>', say.options.output))
    .addOption(new Option('--design <name>', say.options.design))
    .addOption(new Option('--printer <name>', say.options.printer))
    .addOption(new Option('--only <page id>', say.options.only))
    .addOption(new Option('--proof', say.options.proof))
    .addOption(new Option('--imposition <name>', say.options.imposition))
    .addOption(new Option('--strict', say.options.strict))
    .addOption(new Option('--timings', say.options.timings))
    .addOption(new Option('--json', say.options.json))
    .addOption(new Option('--quiet', say.options.quiet));

const addCheck = (program: Command, say: Words): Command =>
  addCommand(program, 'check', say)
    .addArgument(new Argument('<year>', say.options.year))
    .addOption(new Option('--only <page id>', say.options.only))
    .addOption(new Option('--design <name>', say.options.design))
    .addOption(new Option('--printer <name>', say.options.printer))
    .addOption(new Option('--strict', say.options.strict))
    .addOption(new Option('--timings', say.options.timings))
    .addOption(new Option('--json', say.options.json))
    .addOption(new Option('--quiet', say.options.quiet));

const addFigures = (program: Command, say: Words): Command =>
  addCommand(program, 'figures', say)
    .addArgument(new Argument('<year>', say.options.year))
    .addOption(new Option('--diff <year>', say.options.diff))
    .addOption(new Option('--design <name>', say.options.design))
    .addOption(new Option('--csv', say.options.csv))
    .addOption(new Option('--json', say.options.json))
    .addOption(new Option('--quiet', say.options.quiet));

const addChart = (program: Command, say: Words): Command =>
  addCommand(program, 'chart', say)
    .addArgument(new Argument('<year>', say.options.year))
    .addArgument(new Argument('<chart id>', say.options.chart))
    .addOption(new Option('--format <format>', say.options.format))
    .addOption(new Option('--output <file>', say.options.file))
    .addOption(new Option('--width <width>', say.options.width))
    .addOption(new Option('--design <name>', say.options.design))
    .addOption(new Option('--strict', say.options.strict))
    .addOption(new Option('--timings', say.options.timings))
    .addOption(new Option('--json', say.options.json))
    .addOption(new Option('--quiet', say.options.quiet));

const addPreflight = (program: Command, say: Words): Command =>
  addCommand(program, 'preflight', say)
    .addArgument(new Argument('<file.pdf>', say.options.pdf))
    .addOption(new Option('--printer <name>', say.options.press))
    .addOption(new Option('--heatmap <out.png>', say.options.heatmap))
    .addOption(new Option('--json', say.options.json))
    .addOption(new Option('--quiet', say.options.quiet));

const addSchema = (program: Command, say: Words): Command =>
  addCommand(program, 'schema', say).addArgument(new Argument('[kind]', say.options.kind));

const addTemplates = (program: Command, say: Words): Command =>
  addCommand(program, 'templates', say).addOption(new Option('--design <name>', say.options.design));

interface Failure {
  readonly io: Io;
  readonly say: Words;
  readonly program: Command;
  readonly argv: readonly string[];
  readonly version: string;
}

function explain(error: unknown, { io, say, program, argv, version }: Failure): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.built;
  if (error instanceof CommanderError && error.code === 'commander.help') {
    io.stderr.write(program.helpInformation());
    return EXIT.wrongUsage;
  }
  if (error instanceof CommanderError || error instanceof UsageError) {
    const message = error instanceof UsageError ? error.message : usageMessage(error, say);
    const command = program.commands.find((one) => one.name() === argv[0]);
    const called = [program.name(), ...(command ? [command.name()] : [])].join(' ');
    io.stderr.write(`${program.name()}: ${message}\n${say.errors.seeHelp(called)}\n`);
    return EXIT.wrongUsage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`${say.bug(version)}\n\n  ${program.name()} ${argv.join(' ')}\n\n${stack}\n`);
  return EXIT.ourBug;
}
