// Wrong usage to one sentence in the user's language. Knows how the parser words its errors, and no more of it.

import type { CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import type { Words } from './words.ts';

/** The user typed what cannot be carried out; the message says so in his language. */
export class UsageError extends Error {}

/** What is wrong, and what may have been meant. */
export function usageMessage(error: CommanderError, { errors }: Words): string {
  const [subject = '', ...rest] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const near = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
  const suggestion = near === undefined ? '' : ` – ${errors.didYouMean(near)}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return errors.unknownOption(subject) + suggestion;
    case 'commander.unknownCommand':
      return errors.unknownCommand(subject) + suggestion;
    case 'commander.missingArgument':
      return errors.missingArgument(subject);
    case 'commander.optionMissingArgument':
      return errors.missingValue(subject.replace(/^.*, /, ''));
    case 'commander.excessArguments':
      return errors.tooMany(subject || rest[0] || 'igemo-report');
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** Reads a year. Throws a UsageError. */
export function readYear(value: string, { errors }: Words): number {
  if (/^(19|20|21)\d\d$/.test(value)) return Number(value);
  throw new UsageError(errors.notAYear(value));
}

/** Reads one of a few names. Throws a UsageError. */
export function readChoice<const T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  { errors }: Words,
): T {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  const near = nearest(value, choices);
  const suggestion = near === undefined ? '' : ` – ${errors.didYouMean(near)}`;
  throw new UsageError(errors.notAChoice(option, value, choices.join(', ')) + suggestion);
}
