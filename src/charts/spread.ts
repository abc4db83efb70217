// Moves labels apart along one direction, as little as possible, so that none overlap and all stay inside.

import type { Pt } from '../model/units.ts';

export interface Spreadable {
  /** Where the label's middle would like to be. */
  readonly wish: Pt;
  readonly extent: Pt;
}

interface Cluster {
  readonly members: number[];
  extent: Pt;
  /** Sum over the members of the place the cluster should start at. */
  wishes: number;
}

/**
 * Middles of the labels, in the order given: labels keep the order of their wishes (equal wishes: the order given).
 * Sum of squared shifts is least (pool adjacent violators). If the labels are too many for the room they are pressed
 * together evenly; `false` in `fits` then says so.
 */
export function spread(
  labels: readonly Spreadable[],
  from: Pt,
  to: Pt,
): { readonly middles: readonly Pt[]; readonly fits: boolean } {
  const needed = labels.reduce((sum, label) => sum + label.extent, 0);
  const room = to - from;
  const squeeze = needed > room ? room / needed : 1;
  const order = labels.map((_, index) => index).sort((a, b) => wishOf(labels, a) - wishOf(labels, b) || a - b);
  const middles = new Array<Pt>(labels.length).fill(from);
  for (const cluster of clusters(labels, order, squeeze)) {
    const start = clamp(startOf(cluster), from, Math.max(from, to - cluster.extent));
    let edge = start;
    for (const member of cluster.members) {
      const extent = extentOf(labels, member) * squeeze;
      middles[member] = edge + extent / 2;
      edge += extent;
    }
  }
  return { middles: settled(labels, order, middles, squeeze, from, to), fits: squeeze === 1 };
}

const wishOf = (labels: readonly Spreadable[], index: number): Pt => labels[index]?.wish ?? 0;
const extentOf = (labels: readonly Spreadable[], index: number): Pt => labels[index]?.extent ?? 0;
const startOf = (cluster: Cluster): Pt => cluster.wishes / cluster.members.length;
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Merges neighbours that would overlap until none do. */
function clusters(labels: readonly Spreadable[], order: readonly number[], squeeze: number): readonly Cluster[] {
  const stack: Cluster[] = [];
  for (const index of order) {
    const extent = extentOf(labels, index) * squeeze;
    let cluster: Cluster = { members: [index], extent, wishes: wishOf(labels, index) - extent / 2 };
    for (let last = stack.at(-1); last && startOf(last) + last.extent > startOf(cluster); last = stack.at(-1)) {
      stack.pop();
      cluster = {
        members: [...last.members, ...cluster.members],
        extent: last.extent + cluster.extent,
        wishes: last.wishes + cluster.wishes - cluster.members.length * last.extent,
      };
    }
    stack.push(cluster);
  }
  return stack;
}

/** Clusters pushed inside may meet again: a sweep down and one up put that right. */
function settled(
  labels: readonly Spreadable[],
  order: readonly number[],
  middles: readonly Pt[],
  squeeze: number,
  from: Pt,
  to: Pt,
): readonly Pt[] {
  const result = [...middles];
  let floor = from;
  for (const index of order) {
    const extent = extentOf(labels, index) * squeeze;
    result[index] = Math.max(result[index] ?? from, floor + extent / 2);
    floor = (result[index] ?? from) + extent / 2;
  }
  let ceiling = to;
  for (const index of [...order].reverse()) {
    const extent = extentOf(labels, index) * squeeze;
    result[index] = Math.min(result[index] ?? from, ceiling - extent / 2);
    ceiling = (result[index] ?? from) - extent / 2;
  }
  return result;
}
