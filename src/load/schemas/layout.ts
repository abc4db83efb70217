// layout.yml: page, styles, components and templates. The page is read first: its baseline grid gives `ln` a length.

import * as v from 'valibot';
import type { Expectations, PageGeometry } from '../../model/design.ts';
import { chartStyleSchema, flowSchema, loneChartSchema, spineSchema, tableStyleSchema } from './block-styles.ts';
import { type DesignValues, designValues } from './design-values.ts';
import { elementSchema } from './elements.ts';
import { flag, fraction, integer, oneOf, plain, ratio, schemaLine } from './scalars.ts';
import { choice, dictionary, list, mapping } from './structures.ts';

/** For a schema that knows no design yet. */
export const NO_NAMES = { line: 0, inks: [], styles: [], components: [], tables: [], ornaments: [] };

/** `page:` alone. `ln` has no meaning yet. */
export function pageGeometrySchema(): v.GenericSchema<unknown, PageGeometry> {
  const { length, size } = designValues(NO_NAMES);
  return v.pipe(
    mapping({
      trim: size,
      bleed: length('Afloop'),
      safe: length('Veilige zone binnen de snijrand'),
      spine: v.optional(length('Afstand die tekst van de rug houdt')),
      multiple: v.optional(integer('Veelvoud waarin de drukker bladzijden vraagt', 1, 64)),
      fill: v.optional(fraction('Kleinste deel van de tekstkolommen van een bladzijde dat gevuld is: 60%')),
      baseline: length('Stap van het basislijnraster'),
      facing: v.optional(flag('Linker- en rechterpagina’s'), true),
    }),
    v.transform(({ trim: [width, height], bleed, safe, spine, multiple, fill, baseline, facing }) => ({
      trim: { width, height },
      bleed,
      safe,
      ...(spine !== undefined && { spine }),
      ...(multiple !== undefined && { multiple }),
      ...(fill !== undefined && { fill }),
      baseline,
      facing,
    })),
  );
}

/** Two characters that stand beside each other; a longer name would never be found. */
const pair = v.pipe(
  v.string(),
  v.check((name) => [...name].length === 2, 'load/expected-pair'),
);

/** A style as typed: everything may come from the style it extends. */
export function styleSchema({ length, ink, style }: DesignValues) {
  const features = list(plain('OpenType-functie, bijvoorbeeld onum'));
  const smaller = v.optional(ratio('Korps, als deel van dat van de stijl'));
  const tracking = v.optional(ratio('Spatiëring in em'));
  const marks = mapping({
    family: v.optional(plain('Letterfamilie')),
    weight: v.optional(integer('Gewicht', 1, 1000)),
    italic: v.optional(flag('Cursief')),
    ink: v.optional(ink('Inkt')),
    size: smaller,
    tracking,
    features: v.optional(features),
  });
  return v.pipe(
    mapping({
      extends: v.optional(style('Stijl waarvan deze afwijkt')),
      family: v.optional(plain('Letterfamilie')),
      weight: v.optional(integer('Gewicht', 1, 1000)),
      italic: v.optional(flag('Cursief')),
      size: v.optional(length('Korps')),
      leading: v.optional(length('Regelafstand')),
      tracking,
      'word-space': v.optional(ratio('Extra woordspatie in em')),
      ink: v.optional(ink('Inkt')),
      align: v.optional(oneOf(['left', 'right', 'center', 'justify'], 'Uitlijning')),
      hyphenate: v.optional(flag('Woorden afbreken')),
      indent: v.optional(length('Inspringing van een alinea')),
      features: v.optional(features),
      'digit-features': v.optional(features),
      strong: v.optional(marks),
      kern: v.optional(dictionary(ratio('Wit tussen een paar tekens, in em'), pair)),
      abbreviations: v.optional(mapping({ size: smaller, tracking, features: v.optional(features) })),
      em: v.optional(marks),
      before: v.optional(length('Wit ervoor')),
      after: v.optional(length('Wit erna')),
      optical: v.optional(ratio('Verschuiving naar links, als deel van het korps')),
      flush: v.optional(flag('Eerste letter met haar inkt op de marge')),
    }),
    v.transform(({ 'word-space': wordSpace, 'digit-features': digitFeatures, extends: base, ...rest }) => ({
      ...rest,
      wordSpace,
      digitFeatures,
      base,
    })),
  );
}
export type TypedStyle = v.InferOutput<ReturnType<typeof styleSchema>>;

/** `health:` of an arrangement. */
const expectations = ({ length }: DesignValues): v.GenericSchema<unknown, Expectations> =>
  v.pipe(
    mapping({
      fill: v.optional(fraction('Kleinste vulling van de tekstkolommen, in plaats van die van de pagina')),
      'pictures-alone': v.optional(flag('Bladzijden die voor beelden zonder tekst gemaakt zijn'), false),
      safe: v.optional(length('Veilige zone binnen de snijrand, in plaats van die van de pagina')),
      spine: v.optional(length('Afstand die tekst van de rug houdt, in plaats van die van de pagina')),
    }),
    v.transform(({ fill, 'pictures-alone': picturesAlone, safe, spine }) => ({
      picturesAlone,
      ...(fill !== undefined && { fill }),
      ...(safe !== undefined && { safe }),
      ...(spine !== undefined && { spine }),
    })),
  );

/** All of layout.yml for one design. `start` and the sheets of each arrangement become typed elements. */
export function layoutSchema(values: DesignValues) {
  const elements = list(elementSchema(values));
  const sheets = {
    spread: v.pipe(
      mapping({ spread: elements }),
      v.transform((given) => ({ spread: true, mirror: false, elements: given.spread })),
    ),
    page: v.pipe(
      mapping({ page: elements }),
      v.transform((given) => ({ spread: false, mirror: false, elements: given.page })),
    ),
    mirror: v.pipe(
      mapping({ mirror: elements }),
      v.transform((given) => ({ spread: false, mirror: true, elements: given.mirror })),
    ),
  };
  const sheet = choice(() => sheets, 'load/no-element-kind', 'load/two-element-kinds');
  const arrangement = mapping({
    start: v.optional(oneOf(['verso', 'recto', 'any'], 'Kant waarop het eerste vel staat'), 'any'),
    sheets: list(sheet),
    continuation: v.optional(sheet),
    health: v.optional(expectations(values)),
  });
  return mapping({
    schema: schemaLine('layout'),
    extends: v.optional(plain('layout.yml waarvan dit ontwerp afwijkt')),
    include: v.optional(list(plain('Bestand waarvan stijlen, onderdelen en sjablonen hierbij komen'))),
    page: pageGeometrySchema(),
    typography: v.optional(
      mapping({
        'no-break': v.optional(
          list(v.pipe(plain('Patroon (reguliere uitdrukking)'), v.check(isPattern, 'load/bad-pattern'))),
          [],
        ),
        hyphenation: v.optional(list(plain('Woord met zijn afbrekingen: te-vre-den')), []),
        fallback: v.optional(list(plain('Letterfamilie voor tekens die een letter niet heeft')), []),
      }),
    ),
    styles: dictionary(styleSchema(values)),
    flow: flowSchema(values),
    tables: v.optional(dictionary(tableStyleSchema(values)), {}),
    charts: chartStyleSchema(values),
    'lone-chart': v.optional(loneChartSchema(values)),
    spine: v.optional(spineSchema(values)),
    components: v.optional(dictionary(elements), {}),
    templates: dictionary(mapping({ arrangements: dictionary(arrangement) })),
  });
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
