// Functions written in PostScript (ISO 32000-2:2020, 7.10.5) to functions on numbers.

type Step = (stack: number[]) => void;

/** Undefined for a program that cannot be read. */
export function postscriptOf(program: string): ((input: readonly number[]) => readonly number[]) | undefined {
  const tokens = program.replace(/%[^\n\r]*/g, ' ').match(/[{}]|[^\s{}]+/g) ?? [];
  if (tokens.shift() !== '{') return undefined;
  const steps = readBlock(tokens);
  if (!steps) return undefined;
  return (input) => {
    const stack = [...input];
    runAll(steps, stack);
    return stack;
  };
}

const runAll = (steps: readonly Step[], stack: number[]): void => {
  for (const step of steps) step(stack);
};

/** Up to the brace that closes it. */
function readBlock(tokens: string[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  const blocks: (readonly Step[])[] = [];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token === '}') return steps;
    if (token === '{') {
      const block = readBlock(tokens);
      if (!block) return undefined;
      blocks.push(block);
    } else if (token === 'if' || token === 'ifelse') {
      const otherwise = token === 'ifelse' ? (blocks.pop() ?? []) : [];
      const then = blocks.pop() ?? [];
      steps.push((stack) => runAll(stack.pop() ? then : otherwise, stack));
    } else {
      const number = Number(token);
      const step = Number.isNaN(number) ? OPERATORS[token] : (stack: number[]) => void stack.push(number);
      if (!step) return undefined;
      steps.push(step);
    }
  }
  return undefined;
}

const one =
  (work: (a: number) => number): Step =>
  (stack) =>
    void stack.push(work(stack.pop() ?? 0));
const two =
  (work: (a: number, b: number) => number): Step =>
  (stack) => {
    const b = stack.pop() ?? 0;
    stack.push(work(stack.pop() ?? 0, b));
  };
const degrees = Math.PI / 180;

const OPERATORS: Readonly<Record<string, Step>> = {
  abs: one(Math.abs),
  neg: one((a) => -a),
  ceiling: one(Math.ceil),
  floor: one(Math.floor),
  round: one(Math.round),
  truncate: one(Math.trunc),
  cvi: one(Math.trunc),
  cvr: one((a) => a),
  sqrt: one(Math.sqrt),
  sin: one((a) => Math.sin(a * degrees)),
  cos: one((a) => Math.cos(a * degrees)),
  ln: one(Math.log),
  log: one(Math.log10),
  not: one((a) => (a === 0 ? 1 : a === 1 ? 0 : ~a)),
  add: two((a, b) => a + b),
  sub: two((a, b) => a - b),
  mul: two((a, b) => a * b),
  div: two((a, b) => a / b),
  idiv: two((a, b) => Math.trunc(a / b)),
  mod: two((a, b) => a % b),
  exp: two((a, b) => a ** b),
  atan: two((a, b) => (Math.atan2(a, b) / degrees + 360) % 360),
  eq: two((a, b) => Number(a === b)),
  ne: two((a, b) => Number(a !== b)),
  gt: two((a, b) => Number(a > b)),
  ge: two((a, b) => Number(a >= b)),
  lt: two((a, b) => Number(a < b)),
  le: two((a, b) => Number(a <= b)),
  and: two((a, b) => a & b),
  or: two((a, b) => a | b),
  xor: two((a, b) => a ^ b),
  bitshift: two((a, b) => (b > 0 ? a << b : a >> -b)),
  true: (stack) => void stack.push(1),
  false: (stack) => void stack.push(0),
  pop: (stack) => void stack.pop(),
  exch: (stack) => void stack.push(...stack.splice(-2).reverse()),
  dup: (stack) => void stack.push(stack.at(-1) ?? 0),
  copy: (stack) => {
    const count = stack.pop() ?? 0;
    if (count > 0) stack.push(...stack.slice(-count));
  },
  index: (stack) => void stack.push(stack.at(-1 - (stack.pop() ?? 0)) ?? 0),
  roll: (stack) => {
    const by = stack.pop() ?? 0;
    const count = stack.pop() ?? 0;
    if (count <= 0) return;
    const top = stack.splice(-count);
    const shift = ((by % count) + count) % count;
    stack.push(...top.slice(count - shift), ...top.slice(0, count - shift));
  },
};
