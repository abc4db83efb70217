// Names that must be used once: the second use is reported, with the place of the first.

import type { Reporter, Span } from '../model/diagnostic.ts';
import type { Origin } from '../model/draft.ts';

/** Reports: load/duplicate-id. */
export function reportTwins<T extends { readonly origin: Origin }>(
  reporter: Reporter,
  items: readonly T[],
  idOf: (item: T) => string,
  key = 'id',
): void {
  const first = new Map<string, Span>();
  for (const item of items) {
    const id = idOf(item);
    const span = item.origin.values[key] ?? item.origin.span;
    const earlier = first.get(id);
    if (earlier)
      reporter.report({ severity: 'error', code: 'load/duplicate-id', span, args: { id }, related: [earlier] });
    else first.set(id, span);
  }
}
