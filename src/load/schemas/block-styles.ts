// How flowing text, tables and charts look: the maps `flow`, `tables` and `charts` of layout.yml.

import * as v from 'valibot';
import type { BoxStyle, ChartStyle, TableStyle } from '../../model/block-styles.ts';
import type { LoneChartStyle, SpineStyle } from '../../model/design.ts';
import { ACROSS_BLOCKS } from './block-kinds.ts';
import type { DesignValues } from './design-values.ts';
import { flag, integer, number, oneOf, plain, ratio } from './scalars.ts';
import { dictionary, list, mapping } from './structures.ts';

export const flowSchema = (values: DesignValues) => {
  const { length, style, component, tableStyle } = values;
  return mapping({
    paragraph: style('Stijl van alinea’s'),
    heading2: style('Stijl van ##'),
    heading3: style('Stijl van ###'),
    table: v.optional(tableStyle('Stijl van tabellen in de tekst'), 'default'),
    list: mapping({ style: style('Stijl van opsommingen'), marker: plain('Teken'), indent: length('Inspringing') }),
    note: mapping({ style: style('Stijl van voetnoten'), rule: length('Lengte van de lijn erboven') }),
    box: v.optional(boxStyleSchema(values)),
    across: v.optional(list(oneOf(ACROSS_BLOCKS, 'Soort blok dat over alle kolommen staat')), () => []),
    blocks: v.optional(dictionary(component('Onderdeel voor deze soort blok')), {}),
    spread: v.optional(dictionary(component('Onderdeel voor deze soort blok over twee bladzijden')), {}),
  });
};

function boxStyleSchema({ length, style, stroke, ink }: DesignValues): v.GenericSchema<unknown, BoxStyle> {
  return v.pipe(
    mapping({
      title: style('Stijl van de titel'),
      text: style('Stijl van de tekst'),
      'title-gap': v.optional(length('Wit onder de titel'), 0),
      ground: v.optional(ink('Vlak achter het kader')),
      bar: v.optional(stroke),
      rule: v.optional(stroke),
      top: v.optional(length('Wit boven de eerste regel'), 0),
      bottom: v.optional(length('Wit onder de laatste regel'), 0),
      side: v.optional(length('Wit links en rechts'), 0),
      figure: v.optional(
        mapping({
          style: style('Stijl van het grote cijfer'),
          ink: v.optional(ink('Inkt van het grote cijfer')),
          gap: v.optional(length('Wit erboven'), 0),
        }),
      ),
    }),
    v.transform(({ 'title-gap': titleGap, figure, origin: _, ...rest }) => ({
      ...rest,
      titleGap,
      figure: figure ?? { style: rest.title, gap: 0 },
    })),
  );
}

/** Sparklines where the design says nothing, in points. */
const SPARK = { weight: 1, disc: 3, width: 60 };

/** Its own words take styles that it has to name anyway, where the design names none for them. */
export function tableStyleSchema({
  length,
  lengths,
  style,
  stroke,
  ink,
  tableStyle,
}: DesignValues): v.GenericSchema<unknown, Omit<TableStyle, 'name'>> {
  const scale = mapping({
    step: ratio('Om de hoeveel een lijn staat'),
    per: ratio('Waardoor de waarden aan de voet gedeeld zijn'),
    ink: ink('Inkt van de lijnen'),
    weight: length('Dikte'),
    label: style('Stijl van de waarden'),
  });
  return v.pipe(
    mapping({
      // Followed before this is read; named here for editors that complete.
      extends: v.optional(tableStyle('Tabelstijl waarvan deze afwijkt')),
      head: style('Stijl van de koppen'),
      label: v.optional(style('Stijl van de eerste kolom')),
      cell: style('Stijl van de cellen'),
      strong: style('Stijl van vette cellen'),
      group: style('Stijl van tussenkoppen'),
      title: v.optional(style('Stijl van de titel, in de tekst; zonder: die van vette cellen')),
      numbered: v.optional(
        plain('Titel van een tabel met een nummer, bijvoorbeeld "Tabel {block.number}. {block.title}"'),
      ),
      caption: v.optional(style('Stijl van het onderschrift, in de tekst; zonder: die van de cellen')),
      source: v.optional(style('Stijl van de bron, in de tekst; zonder: die van de koppen')),
      'caption-gap': v.optional(length('Wit tussen titel of onderschrift en de koppen'), 0),
      'source-gap': v.optional(length('Wit tussen de laatste rij en de noten of de bron'), 0),
      notes: v.optional(
        mapping({
          style: v.optional(style('Stijl van de noten; zonder: die van de bron')),
          marks: v.optional(oneOf(['letters', 'numbers', 'signs'], 'Tekens van de noten'), 'letters'),
          place: v.optional(oneOf(['table', 'foot'], 'Onder de tabel, of aan de voet van de kolom'), 'table'),
        }),
      ),
      continued: v.optional(
        mapping({
          text: plain('Woorden boven een vervolg, bijvoorbeeld "{block.title} (vervolg)"'),
          style: style('Stijl van die woorden'),
        }),
      ),
      grid: v.optional(flag('Rijen zijn hele regels van het raster hoog'), false),
      row: length('Rijhoogte'),
      lift: length('Basislijn boven de rijlijn'),
      gap: length('Ruimte tussen kolommen'),
      columns: v.optional(lengths),
      'head-rule': stroke,
      'row-rule': stroke,
      'total-rule': stroke,
      'group-gap': v.optional(length('Wit boven een tussenkop'), 0),
      result: mapping({
        ink: ink('Vlak achter de resultaatrij'),
        style: v.optional(style('Stijl van haar cellen')),
        row: v.optional(length('Haar hoogte')),
        lift: v.optional(length('Basislijn boven haar onderrand')),
        before: v.optional(length('Wit erboven'), 0),
      }),
      every: v.optional(
        mapping({ rows: integer('Om de hoeveel rijen', 1), ink: ink('Inkt van de lijn'), weight: length('Dikte') }),
      ),
      spark: v.optional(
        mapping({
          ink: v.optional(ink('Lijn')),
          last: v.optional(ink('Stip op de laatste waarde')),
          weight: v.optional(length('Dikte van de lijn')),
          disc: v.optional(length('Doorsnede van de stip')),
          width: v.optional(length('Breedte')),
          height: v.optional(length('Hoogte; zonder: die van de balken')),
        }),
      ),
      bar: mapping({
        ink: ink('Balk'),
        previous: ink('Streepje van vorig jaar'),
        height: length('Hoogte van de balk'),
        grid: v.optional(scale),
      }),
    }),
    v.transform(
      ({
        'head-rule': headRule,
        'row-rule': rowRule,
        'total-rule': totalRule,
        'group-gap': groupGap,
        'caption-gap': captionGap,
        'source-gap': sourceGap,
        title,
        caption,
        source,
        notes,
        spark,
        origin: _,
        ...rest
      }) => ({
        ...rest,
        title: title ?? rest.strong,
        caption: caption ?? rest.cell,
        source: source ?? rest.head,
        notes: {
          style: notes?.style ?? source ?? rest.head,
          marks: notes?.marks ?? 'letters',
          place: notes?.place ?? 'table',
        },
        spark: {
          ink: spark?.ink ?? rest.bar.ink,
          last: spark?.last ?? spark?.ink ?? rest.bar.ink,
          weight: spark?.weight ?? SPARK.weight,
          disc: spark?.disc ?? SPARK.disc,
          width: spark?.width ?? SPARK.width,
          height: spark?.height ?? rest.bar.height,
        },
        captionGap,
        sourceGap,
        headRule,
        rowRule,
        totalRule,
        groupGap,
      }),
    ),
  );
}

export const loneChartSchema = ({ component, length }: DesignValues): v.GenericSchema<unknown, LoneChartStyle> =>
  v.pipe(
    mapping({
      component: component(
        'Onderdeel met titel, grafiek en bron; de grafiek krijgt de maat die ze in het verslag heeft',
      ),
      margin: v.optional(length('Wit rondom'), 0),
    }),
    v.transform(({ origin: _, ...rest }) => rest),
  );

export const spineSchema = ({ component, ink, length }: DesignValues): v.GenericSchema<unknown, SpineStyle> =>
  v.pipe(
    mapping({
      ink: v.optional(ink('Vlak')),
      component: component('Onderdeel met de woorden, liggend getekend: x vanaf het hoofd, y vanaf het midden'),
      least: length('Dunste rug die woorden draagt'),
    }),
    v.transform(({ origin: _, ...rest }) => rest),
  );

export function chartStyleSchema({ length, style, stroke, ink }: DesignValues): v.GenericSchema<unknown, ChartStyle> {
  const inkByInk = dictionary(ink('Inkt'));
  return v.pipe(
    mapping({
      series: list(ink('Inkt van een reeks')),
      context: ink('Inkt van de achtergrond'),
      accent: ink('Inkt van de nadruk'),
      text: ink('Inkt van de woorden'),
      grid: stroke,
      axis: stroke,
      line: length('Dikte van een lijn'),
      'thin-line': length('Dikte van een lijn op de achtergrond'),
      label: style('Stijl van de assen'),
      value: style('Stijl van de waarden'),
      name: style('Stijl van de namen van reeksen'),
      detail: style('Stijl van de tweede regel'),
      bar: v.optional(ratio('Dikte van een staaf als deel van haar plaats'), 0.72),
      plain: v.optional(ink('Vulling van wat geen nadruk heeft')),
      numeral: v.optional(style('Stijl van grote cijfers')),
      heading: v.optional(style('Stijl van groepskoppen')),
      on: v.optional(inkByInk),
      words: v.optional(inkByInk),
      target: v.optional(
        mapping({ ink: ink('Inkt van de stippen'), dot: length('Middellijn'), pitch: length('Afstand') }),
      ),
      dashes: v.optional(list(list(number('Streep of wit, in dikten van de lijn')))),
      end: v.optional(
        mapping({ disc: length('Middellijn'), ring: length('Dikte van de ring'), gap: length('Afstand tot de naam') }),
      ),
      tick: v.optional(length('Lengte van streepjes')),
      drop: v.optional(length('Van de voet tot de namen van de categorieën')),
      'column-drop': v.optional(length('Van de voet van kolommen tot de namen van de categorieën')),
      lift: v.optional(length('Basislijn van een woord boven zijn lijn')),
      gap: v.optional(length('Kleinste wit tussen woorden')),
      'label-gap': v.optional(length('Kleinste wit tussen woorden op een doorlopende as')),
      inset: v.optional(length('Van de waarden bij de rasterlijnen tot waar lijnen beginnen')),
      area: v.optional(ink('Vlak onder één lijn')),
      pad: v.optional(length('Van de rand van een vorm tot de tekst erin')),
      joint: v.optional(length('Wit tussen blokjes en segmenten')),
      channel: v.optional(length('Breedte van het midden van een piramide')),
      hole: v.optional(ratio('Gat van een ring als deel van zijn middellijn')),
      segments: v.optional(integer('In hoeveel gelijke delen een ring verdeeld is; 0 = één per waarde')),
      centre: v.optional(oneOf(['sum', 'none'], 'Wat in het gat van een ring staat')),
      'area-tint': v.optional(ratio('Tint onder een lijn, 0 tot 1')),
      phrases: v.optional(
        v.pipe(
          mapping({
            'no-data': plain('Woorden voor ontbrekende gegevens'),
            sum: plain('Woord voor een som'),
            square: v.optional(plain('Woorden voor wat één vakje voorstelt')),
            until: v.optional(plain('Woord tussen de grenzen van een klasse met waarden onder nul')),
            unnamed: v.optional(plain('Woorden voor de lijst van vlakken die te klein zijn voor hun naam')),
            into: v.optional(plain('Woord na wat bij een vak van een sankey binnenkomt, als er iets anders weggaat')),
            out: v.optional(plain('Woord na wat er weggaat')),
          }),
          v.transform(({ 'no-data': noData, sum, square, until, unnamed, into, out }) => ({
            noData,
            sum,
            ...(square !== undefined && { square }),
            ...(until !== undefined && { until }),
            ...(unnamed !== undefined && { unnamed }),
            ...(into !== undefined && { into }),
            ...(out !== undefined && { out }),
          })),
        ),
      ),
    }),
    v.transform(
      ({
        'thin-line': thinLine,
        'label-gap': labelGap,
        'column-drop': columnDrop,
        'area-tint': areaTint,
        origin: _,
        ...rest
      }) => ({
        ...rest,
        thinLine,
        ...(labelGap !== undefined && { labelGap }),
        ...(columnDrop !== undefined && { columnDrop }),
        ...(areaTint !== undefined && { areaTint }),
      }),
    ),
  );
}
