// Drawings of programs that designers use: read to plain shapes, and refused with every line that no plate can print.

import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../../src/drawings/drawings.ts';
import { readPathData } from '../../../src/drawings/path-data.ts';
import { readXml } from '../../../src/drawings/xml.ts';
import type { Drawing } from '../../../src/model/drawing.ts';
import type { Path } from '../../../src/model/matter.ts';
import { extentOfPath } from '../../../src/model/paths.ts';
import { round3 } from '../../../src/model/units.ts';

const read = (body: string, root = 'viewBox="0 0 100 50"') =>
  readDrawing(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${body}\n</svg>`,
    'images/logo.svg',
  );
const drawn = (body: string, root?: string): Drawing => {
  const drawing = read(body, root);
  if ('problem' in drawing) throw new Error(JSON.stringify(drawing.problem));
  return drawing;
};
const refused = (body: string, root?: string) => {
  const drawing = read(body, root);
  return 'problem' in drawing ? [drawing.problem.code, drawing.problem.args.what ?? drawing.problem.args.line] : [];
};
const rounded = (path: Path | undefined) => path?.map(([verb, ...at]) => [verb, ...at.map(round3)].join(' '));
const box = (path: Path | undefined) => {
  const extent = path && extentOfPath(path);
  return extent && [extent.x, extent.y, extent.width, extent.height].map(round3);
};

describe('path data', () => {
  test.each([
    ['M1 2 3 4 5 6', ['M 1 2', 'L 3 4', 'L 5 6']],
    ['m1,2l3-4h5v6z', ['M 1 2', 'L 4 -2', 'L 9 -2', 'L 9 4', 'Z']],
    ['M0 0V5H5ZL9 9', ['M 0 0', 'L 0 5', 'L 5 5', 'Z', 'M 0 0', 'L 9 9']],
    ['M0 0c1 1 2 2 3 3s4 4 5 5', ['M 0 0', 'C 1 1 2 2 3 3', 'C 4 4 7 7 8 8']],
    ['M0 0S1 1 2 2', ['M 0 0', 'C 0 0 1 1 2 2']],
    ['M0 0Q3 3 6 0T12 0', ['M 0 0', 'C 2 2 4 2 6 0', 'C 8 -2 10 -2 12 0']],
    ['M.5.5l1e1-.5', ['M 0.5 0.5', 'L 10.5 0']],
    ['M0 0A5 0 0 0 1 9 9', ['M 0 0', 'L 9 9']],
  ])('%s', (data, path) => expect(rounded(readPathData(data))).toEqual(path));

  test('arcs are circles, with flags that touch their numbers', () => {
    expect(box(readPathData('M0 5a5 5 0 0110 0a5 5 0 01-10 0z'))).toEqual([0, 0, 10, 10]);
    expect(box(readPathData('M0 5A5 5 0 1 0 10 5'))?.[3]).toBe(5);
    // Too small for its ends, it grows.
    expect(rounded(readPathData('M0 0A1 1 0 0 1 10 0'))?.at(-1)).toMatch(/ 10 0$/);
    expect(box(readPathData('M0 0A1 1 0 0 1 10 0'))).toEqual([0, -5, 10, 5]);
  });

  test.each(['L1 1', 'M1', 'M0 0L1', 'M0 0X', 'M0 0 L 1 1 rest', 'M0 0A1 1 0 2 0 1 1'])('%s is none', (data) =>
    expect(readPathData(data)).toBeUndefined(),
  );
});

describe('XML', () => {
  test('keeps lines, texts and attributes', () => {
    const root = readXml('<!-- a\nb --><!DOCTYPE svg [<!ENTITY x "y">]>\n<a b="1 &amp; 2"\n c=\'<\'></a>');
    expect(root).toEqual({ badLine: 3 });
    expect(readXml('<a b="1 &amp; 2">\n<c/><![CDATA[x<y]]></a>')).toMatchObject({
      name: 'a',
      attributes: new Map([['b', '1 & 2']]),
      children: [{ name: 'c', line: 2 }],
      text: '\nx<y',
    });
  });
  test.each(['', '<a>', '<a></b>', '<a/><b/>', '<a', '<a b=c/>'])('%j is none', (text) =>
    expect(readXml(text)).toHaveProperty('badLine'),
  );
});

describe('a drawing', () => {
  test('has the shapes of SVG in its own units, from its top left corner', () => {
    const { width, height, shapes } = drawn(
      `<rect x="20" y="10" width="10" height="5" rx="2"/><circle cx="50" cy="30" r="5"/>
       <ellipse cx="50" cy="30" rx="5" ry="2"/><polygon points="20,10 30,10 30,20"/>
       <line x1="20" y1="10" x2="30" y2="10" stroke="#123456" stroke-width="2px"/>
       <polyline points="20 10 30 10 30 20" fill="none" stroke="#123456"/>`,
      'viewBox="10 5 100 50"',
    );
    expect([width, height]).toEqual([100, 50]);
    expect(shapes.map(({ path }) => box(path))).toEqual([
      [10, 5, 10, 5],
      [35, 20, 10, 10],
      [35, 23, 10, 4],
      [10, 5, 10, 10],
      [10, 5, 10, 0],
      [10, 5, 10, 10],
    ]);
    // A line has no inside.
    expect(shapes[4]?.fill).toBeUndefined();
    expect(shapes[4]?.stroke).toEqual({ colour: [18, 52, 86], width: 2 });
  });

  test('inherits its paint, and puts classes above attributes and style above both', () => {
    const { shapes } = drawn(
      `<style>.a, .b { fill: #f00 } .b { fill-rule: evenodd; stroke: white; stroke-width: 3 }</style>
       <g fill="#00ff00"><path d="M0 0h9v9z"/><path class="a" fill="#0000ff" d="M0 0h9v9z"/>
       <path class="b" style="fill:rgb(1, 2, 3)" d="M0 0h9v9z"/></g><path d="M0 0h9v9z"/>`,
    );
    expect(shapes.map(({ fill }) => fill)).toEqual([
      [0, 255, 0],
      [255, 0, 0],
      [1, 2, 3],
      [0, 0, 0],
    ]);
    expect(shapes[2]).toMatchObject({ evenOdd: true, stroke: { colour: [255, 255, 255], width: 3 } });
  });

  test('is turned and scaled with the groups around, lines and dashes too', () => {
    const { shapes } = drawn(
      `<g transform="translate(10 5) scale(2)"><rect width="4" height="3" transform="rotate(90)"
         stroke="#000" stroke-width="1.5" stroke-dasharray="2 1" stroke-linecap="round" stroke-linejoin="bevel"/></g>
       <rect width="1" height="1" transform="matrix(1 0 0 1 7 8)"/><rect width="1" height="1" transform="skewX(45)"/>`,
    );
    expect(box(shapes[0]?.path)).toEqual([4, 5, 6, 8]);
    expect(shapes[0]?.stroke).toMatchObject({ width: 3, dash: [4, 2], cap: 'round', join: 'bevel' });
    expect(box(shapes[1]?.path)).toEqual([7, 8, 1, 1]);
    expect(box(shapes[2]?.path)).toEqual([0, 0, 2, 1]);
  });

  test('leaves out what is not seen, and what its program noted', () => {
    const { shapes } = drawn(
      `<title>Logo</title><metadata><x:y>z</x:y></metadata><sodipodi:namedview/><defs><clipPath/></defs>
       <path d="M0 0h9" display="none"/><g visibility="hidden"><path d="M0 0h9"/></g><path d="" /><path d="M0 0h9" fill="none"/>`,
    );
    expect(shapes).toEqual([]);
  });

  test('may give its size without a viewBox', () => {
    expect(drawn('', 'width="30" height="20px"')).toMatchObject({ width: 30, height: 20 });
    expect(refused('', 'width="30mm" height="20mm"')).toEqual(['images/svg-without-size', undefined]);
  });

  test('is refused with everything that no flat ink prints, once each', () => {
    expect(
      refused(
        `<text>woord</text><path d="M0 0h9" opacity=".5"/>
<path d="M0 0h9" fill="url(#g)" mask="url(#m)"/><image/><path d="M0 0h9" style="opacity:0.2;mix-blend-mode:multiply"/>
<use href="#a"/><path d="oeps"/><path d="M0 0h9" fill="tomato"/><g transform="draai(3)"/>`,
      ),
    ).toEqual([
      'images/unprintable-svg',
      '<text> (3), opacity (3), mask (4), fill: url(#g) (4), <image> (4), mix-blend-mode (4), <use> (5), <path> (5), fill: tomato (5), transform (5)',
    ]);
    expect(refused('<style>path { fill: red }</style>')).toEqual(['images/unprintable-svg', '<style> (3)']);
  });

  test('is refused where it is none', () => {
    expect(refused('<g>')).toEqual(['images/bad-svg', 4]);
    expect(readDrawing('<!doctype html><html><body></body></html>', 'x')).toMatchObject({
      problem: { code: 'images/bad-svg' },
    });
    expect(readDrawing('', 'x')).toMatchObject({ problem: { code: 'images/bad-svg' } });
  });
});
