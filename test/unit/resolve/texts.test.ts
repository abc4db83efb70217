import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../src/diagnostics/print.ts';
import type { Block } from '../../../src/model/content.ts';
import type { DraftFigure } from '../../../src/model/draft.ts';
import type { Inline, RichText } from '../../../src/model/text.ts';
import { FILTER_NAMES } from '../../../src/resolve/filters.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { type Collected, collect, draftOf, FILE, figure, figuresOf, origin, page, raw, WORLD } from './drafts.ts';

/** Of a year in which one of them was not counted. */
const SPLIT_2022: NonNullable<DraftFigure['split']> = {
  by: 'municipality',
  values: { bornem: 95000, lier: 80000 },
  origin: { span: { file: 'g', line: 1, column: 1 }, keys: {}, values: {} },
  places: { span: { file: 'g', line: 1, column: 1 }, keys: {}, values: {} },
};

const FIGURES: readonly DraftFigure[] = [
  figure('regio.inwoners', 351106, {
    unit: 'inwoners',
    label: 'inwoners',
    asOf: '2022-01-01',
    history: { 2015: 335418, 2021: 341000, 2022: 348000 },
    split: {
      by: 'municipality',
      values: { bornem: 100000, lier: 100000, mechelen: 151106 },
      origin: { span: { file: 'f', line: 1, column: 1 }, keys: {}, values: {} },
      places: { span: { file: 'f', line: 1, column: 1 }, keys: {}, values: {} },
    },
  }),
  figure('regio.gemeenten', 12, { unit: 'gemeenten', label: 'gemeenten' }),
  figure('erfgoed.gebouwen', 1892, { unit: 'gebouwen', label: 'gebouwen', history: { 2022: 1800 } }),
  figure('welzijn.bijdrage', 0.42, { unit: 'euro', decimals: 2 }),
  figure('mobiliteit.auto', 60, { unit: 'procent', history: { 2022: 62 } }),
  figure('advies.totaal', 1240, { unit: 'adviezen', status: 'example', source: undefined }),
  figure('advies.wonen', 320, { unit: 'adviezen', status: 'example', source: undefined }),
];

async function flow(text: string): Promise<{ blocks: readonly Block[]; said: Collected }> {
  const said = collect();
  const body = [{ kind: 'text' as const, text: raw(text), origin: { span: raw('').span, keys: {}, values: {} } }];
  const draft = draftOf({
    figures: FIGURES,
    earlier: [
      figuresOf(2022, [figure('regio.inwoners', 348000, { split: SPLIT_2022 })]),
      figuresOf(2021, [figure('regio.gemeenten', 11)]),
    ],
    pages: [page(body), page([], { id: 'klimaat' })],
  });
  const edition = await resolveEdition(draft, WORLD, said);
  return { blocks: edition?.sections[0]?.blocks ?? [], said };
}

const words = (text: RichText): string => text.runs.map((run) => run.text).join('');
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? words(block.text)
      : block.kind === 'list'
        ? block.items.map(words)
        : [],
  );
const runsOf = (blocks: readonly Block[]): readonly Inline[] =>
  blocks[0]?.kind === 'paragraph' ? blocks[0].text.runs : [];

describe('passages in another language', () => {
  it('know their language, marks inside them too', async () => {
    const { blocks, said } = await flow('Een [très **bon** mot]{lang=fr} en [more]{lang="en-GB"}.');
    expect(said.codes()).toEqual([]);
    expect(runsOf(blocks)).toEqual([
      { text: 'Een ' },
      { text: 'très ', lang: 'fr' },
      { text: 'bon', strong: true, lang: 'fr' },
      { text: ' mot', lang: 'fr' },
      { text: ' en ' },
      { text: 'more', lang: 'en-GB' },
      { text: '.' },
    ]);
  });

  it('set their own quotes, and may be linked', async () => {
    const { blocks } = await flow('Een ["mot"]{lang=fr}, een [[lien](https://igemo.be)]{lang=fr} en [gewoon] iets.');
    expect(runsOf(blocks)[1]).toEqual({ text: '«\u202fmot\u202f»', lang: 'fr' });
    expect(runsOf(blocks)[3]).toEqual({ text: 'lien', lang: 'fr', link: { url: 'https://igemo.be' } });
    expect(textsOf(blocks)[0]).toContain('[gewoon]');
  });

  it('without a language are told, with their place', async () => {
    const { blocks, said } = await flow('Een [mot]{taal=fr} hier.');
    expect(said.codes()).toEqual(['odd-passage']);
    expect(said.spanOf('odd-passage')).toMatchObject({ file: FILE, line: 10, column: 14 });
    expect(textsOf(blocks)).toEqual(['Een mot hier.']);
  });
});

describe('references', () => {
  it.each([
    ['regio.inwoners', '351.106'],
    ['regio.inwoners | unit', '351.106\u00A0inwoners'],
    ['regio.inwoners | round 1000', '351.000'],
    ['regio.inwoners | change', '+0,9%'],
    ['regio.inwoners | change words', '0,9% meer'],
    ['regio.inwoners | previous', '348.000'],
    ['regio.inwoners | in 2015', '335.418'],
    ['regio.inwoners | date', '1\u00A0januari 2022'],
    ['regio.inwoners of lier', '100.000'],
    ['regio.inwoners | ruim', 'ruim 351.000'],
    ['regio.inwoners | bijna 10000', 'bijna 360.000'],
    ['regio.inwoners | ongeveer 10000 | unit', 'ongeveer 350.000\u00A0inwoners'],
    ['regio.inwoners of lier | share', '28%'],
    ['regio.inwoners of lier | share 1', '28,5%'],
    ['erfgoed.gebouwen | share of regio.inwoners 1', '0,5%'],
    ['regio.inwoners of mechelen | rank', 'eerste'],
    ['regio.inwoners of lier | rank', 'gedeeld tweede'],
    ['regio.inwoners | highest', 'Mechelen'],
    ['regio.inwoners | lowest', 'Bornem en Lier'],
    ['regio.inwoners of lier | change', '+25%'],
    ['regio.inwoners of lier | previous', '80.000'],
    ['regio.inwoners of lier | previous | rank', 'tweede'],
    ['regio.inwoners of lier | previous | share', '23%'],
    ['regio.inwoners | previous | highest', 'Bornem'],
    ['regio.inwoners | round 100000 | change', '+0,9%'],
    ['regio.inwoners | in 2022 | previous', '341.000'],
    ['regio.inwoners | previous | change', '+2,1%'],
    ['welzijn.bijdrage | ruim', 'ruim €\u00A00,40'],
    ['regio.gemeenten | words', 'twaalf'],
    ['regio.gemeenten | words | unit', 'twaalf'],
    ['regio.gemeenten | Words', 'Twaalf'],
    ['erfgoed.gebouwen | Words', '1892'],
    ['regio.gemeenten | ordinal', '12de'],
    ['regio.gemeenten | in 2021', '11'],
    ['erfgoed.gebouwen', '1892'],
    ['erfgoed.gebouwen | column', '1.892'],
    ['erfgoed.gebouwen | change', '+5,1%'],
    ['welzijn.bijdrage', '€\u00A00,42'],
    ['mobiliteit.auto', '60%'],
    ['mobiliteit.auto | change', '−2\u00A0procentpunt'],
    ['year', '2023'],
    ['year - 1', '2022'],
    ['year + 1', '2024'],
    ['advies.totaal | bare', '1240'],
  ])('{{ %s }} is %s', async (expression, text) => {
    const { blocks, said } = await flow(`Er zijn {{ ${expression} }} nu.`);
    expect(textsOf(blocks)).toEqual([`Er zijn ${text} nu.`]);
    expect(said.codes()).toEqual([]);
  });

  it('leaves the page number to whoever knows the pages', async () => {
    const { blocks } = await flow('Zie p. {{ page of klimaat }}.');
    expect(runsOf(blocks)).toContainEqual({ text: '', pageOf: 'klimaat', link: { anchor: 'klimaat' } });
  });

  it.each([
    ['regio.inwoner', 'unknown-figure', 'regio.inwoners'],
    ['gebouwen', 'unknown-figure', 'erfgoed.gebouwen'],
    ['page of klimat', 'unknown-section', 'klimaat'],
    ['regio.inwoners | rond 1000', 'unknown-filter', undefined],
    ['regio.inwoners | chnge', 'unknown-filter', 'change'],
    ['regio.inwoners of lir', 'unknown-split', 'lier'],
    ['regio.inwoners of mechelen | change', 'no-history', undefined],
    ['regio.gemeenten | share', 'no-whole', undefined],
    ['regio.gemeenten | rank', 'no-split', undefined],
    ['regio.inwoners | rank', 'no-split', undefined],
    ['regio.gemeenten | highest', 'no-split', undefined],
    ['regio.inwoners | share of regio.inwoner', 'unknown-figure', 'regio.inwoners'],
    ['regio.gemeenten | ruim', 'not-rough', undefined],
    ['regio.gemeenten | ruim 100', 'not-rough', undefined],
    ['regio.gemeenten | in 2021 | change', 'no-history', undefined],
    ['regio.inwoners | words 2', 'unknown-filter', 'words'],
    ['regio.inwoners of lier | share alles', 'unknown-filter', 'share'],
    ['regio.inwoners | ruim nul', 'unknown-filter', 'ruim'],
    ['regio.inwoners of lier | rank 2', 'unknown-filter', 'rank'],
    ['regio.gemeenten | change', 'no-history', undefined],
    ['regio.gemeenten | date', 'no-date', undefined],
  ])('{{ %s }} is resolve/%s', async (expression, code, near) => {
    const { said } = await flow(`Er zijn\n**nu {{ ${expression} }}** stuks.`);
    expect(said.codes()).toEqual([code]);
    expect(said.diagnostics.find((one) => one.code === `resolve/${code}`)?.args.near).toBe(near);
    // Second line of the text, after "**nu ".
    expect(said.spanOf(code)).toEqual({
      file: FILE,
      line: 11,
      column: 10,
      endLine: 11,
      endColumn: 10 + expression.length + 6,
    });
  });

  it.each(['change', 'rank', 'highest', 'ruim', 'date', 'share'])(
    '"| %s" that does not fit leads to the figure',
    async (filter) => {
      const { said } = await flow(`Er zijn {{ regio.gemeenten | ${filter} }} gemeenten.`);
      expect(said.diagnostics[0]?.related).toEqual([figure('x', 1).origin.span]);
    },
  );

  it('say how much a figure is as it is written in Dutch', async () => {
    const { said } = await flow('{{ erfgoed.gebouwen | bijna 4 }} en {{ regio.inwoners | ruim 2 }}.');
    const rough = said.diagnostics.filter(({ code }) => code === 'resolve/not-rough');
    expect(rough.map(({ args }) => args.value)).toEqual(['1892', '351.106']);
  });

  it.each(FILTER_NAMES)('"| %s" is in the hint of an unknown filter and in the documentation', (name) => {
    const hint = hintOf({ code: 'resolve/unknown-filter', args: { name: 'x' } }, 'nl');
    expect(hint).toMatch(new RegExp(`\\b${name}\\b`));
    expect(readFileSync('docs/formats.md', 'utf8')).toMatch(new RegExp(`\\| ${name}\\b`));
  });

  it('finds the place inside lists and headings too', async () => {
    const { said } = await flow('## Titel\n\n- een\n- twee {{ niets.daar }}\n');
    expect(said.spanOf('unknown-figure')).toMatchObject({ line: 13, column: 12 });
  });
});

describe('Markdown', () => {
  it('knows paragraphs, headings, lists and marks', async () => {
    const { blocks, said } = await flow(
      '## Kop\nEen *schuine* en **vette** [link](https://igemo.be).\n\n### Klein\n\n- a\n- b\n\n1. x\n2. y\n',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'heading', 'list', 'list']);
    expect(blocks[0]).toMatchObject({ level: 2, span: { line: 10, column: 8 } });
    expect(blocks[2]).toMatchObject({ level: 3 });
    expect(blocks[3]).toMatchObject({ ordered: false });
    expect(blocks[4]).toMatchObject({ ordered: true });
    expect(blocks[1]).toMatchObject({ span: { line: 11, column: 5 } });
    expect(blocks[1]?.kind === 'paragraph' && blocks[1].text.runs).toEqual([
      { text: 'Een ' },
      { text: 'schuine', em: true },
      { text: ' en ' },
      { text: 'vette', strong: true },
      { text: ' ' },
      { text: 'link', link: { url: 'https://igemo.be' } },
      { text: '.' },
    ]);
    expect(said.codes()).toEqual([]);
  });

  it('numbers footnotes in the section and keeps their text', async () => {
    const { blocks } = await flow('Eén.[^a] Twee.[^b] Weer.[^a]\n\n[^b]: Noot *b*.\n[^a]: Noot a.\n');
    const notes = runsOf(blocks).flatMap((run) => run.note ?? []);
    expect(notes.map((note) => [note.number, words(note.text)])).toEqual([
      [1, 'Noot a.'],
      [2, 'Noot b.'],
    ]);
    expect(runsOf(blocks).at(-1)).toEqual({ text: '1', sup: true });
  });

  it('links to sections by id', async () => {
    const { blocks, said } = await flow('[hier](#klimaat) en [daar](#klimat) en [ginds](www.igemo.be)');
    expect(runsOf(blocks)[0]).toEqual({ text: 'hier', link: { anchor: 'klimaat' } });
    expect(said.codes()).toEqual(['unknown-section', 'odd-link']);
  });

  it('flattens a nested list and says so', async () => {
    const { blocks, said } = await flow('- a\n  - b\n- c\n');
    expect(textsOf(blocks)).toEqual(['a', 'b', 'c']);
    expect(said.codes()).toEqual(['nested-list']);
  });

  it.each([
    ['een <b>vet</b> woord', 'HTML'],
    ['<div>blok</div>', 'HTML'],
    ['een ![beeld](x.jpg)', '![afbeelding](…)'],
    ['een `code`', '`code`'],
    ['```\ncode\n```', '`code`'],
    ['> citaat', '> citaat'],
    ['---', '---'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| tabel |'],
    ['# Titel', '# of ####'],
    ['een ~~weg~~ woord', '~~doorstreept~~'],
    ['1973. Een jaar.', '1973.'],
  ])('refuses %j', async (text, what) => {
    const { said } = await flow(text);
    const refused = said.diagnostics.filter((one) => one.code === 'resolve/unsupported-markdown');
    expect(new Set(refused.map((one) => one.args.what))).toEqual(new Set([what]));
    expect(refused[0]?.span?.line).toBe(10);
  });

  it('loses no footnote', async () => {
    const { said } = await flow('Tekst.[^weg]\n\n[^over]: Noot.\n');
    expect(said.codes().sort()).toEqual(['unknown-footnote', 'unused-footnote']);
  });

  it('sets quotes across marks', async () => {
    const { blocks } = await flow('Het "*Alles* Vloeit" van \'s avonds - en {{ regio.gemeenten }}\'s.');
    expect(textsOf(blocks)).toEqual(['Het ‘Alles Vloeit’ van ’s avonds – en 12’s.']);
  });
});

describe('labels of examples', () => {
  it.each([
    ['We gaven {{ advies.totaal }} adviezen. Dat is veel.', 'We gaven 1240 adviezen (voorbeeldcijfer). Dat is veel.'],
    [
      'We gaven {{ advies.totaal }} adviezen, waarvan {{ advies.wonen }} over wonen.',
      'We gaven 1240 adviezen, waarvan 320 over wonen (voorbeeldcijfers).',
    ],
    [
      'Eerst {{ advies.totaal }}. Dan {{ advies.totaal }} en {{ advies.wonen }}! Klaar.',
      'Eerst 1240 (voorbeeldcijfer). Dan 1240 en 320 (voorbeeldcijfer)! Klaar.',
    ],
    ['- {{ advies.totaal }} adviezen', '1240 adviezen (voorbeeldcijfer)'],
    ['Het voorbeeldcijfer {{ advies.totaal }} blijft.', 'Het voorbeeldcijfer 1240 blijft.'],
    [
      'Zie p. 5 en {{ advies.totaal }} enz. in **het** net. Ja.',
      'Zie p. 5 en 1240 enz. in het net (voorbeeldcijfer). Ja.',
    ],
  ])('%s', async (text, labelled) => {
    const { blocks } = await flow(text);
    expect(textsOf(blocks)).toEqual([labelled]);
  });

  it('labels once in a section, in italic', async () => {
    const { blocks } = await flow('Er zijn {{ advies.totaal }} adviezen.\n\nNog eens {{ advies.totaal }} adviezen.');
    expect(textsOf(blocks)).toEqual(['Er zijn 1240 adviezen (voorbeeldcijfer).', 'Nog eens 1240 adviezen.']);
    expect(runsOf(blocks)).toContainEqual({ text: ' (voorbeeldcijfer)', em: true });
  });

  it('stands before the mark of a footnote', async () => {
    const { blocks } = await flow('Er zijn {{ advies.totaal }} adviezen[^1]\n\n[^1]: Noot.');
    expect(
      runsOf(blocks)
        .map((run) => (run.note ? '[1]' : run.text))
        .join(''),
    ).toBe('Er zijn 1240 adviezen (voorbeeldcijfer)[1]');
  });
});

describe('numbers typed by hand', () => {
  it.each([
    ['Er wonen 351.106 mensen.', ['literal-number'], 14],
    ['Er wonen 350.500 mensen.', ['literal-number'], 14],
    ['Er wonen 340.000 mensen.', [], 0],
    ['Goed 1892 gebouwen.', ['literal-number'], 10],
    ['Tot 60% met de auto.', ['literal-number'], 9],
    ['Al 60 jaar.', [], 0],
    ['Er zijn 12 gemeenten.', ['literal-number'], 13],
    ['Er zijn twaalf gemeenten.', ['literal-number'], 13],
    ['Twaalf gemeenten.', ['literal-number'], 5],
    ['Er zijn twaalf  dorpen, elf gemeenten, 12 jaar en tweeëntwintig.', [], 0],
    ['Er woonden 335.418 mensen.', ['literal-past'], 16],
    ['Er woonden 348.000 mensen.', ['literal-past'], 16],
    ['Ooit 62% met de auto.', ['literal-past'], 10],
    ['Ooit 62 met de auto.', [], 0],
    ['Met 11 gemeenten.', [], 0],
    ['Op 19 december 2023 in [2023](https://x.be/351106).', [], 0],
    ['LEKP 2.0 en {{ regio.inwoners }}', [], 0],
  ])('%s', async (text, codes, column) => {
    const { said } = await flow(text);
    expect(said.codes()).toEqual(codes);
    if (column) expect(said.spanOf(codes[0] ?? '')).toMatchObject({ line: 10, column });
  });

  it.each([
    ['Er zijn 12 gemeenten.', '{{ regio.gemeenten }}'],
    ['Er zijn twaalf gemeenten.', '{{ regio.gemeenten | words }}'],
    ['Twaalf gemeenten.', '{{ regio.gemeenten | Words }}'],
    ['Er woonden 335.418 mensen.', '{{ regio.inwoners | in 2015 }}'],
    ['Er woonden 348.000 mensen.', '{{ regio.inwoners | previous }}'],
  ])('%s is better written %s', async (text, proposal) => {
    const { said } = await flow(text);
    expect(said.diagnostics.find(({ code }) => code.includes('literal'))?.args.proposal).toBe(proposal);
  });

  it('are found in captions and notes of tiles too', async () => {
    const said = collect();
    const tile = { figure: raw('erfgoed.gebouwen'), note: raw('in twaalf gemeenten'), origin: origin() };
    const body = [{ kind: 'figures' as const, items: [tile], origin: origin() }];
    await resolveEdition(draftOf({ figures: FIGURES, pages: [page(body)] }), WORLD, said);
    expect(said.codes()).toEqual(['literal-number']);
    expect(said.spanOf('literal-number')).toMatchObject({ line: 10, column: 8 });
  });

  it('of last year are told with both places: then and now', async () => {
    const { said } = await flow('Er woonden 348.000 mensen.');
    const past = said.diagnostics.find(({ code }) => code === 'resolve/literal-past');
    expect(past).toMatchObject({ severity: 'warning', args: { year: 2022, value: '351.106' } });
    expect(past?.related).toHaveLength(2);
  });

  it('that a figure has now are not called last year’s', async () => {
    expect((await flow('Er zijn 1892 gebouwen.')).said.codes()).toEqual(['literal-number']);
  });
});
