import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESOLUTION, RecordingContext } from '../../../src/charts/context.ts';
import type { CanvasFont, Operation } from '../../../src/charts/recording.ts';
import { RecordingCanvas } from '../../../src/charts/surface.ts';

const measurer = {
  measure: (text: string, { size }: CanvasFont) => ({
    width: text.length * size * 0.5,
    ascent: size * 0.9,
    descent: size * 0.2,
    capHeight: size * 0.7,
  }),
};

/** A context as Chart.js leaves it after scaling to device pixels: one unit is one point. */
function context(): RecordingContext {
  const made = new RecordingContext({ width: 100 * RESOLUTION, height: 50 * RESOLUTION }, measurer);
  made.setTransform(RESOLUTION, 0, 0, RESOLUTION, 0, 0);
  return made;
}

const only = <K extends Operation['kind']>(made: RecordingContext, kind: K): Extract<Operation, { kind: K }> => {
  const [operation] = made.operations;
  expect(made.operations).toHaveLength(1);
  expect(operation?.kind).toBe(kind);
  return operation as Extract<Operation, { kind: K }>;
};

describe('values that a canvas ignores', () => {
  test('line widths, dash offsets and alphas out of range keep what was there', () => {
    const made = context();
    made.lineWidth = 2;
    made.lineDashOffset = 3;
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) made.lineWidth = wrong;
    made.lineDashOffset = undefined as unknown as number;
    made.globalAlpha = 1.5;
    made.miterLimit = 0;
    made.lineCap = 'flat' as CanvasLineCap;
    made.lineJoin = 'sharp' as CanvasLineJoin;
    made.textAlign = 'justify' as CanvasTextAlign;
    made.textBaseline = 'cap' as CanvasTextBaseline;
    made.fillStyle = undefined;
    made.strokeStyle = null;
    made.font = 'large';
    expect([made.lineWidth, made.lineDashOffset, made.globalAlpha, made.miterLimit]).toEqual([2, 3, 1, 10]);
    expect([made.lineCap, made.lineJoin, made.textAlign, made.textBaseline]).toEqual([
      'butt',
      'miter',
      'start',
      'alphabetic',
    ]);
    expect([made.fillStyle, made.strokeStyle, made.font]).toEqual(['#000000', '#000000', '10px sans-serif']);
  });

  test('a dash with a negative or endless part is ignored, one with an odd number of parts is doubled', () => {
    const made = context();
    made.setLineDash([1, 2, 3]);
    made.setLineDash([4, -1]);
    made.setLineDash([Number.NaN]);
    expect(made.getLineDash()).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('calls with a coordinate that is not a number draw nothing', () => {
    const made = context();
    made.moveTo(Number.NaN, 1);
    made.lineTo(1, Number.POSITIVE_INFINITY);
    made.arc(1, 1, Number.NaN, 0, 1);
    made.rect(0, 0, Number.NaN, 1);
    made.fillRect(0, Number.NaN, 1, 1);
    made.fillText('x', Number.NaN, 0);
    made.stroke();
    made.fill();
    expect(made.operations).toEqual([]);
  });

  test('a negative radius is an error, as in a browser', () => {
    expect(() => context().arc(0, 0, -1, 0, 1)).toThrow(RangeError);
  });
});

describe('paths', () => {
  test('the transform in force when a point is added counts, not the one when it is drawn', () => {
    const made = context();
    made.beginPath();
    made.translate(10, 5);
    made.moveTo(0, 0);
    made.translate(1, 1);
    made.lineTo(2, 2);
    made.resetTransform();
    made.lineTo(7 * RESOLUTION, 0);
    made.stroke();
    expect(only(made, 'stroke').path).toEqual([
      ['M', 10, 5],
      ['L', 13, 8],
      ['L', 7, 0],
    ]);
  });

  test('a line width and a dash grow with the scale', () => {
    const made = context();
    made.scale(2, 2);
    made.lineWidth = 1.5;
    made.setLineDash([0, 3]);
    made.strokeRect(1, 1, 2, 2);
    expect(only(made, 'stroke').pen).toMatchObject({ width: 3, dash: [0, 6], cap: 'butt', join: 'miter' });
  });

  test('a full circle is four curves that end where they began', () => {
    const made = context();
    made.beginPath();
    made.arc(10, 10, 5, 0, Math.PI * 2);
    made.fill();
    const { path } = only(made, 'fill');
    expect(path.map(([verb]) => verb).join('')).toBe('MCCCC');
    expect(
      path
        .at(-1)
        ?.slice(-2)
        .map((value) => Math.round(Number(value) * 1e6) / 1e6),
    ).toEqual([15, 10]);
  });

  test('points of an arc lie on its circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.boolean(),
        (start, end, counterclockwise) => {
          const made = context();
          made.beginPath();
          made.arc(20, 30, 8, start, end, counterclockwise);
          made.stroke();
          for (const command of only(made, 'stroke').path) {
            const [x, y] = command.slice(-2) as number[];
            expect(Math.hypot((x ?? 0) - 20, (y ?? 0) - 30)).toBeCloseTo(8, 6);
          }
        },
      ),
    );
  });

  test('a quadratic curve becomes the cubic one with the same shape', () => {
    const made = context();
    made.moveTo(0, 0);
    made.quadraticCurveTo(3, 6, 6, 0);
    made.stroke();
    expect(only(made, 'stroke').path.at(-1)).toEqual(['C', 2, 4, 4, 4, 6, 0]);
  });

  test('fillRect leaves the current path alone', () => {
    const made = context();
    made.moveTo(1, 1);
    made.lineTo(2, 2);
    made.fillRect(0, 0, 1, 1);
    made.stroke();
    expect(made.operations.map(({ kind }) => kind)).toEqual(['fill', 'stroke']);
  });
});

describe('state', () => {
  test('restore brings back clip, styles and transform, whatever happened between', () => {
    const change = fc.oneof(
      fc.record({ set: fc.constant('lineWidth'), to: fc.double({ min: 0.1, max: 9, noNaN: true }) }),
      fc.record({ set: fc.constant('fillStyle'), to: fc.constantFrom('#000001', '#000002') }),
      fc.record({ set: fc.constant('font'), to: fc.constantFrom('9px label', 'bold 11px name') }),
      fc.record({ set: fc.constant('textAlign'), to: fc.constantFrom('center', 'right') }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const made = context();
        made.save();
        for (const { set, to } of changes) Object.assign(made, { [set]: to });
        made.rotate(1);
        made.rect(0, 0, 1, 1);
        made.clip();
        made.restore();
        made.restore();
        made.fillRect(1, 2, 3, 4);
        const { colour, clips, path } = only(made, 'fill');
        expect([colour, clips, made.lineWidth, made.font, made.textAlign]).toEqual([
          '#000000',
          [],
          1,
          '10px sans-serif',
          'start',
        ]);
        expect(path[0]).toEqual(['M', 1, 2]);
      }),
    );
  });

  test('clips add up and are kept with what is drawn', () => {
    const made = context();
    made.rect(0, 0, 50, 50);
    made.clip();
    made.beginPath();
    made.rect(10, 10, 50, 50);
    made.clip();
    made.fillRect(0, 0, 5, 5);
    expect(only(made, 'fill').clips).toHaveLength(2);
  });
});

describe('wiping', () => {
  test('the whole canvas: everything is forgotten', () => {
    const made = context();
    made.fillRect(0, 0, 5, 5);
    made.resetTransform();
    made.clearRect(0, 0, 100 * RESOLUTION, 50 * RESOLUTION);
    expect(made.operations).toEqual([]);
  });

  test('a part of it: remembered as such', () => {
    const made = context();
    made.fillRect(0, 0, 50, 50);
    made.clearRect(10, 10, 5, 5);
    expect(made.operations.map(({ kind }) => kind)).toEqual(['fill', 'erase']);
  });
});

describe('text', () => {
  test.each([
    ['left', 20],
    ['start', 20],
    ['center', 10],
    ['right', 0],
    ['end', 0],
  ] as const)('aligned %s, the line starts at %d', (align, x) => {
    const made = context();
    made.font = 'bold 10px value';
    made.textAlign = align;
    made.fillText('1892', 20, 30);
    const { at, font } = only(made, 'text');
    expect([at.x, at.y]).toEqual([x, 30]);
    expect(font).toEqual({ family: 'value', size: 10, bold: true, italic: false });
  });

  test.each([
    ['alphabetic', 30],
    ['middle', 33.5],
    ['top', 39],
    ['hanging', 39],
    ['bottom', 28],
  ] as const)('hung from its %s, the baseline is at %d', (baseline, y) => {
    const made = context();
    made.font = '10px value';
    made.textBaseline = baseline;
    made.fillText('1892', 20, 30);
    expect(only(made, 'text').at.y).toBeCloseTo(y, 9);
  });

  test('turns with the context', () => {
    const made = context();
    made.translate(40, 20);
    made.rotate(-Math.PI / 2);
    made.fillText('Mechelen', 0, 0);
    const { at, turn } = only(made, 'text');
    expect(at).toEqual({ x: 40, y: 20 });
    expect(turn).toBeCloseTo(-90, 9);
  });

  test('widths are those of the measurer', () => {
    const made = context();
    made.font = '12px name';
    expect(made.measureText('Regio').width).toBe(30);
  });
});

test('what print cannot hold throws', () => {
  const made = context();
  expect(() => made.createLinearGradient()).toThrow(/gradient/);
  expect(() => made.drawImage()).toThrow(/image/);
  made.globalAlpha = 0.5;
  expect(() => made.fillRect(0, 0, 1, 1)).toThrow(/transparency/);
});

test('the canvas gives its recording once it has been read out, and knows 2d only', () => {
  const canvas = new RecordingCanvas({ width: 100, height: 50 }, measurer);
  expect(() => canvas.recording).toThrow();
  expect(canvas.getContext('webgl')).toBeNull();
  canvas.toBuffer();
  expect(canvas.recording).toEqual({ size: { width: 100, height: 50 }, operations: [] });
});
