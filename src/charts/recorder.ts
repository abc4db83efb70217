// Draws a Chart.js configuration through chartjs-node-canvas on the recording surface. Chart.js is loaded on first use.

import { createRequire } from 'node:module';
import type { createCanvas } from 'canvas';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartJSNodeCanvas, ChartJSNodeCanvasOptions } from 'chartjs-node-canvas';
import type { Size } from '../model/units.ts';
import { RESOLUTION } from './context.ts';
import type { Recording, TextMeasurer } from './recording.ts';
import { RecordingCanvas } from './surface.ts';

/** What is drawn over the finished chart, on its own context. */
export type Finish = (chart: Chart) => void;

export interface Recorder {
  /** Draws the chart in a frame of exactly `size` points. */
  record(configuration: ChartConfiguration, size: Size, measurer: TextMeasurer, finish: Finish): Recording;
}

/**
 * One per process: every ChartJSNodeCanvas loads a Chart.js of its own and never lets go of it.
 * It does not depend on any design: sizes, measures and inks come with each chart.
 */
let shared: Recorder | undefined;

export function sharedRecorder(): Recorder {
  shared ??= loadRecorder();
  return shared;
}

function loadRecorder(): Recorder {
  const load = createRequire(import.meta.url);
  const library = load('chartjs-node-canvas') as { ChartJSNodeCanvas: typeof ChartJSNodeCanvas };

  class ChartRecorder extends library.ChartJSNodeCanvas implements Recorder {
    #surface: RecordingCanvas | undefined;
    protected override readonly _createCanvas: typeof createCanvas = () => {
      if (!this.#surface) throw new Error('charts: Chart.js asked for a second canvas');
      return this.#surface;
    };

    record(configuration: ChartConfiguration, size: Size, measurer: TextMeasurer, finish: Finish): Recording {
      const surface = new RecordingCanvas(size, measurer);
      this.#surface = surface;
      try {
        this.renderToBufferSync({
          ...configuration,
          options: { ...configuration.options, devicePixelRatio: RESOLUTION },
          plugins: [...(configuration.plugins ?? []), exactSize(size), finishing(finish)],
        });
        return surface.recording;
      } finally {
        this.#surface = undefined;
      }
    }
  }

  const options: ChartJSNodeCanvasOptions = {
    // Demanded, not used: each chart brings its own size.
    width: 1,
    height: 1,
    chartCallback: (library) => {
      library.defaults.locale = 'nl-BE';
      library.defaults.events = [];
    },
  };
  return new ChartRecorder(options);
}

/** Chart.js rounds a chart's size to tenths; matter has to stand where the frame says. */
const exactSize = (size: Size): Plugin => ({
  id: 'exact-size',
  beforeUpdate: (chart) => {
    Object.assign(chart, { width: size.width, height: size.height });
  },
});

const finishing = (finish: Finish): Plugin => ({ id: 'finish', afterDraw: (chart) => finish(chart) });
