// Styles as typed to complete text styles: `extends` followed, defaults filled in, faces known to exist.

import type { Origin } from '../model/draft.ts';
import type { TextStyle } from '../model/text.ts';
import type { FaceName } from './brand.ts';
import { suggestion } from './issues.ts';
import type { TypedStyle } from './schemas/layout.ts';
import type { Project } from './source.ts';

/** Reports: load/extends-cycle, load/incomplete-style, load/unknown-font. */
export function flattenStyles(
  project: Project,
  typed: Readonly<Record<string, TypedStyle>>,
  faces: readonly FaceName[],
): ReadonlyMap<string, TextStyle> {
  const styles = new Map<string, TextStyle>();
  for (const [name, own] of Object.entries(typed)) {
    const flat = withBase(project, typed, name, []);
    if (!flat) continue;
    const { family, weight, size, leading, ink } = flat;
    if (
      family === undefined ||
      weight === undefined ||
      size === undefined ||
      leading === undefined ||
      ink === undefined
    ) {
      const missing = Object.entries({ family, weight, size, leading, ink }).filter(([, value]) => value === undefined);
      report(project, 'load/incomplete-style', own.origin, undefined, {
        name,
        keys: missing.map(([key]) => key).join(', '),
      });
      continue;
    }
    const italic = flat.italic ?? false;
    const face = { family, weight, italic };
    checkFace(project, faces, face, own);
    const fallback = markDefaults(faces, face);
    styles.set(name, {
      name,
      ...face,
      size,
      leading,
      tracking: flat.tracking ?? 0,
      wordSpace: flat.wordSpace ?? 0,
      ink,
      align: flat.align ?? 'left',
      hyphenate: flat.hyphenate ?? false,
      indent: flat.indent ?? 0,
      features: flat.features ?? [],
      digitFeatures: flat.digitFeatures ?? [],
      strong: withoutOrigin(flat.strong) ?? fallback.strong,
      em: withoutOrigin(flat.em) ?? fallback.em,
      ...(flat.kern && { kern: flat.kern }),
      ...(flat.abbreviations && { abbreviations: withoutOrigin(flat.abbreviations) }),
      before: flat.before ?? 0,
      after: flat.after ?? 0,
      optical: flat.optical ?? 0,
      flush: flat.flush ?? false,
    });
  }
  return styles;
}

/** A style with all that it takes from the styles it extends. */
function withBase(
  project: Project,
  typed: Readonly<Record<string, TypedStyle>>,
  name: string,
  chain: readonly string[],
): TypedStyle | undefined {
  const own = typed[name];
  if (!own) return undefined;
  if (chain.includes(name)) {
    report(project, 'load/extends-cycle', own.origin, 'extends', { file: name, chain: [...chain, name].join(' → ') });
    return undefined;
  }
  if (own.base === undefined) return own;
  const base = withBase(project, typed, own.base, [...chain, name]);
  if (!base) return undefined;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...base, ...given };
}

const hasFace = (faces: readonly FaceName[], { family, weight, italic }: FaceName): boolean =>
  faces.some((face) => face.family === family && face.weight === weight && face.italic === italic);

function checkFace(project: Project, faces: readonly FaceName[], face: FaceName, style: TypedStyle): void {
  const { strong, em } = style;
  const marked = [
    { ...face, key: 'family', wanted: true },
    {
      family: strong?.family ?? face.family,
      weight: strong?.weight ?? face.weight,
      italic: strong?.italic ?? face.italic,
      key: 'strong',
      wanted: strong !== undefined,
    },
    {
      family: em?.family ?? face.family,
      weight: em?.weight ?? face.weight,
      italic: em?.italic ?? face.italic,
      key: 'em',
      wanted: em !== undefined,
    },
  ];
  for (const { key, wanted, ...needed } of marked) {
    if (!wanted || hasFace(faces, needed)) continue;
    const families = [...new Set(faces.map((known) => known.family))];
    const known = faces.filter((known) => known.family === needed.family).map(described);
    const hint = known.length > 0 ? { known: known.join(', ') } : suggestion(needed.family, families);
    report(project, 'load/unknown-font', style.origin, key, {
      value: `${needed.family} ${described(needed)}`,
      ...hint,
    });
    return;
  }
}

const described = ({ weight, italic }: Pick<FaceName, 'weight' | 'italic'>): string =>
  `${weight}${italic ? ' italic' : ''}`;

/** Bold is the next heavier of 700 and 800, emphasis the italic; where the family has none, the style stays as it is. */
function markDefaults(faces: readonly FaceName[], face: FaceName): Pick<TextStyle, 'strong' | 'em'> {
  const heavier = [700, 800].find((weight) => weight > face.weight && hasFace(faces, { ...face, weight }));
  return {
    strong: heavier === undefined ? {} : { weight: heavier },
    em: hasFace(faces, { ...face, italic: true }) ? { italic: true } : {},
  };
}

function withoutOrigin(mark: TypedStyle['strong']): TextStyle['strong'] | undefined {
  if (!mark) return undefined;
  const { origin: _, ...rest } = mark;
  return rest;
}

function report(
  project: Project,
  code: `load/${string}`,
  origin: Origin,
  key: string | undefined,
  args: Record<string, string>,
): void {
  const span = (key === undefined ? undefined : origin.values[key]) ?? origin.span;
  project.reporter.report({ severity: 'error', code, span, args });
}
