// Elements of a sheet: exactly one kind key each, typed and with defaults, every length in points.

import * as v from 'valibot';
import type { At, Element } from '../../model/design.ts';
import type { Origin } from '../../model/draft.ts';
import { SLOT_BLOCKS } from './block-kinds.ts';
import type { DesignValues } from './design-values.ts';
import { flag, integer, oneOf, plain, ratio } from './scalars.ts';
import { choice, dictionary, exactly, list, mapping } from './structures.ts';

/** Structure roles that an element may ask for; `none` makes it an artifact, `pagination` a running head or folio. */
const ROLES = [
  'none',
  'pagination',
  'Document',
  'Part',
  'Sect',
  'Div',
  'BlockQuote',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TH column',
  'TH row',
  'TD',
  'Span',
  'Reference',
  'Note',
  'Link',
  'Figure',
] as const;

/** Blocks as slots see them: text has become paragraphs, headings and lists. */
type ElementSchema = v.GenericSchema<unknown, Element>;

/** The schema of one element of a design. Reports: load/no-element-kind, load/two-element-kinds and those of its values. */
export function elementSchema(values: DesignValues): ElementSchema {
  const { length, at, size, ink } = values;
  const element: ElementSchema = v.lazy(() => anyElement);
  const elements = (nl: string) => v.pipe(list(element), v.description(nl));
  const role = v.optional(oneOf(ROLES, 'Rol in de structuur, bijvoorbeeld H1; none = versiering'));
  const base = {
    at: v.optional(at),
    when: v.optional(plain('Alleen als dit pad iets oplevert')),
    unless: v.optional(plain('Alleen als dit pad niets oplevert')),
    shift: v.optional(
      v.pipe(
        mapping({
          by: plain('Pad naar een getal'),
          from: v.optional(ratio('Getal waarbij niets verschuift')),
          of: v.optional(plain('Pad naar het getal waarbij de hele stap verschuift')),
          step: at,
        }),
        v.transform(({ origin: _, ...rest }) => rest),
      ),
    ),
  };
  const frame = v.pipe(
    exactly([length('x'), length('eerste basislijn'), length('breedte'), integer('regels', 1)], 'load/expected-frame'),
    v.transform(([x, y, width, lines]) => ({ x, y, width, lines })),
  );
  const shape = v.lazy((input): v.GenericSchema<unknown, 'rect' | 'disc' | { discs: At[]; diameter: number }> => {
    const named = oneOf(['rect', 'disc'], 'Vorm van het venster');
    const windows = v.pipe(
      mapping({ discs: list(at), diameter: length('Middellijn') }),
      v.transform(({ discs, diameter }) => ({ discs, diameter })),
    );
    if (input === undefined) return v.union([named, windows]) as never;
    return (typeof input === 'object' ? windows : named) as never;
  });
  const place = exactly([ratio('Stappen opzij'), ratio('Stappen omlaag')], 'load/expected-point');
  const cycleList = list(plain('Waarde'));

  const kinds = {
    field: finish(mapping({ ...base, field: ink('Inkt van het vlak'), size }), ({ field, ...rest }) => ({
      ...rest,
      kind: 'field',
      ink: field,
    })),
    rule: finish(
      mapping({
        ...base,
        rule: ink('Inkt van de lijn'),
        length: length('Lengte'),
        weight: length('Dikte'),
        vertical: v.optional(flag('Van boven naar onder'), false),
        dash: v.optional(values.lengths),
      }),
      ({ rule, ...rest }) => ({ ...rest, kind: 'rule', ink: rule }),
    ),
    text: finish(
      mapping({
        ...base,
        text: plain('Tekst, met {paden}'),
        style: values.style('Tekststijl'),
        ink: v.optional(ink('Inkt in plaats van die van de stijl')),
        width: v.optional(length('Zetbreedte')),
        align: v.optional(oneOf(['left', 'right', 'center'], 'Uitlijning')),
        lines: v.optional(integer('Hoogstens zoveel regels; 0 = zoveel als nodig'), 0),
        role,
        upward: v.optional(flag('De laatste regel staat op at, de vorige erboven')),
        turn: v.optional(ratio('Graden met de klok mee')),
        fit: v.optional(oneOf(['gutter', 'width'], 'gutter = rugwit tussen twee letters; width = zo groot als past')),
        link: v.optional(plain('Pad naar het anker of adres')),
        otherwise: v.optional(elements('Elementen in de plaats als de tekst meer regels vraagt dan lines')),
      }),
      (given) => ({ ...given, kind: 'text' }),
    ),
    story: finish(
      mapping({
        ...base,
        story: plain('Naam van de lopende tekst'),
        tables: v.optional(values.tableStyle('Stijl van de tabellen erin, in plaats van die van flow')),
        frames: list(frame),
        asides: v.optional(list(at)),
        balance: v.optional(flag('Kolommen even lang'), false),
        justify: v.optional(oneOf(['vertical'], 'Wit tussen alinea’s rekt tot de kolom vol is')),
      }),
      ({ story, ...rest }) => ({ ...rest, kind: 'story', name: story }),
    ),
    clear: finish(mapping({ ...base, clear: frame }), ({ clear, ...rest }) => ({
      ...rest,
      kind: 'clear',
      frame: clear,
    })),
    picture: finish(
      mapping({
        ...base,
        picture: plain('Pad naar een foto'),
        size,
        shape: v.optional(shape, 'rect'),
        zoom: v.optional(ratio('Zoveel keer groter dan nodig om te vullen')),
      }),
      ({ picture, ...rest }) => ({
        ...rest,
        kind: 'picture',
        of: picture,
      }),
    ),
    drawing: finish(
      mapping({
        ...base,
        drawing: plain('SVG-bestand in de map van het ontwerp: logo.svg'),
        size,
        alt: v.optional(plain('Alternatieve tekst; zonder = versiering')),
      }),
      ({ drawing, ...rest }) => ({ ...rest, kind: 'drawing', file: drawing }),
    ),
    ornament: finish(
      mapping({
        ...base,
        ornament: values.ornament('Naam van de tekening'),
        size: v.optional(size),
        with: v.optional(values.parameters, {}),
        alt: v.optional(plain('Alternatieve tekst; zonder = versiering')),
      }),
      ({ ornament, ...rest }) => ({ ...rest, kind: 'ornament', name: ornament }),
    ),
    chart: finish(
      mapping({ ...base, chart: plain('Pad naar een grafiek'), size, with: v.optional(values.parameters, {}) }),
      ({ chart, ...rest }) => ({
        ...rest,
        kind: 'chart',
        of: chart,
      }),
    ),
    table: finish(
      mapping({
        ...base,
        table: plain('Pad naar een tabel'),
        width: length('Breedte'),
        depth: v.optional(length('Diepte die hij niet mag overschrijden')),
        style: v.optional(values.tableStyle('Tabelstijl'), 'default'),
      }),
      ({ table, ...rest }) => ({ ...rest, kind: 'table', of: table }),
    ),
    group: finish(mapping({ ...base, group: elements('Elementen'), role }), ({ group, ...rest }) => ({
      ...rest,
      kind: 'group',
      elements: group,
    })),
    slot: finish(
      mapping({
        ...base,
        slot: oneOf(SLOT_BLOCKS, 'Soort blok dat hier komt', 'load/unknown-block'),
        name: v.optional(plain('Naam, voor place in de pagina')),
        required: v.optional(flag('Een waarschuwing als er geen blok is'), false),
        elements: elements('Elementen, die het blok zien als block'),
        otherwise: v.optional(elements('Elementen als er geen blok is'), () => []),
      }),
      ({ slot, name, ...rest }) => ({ ...rest, kind: 'slot', takes: slot, name: name ?? slot }),
    ),
    repeat: finish(
      mapping({
        ...base,
        repeat: plain('Pad naar een lijst'),
        step: v.optional(at, () => [0, 0]),
        wrap: v.optional(integer('Na zoveel terug naar het begin; 0 = nooit'), 0),
        lines: v.optional(integer('Verdeeld over zoveel even lange rijen; 0 = naar wrap'), 0),
        row: v.optional(at, () => [0, 0]),
        places: v.optional(dictionary(place)),
        by: v.optional(plain('Pad van een item naar zijn naam in places')),
        cycle: v.optional(dictionary(cycleList), () => ({})),
        elements: elements('Elementen, die item en index zien'),
        role,
        from: v.optional(integer('Eerste item, vanaf 0'), 0),
        count: v.optional(integer('Hoeveel items; 0 = alle'), 0),
        upward: v.optional(flag('Het laatste item staat op at, de vorige erboven')),
      }),
      ({ repeat, ...rest }) => ({ ...rest, kind: 'repeat', over: repeat }),
    ),
    stack: finish(
      mapping({
        ...base,
        stack: elements('Elementen onder elkaar'),
        width: length('Breedte'),
        depth: v.optional(length('Diepte die hij niet mag overschrijden')),
        role,
      }),
      ({ stack, ...rest }) => ({
        ...rest,
        kind: 'stack',
        elements: stack,
      }),
    ),
    use: finish(
      mapping({ ...base, use: values.component('Onderdeel'), with: v.optional(values.parameters, {}) }),
      ({ use, ...rest }) => ({
        ...rest,
        kind: 'use',
        component: use,
      }),
    ),
  };
  const anyElement = choice(() => kinds, 'load/no-element-kind', 'load/two-element-kinds');
  return element;
}

/** Names the kind key's value and puts every element at the origin unless it says where. */
function finish<T extends { readonly at?: At | undefined; readonly origin: Origin }, K extends Element['kind']>(
  schema: v.GenericSchema<unknown, T>,
  name: (given: Omit<T, 'at' | 'origin'>) => Named<K>,
): ElementSchema {
  return v.pipe(
    schema,
    v.transform(
      ({ at, origin, ...rest }) => ({ ...name(rest), at: at ?? [0, 0], span: origin.span }) as unknown as Element,
    ),
  );
}

/** An element of one kind without what all kinds share. */
type Named<K extends Element['kind']> = { readonly kind: K } & Omit<
  Extract<Element, { kind: K }>,
  'at' | 'span' | 'kind'
>;
