// The content of a page to its display list.

import type { PDFContext } from '@cantoo/pdf-lib';
import { operationsOf } from './lexer.ts';
import type { Gap, Mark } from './mark.ts';
import type { Obj } from './objects.ts';
import { numbersIn, OPERATORS } from './operators.ts';
import { Run, type Sheet } from './run.ts';
import { initialState } from './state.ts';
import { TEXT_OPERATORS } from './text-operators.ts';
import { paintPattern, XOBJECT_OPERATORS } from './xobjects.ts';

export interface DisplayList {
  readonly marks: readonly Mark[];
  /** What was not understood. */
  readonly gaps: readonly Gap[];
}

/** Forms that stand in each other deeper than this draw each other. */
const DEEPEST = 24;

const ALL = { ...OPERATORS, ...TEXT_OPERATORS, ...XOBJECT_OPERATORS };

/** `fonts` reads the dictionaries of fonts, best each once in a file. */
export function interpret(
  bytes: Uint8Array,
  resources: Obj,
  { fonts, context }: Pick<Sheet, 'fonts'> & { readonly context: PDFContext },
): DisplayList {
  const marks: Mark[] = [];
  const gaps: Gap[] = [];
  const sheet: Sheet = {
    marks,
    gaps,
    fonts,
    context,
    run(inner, innerResources, state, depth) {
      if (depth > DEEPEST) gaps.push({ code: 'inspect/endless-form', args: {} });
      else runContent(new Run(sheet, innerResources, state, depth), inner);
    },
  };
  sheet.run(bytes, resources, initialState(), 0);
  return { marks, gaps };
}

function runContent(run: Run, bytes: Uint8Array): void {
  const { ctm } = run.state;
  run.paintPattern = (pattern, within) => paintPattern(run, pattern, within, ctm);
  for (const { operator, operands } of operationsOf(bytes)) ALL[operator]?.(run, numbersIn(operands), operands);
}
