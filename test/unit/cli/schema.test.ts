import { describe, expect, it } from 'vitest';
import { type } from './terminal.ts';

describe('schema', () => {
  it.each(['report', 'figures', 'page', 'brand', 'layout', 'printer'])('prints that of %s as JSON', async (kind) => {
    const { code, out, err } = await type(`schema ${kind}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ title: `igemo-report/${kind}@1` });
  });
  it('prints all by kind when none is named', async () => {
    const all = JSON.parse((await type('schema')).out);
    expect(Object.keys(all)).toEqual(['report', 'figures', 'page', 'brand', 'layout', 'printer']);
    expect(all.page).toEqual(JSON.parse((await type('schema page')).out));
  });
});
