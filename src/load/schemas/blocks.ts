// The blocks of a page's body: what flows or claims a place. Exactly one kind key each, and optionally `place`.

import * as v from 'valibot';
import type { DraftBlock, DraftTile, Origin, RawText } from '../../model/draft.ts';
import { members, row, tile } from './block-parts.ts';
import { chart } from './chart-block.ts';
import { date, described, flag, id, integer, number, oneOf, text } from './scalars.ts';
import { choice, dictionary, exactly, list, mapping } from './structures.ts';

const place = v.optional(text('Plaats op het sjabloon waar dit blok moet komen'));

/** A block whose kind key holds a mapping: its keys become the block's own. */
function block<const K extends string, T extends object>(kind: K, value: v.GenericSchema<unknown, T>) {
  return v.pipe(
    mapping({ [kind]: value, place } as { [key in K]: typeof value } & { place: typeof place }),
    v.transform((given) => {
      const { place, origin } = given as unknown as { place?: RawText; origin: Origin };
      const inner = (given as unknown as Record<K, T>)[kind];
      return { ...inner, kind, place, origin: joined(origin, inner) };
    }),
  );
}

/** The place of the whole block, with the keys that stand inside its kind. */
function joined(outer: Origin, inner: { readonly origin?: Origin }): Origin {
  const { keys, values } = inner.origin ?? { keys: {}, values: {} };
  return { span: outer.span, keys: { ...outer.keys, ...keys }, values: { ...outer.values, ...values } };
}

/** A block whose kind key holds a list, which the block keeps under `name`. */
function listBlock<const K extends string, const N extends string, T>(
  kind: K,
  name: N,
  item: v.GenericSchema<unknown, T>,
) {
  return block(
    kind,
    v.pipe(
      list(item),
      v.transform((items) => ({ [name]: items }) as Record<N, T[]>),
    ),
  );
}

const photo = v.pipe(
  mapping({
    id: v.optional(id('Naam waarnaar teksten verwijzen; met een naam krijgt de foto een figuurnummer')),
    file: text('Bestand, bijvoorbeeld images/beek.jpg'),
    alt: v.optional(text('Wat er te zien is, voor wie het niet ziet; leeg = versiering')),
    caption: v.optional(text('Bijschrift')),
    credit: v.optional(text('Fotograaf en licentie')),
    'rights-until': v.optional(date('Datum tot wanneer de foto gebruikt mag worden')),
    consent: v.optional(oneOf(['given', 'not-needed', 'asked'], 'Toestemming van wie herkenbaar in beeld is')),
    focus: v.optional(
      exactly([number('Van links, 0 tot 1'), number('Van boven, 0 tot 1')], 'load/expected-point'),
      () => [0.5, 0.5],
    ),
    mood: v.optional(flag('Sfeerbeeld: niet gemaakt bij wat de tekst vertelt'), false),
  }),
  v.transform(({ 'rights-until': rightsUntil, ...rest }) => ({ ...rest, rightsUntil })),
);

const sparkColumns = described(
  v.pipe(
    v.union([v.string(), v.number()], 'load/expected-columns'),
    v.transform(String),
    v.regex(/^[1-9]\d?(?:\.\.[1-9]\d?)?$/, 'load/expected-columns'),
    v.transform((typed) => {
      const [from = 0, to = from] = typed.split('..').map(Number);
      return { from: Math.min(from, to), to: Math.max(from, to) };
    }),
  ),
  'Nummer van de kolom waarvan het verloop van het cijfer hier als lijntje staat, of 2..6: de getallen van die kolommen',
);

const column = mapping({
  label: text('Kop van de kolom'),
  over: v.optional(text('Kop boven deze kolom en haar buren met dezelfde')),
  align: v.optional(
    oneOf(['left', 'right', 'decimal'], 'Uitlijning; getallen rechts, of met de komma’s onder elkaar'),
    'left',
  ),
  strong: v.optional(flag('Vet'), false),
  share: v.optional(number('Aandeel in de breedte; 0 = naar de inhoud'), 0),
  bars: v.optional(integer('Nummer van de kolom die hier als balk staat, vanaf 1', 1)),
  spark: v.optional(sparkColumns),
  previous: v.optional(integer('Nummer van de kolom die een streepje bij de balk wordt', 1)),
});

const box = v.pipe(
  mapping({
    title: text('Titel van het kader'),
    text: text('Tekst van het kader'),
    members: v.optional(members('Deelnemende gemeenten')),
    figure: v.optional(
      v.lazy((input): v.GenericSchema<unknown, DraftTile | RawText> => {
        const name = text('Naam van een cijfer');
        if (input === undefined) return v.union([tile, name]) as never;
        return (typeof input === 'object' ? tile : name) as never;
      }),
    ),
  }),
  v.transform(({ figure, ...rest }) => ({ ...rest, figure: figure && asTile(figure, rest.origin) })),
);

/** A tile of which only the figure's name was typed. */
const asTile = (figure: DraftTile | RawText, origin: DraftTile['origin']): DraftTile =>
  'origin' in figure ? figure : { figure, origin };

const kinds = {
  text: v.pipe(
    mapping({
      text: text('Alinea’s in Markdown: ## tussentitel, - lijst, **vet**, *cursief*, [^1] voetnoot'),
      place,
    }),
    v.transform((given) => ({ ...given, kind: 'text' as const })),
  ),
  quote: block(
    'quote',
    mapping({
      text: text('De woorden, zonder aanhalingstekens'),
      by: v.optional(text('Wie het zei; alleen een bestaande persoon die instemde')),
      role: v.optional(text('Functie')),
      agreed: v.optional(date('Datum van de instemming')),
    }),
  ),
  box: block('box', box),
  note: block('note', mapping({ title: text('Titel'), text: text('Tekst') })),
  figures: listBlock('figures', 'items', tile),
  chart: block('chart', chart),
  photo: block('photo', photo),
  table: block(
    'table',
    mapping({
      id: v.optional(id('Naam waarnaar teksten verwijzen')),
      title: v.optional(text('Titel boven de tabel')),
      caption: v.optional(text('Onderschrift')),
      columns: list(column),
      rows: v.optional(list(row)),
      from: v.optional(text('CSV-bestand in plaats van rijen, bijvoorbeeld series/projecten.csv')),
      notes: v.optional(dictionary(text('Noot onder de tabel bij het teken [^naam] in een cel')), {}),
      source: v.optional(text('Bron onder de tabel')),
    }),
  ),
  timeline: listBlock(
    'timeline',
    'moments',
    mapping({
      year: v.optional(integer('Jaar', 1000, 2200)),
      month: v.optional(integer('Maand, 1 tot 12', 1, 12)),
      day: v.optional(integer('Dag, 1 tot 31', 1, 31)),
      text: text('Wat er gebeurde'),
      source: v.optional(text('Bron; zonder bron is het een voorbeeld')),
    }),
  ),
  matrix: listBlock(
    'matrix',
    'rows',
    mapping({
      label: text('Dienst of werking'),
      part: v.optional(text('Deel van het verslag')),
      members: members('Deelnemende gemeenten'),
      source: v.optional(text('Bron')),
      example: v.optional(flag('Voorbeeld: nog niet bevestigd'), false),
    }),
  ),
  map: block(
    'map',
    mapping({
      inhabitants: text('Cijfer met de inwoners per gemeente'),
      area: text('Cijfer met de oppervlakte per gemeente'),
    }),
  ),
  icons: listBlock(
    'icons',
    'items',
    mapping({ icon: text('Naam van het pictogram'), title: text('Titel'), text: text('Tekst') }),
  ),
  scheme: listBlock(
    'scheme',
    'levels',
    mapping({
      label: text('Naam van de laag'),
      bodies: list(mapping({ id: id('Korte naam'), name: text('Naam van het orgaan'), text: text('Wat het doet') })),
    }),
  ),
  break: v.pipe(
    mapping({ break: oneOf(['page', 'column'], 'Verder op een nieuwe pagina of kolom'), place }),
    v.transform(({ break: what, ...rest }) => ({ ...rest, kind: 'break' as const, what })),
  ),
  space: v.pipe(
    mapping({ space: integer('Aantal witregels', 1, 60), place }),
    v.transform(({ space: lines, ...rest }) => ({ ...rest, kind: 'space' as const, lines })),
  ),
};

export const anyBlock: v.GenericSchema<unknown, DraftBlock> = choice(
  () => kinds,
  'load/no-block-kind',
  'load/two-block-kinds',
);
