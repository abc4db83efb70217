// The rules of ARCHITECTURE.md as functions from source files to broken rules. Reads no disk.

import { posix } from 'node:path';
import { codeOf, importsOf, type SourceFile } from './source.ts';

export const STAGES = ['load', 'resolve', 'compose', 'layout', 'preflight', 'impose', 'paint', 'inspect', 'release'];
export const CRAFTS = ['text', 'charts', 'images', 'drawings', 'ornaments', 'shelf'];

/** Folders and files of the shell, which may touch the machine. */
const SHELL = ['cli.ts', 'commands', 'bench', 'preview'];

/** Who may import a package. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['load'],
  valibot: ['load'],
  '@valibot/to-json-schema': ['load'],
  'markdown-it': ['resolve'],
  'markdown-it-footnote': ['resolve'],
  harfbuzzjs: ['text'],
  hyphen: ['text'],
  linebreak: ['text'],
  'chart.js': ['charts'],
  'chartjs-node-canvas': ['charts'],
  'chartjs-plugin-datalabels': ['charts'],
  canvas: ['charts'],
  sharp: ['images', 'release'],
  pdfkit: ['paint'],
  '@cantoo/pdf-lib': ['inspect'],
  commander: ['cli.ts', 'commands'],
};

/** Who may read and write files: the stages at both ends, the craft that reads photographs, and the shell. */
const FILES = ['load', 'images', 'shelf', 'release', 'build', 'program.ts', ...SHELL];

/** `src/load/csv.ts` belongs to `load`, `src/cli.ts` to itself. */
const ownerOf = (path: string): string => path.split('/')[0] ?? path;

/** What a folder may import besides itself. The empty list: nothing. */
function allowed(owner: string, path: string): readonly string[] | 'anything' {
  if (owner === 'model') return [];
  if (owner === 'diagnostics') return ['model'];
  if (CRAFTS.includes(owner)) return ['model', 'diagnostics'];
  if (STAGES.includes(owner)) return ['model', 'diagnostics', ...CRAFTS];
  // The benchmark times the stages one by one, from the outside.
  if (owner === 'build' || owner === 'bench') return 'anything';
  // Its one subject is the formats that load reads; it runs no stage.
  if (path === 'commands/schema.ts' || path === 'commands/templates.ts') return [...shellMayImport, 'load'];
  return shellMayImport;
}

const shellMayImport = ['model', 'diagnostics', 'build', 'program.ts', 'cli.ts', 'commands', 'preview'];

/** Stages know neither each other nor the shell; crafts know the model only; only build knows the order of the stages. */
export function brokenImports({ path, text }: SourceFile): string[] {
  const owner = ownerOf(path);
  const may = allowed(owner, path);
  return importsOf(text)
    .filter((specifier) => specifier.startsWith('.'))
    .flatMap((specifier) => {
      if (!specifier.endsWith('.ts') && !specifier.endsWith('.json'))
        return [`${path}: "${specifier}" has no ending .ts`];
      const target = ownerOf(posix.normalize(posix.join(posix.dirname(path), specifier)));
      return target === owner || may === 'anything' || may.includes(target)
        ? []
        : [`${path}: ${owner} may not import ${target}`];
    });
}

/** A package is imported only by its owner. */
export function brokenPackages({ path, text }: SourceFile): string[] {
  const owner = ownerOf(path);
  return importsOf(text)
    .filter((specifier) => !specifier.startsWith('.'))
    .flatMap((specifier) => {
      if (specifier.startsWith('node:')) {
        const isFiles = /^node:fs(\/|$)/.test(specifier);
        return !isFiles || FILES.includes(owner) ? [] : [`${path}: ${owner} may not touch files (${specifier})`];
      }
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      const owners = OWNERS[name];
      if (!owners) return [`${path}: package "${name}" has no owner`];
      return owners.includes(owner) ? [] : [`${path}: package "${name}" belongs to ${owners.join(', ')}`];
    });
}

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bconsole\b\s*\./, 'console'],
  [/\bprocess\s*\.\s*\w/, 'process'],
];

/** Clock, chance, terminal and environment enter through the shell only. */
export function forbiddenEffects({ path, text }: SourceFile): string[] {
  if (SHELL.includes(ownerOf(path))) return [];
  const code = codeOf(text);
  return FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(([, name]) => `${path}: uses ${name}`);
}

const MOST_LINES = 400;
const MOST_COMMENT_LINES = 4;
const VAGUE = /^(utils?|helpers?|common|managers?|misc)$/;

/** Form: length, opening comment, named exports, kebab-case names that say something. */
export function brokenForm({ path, text }: SourceFile): string[] {
  const broken: string[] = [];
  const lines = text.trimEnd().split('\n');
  if (lines.length > MOST_LINES) broken.push(`${path}: ${lines.length} lines, more than ${MOST_LINES}`);
  const body = lines.findIndex((line) => !line.startsWith('//'));
  const comment = body < 0 ? lines.length : body;
  if (comment === 0 || comment > MOST_COMMENT_LINES)
    broken.push(`${path}: opens with ${comment} lines of comment instead of 1 to ${MOST_COMMENT_LINES}`);
  if (/^\s*export\s+default\b|\bas\s+default\b/m.test(codeOf(text)) && !path.endsWith('.d.ts'))
    broken.push(`${path}: default export`);
  const words = path.split('/').map((word) => word.replace(/\.d\.ts$|\.ts$/, ''));
  for (const word of words) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) broken.push(`${path}: "${word}" is not kebab-case`);
    if (VAGUE.test(word)) broken.push(`${path}: "${word}" says nothing`);
  }
  return broken;
}

/** Each stage and craft has an entry file of its own name, and every folder of src/ is one that we know. */
export function brokenFolders(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const folders = new Set([...paths].filter((path) => path.includes('/')).map(ownerOf));
  const known = new Set([...STAGES, ...CRAFTS, ...SHELL, 'build', 'model', 'diagnostics']);
  return [...folders].flatMap((folder) => {
    if (!known.has(folder)) return [`${folder}: a folder that the rules do not know`];
    const hasEntry = paths.has(`${folder}/${folder}.ts`);
    return [...STAGES, ...CRAFTS].includes(folder) && !hasEntry ? [`${folder}: no entry file ${folder}.ts`] : [];
  });
}

/** Folders that the map in ARCHITECTURE.md names: rows of a table that begin with `src/…/`. */
export const mappedFolders = (markdown: string): string[] =>
  [...markdown.matchAll(/^\|\s*`src\/([a-z-]+)\/?`/gm)].map((match) => match[1] ?? '').sort();
