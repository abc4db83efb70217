import { describe, expect, it } from 'vitest';
import { frame, look, paragraph, place } from './pages.ts';

const runt = paragraph(20, 48, [20, 20, 3]);
const because = 'de zin is een citaat';

describe('a page that accepts a finding', () => {
  it('has a note with the reason instead, and nothing that counts', () => {
    const accept = [{ finding: 'runt', because, span: place(4) } as const];
    const { diagnostics, pages } = look([runt], { frames: [frame()], accept });
    expect(diagnostics).toMatchObject([
      { severity: 'note', code: 'preflight/accepted', args: { finding: 'runt', because } },
    ]);
    expect(pages[0]?.findings).toEqual({});
  });
  it('is told at its line when there is nothing of the kind', () => {
    const accept = [{ finding: 'river', because, span: place(4) } as const];
    const { diagnostics } = look([runt], { frames: [frame()], accept });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'preflight/needless-accept', span: { line: 4 } },
      { code: 'preflight/runt' },
    ]);
  });
});
