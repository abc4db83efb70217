import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../src/model/draft.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, figure, origin, page, raw, WORLD } from './drafts.ts';

const chart = (id: string): DraftBlock => ({
  kind: 'chart',
  id,
  type: 'bar',
  title: raw(`Grafiek ${id}`),
  figures: [raw('regio.gemeenten')],
  origin: origin(),
});
const table = (id?: string): DraftBlock => ({
  kind: 'table',
  id,
  columns: [],
  rows: [],
  notes: {},
  title: raw('Tabel'),
  origin: origin(),
});
const text = (words: string): DraftBlock => ({ kind: 'text', text: raw(words), origin: origin() });

async function resolve(words: string) {
  const said = collect();
  const pages = [
    page([text(words), chart('fig-a'), table('tab-a'), table()]),
    page([table('tab-b'), chart('fig-b')], { id: 'twee' }),
  ];
  const edition = await resolveEdition(draftOf({ figures: [figure('regio.gemeenten', 12)], pages }), WORLD, said);
  const blocks = edition?.sections.flatMap((section) => section.blocks) ?? [];
  const runs = blocks[0]?.kind === 'paragraph' ? blocks[0].text.runs : [];
  return { blocks, runs, words: runs.map((run) => run.text).join(''), said };
}

describe('numbers', () => {
  it('follow reading order, each kind by itself', async () => {
    const { blocks } = await resolve('Tekst.');
    const numbers = blocks.flatMap((block) =>
      block.kind === 'chart' || block.kind === 'table' ? [[block.id, block.number]] : [],
    );
    expect(numbers).toEqual([
      ['fig-a', 1],
      ['tab-a', 1],
      ['table/2', 2],
      ['tab-b', 3],
      ['fig-b', 2],
    ]);
  });
});

describe('references by number', () => {
  it.each([
    ['figure fig-b', 'figuur\u00a02', 'fig-b'],
    ['Figure fig-a', 'Figuur\u00a01', 'fig-a'],
    ['table tab-b', 'tabel\u00a03', 'tab-b'],
    ['Table tab-b | number', '3', 'tab-b'],
  ])('{{ %s }} is "%s" and leads to it', async (expression, expected, anchor) => {
    const { words, runs, said } = await resolve(`Zie {{ ${expression} }}.`);
    expect(words).toBe(`Zie ${expected}.`);
    expect(runs).toContainEqual({ text: expected, link: { anchor } });
    expect(said.codes()).toEqual([]);
  });

  it.each([
    ['figure fig-c', 'unknown-numbered', 'fig-a'],
    ['table fig-a', 'unknown-numbered', 'figure fig-a'],
    ['figure fig-a | nummer', 'unknown-filter', 'number'],
  ])('{{ %s }} is resolve/%s', async (expression, code, near) => {
    const { said } = await resolve(`Zie {{ ${expression} }}.`);
    expect(said.codes()).toEqual([code]);
    expect(said.diagnostics.find((one) => one.code === `resolve/${code}`)?.args).toMatchObject({ near });
  });
});
