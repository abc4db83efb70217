// What stands in the frame of a chart that has no data: a few words, so that the gap explains itself.

import type { Kind } from './drawing.ts';
import { plotOptions } from './plot.ts';
import { placeBlock, setBlock } from './text-block.ts';

export const composeEmpty: Kind = (drawing) => {
  const { style, lettering, size } = drawing;
  const block = setBlock(lettering, [{ text: style.phrases.noData, lettered: { style: style.detail } }], size.width);
  const place = {
    x: 0,
    top: (size.height - block.height) / 2,
    align: 'left',
    colour: drawing.colour(style.text),
  } as const;
  return {
    configuration: {
      type: 'bar',
      data: { datasets: [] },
      options: plotOptions({ top: 0, right: 0, bottom: 0, left: 0 }),
    },
    marks: () => placeBlock(block, place),
  };
};
