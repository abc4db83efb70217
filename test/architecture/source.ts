// A TypeScript file to what the rules look at: its code without comments and strings, and what it imports.

/** One file of src/, path relative to src/ with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Where a character may begin a regular expression instead of dividing. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};>~+\-*%^]|\breturn|\bcase|\btypeof)\s*$/;

/**
 * The code with the contents of comments, strings and regular expressions taken out; the expressions inside template strings
 * stay. Line numbers stay too.
 */
export function codeOf(text: string): string {
  let out = '';
  let i = 0;
  const blank = (end: number): void => {
    out += text.slice(i, end).replace(/[^\n]/g, ' ');
    i = end;
  };
  const after = (pattern: RegExp): number => {
    pattern.lastIndex = i;
    const match = pattern.exec(text);
    return match ? pattern.lastIndex : text.length;
  };
  const template = (): void => {
    blank(i + 1);
    while (i < text.length && text[i] !== '`') {
      if (text[i] === '\\') blank(i + 2);
      else if (text.startsWith('${', i)) {
        blank(i + 2);
        code('}');
        blank(i + 1);
      } else blank(i + 1);
    }
    blank(i + 1);
  };
  const code = (until?: string): void => {
    let depth = 0;
    while (i < text.length) {
      const char = text[i] ?? '';
      if (char === until && depth === 0) return;
      if (text.startsWith('//', i)) blank(after(/(?=\n)/g));
      else if (text.startsWith('/*', i)) blank(after(/\*\//g));
      else if (char === "'" || char === '"')
        blank(after(char === "'" ? /'(?:\\.|[^'\\\n])*'/gs : /"(?:\\.|[^"\\\n])*"/gs));
      else if (char === '`') template();
      else if (char === '/' && BEFORE_REGEX.test(out.slice(-40)))
        blank(after(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/g));
      else {
        if (char === '{') depth += 1;
        if (char === '}') depth -= 1;
        out += char;
        i += 1;
      }
    }
  };
  code();
  return out;
}

const IMPORTS = [
  /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s*(['"])([^'"]+)\1/gm,
  /^\s*import\s*(['"])([^'"]+)\1/gm,
  /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g,
  /\brequire(?:\.resolve)?\(\s*(['"])([^'"]+)\1\s*\)/g,
];

/** Everything that a file imports: statically, lazily, as a type or by `require`. */
export const importsOf = (text: string): string[] => {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[2] ?? ''));
};
