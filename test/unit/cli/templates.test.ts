import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureUnits } from '../../../src/model/figures.ts';
import { type } from './terminal.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/redacteur.md'), 'utf8');

describe('templates', () => {
  it('says what fits in every arrangement, as the guide for editors does', async () => {
    const { code, out, err } = await type('templates --design twaalf', { cwd: root });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('key-figures, vogelvlucht: 2 bladzijden, begint links; figures, plaats voor 8, verplicht');
    expect(out).toContain('pictogrammen: helm, brand');
    expect(guide).toContain(out.trim());
  });

  it('takes every design without a name, and refuses one that is not there', async () => {
    const all = await type('templates', { cwd: root });
    expect(all.out).toContain('alles-vloeit');
    const none = await type('templates --design tien', { cwd: root });
    expect(none.code).toBe(1);
    expect(none.err).toContain('load/unknown-design');
  });
});

it('the guide for editors lists every unit', () => {
  for (const unit of figureUnits) expect(guide).toContain(unit);
});
