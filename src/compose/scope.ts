// Names that a layout may use, and how "{section.title}" becomes text or a value. Reads; never computes.

import type { Inline, RichText } from '../model/text.ts';

/** Names bound at a place; inner scopes hide outer ones. */
export interface Scope {
  readonly names: Readonly<Record<string, unknown>>;
  readonly outer?: Scope;
}

export const inner = (outer: Scope, names: Readonly<Record<string, unknown>>): Scope => ({ names, outer });

/** Follows a path such as `block.items.0.text`; undefined if it leads nowhere. */
export function follow(scope: Scope, path: string): unknown {
  const [head, ...rest] = path.trim().split('.');
  let value: unknown = lookUp(scope, head ?? '');
  for (const key of rest) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function lookUp(scope: Scope, name: string): unknown {
  for (let at: Scope | undefined = scope; at; at = at.outer) if (name in at.names) return at.names[name];
  return undefined;
}

/** True for what a `when:` lets through. Empty text, list and zero count as nothing. */
export function isThere(value: unknown): boolean {
  if (isRichText(value)) return value.runs.some((run) => run.text !== '');
  if (Array.isArray(value)) return value.length > 0;
  return Boolean(value);
}

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && Array.isArray((value as { runs?: unknown }).runs);

const WHOLE = /^\{([^{}]+)\}$/;
const PART = /\{([^{}]+)\}/g;

/** Binds a parameter: "{path}" gives the value itself, text around it gives a string; lists and maps are bound inside. */
export function bindValue(raw: unknown, scope: Scope): unknown {
  if (typeof raw === 'string') {
    const whole = WHOLE.exec(raw);
    if (whole?.[1]) return follow(scope, whole[1]);
    return raw.replace(PART, (_, path: string) => plain(follow(scope, path)));
  }
  if (Array.isArray(raw)) return raw.map((value) => bindValue(value, scope));
  if (isClass(raw))
    return bindValue(raw.of[raw.bounds.filter((bound) => Number(follow(scope, raw.class)) >= bound).length], scope);
  if (isChoice(raw)) return bindValue(raw[plain(follow(scope, raw.choose))] ?? raw.else, scope);
  if (raw !== null && typeof raw === 'object')
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, bindValue(value, scope)]));
  return raw;
}

/** `{ choose: item.part, anderzijds: delft, else: menie }`: the value under the name that the path leads to. */
const isChoice = (raw: unknown): raw is Record<string, unknown> & { choose: string } =>
  raw !== null && typeof raw === 'object' && typeof (raw as { choose?: unknown }).choose === 'string';

/** `{ class: item.value, bounds: [10, 20], of: [low, middle, high] }`: the value of the class that the number at the path falls in. */
const isClass = (raw: unknown): raw is { class: string; bounds: readonly number[]; of: readonly unknown[] } => {
  if (raw === null || typeof raw !== 'object') return false;
  const { class: path, bounds, of } = raw as Record<string, unknown>;
  return typeof path === 'string' && Array.isArray(bounds) && Array.isArray(of);
};

/** All values that have a name here, the innermost first. */
export function bound(scope: Scope): readonly unknown[] {
  return [...Object.values(scope.names), ...(scope.outer ? bound(scope.outer) : [])];
}

/** Everything that the paths of a text or parameter go through on their way to a value: what is printed of, not what is printed. */
export function passed(raw: unknown, scope: Scope): readonly unknown[] {
  if (typeof raw === 'string')
    return [...raw.matchAll(PART)].flatMap(([, path = '']) => {
      const steps = path.trim().split('.');
      return steps.slice(1).map((_, i) => follow(scope, steps.slice(0, i + 1).join('.')));
    });
  if (raw === null || typeof raw !== 'object') return [];
  const paths = isChoice(raw) ? [`{${raw.choose}}`] : isClass(raw) ? [`{${raw.class}}`] : [];
  return [...paths, ...Object.values(raw)].flatMap((value) => passed(value, scope));
}

/** Binds a name (an ink, an anchor): always a string. */
export const bindName = (raw: string, scope: Scope): string => plain(bindValue(raw, scope));

/** Binds text of a layout. `**` and `*` in the layout's own words are marks; bound texts keep theirs. */
export function bindText(template: string, scope: Scope): RichText {
  const whole = WHOLE.exec(template);
  if (whole?.[1]) {
    return textOf(follow(scope, whole[1]));
  }
  const runs: Inline[] = [];
  let span: RichText['span'];
  for (const piece of template.split(/(\*\*.+?\*\*|\*.+?\*)/)) {
    const strong = /^\*\*(.+)\*\*$/.exec(piece)?.[1];
    const em = strong === undefined ? /^\*(.+)\*$/.exec(piece)?.[1] : undefined;
    const marks = strong !== undefined ? { strong: true } : em !== undefined ? { em: true } : {};
    let last = 0;
    const words = strong ?? em ?? piece;
    for (const match of words.matchAll(PART)) {
      if (match.index > last) runs.push({ text: words.slice(last, match.index), ...marks });
      const bound = textOf(follow(scope, match[1] ?? ''));
      runs.push(...bound.runs.map((run) => ({ ...run, ...marks })));
      span ??= bound.span;
      last = match.index + match[0].length;
    }
    if (last < words.length) runs.push({ text: words.slice(last), ...marks });
  }
  return { runs: runs.filter((run) => run.text !== '' || run.note), span };
}

/** Text of whatever a path leads to. Blocks of text become one text, a line each. */
function textOf(value: unknown): RichText {
  if (isRichText(value)) return value;
  if (!Array.isArray(value)) return { runs: [{ text: plain(value) }] };
  const texts = value.flatMap((one: unknown): RichText[] => {
    const { text, items } = (one ?? {}) as { text?: unknown; items?: unknown };
    if (isRichText(text)) return [text];
    return Array.isArray(items) ? items.filter(isRichText) : [];
  });
  const runs = texts.flatMap((text, i) => (i === 0 ? text.runs : [{ text: '\n' }, ...text.runs]));
  return { runs, ...(texts[0]?.span ? { span: texts[0].span } : {}) };
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (isRichText(value)) return value.runs.map((run) => run.text).join('');
  return String(value);
}
