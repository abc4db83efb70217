import { describe, expect, it } from 'vitest';
import type { Block, Edition } from '../../../src/model/content.ts';
import type { DraftBlock, DraftColumn, DraftPhoto } from '../../../src/model/draft.ts';
import type { RichText } from '../../../src/model/text.ts';
import { resolveEdition, type World } from '../../../src/resolve/resolve.ts';
import {
  type Collected,
  collect,
  type DraftParts,
  draftOf,
  figure,
  origin,
  page,
  raw,
  series,
  WORLD,
} from './drafts.ts';

const split = (values: Readonly<Record<string, number>>) => ({
  by: 'municipality' as const,
  values,
  origin: origin(),
  places: origin(),
});

const FIGURES = [
  figure('bevolking', 100000, {
    unit: 'inwoners',
    label: 'inwoners',
    split: split({ bornem: 20000, lier: 30000, mechelen: 50000 }),
  }),
  figure('oppervlakte', 160.66, {
    unit: 'km²',
    decimals: 2,
    split: split({ bornem: 45.77, lier: 49.7, mechelen: 65.19 }),
  }),
  figure('lekp', 294, { unit: 'gemeenten', label: 'gemeenten' }),
  figure('lekp.totaal', 300, { unit: 'gemeenten' }),
  figure('advies', 1240, {
    label: 'adviezen',
    status: 'example',
    source: undefined,
    history: { 2021: 900, 2022: 1100 },
  }),
];

type Kind<K> = Extract<Block, { kind: K }>;

async function resolve(parts: DraftParts, world: World = WORLD): Promise<{ edition: Edition; said: Collected }> {
  const said = collect();
  const edition = await resolveEdition(draftOf({ figures: FIGURES, ...parts }), world, said);
  if (!edition) throw new Error('no edition');
  return { edition, said };
}

async function one<K extends Block['kind']>(
  kind: K,
  draft: DraftBlock,
  more: DraftParts = {},
): Promise<{ block: Kind<K>; said: Collected }> {
  const { edition, said } = await resolve({ pages: [page([draft])], ...more });
  const block = edition.sections[0]?.blocks.find((candidate) => candidate.kind === kind);
  if (!block) throw new Error(`no ${kind}: ${said.codes().join()}`);
  return { block: block as Kind<K>, said };
}

const words = (text: RichText | undefined): string => text?.runs.map((run) => run.text).join('') ?? '';

describe('tiles', () => {
  it('format the value, count units and label examples', async () => {
    const { block } = await one('figures', {
      kind: 'figures',
      origin: origin(),
      items: [
        { figure: raw('lekp'), of: raw('lekp.totaal'), note: raw('tekenden op {{ lekp.totaal }}'), origin: origin() },
        { figure: raw('advies'), label: raw('adviezen'), note: raw('één stip is 10'), per: 10, origin: origin() },
        { figure: raw('advies'), note: raw('Samen.'), per: 10, origin: origin() },
        { figure: raw('advies'), of: raw('2000'), origin: origin() },
      ],
    });
    expect(block.items[0]).toMatchObject({
      text: '294',
      label: 'gemeenten',
      of: 300,
      units: 294,
      per: 1,
      example: false,
    });
    expect(block.items[1]).toMatchObject({ text: '1.240', value: 1240, units: 124, per: 10, example: true });
    expect(block.items.map((item) => words(item.note))).toEqual([
      'tekenden op 300',
      'één stip is 10, voorbeeldcijfer',
      'Samen. Voorbeeldcijfer.',
      'Voorbeeldcijfer',
    ]);
    expect(block.items[1]?.note.runs.at(-1)).toEqual({ text: 'voorbeeldcijfer', em: true });
    expect(block.items[3]?.of).toBe(2000);
  });

  it('warn of a drawing without units', async () => {
    const { said } = await one('figures', {
      kind: 'figures',
      origin: origin(),
      items: [{ figure: raw('lekp'), per: 1000, origin: origin() }],
    });
    expect(said.codes()).toContain('odd-units');
  });
});

describe('tables', () => {
  const column = (label: string, more: Partial<DraftColumn> = {}): DraftColumn => ({
    label: raw(label),
    align: 'left',
    strong: false,
    share: 0,
    origin: origin(),
    ...more,
  });

  it('parse the numbers that bars are drawn from, and may leave out cells of bar columns', async () => {
    const { block, said } = await one('table', {
      kind: 'table',
      notes: {},
      origin: origin(),
      title: raw('Inwoners'),
      columns: [column('Gemeente'), column('Inwoners', { align: 'right', strong: true }), column('balk', { bars: 2 })],
      rows: [
        { role: 'group', cells: [raw('Twaalf')], span: origin().span },
        { role: 'row', cells: [raw('Bornem'), raw('{{ bevolking of bornem }}')], span: origin().span },
        { role: 'row', cells: [raw('Lier'), raw('1.305'), raw('')], span: origin().span },
        { role: 'total', cells: [raw('Totaal'), raw('{{ bevolking }}')], span: origin().span },
      ],
    });
    expect(block.columns[2]?.bars).toEqual({ value: 1, previous: undefined });
    expect(block.rows.map((row) => row.role)).toEqual(['group', 'row', 'row', 'total']);
    expect(block.rows[1]?.cells.map(words)).toEqual(['Bornem', '20.000', '']);
    expect(block.rows[1]?.numbers).toEqual([undefined, 20000, undefined]);
    expect(block.rows[2]?.numbers[1]).toBe(1305);
    expect(words(block.source)).toBe('Bron: Statbel, Jaarcijfers');
    expect(said.codes()).toEqual([]);
  });

  it('group four digits and say that examples are examples', async () => {
    const { block } = await one('table', {
      kind: 'table',
      notes: {},
      origin: origin(),
      columns: [column('Wat'), column('Aantal')],
      rows: [{ role: 'row', cells: [raw('Adviezen'), raw('{{ advies }}')], span: origin().span }],
    });
    expect(words(block.rows[0]?.cells[1])).toBe('1.240');
    expect(words(block.caption)).toBe('Voorbeeldcijfer');
  });

  it('are searched for numbers of figures that were typed, titles and cells alike', async () => {
    const { said } = await one('table', {
      kind: 'table',
      notes: {},
      origin: origin(),
      title: raw('100.000 inwoners', 3),
      columns: [column('Gemeente'), column('Inwoners')],
      rows: [{ role: 'row', cells: [raw('Alle'), raw('100.000', 7)], span: origin().span }],
    });
    const typed = said.diagnostics.filter(({ code }) => code === 'resolve/literal-number');
    expect(typed.map(({ span }) => span?.line)).toEqual([3, 7]);
  });

  it('come from a series', async () => {
    const { block, said } = await one(
      'table',
      {
        kind: 'table',
        notes: {},
        origin: origin(),
        columns: [column('Gemeente'), column('Aantal', { align: 'right' }), column('Fase')],
        from: raw('series/p.csv'),
      },
      {
        series: [
          series('series/p.csv', ['gemeente;aantal;fase', 'Lier;1240.5;ontwerp', 'Bornem;;"plan"'], {
            source: raw('bron'),
          }),
        ],
      },
    );
    expect(block.rows.map((row) => row.cells.map(words))).toEqual([
      ['Lier', '1.240,5', 'ontwerp'],
      ['Bornem', '', '‘plan’'],
    ]);
    expect(block.rows[0]?.numbers).toEqual([undefined, 1240.5, undefined]);
    expect(words(block.source)).toBe('Bron: Statbel, Jaarcijfers');
    expect(said.codes()).toEqual([]);
  });

  it('report rows of another length and columns that are not there', async () => {
    const { said } = await one('table', {
      kind: 'table',
      notes: {},
      origin: origin(),
      columns: [column('A'), column('B', { bars: 5 })],
      rows: [{ role: 'row', cells: [raw('x'), raw('y'), raw('z')], span: origin().span }],
    });
    expect(said.codes()).toEqual(['odd-column', 'table-cells']);
  });
});

describe('timeline', () => {
  it('labels months and years, and calls what has no source an example', async () => {
    const { block, said } = await one('timeline', {
      kind: 'timeline',
      origin: origin(),
      moments: [
        { month: 1, day: 17, text: raw('Start'), origin: origin() },
        { month: 2, text: raw('{{ lekp }} tekenden'), source: raw('bron'), origin: origin() },
        { month: 1, text: raw('Terug'), origin: origin(9) },
      ],
    });
    expect(block.moments.map(({ label, sign, example }) => [label, sign, example])).toEqual([
      ['januari', '17', true],
      ['februari', 'feb', false],
      ['januari', 'jan', true],
    ]);
    expect(words(block.moments[1]?.text)).toBe('294 tekenden');
    expect(said.codes()).toEqual(['moments-order']);
  });

  it('writes years', async () => {
    const { block } = await one('timeline', {
      kind: 'timeline',
      origin: origin(),
      moments: [
        { year: 1973, text: raw('a'), source: raw('bron'), origin: origin() },
        { year: 1973, month: 6, day: 2, text: raw('b'), source: raw('bron'), origin: origin() },
      ],
    });
    expect(block.moments.map(({ label, sign }) => [label, sign])).toEqual([
      ['1973', '1973'],
      ['2\u00A0juni 1973', '1973'],
    ]);
  });
});

describe('the region', () => {
  it('gives one state per municipality, in order', async () => {
    const { block, said } = await one('matrix', {
      kind: 'matrix',
      origin: origin(),
      rows: [
        { label: raw('Werk'), members: 'all', source: raw('bron'), example: false, origin: origin() },
        { label: raw('Erfgoed'), part: raw('vooraf'), members: [raw('lier')], example: true, origin: origin() },
        { label: raw('Wonen'), members: [raw('mechelen'), raw('bornem')], example: false, origin: origin() },
      ],
    });
    expect(block.rows.map((row) => row.states)).toEqual([
      ['yes', 'yes', 'yes'],
      ['no', 'example', 'no'],
      ['yes', 'no', 'yes'],
    ]);
    expect(block.rows.map((row) => row.count)).toEqual([3, 1, 2]);
    expect(block.totals).toEqual([2, 2, 2]);
    expect(said.codes()).toEqual(['missing-source', 'matrix-order']);
  });

  it('puts density on the map', async () => {
    const { block } = await one('map', {
      kind: 'map',
      origin: origin(),
      inhabitants: raw('bevolking'),
      area: raw('oppervlakte'),
    });
    expect(block.places.map((place) => place.density)).toEqual(['437', '604', '767'].map((n) => `${n}\u00A0inw./km²`));
    expect(block.totals).toEqual({ inhabitants: '100.000', area: '160,66' });
  });

  it('asks for a value for each municipality', async () => {
    const { edition, said } = await resolve({
      pages: [page([{ kind: 'map', origin: origin(), inhabitants: raw('lekp'), area: raw('oppervlakte') }])],
    });
    expect(edition.sections[0]?.blocks).toEqual([]);
    expect(said.codes()).toEqual(['not-split']);
  });
});

describe('photos', () => {
  const photo = (more: Partial<DraftPhoto> = {}): DraftPhoto => ({
    kind: 'photo',
    origin: origin(),
    file: raw('images/beek.jpg'),
    alt: raw('Een beek.'),
    credit: raw('Iemand, CC0'),
    consent: 'not-needed',
    focus: [0.3, 0.6],
    mood: false,
    ...more,
  });

  it('are probed', async () => {
    const { block, said } = await one('photo', photo({ mood: true, caption: raw('Een beek.') }));
    expect(block).toMatchObject({ alt: 'Een beek.', credit: 'Iemand, CC0', focus: { x: 0.3, y: 0.6 }, mood: true });
    expect(block.image).toMatchObject({ file: '/project/report-data/2023/images/beek.jpg', name: 'images/beek.jpg' });
    expect(words(block.caption)).toBe('Een beek.');
    expect(said.codes()).toEqual([]);
  });

  it('report what the probe finds', async () => {
    const world: World = { probe: async (_, name) => ({ problem: { code: 'images/missing', args: { name } } }) };
    const { edition, said } = await resolve({ pages: [page([photo()])] }, world);
    expect(edition.sections[0]?.blocks).toEqual([]);
    expect(said.diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'images/missing',
      args: { name: 'images/beek.jpg' },
      span: { line: 10 },
    });
  });

  it.each([
    ['draft', 'warning'],
    ['final', 'error'],
  ] as const)('need words, a name and consent: in a %s report a lack is an %s', async (status, severity) => {
    const lacking = photo({ alt: undefined, credit: undefined, consent: 'asked', rightsUntil: '2024-05-14' });
    const { said } = await resolve({ figures: [], pages: [page([lacking])], report: { status } });
    expect(
      said.diagnostics.filter(({ severity: is }) => is !== 'note').map(({ code, severity: is }) => [code, is]),
    ).toEqual([
      ['resolve/missing-alt', severity],
      ['resolve/missing-credit', severity],
      ['resolve/missing-consent', severity],
      ['resolve/rights-expired', 'error'],
    ]);
  });

  it('may be decorative', async () => {
    const { block, said } = await one('photo', photo({ alt: raw('') }));
    expect(block.alt).toBe('');
    expect(said.codes()).toEqual([]);
  });
});

describe('sections', () => {
  it('know their part, their short title and whether they are listed', async () => {
    const { edition, said } = await resolve({
      pages: [
        page([], {
          id: 'a',
          part: raw('vooraf'),
          title: raw("Foto's van {{ year }}"),
          display: raw("Foto's\nvan {{ year }}"),
        }),
        page([], { id: 'b', template: 'cover', part: raw('voraf'), short: raw('Kort') }),
        page([], { id: 'c', template: 'cover', listed: true, municipalities: [raw('mechelen'), raw('lier')] }),
      ],
    });
    const [a, b, c] = edition.sections;
    expect(a).toMatchObject({
      title: 'Foto’s van 2023',
      short: 'Foto’s van 2023',
      display: 'Foto’s\nvan 2023',
      listed: true,
    });
    expect(a?.part).toEqual({ id: 'vooraf', title: 'Vooraf', tagline: 'Wie we zijn' });
    expect(b).toMatchObject({ short: 'Kort', listed: false, part: undefined });
    expect(c).toMatchObject({ listed: true, municipalities: ['lier', 'mechelen'] });
    expect(said.codes()).toEqual(['unknown-part']);
    expect(said.diagnostics.find(({ code }) => code === 'resolve/unknown-part')?.args).toEqual({
      name: 'voraf',
      near: 'vooraf',
    });
  });

  it('share no id with a chart', async () => {
    const chart = {
      kind: 'chart',
      id: 'proef',
      type: 'bar',
      title: raw('T'),
      figures: [raw('lekp')],
      origin: origin(4),
    } as const;
    const { said } = await resolve({ pages: [page([chart])] });
    expect(said.codes()).toEqual(['duplicate-id']);
    expect(said.diagnostics[0]).toMatchObject({ span: { line: 4 }, related: [{ line: 1 }] });
  });

  it('quote nobody without agreement', async () => {
    const quote = (agreed?: string) =>
      ({ kind: 'quote', text: raw('Ja.'), by: raw('Iemand'), agreed, origin: origin() }) as const;
    const { said } = await resolve({ pages: [page([quote(), quote('2024-06-01'), quote('2024-02-01')])] });
    expect(said.codes()).toEqual(['quote-not-agreed', 'quote-not-agreed']);
  });

  it('hold boxes with members, side notes, icons and schemes', async () => {
    const { edition, said } = await resolve({
      pages: [
        page([
          {
            kind: 'box',
            origin: origin(),
            title: raw('Kader'),
            text: raw('Eén.\n\nTwee.'),
            members: [raw('lier'), raw('bornem'), raw('liere')],
          },
          { kind: 'note', origin: origin(), title: raw('Noot'), text: raw('Eén.\n\nTwee *x*.') },
          {
            kind: 'icons',
            origin: origin(),
            items: [{ icon: raw('brand'), title: raw('T'), text: raw('t'), origin: origin() }],
          },
          {
            kind: 'scheme',
            origin: origin(),
            levels: [
              {
                label: raw('L'),
                origin: origin(),
                bodies: [{ id: 'ab', name: raw('AB'), text: raw('t'), origin: origin() }],
              },
            ],
          },
          { kind: 'break', origin: origin(), what: 'page' },
          { kind: 'space', origin: origin(), lines: 2, place: raw('kant') },
        ]),
      ],
    });
    const [box, note, icons, scheme, stop, space] = edition.sections[0]?.blocks ?? [];
    expect(box).toMatchObject({ kind: 'box', title: 'Kader', members: ['bornem', 'lier'] });
    expect(box?.kind === 'box' && box.blocks).toHaveLength(2);
    expect(note?.kind === 'note' && words(note.text)).toBe('Eén.\nTwee x.');
    expect(icons).toMatchObject({ kind: 'icons', items: [{ icon: 'brand', title: 'T' }] });
    expect(scheme).toMatchObject({ kind: 'scheme', levels: [{ label: 'L', bodies: [{ id: 'ab', name: 'AB' }] }] });
    expect(stop).toMatchObject({ kind: 'break', what: 'page' });
    expect(space).toMatchObject({ kind: 'space', lines: 2, place: 'kant' });
    expect(said.codes()).toEqual(['unknown-municipality']);
  });
});
