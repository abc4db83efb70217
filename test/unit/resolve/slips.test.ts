import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/resolve/desk.ts';
import { auditHeadings, auditSlips } from '../../../src/resolve/slips.ts';
import { collect, raw } from './drafts.ts';

/** What is said of a text: code, line and column, proposal. */
function saidOf(text: string): readonly string[] {
  const said = collect();
  const desk = { reporter: said } as unknown as Desk;
  auditSlips(desk, raw(text));
  auditHeadings(desk, raw(text));
  return said.diagnostics.map(({ code, span, args }) =>
    [code.replace('resolve/', ''), `${span?.line}:${span?.column}`, args.proposal].filter(Boolean).join(' '),
  );
}

describe('slips in a text', () => {
  it.each([
    ['te weinig: {{ mobiliteit.auto }', 'loose-brace 10:16 {{ mobiliteit.auto }}'],
    ['enkele { mobiliteit.auto }', 'loose-brace 10:12 {{ mobiliteit.auto }}'],
    ['een sluithaak}', 'loose-brace 10:18'],
    ['eerste\n\n**geen verwijt.', 'open-mark 12:5'],
    ['tekst\n\n##Kleine stappen', 'tight-heading 12:5 ## Kleine stappen'],
  ])('%j', (text, said) => expect(saidOf(text)).toEqual([said]));

  it.each([
    '{{ regio.inwoners | change }} en [mot]{lang=fr}',
    '**vet** en **nog eens**, 2 * 3',
    '## Kop\n\n**vet\nover twee regels**',
    'een adres: [woorden](https://a.be/**x)',
  ])('%j is right', (text) => expect(saidOf(text)).toEqual([]));
});
