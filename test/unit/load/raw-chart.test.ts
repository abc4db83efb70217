import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { loadDraft } from '../../../src/load/load.ts';
import { KINDS, makeProject, removeProject } from '../../diagnostics/bad-input.ts';

const PAGE = `schema: igemo-report/page@1
id: proef
template: page
title: Proef
body:
  - chart:
      id: fig
      type: raw
      title: Titel
      from: series/lijn.csv
      configuration:
        type: bar
        data:
          labels: [a, b]
          datasets:
            - { backgroundColor: [deel, rood], data: [1, 2] }
        options:
          scales:
            y: { min: 5 }
`;

test('a typed configuration is plain data with the place of every value', async () => {
  const root = await makeProject();
  try {
    await writeFile(join(root, KINDS.page), PAGE);
    const draft = await loadDraft(root, 2023, new Diagnostics(), {});
    const [block] = draft?.pages.find(({ id }) => id === 'proef')?.body ?? [];
    const configuration = block?.kind === 'chart' ? block.configuration : undefined;
    expect(configuration).toMatchObject({
      type: 'bar',
      datasets: [{ backgroundColor: ['deel', 'rood'], data: [1, 2] }],
      options: { scales: { y: { min: 5 } } },
    });
    const places = Object.entries(configuration?.places ?? {}).map(
      ([path, span]) => `${path} ${span.line}:${span.column}`,
    );
    expect(places.sort()).toEqual([
      ' 12:9',
      'data.datasets.0 16:15',
      'data.datasets.0.backgroundColor 16:34',
      'data.datasets.0.backgroundColor.0 16:35',
      'data.datasets.0.backgroundColor.1 16:41',
      'data.datasets.0.data 16:54',
      'data.datasets.0.data.0 16:55',
      'data.datasets.0.data.1 16:58',
      'data.labels 14:19',
      'options.scales 19:13',
      'options.scales.y 19:16',
      'options.scales.y.min 19:23',
    ]);
  } finally {
    await removeProject(root);
  }
});
