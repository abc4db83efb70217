import { describe, expect, it } from 'vitest';
import { line, look, picture } from './pages.ts';

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
  it('far from its picture is told', () => {
    const { diagnostics } = look([[photo, words, caption(260)]]);
    expect(diagnostics).toMatchObject([{ code: 'preflight/far-caption', args: { page: 1, distance: 49 } }]);
  });
  it('below it or beside it is right', () => expect(look([[photo, words, caption(130)]]).codes).toEqual([]));
  it('on the facing page is measured over the fold', () => {
    const right = picture(0, 20, 100, 100, 9, 12);
    expect(look([[words], [words, line(190, 60, 'Bijschrift', { from: 11 })], [words, right]]).codes).toEqual([]);
    expect(look([[words], [words, line(20, 60, 'Bijschrift', { from: 11 })], [words, right]]).codes).toEqual([
      'far-caption',
    ]);
  });
});
