// What the tests of the charts craft share: a typesetter of fixed widths, a style with an ink for everything, sample
// charts, and readers of a box.

import { type ChartOptions, type Charts, createCharts, type KeptChart } from '../../../src/charts/charts.ts';
import type { ChartStyle } from '../../../src/model/block-styles.ts';
import type { ChartBlock, ChartSeries, ChartType } from '../../../src/model/content.ts';
import type { InkDefinition } from '../../../src/model/design.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Box, GlyphRun, Ink, Path } from '../../../src/model/matter.ts';
import type { Shelf } from '../../../src/model/shelf.ts';
import type { CharStyle, TextStyle, Typesetter } from '../../../src/model/text.ts';
import type { Rect, Size } from '../../../src/model/units.ts';

/** Every character is half as wide as its size; bold ones a little wider, so that the two differ. */
const advanceOf = (style: CharStyle): number => (style.face === 'bold' ? 0.55 : 0.5) * style.size;

const METRICS = { ascender: 0.9, descender: -0.25, capHeight: 0.7, xHeight: 0.5 };

const shape = (text: string, style: CharStyle): GlyphRun[] => {
  const clusters = [...text];
  const ink = { name: style.ink, ...(style.tint === undefined ? {} : { tint: style.tint }) };
  const advances = clusters.map(() => advanceOf(style));
  return [
    {
      face: style.face,
      size: style.size,
      ink,
      ids: clusters.map((character, index) => (character === '\u0000' ? 0 : index + 1)),
      advances,
      clusters,
    },
  ];
};

const charStyle: Typesetter['charStyle'] = (style, marks) => ({
  face: marks.strong ? 'bold' : 'regular',
  size: style.size,
  ink: style.ink,
  tracking: 0,
  wordSpace: 0,
  features: [],
  digitFeatures: [],
  rise: 0,
});

/** Hyphenates after every third letter. */
const lines: Typesetter['lines'] = (text, style, measure) => {
  const word = text.runs.map((run) => run.text).join('');
  const face = charStyle(style, { strong: text.runs[0]?.strong });
  const most = Math.max(3, Math.floor((measure as number) / advanceOf(face) / 3) * 3 - 3);
  const parts = word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [word];
  return parts.map((part, index) => {
    const hyphen = index < parts.length - 1;
    const runs = shape(hyphen ? `${part}-` : part, face).map((run) => ({ x: 0, run, source: 0 }));
    return { runs, width: advanceOf(face) * (part.length + 1), hyphen, last: !hyphen, looseness: 1 };
  });
};

export const typesetter: Typesetter = {
  within: (_, work) => work(),
  shape,
  width: (text, style) => [...text].length * advanceOf(style),
  metrics: () => METRICS,
  bearing: () => 0,
  face: () => 'regular',
  ink: () => undefined,
  outline: () => [],
  charStyle,
  lines,
  least: () => 0,
};

const textStyle = (name: string, size: number, leading: number): TextStyle => ({
  name,
  family: 'Proef',
  weight: 400,
  italic: false,
  size,
  leading,
  tracking: 0,
  wordSpace: 0,
  ink: 'inkt',
  align: 'left',
  hyphenate: false,
  indent: 0,
  features: [],
  digitFeatures: [],
  strong: { weight: 700 },
  em: {},
  before: 0,
  after: 0,
  optical: 0,
});

export const styles: ReadonlyMap<string, TextStyle> = new Map(
  [
    textStyle('label', 7, 9),
    textStyle('value', 9, 12),
    textStyle('name', 11, 13),
    textStyle('detail', 8, 10),
    textStyle('numeral', 36, 44),
    textStyle('heading', 14, 19),
  ].map((style) => [style.name, style]),
);

export const style: ChartStyle = {
  series: ['deel', 'deel-midden', 'deel-licht', 'vol'],
  context: 'draad',
  accent: 'deel-diep',
  text: 'inkt',
  grid: { ink: 'raster', weight: 0.5 },
  axis: { ink: 'as', weight: 1 },
  line: 3,
  thinLine: 0.6,
  label: 'label',
  value: 'value',
  name: 'name',
  detail: 'detail',
  bar: 0.75,
  plain: 'deel-licht',
  numeral: 'numeral',
  heading: 'heading',
  on: { vol: 'papier' },
  words: { 'deel-licht': 'deel-diep' },
  target: { ink: 'doel', dot: 1.75, pitch: 4.8 },
  end: { disc: 11, ring: 1.2, gap: 6 },
  drop: 16,
};

/** Aliases that begin with `deel` stand for an ink of the part; a tint may follow. */
export const inks = (name: string): Ink => {
  const [plain = name, tint] = name.split(' ');
  const ink = plain.replace(/^deel/, 'menie');
  return tint ? { name: ink, tint: Number.parseFloat(tint) / 100 } : { name: ink };
};

/** The inks that charts in the test style may show. */
export const KNOWN = new Set(
  [
    'deel',
    'deel-midden',
    'deel-licht',
    'deel-diep',
    'vol',
    'draad',
    'inkt',
    'raster',
    'as',
    'papier',
    'doel',
    'grond',
  ].map((name) => inks(name).name),
);

/** Colours of the test inks: dark ones, middle ones, of which only that of context shows on paper, and light ones. */
const MIDDLE: Readonly<Record<string, number>> = { 'menie-midden': 150, draad: 140 };
const DARK = new Set(['menie', 'menie-diep', 'vol', 'inkt', 'as', 'doel']);
export const INKS: ReadonlyMap<string, InkDefinition> = new Map(
  [...KNOWN].map((name) => {
    const grey = DARK.has(name) ? 40 : (MIDDLE[name] ?? 230);
    return [name, { name, rgb: [grey, grey, grey], cmyk: [0, 0, 0, 100 - grey / 2.55] }] as const;
  }),
);

export function setUp(shelf?: Shelf<KeptChart>, palette = INKS): { charts: Charts; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reporter = { report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic) };
  return { charts: createCharts({ typesetter, style, styles, inks: palette, reporter, shelf }), diagnostics };
}

export const series = (
  name: string,
  values: readonly (number | null)[],
  emphasis: ChartSeries['emphasis'] = 'plain',
  more: Partial<ChartSeries> = {},
): ChartSeries => ({ name, values, emphasis, ...more });

export const chart = (
  type: ChartType,
  categories: readonly string[],
  all: readonly ChartSeries[],
  more: Partial<ChartBlock> = {},
): ChartBlock => ({
  kind: 'chart',
  id: `fig-${type}`,
  span: { file: 'pages/proef.yaml', line: 3, column: 1 },
  type,
  title: 'Titel',
  subtitle: { runs: [] },
  categories,
  series: all,
  unit: '',
  decimals: 0,
  alt: '',
  example: false,
  sources: [],
  ...more,
});

export const compose = (block: ChartBlock, size: Size, more: Partial<ChartOptions> = {}): Box =>
  setUp().charts.compose(block, size, { inks, ...more });

export interface ReadText extends Rect {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly ink: Ink;
  /** Left end of the baseline; for turned text the point that it turns about. */
  readonly at: { readonly x: number; readonly y: number };
  readonly turn: number;
}
export interface ReadPath extends Rect {
  readonly path: Path;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly weight: number;
}

/** Everything in a box, in drawing order, with the room that it takes. Text: top of the capitals to the descent. */
export function read(box: Box): { readonly texts: readonly ReadText[]; readonly paths: readonly ReadPath[] } {
  const texts: ReadText[] = [];
  const paths: ReadPath[] = [];
  const walk = (part: Box, x: number, y: number, turn: number, clip?: Rect): void => {
    for (const placed of part.items) {
      const at = { x: x + placed.x, y: y + placed.y };
      const { item } = placed;
      if (item.kind === 'group')
        walk(item.box, at.x, at.y, item.turn ?? turn, item.clip ? cut(extentOf(item.clip), clip) : clip);
      if (item.kind === 'text') texts.push(readText(item.run, at, turn));
      if (item.kind === 'path') {
        const weight = item.stroke?.width ?? 0;
        const rect = cut(grow(extentOf(item.path), weight / 2), clip);
        paths.push({ ...rect, path: item.path, fill: item.fill, stroke: item.stroke?.ink, weight });
      }
    }
  };
  walk(box, 0, 0, 0);
  return { texts, paths };
}

function readText(run: GlyphRun, at: { x: number; y: number }, turn: number): ReadText {
  const width = run.advances.reduce((sum, advance) => sum + advance, 0);
  const [above, below] = [METRICS.capHeight * run.size, -METRICS.descender * run.size];
  const rect =
    turn === -90
      ? { x: at.x - above, y: at.y - width, width: above + below, height: width }
      : { x: at.x, y: at.y - above, width, height: above + below };
  return { ...rect, text: run.clusters.join(''), face: run.face, size: run.size, ink: run.ink, at, turn };
}

/** Where a path really runs: curves are followed in small steps. */
function extentOf(path: Path): Rect {
  const points: { readonly x: number; readonly y: number }[] = [];
  for (const command of path) {
    if (command[0] === 'M' || command[0] === 'L') points.push({ x: command[1], y: command[2] });
    if (command[0] !== 'C') continue;
    const [, x1, y1, x2, y2, x, y] = command;
    const from = points.at(-1) ?? { x: x1, y: y1 };
    for (let step = 1; step <= 20; step += 1) {
      const t = step / 20;
      const mix = (a: number, b: number, c: number, d: number) =>
        a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
      points.push({ x: mix(from.x, x1, x2, x), y: mix(from.y, y1, y2, y) });
    }
  }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** What a clip leaves of a rectangle. */
function cut(rect: Rect, clip: Rect = rect): Rect {
  const [x, y] = [Math.max(rect.x, clip.x), Math.max(rect.y, clip.y)];
  const [right, foot] = [
    Math.min(rect.x + rect.width, clip.x + clip.width),
    Math.min(rect.y + rect.height, clip.y + clip.height),
  ];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, foot - y) };
}

const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** One line per text: words, style size, place, ink. */
export const dump = (box: Box): string[] =>
  read(box).texts.map(
    ({ text, size, at, ink, face, turn }) =>
      `${text} | ${size}${face === 'bold' ? ' bold' : ''}${turn ? ` turned ${turn}` : ''} | ${at.x.toFixed(1)} ${at.y.toFixed(1)} | ${ink.name}`,
  );

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

/** How far something stands out of the frame, in points. */
export const overhang = (rect: Rect, frame: Size): number =>
  Math.max(-rect.x, -rect.y, rect.x + rect.width - frame.width, rect.y + rect.height - frame.height, 0);

export const REGION = [
  'Bornem',
  'Puurs-Sint-Amands',
  'Willebroek',
  'Duffel',
  'Sint-Katelijne-Waver',
  'Mechelen',
  'Lier',
  'Berlaar',
  'Bonheiden',
  'Nijlen',
  'Heist-op-den-Berg',
  'Putte',
];
