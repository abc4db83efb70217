import { describe, expect, it } from 'vitest';
import type { PhotoBlock } from '../../../src/model/content.ts';
import { line, look, picture, place } from './pages.ts';

const photo = picture(20, 20, 200, 100, 9, 12);
const caption = (y: number) => line(20, y, 'Bijschrift', { from: 11 });
const words = line(20, 200, 'een tekst', { from: 30 });

describe('a picture alone on a page', () => {
  it('is told at the line of the photo', () => {
    expect(look([[photo]]).diagnostics).toMatchObject([{ code: 'preflight/lone-picture', span: { line: 9 } }]);
    expect(look([[photo, caption(130)]]).codes).toEqual(['lone-picture']);
  });
  it('is right with text, and where the template is made for it', () => {
    expect(look([[photo, words]]).codes).toEqual([]);
    expect(look([[photo]], { health: { picturesAlone: true } }).codes).toEqual([]);
  });
  it('a folio is no company', () => {
    const folio = line(20, 280, '12');
    const artifact = { ...folio, item: { ...folio.item, tag: undefined, artifact: 'Pagination' } } as typeof folio;
    expect(look([[photo, artifact]]).codes).toEqual(['lone-picture']);
  });
});

describe('a caption', () => {
  const captioned = (line: number) => [{ kind: 'photo', span: place(9, 12), caption: { runs: [], span: place(line) } }];
  const photos = captioned(11) as unknown as PhotoBlock[];

  it('far from its picture is told', () => {
    const { diagnostics } = look([[photo, words, caption(260)]], { photos });
    expect(diagnostics).toMatchObject([{ code: 'preflight/far-caption', args: { page: 1, distance: 49 } }]);
  });
  it('below it or beside it is right', () =>
    expect(look([[photo, words, caption(130)]], { photos }).codes).toEqual([]));
  it('is not its credit, which stands at the foot of the page', () =>
    expect(look([[photo, words, line(20, 260, 'Foto: niemand', { from: 12 })]], { photos }).codes).toEqual([]));
  it('on the facing page is measured over the fold', () => {
    const right = picture(0, 20, 100, 100, 9, 12);
    const left = (x: number) => [words, line(x, 60, 'Bijschrift', { from: 11 })];
    expect(look([[words], left(190), [words, right]], { photos }).codes).toEqual([]);
    expect(look([[words], left(20), [words, right]], { photos }).codes).toEqual(['far-caption']);
  });
  it('of a picture over both pages stands near one of its halves', () => {
    const half = picture(0, 20, 240, 100, 9, 12);
    expect(look([[words], [half, words, caption(130)], [half, words]], { photos }).codes).toEqual([]);
    expect(look([[words], [half, words], [half, words, caption(290)]], { photos }).codes).toEqual(['far-caption']);
  });
});
