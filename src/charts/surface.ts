// A canvas that draws nothing but remembers what was drawn: what chartjs-node-canvas is given instead of node-canvas.

import type { Size } from '../model/units.ts';
import { RecordingContext } from './context.ts';
import type { Recording, TextMeasurer } from './recording.ts';

/** The canvas element that Chart.js is given. `width` and `height` are device pixels: RESOLUTION to the point. */
export class RecordingCanvas {
  width: number;
  height: number;
  /** Chart.js writes display sizes here. */
  readonly style: Record<string, string> = {};
  readonly #size: Size;
  readonly #context: RecordingContext;
  #recording: Recording | undefined;

  constructor(size: Size, measurer: TextMeasurer) {
    this.#size = size;
    // Chart.js takes these for points, then sets them to device pixels itself.
    this.width = size.width;
    this.height = size.height;
    this.#context = new RecordingContext(this, measurer);
  }

  getContext(type: '2d'): RecordingContext;
  getContext(type: string): RecordingContext | null;
  getContext(type: string): RecordingContext | null {
    return type === '2d' ? this.#context : null;
  }

  /** chartjs-node-canvas calls this when the chart is drawn, just before it destroys (and wipes) the chart. */
  toBuffer(): Uint8Array {
    this.#recording = { size: this.#size, operations: [...this.#context.operations] };
    return new Uint8Array();
  }

  /** What had been drawn when toBuffer was called. */
  get recording(): Recording {
    if (!this.#recording) throw new Error('charts: nothing has been drawn yet');
    return this.#recording;
  }
}
