// Strips that show where one is: the register on the outer edge, the squares of all pages, stripes.

import type { Box, Ink, Placed } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, circle, filled, rectangle, together } from './shapes.ts';

/**
 * `steps` marks down an edge of `length`: a dot for each but the current one, which is a tab of `width`.
 * The origin is the trimmed edge; `side` says which way is inward; the tab runs `bleed` beyond the edge,
 * and beyond the ends of the strip where it is the first or the last.
 * Current: `step`, or place `index` of `count` spread over `span` steps from `first`. No `dot-ink`: no dots; none in the first
 * `clear` of the length either, where a picture lies.
 */
export function register(parameters: Parameters): Box {
  const steps = parameters.count('steps', 12);
  const height = parameters.positive('length') / steps;
  const inward = parameters.choice('side', ['left', 'right'], 'left') === 'left' ? 1 : -1;
  const width = parameters.positive('width');
  const bleed = parameters.positive('bleed', 0);
  const inset = parameters.positive('inset', width);
  const dot = parameters.positive('dot', 0);
  const current = currentStep(parameters, steps);
  const dotInk = parameters.maybeInk('dot-ink');
  const items: Placed[] = [];
  const clear = parameters.positive('clear', 0);
  const centres = Array.from({ length: steps }, (_, i) => (i + 0.5) * height);
  const shown = centres.filter((y, i) => i + 1 !== current && y > clear);
  const dots = shown.map((y) => circle(inward * inset, y, dot / 2));
  if (dotInk) items.push(...together(dots, dotInk));
  const tabInk = parameters.maybeInk('ink');
  if (current > 0 && tabInk) {
    const left = inward > 0 ? 0 - bleed : -width;
    // The first and the last reach the edge of the page above or below, and run over that as well.
    const top = (current - 1) * height - (current === 1 ? bleed : 0);
    const bottom = current * height + (current === steps ? bleed : 0);
    items.push(filled(rectangle(left, top, width + bleed, bottom - top), tabInk));
  }
  return boxOf(width, steps * height, items);
}

function currentStep(parameters: Parameters, steps: number): number {
  if (parameters.has('step')) {
    const step = parameters.count('step');
    if (step > steps) throw new OrnamentProblem('step', `at most ${steps}`);
    return step;
  }
  if (!parameters.has('first')) return 0;
  const first = parameters.count('first');
  const span = parameters.count('span', 1);
  if (!parameters.has('index') || !parameters.has('count')) return first;
  const share = parameters.positive('index') / Math.max(1, parameters.positive('count'));
  return first + Math.min(span, Math.max(1, Math.ceil(share * span - 1e-9))) - 1;
}

/**
 * One rectangle per page: `count` of them share `span`, `gap` of each share stays white, `height` high. `firsts` (with `by`) are the pages at which the next of `inks`
 * begins; pages before the first of them take the first ink. `exceptions`: page (negative: from the end) to ink.
 */
export function pageSquares(parameters: Parameters): Box {
  const count = parameters.count('count');
  const span = parameters.positive('span');
  const gap = parameters.positive('gap', 0);
  if (gap >= 1) throw new OrnamentProblem('gap', 'a share below 1');
  const pitch = count === 0 ? 0 : span / count;
  const [width, height] = [pitch * (1 - gap), parameters.positive('height')];
  const firsts = parameters.numbers('firsts', parameters.has('by') ? parameters.text('by') : undefined);
  const inks = parameters.inks('inks');
  const exceptions = exceptionsOf(parameters, count);
  const items = Array.from({ length: count }, (_, i): Placed[] => {
    const part = Math.max(0, firsts.filter((first) => first <= i + 1).length - 1);
    const ink = exceptions.get(i + 1) ?? inks[part % inks.length];
    return ink ? [filled(rectangle(i * pitch, 0, width, height), ink)] : [];
  });
  return boxOf(span, height, items.flat());
}

function exceptionsOf(parameters: Parameters, count: number): ReadonlyMap<number, Ink> {
  return new Map(
    parameters.entries('exceptions').map(([page, ink]) => {
      const number = Number(page);
      if (!Number.isInteger(number) || number === 0 || typeof ink !== 'string')
        throw new OrnamentProblem('exceptions', 'page numbers (from the end: negative) with an ink each');
      return [number > 0 ? number : count + 1 + number, parameters.inkNamed(ink)];
    }),
  );
}

/** As many equal stripes as `inks` across the room, side by side or one below the other (`turned: yes`). */
export function stripes(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const inks = parameters.inks('inks');
  const turned = parameters.choice('turned', ['yes', 'no'], 'no') === 'yes';
  const share = (turned ? size.height : size.width) / Math.max(1, inks.length);
  const items = inks.flatMap((ink, i): Placed[] => {
    if (!ink) return [];
    const path = turned ? rectangle(0, i * share, size.width, share) : rectangle(i * share, 0, share, size.height);
    return [filled(path, ink)];
  });
  return boxOf(size.width, size.height, items);
}
