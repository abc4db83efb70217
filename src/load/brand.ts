// brand.yml to inks, aliases by part and faces with their bytes. Fonts are checked to be what the text craft can shape.

import { separated } from '../images/separate.ts';
import type { InkDefinition } from '../model/design.ts';
import type { Span } from '../model/diagnostic.ts';
import type { Located, RawText } from '../model/draft.ts';
import type { Printer } from '../model/printer.ts';
import type { Face } from '../model/text.ts';
import { check, suggestion } from './issues.ts';
import { leavesFolder } from './paths.ts';
import { brandSchema } from './schemas/brand.ts';
import { originOf } from './schemas/structures.ts';
import { type Project, readBytes, readSource } from './source.ts';
import { parseYaml } from './yaml-file.ts';

export interface Brand {
  readonly name: string;
  readonly inks: ReadonlyMap<string, InkDefinition>;
  /** Where the spot of an ink is named, as `spot.NAME`. */
  readonly spots: ReadonlyMap<string, Span>;
  /** Names of the palette, those without cmyk included: told once, not wherever they are used. */
  readonly palette: readonly string[];
  readonly partInks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What could be read. */
  readonly faces: readonly Face[];
  /** What brand.yml names, read or not: a missing file is told once, not for every style. */
  readonly named: readonly FaceName[];
}

export type FaceName = Pick<Face, 'family' | 'weight' | 'italic'>;

/** Largest font file, in bytes. */
const LARGEST_FONT = 20_000_000;

/** Whose press separates a colour that has no cmyk; undefined where none is known. */
export type Press = () => Promise<Printer | undefined>;

/**
 * Reports: load/unknown-ink, load/bad-font, load/variable-font, load/path-outside, those of separateHere and checkSpots, and
 * those of reading and checking.
 */
export async function loadBrand(project: Project, file: string, press?: Press): Promise<Brand | undefined> {
  const source = await readSource(project, file);
  const typed = source && parseYaml(source, project.reporter, project.shelf);
  const brand = typed && check(brandSchema, typed, project.reporter);
  if (!brand) return undefined;
  const { inks: definitions, parts } = brand.defaults['igemo-report'];
  const { palette } = brand.color;
  const names = Object.keys(palette);
  for (const name of Object.keys(definitions)) {
    if (palette[name]) continue;
    const span = originOf(definitions).keys[name];
    project.reporter.report({
      severity: 'error',
      code: 'load/unknown-ink',
      span,
      args: { key: name, value: name, ...suggestion(name, names) },
    });
  }
  const inks = new Map<string, InkDefinition>();
  for (const [name, rgb] of Object.entries(palette)) {
    const definition = definitions[name];
    const cmyk = definition?.cmyk ?? (await separateHere(project, name, rgb, originOf(palette).keys[name], press));
    if (cmyk) inks.set(name, { name, rgb, cmyk, spot: definition?.spot, field: definition?.field });
  }
  const spots = new Map<string, Span>();
  for (const [name, definition] of Object.entries(definitions)) {
    const span = definition.origin.values.spot;
    if (span) spots.set(`spot.${name}`, span);
  }
  checkSpots(project, definitions);
  const partInks = new Map<string, ReadonlyMap<string, string>>();
  for (const [part, aliases] of Object.entries(parts))
    partInks.set(part === 'default' ? '' : part, readAliases(project, aliases, names));
  const faces: Face[] = [];
  for (const font of brand.typography.fonts) {
    const bytes = await readFont(project, font.file);
    if (bytes) faces.push({ ...faceKey(font), file: font.file.text, bytes });
  }
  return { name: brand.name, inks, spots, palette: names, partInks, faces, named: brand.typography.fonts.map(faceKey) };
}

/**
 * What a colour of the screen is on the press, by the printer's profile, in whole percents.
 * Reports: load/ink-separated, or load/ink-without-cmyk where no printer is known.
 */
async function separateHere(
  project: Project,
  name: string,
  rgb: InkDefinition['rgb'],
  span: Span | undefined,
  press: Press | undefined,
): Promise<InkDefinition['cmyk'] | undefined> {
  const printer = await press?.();
  if (!printer) {
    project.reporter.report({ severity: 'error', code: 'load/ink-without-cmyk', span, args: { name } });
    return undefined;
  }
  const cmyk = await separated(rgb, printer.profile.file);
  const args = { name, cmyk: cmyk.join(', '), condition: printer.condition };
  project.reporter.report({ severity: 'warning', code: 'load/ink-separated', span, args });
  return cmyk;
}

type Definitions = Readonly<Record<string, Pick<InkDefinition, 'cmyk' | 'spot'> & Located>>;

/** Plates that every press has, or that are no plates (ISO 32000-1:2008, 8.6.6.4). */
const RESERVED = ['all', 'none', 'cyan', 'magenta', 'yellow', 'black'];

/** Reports: load/reserved-spot, load/spot-twice. */
function checkSpots({ reporter }: Project, definitions: Definitions): void {
  const known = new Map<string, Definitions[string]>();
  for (const definition of Object.values(definitions)) {
    const { spot, cmyk, origin } = definition;
    if (spot === undefined) continue;
    const span = origin.values.spot;
    if (RESERVED.includes(spot.toLowerCase()))
      reporter.report({ severity: 'error', code: 'load/reserved-spot', span, args: { spot } });
    const first = known.get(spot) ?? definition;
    known.set(spot, first);
    if (first.cmyk.join() === cmyk.join()) continue;
    const related = first.origin.values.cmyk;
    reporter.report({
      severity: 'error',
      code: 'load/spot-twice',
      span: origin.values.cmyk ?? span,
      args: { spot, one: first.cmyk.join(', '), other: cmyk.join(', ') },
      ...(related && { related: [related] }),
    });
  }
}

function readAliases(
  project: Project,
  aliases: Record<string, RawText>,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [alias, ink] of Object.entries(aliases)) {
    if (names.includes(ink.text)) known.set(alias, ink.text);
    else {
      const args = { key: alias, value: ink.text, ...suggestion(ink.text, names) };
      project.reporter.report({ severity: 'error', code: 'load/unknown-ink', span: ink.span, args });
    }
  }
  return known;
}

function faceKey(font: { family: string; weight: number; style: 'normal' | 'italic' }): Omit<Face, 'file' | 'bytes'> {
  const italic = font.style === 'italic';
  const family = font.family.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    key: `${family}-${font.weight}${italic ? '-italic' : ''}`,
    family: font.family,
    weight: font.weight,
    italic,
  };
}

/** Static TrueType or OpenType only: variable fonts and WOFF are drawn wrongly or not at all by what follows. */
async function readFont(project: Project, file: RawText): Promise<Uint8Array | undefined> {
  const report = (code: `load/${string}`) =>
    project.reporter.report({ severity: 'error', code, span: file.span, args: { file: file.text } });
  if (leavesFolder(file.text)) {
    report('load/path-outside');
    return undefined;
  }
  const bytes = await readBytes(project, file.text, file.span, LARGEST_FONT);
  if (!bytes) return undefined;
  const tables = fontTables(bytes);
  if (!tables) report('load/bad-font');
  else if (tables.includes('fvar')) report('load/variable-font');
  else return bytes;
  return undefined;
}

/** Names of the tables of an OpenType font (OpenType 1.9, "Organization of an OpenType Font"); undefined if it is none. */
function fontTables(bytes: Uint8Array): readonly string[] | undefined {
  const text = (start: number) => String.fromCharCode(...bytes.subarray(start, start + 4));
  const isOpenType = ['\0\u0001\0\0', 'OTTO', 'true'].includes(text(0));
  const count = bytes.length > 12 ? ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0) : 0;
  if (!isOpenType || count === 0 || bytes.length < 12 + 16 * count) return undefined;
  return Array.from({ length: count }, (_, index) => text(12 + 16 * index));
}
