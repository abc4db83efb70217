// Charts as editors ask for them, before anything is looked up.

import type { Claim } from './claims.ts';
import type { ChartTable, ChartType } from './content.ts';
import type { BlockBase, Located, RawText } from './draft.ts';
import type { RawChart } from './raw-chart.ts';

export interface DraftChart extends BlockBase {
  readonly kind: 'chart';
  readonly id: string;
  readonly type: ChartType;
  readonly title: RawText;
  readonly subtitle?: RawText;
  readonly from?: RawText;
  readonly series?: readonly DraftChartSeries[];
  readonly figures?: readonly RawText[];
  /** Of a sankey. */
  readonly flows?: readonly DraftFlow[];
  readonly years?: { readonly from: number; readonly to: number };
  /** GeoJSON file, as typed, and the property by which it names its areas. */
  readonly areas?: RawText;
  readonly nameIn?: RawText;
  readonly unit?: string;
  readonly decimals?: number;
  readonly highlight?: readonly RawText[];
  readonly reference?: DraftChartReference;
  readonly events?: readonly DraftChartEvent[];
  /** Of a timeline. */
  readonly moments?: readonly DraftChartMoment[];
  readonly min?: number;
  readonly max?: number;
  readonly per?: number;
  /** Charts with the same name here, or that name another chart, have one scale. */
  readonly scale?: RawText;
  readonly sameScaleAs?: RawText;
  /** Of a raw chart. */
  readonly configuration?: RawChart;
  /** What the title claims. */
  readonly message?: Claim;
  readonly caption?: RawText;
  /** 'auto' or absent = to be written from the data. */
  readonly alt?: RawText;
  readonly table?: ChartTable;
}
export interface DraftFlow extends Located {
  readonly from: RawText;
  readonly to: RawText;
  readonly figure: RawText;
}
export interface DraftChartEvent extends Located {
  readonly at: RawText;
  readonly label: RawText;
}
export interface DraftChartMoment extends Located {
  readonly label: RawText;
  /** "2023", "2023-06" or "2023-06-02". */
  readonly at: string;
  readonly until?: string;
}
export interface DraftChartReference extends Located {
  readonly value: number;
  readonly label: RawText;
}
export interface DraftChartSeries extends Located {
  readonly name?: RawText;
  readonly detail?: RawText;
  readonly words?: readonly RawText[];
  readonly figure?: RawText;
  readonly column?: RawText;
  readonly emphasis?: 'main' | 'context' | 'target' | 'plain';
}
