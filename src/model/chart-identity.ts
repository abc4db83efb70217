// What a chart shows, without where it was typed: two charts with the same identity look the same.

import type { ChartBlock } from './content.ts';

export function chartIdentity({ configuration, ...chart }: ChartBlock): unknown {
  return {
    ...chart,
    span: undefined,
    ...(configuration && { configuration: { ...configuration, places: undefined } }),
  };
}
