// Writes the content stream of one page: operators only where something changes. Knows the graphics state it has set and
// which marked content is open, nothing of boxes, inks or structure.

import type { Path, Stroke } from '../model/matter.ts';
import { round3 } from '../model/units.ts';
import { type Affine, mapped } from './affine.ts';

/** Marked content that painting operators may stand in. Compared by identity. */
export interface Mark {
  /** Operator that opens it. Called anew each time it opens. */
  open(): string;
}

/** Everything that an operator sets and that q and Q keep. */
interface GraphicsState {
  fill: string;
  stroke: string;
  overprint: boolean;
  width: number;
  cap: number;
  join: number;
  dash: string;
  font: string;
  scale: number;
  rise: number;
}

/** ISO 32000-1:2008, table 52, and text state defaults of table 104. */
const INITIAL: GraphicsState = {
  fill: '',
  stroke: '',
  overprint: false,
  width: 1,
  cap: 0,
  join: 0,
  dash: '[]0 d',
  font: '',
  scale: 1,
  rise: 0,
};
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

export class ContentWriter {
  readonly #out: string[] = [];
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState = { ...INITIAL };
  #inText = false;
  #open: Mark | undefined;

  /** Closes what is open and gives the operators of the page. */
  end(): string {
    this.#mark(undefined);
    this.#leaveText();
    return this.#out.join('\n');
  }

  /** Everything until `restore` shows inside this path only. */
  clip(path: Path, place: Affine): void {
    this.#leaveText();
    this.#saved.push({ ...this.#state });
    this.#out.push('q', pathOperators(path, place), 'W n');
  }

  restore(): void {
    this.#leaveText();
    this.#state = this.#saved.pop() ?? { ...INITIAL };
    this.#out.push('Q');
  }

  fillInk(operator: string): void {
    this.#change('fill', operator, operator);
  }

  strokeInk(operator: string): void {
    this.#change('stroke', operator, operator);
  }

  /** `/Over` and `/Knock` are the names of the graphics state parameters in the page's resources. */
  overprint(on: boolean): void {
    this.#change('overprint', on, on ? '/Over gs' : '/Knock gs');
  }

  line(stroke: Stroke): void {
    const cap = CAPS[stroke.cap ?? 'butt'];
    const join = JOINS[stroke.join ?? 'miter'];
    const dash = `[${(stroke.dash ?? []).map(round3).join(' ')}]0 d`;
    this.#change('width', round3(stroke.width), `${round3(stroke.width)} w`);
    this.#change('cap', cap, `${cap} J`);
    this.#change('join', join, `${join} j`);
    this.#change('dash', dash, dash);
  }

  path(path: Path, place: Affine, how: { fill: boolean; stroke: boolean; evenOdd: boolean }, mark?: Mark): void {
    this.#leaveText();
    this.#mark(mark);
    const fill = how.stroke ? 'B' : 'f';
    this.#out.push(pathOperators(path, place), how.fill ? fill + (how.evenOdd ? '*' : '') : 'S');
  }

  /** An XObject in the unit square of `place` with the given size. */
  image(name: string, place: Affine, width: number, height: number, mark?: Mark): void {
    this.#leaveText();
    this.#mark(mark);
    const [a, b, c, d] = place;
    const [x, y] = mapped(place, 0, height);
    const matrix = [a * width, b * width, -c * height, -d * height, x, y].map(round3).join(' ');
    this.#out.push(`q ${matrix} cm /${name} Do Q`);
  }

  /** Text operators with their origin on the baseline at the start of `place`. */
  text(
    operators: string,
    place: Affine,
    set: { font: string; size: number; scale: number; rise: number },
    mark?: Mark,
  ): void {
    if (mark !== this.#open) this.#leaveText();
    this.#mark(mark);
    if (!this.#inText) this.#out.push('BT');
    this.#inText = true;
    const font = `/${set.font} ${round3(set.size)} Tf`;
    this.#change('font', font, font);
    this.#change('scale', set.scale, `${round3(set.scale * 100)} Tz`);
    this.#change('rise', set.rise, `${round3(set.rise)} Ts`);
    const [a, b, c, d, x, y] = place;
    // Directions need more digits than places: a long line strays by their error times its length.
    const directions = [a, b, -c, -d].map((part) => Math.round(part * 1e6) / 1e6 || 0);
    this.#out.push(`${directions.join(' ')} ${round3(x)} ${round3(y)} Tm`, operators.trimEnd());
  }

  #change<Key extends keyof GraphicsState>(key: Key, value: GraphicsState[Key], operator: string): void {
    if (this.#state[key] === value) return;
    this.#state[key] = value;
    this.#out.push(operator);
  }

  /** Marked content may not cross the edge of a text object (ISO 32000-1:2008, 14.6.1). */
  #mark(mark: Mark | undefined): void {
    if (mark === this.#open) return;
    this.#leaveText();
    if (this.#open) this.#out.push('EMC');
    if (mark) this.#out.push(mark.open());
    this.#open = mark;
  }

  #leaveText(): void {
    if (this.#inText) this.#out.push('ET');
    this.#inText = false;
  }
}

/** A loop that makes nothing but its text: a report has a hundred thousand of these commands. */
function pathOperators(path: Path, place: Affine): string {
  const [a, b, c, d, e, f] = place;
  const at = (x: number, y: number): string => `${round3(a * x + c * y + e)} ${round3(b * x + d * y + f)}`;
  let out = '';
  for (const command of path) {
    if (out !== '') out += ' ';
    if (command[0] === 'Z') out += 'h';
    else if (command[0] === 'C')
      out += `${at(command[1], command[2])} ${at(command[3], command[4])} ${at(command[5], command[6])} c`;
    else out += `${at(command[1], command[2])} ${command[0] === 'M' ? 'm' : 'l'}`;
  }
  return out;
}
