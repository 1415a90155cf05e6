// On which side of its station does each label stand, so that none touches another, a station or a line?
// In: stations with their labels, and what else is in the way. Out: a place for each, and what it costs.
import { type Box, contains, grown, type Point, touch } from './box.ts';
import { labelWidth } from './labelWidth.ts';
import type { Obstacles } from './obstacles.ts';

const sides = ['s', 'n', 'e', 'w', 'se', 'ne', 'sw', 'nw'] as const;
type Side = (typeof sides)[number];

export type Label = {
  readonly lines: readonly string[];
  /** Where the first line's base line begins, has its middle or ends. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: Side;
  readonly box: Box;
  /** Above 20 it touches something other than a dashed line (visual specification, section 6). */
  readonly cost: number;
};

export type Labelled = {
  readonly key: unknown;
  /** The middle of the capsule. */
  readonly at: Point;
  /** Half of the capsule's outer size. */
  readonly half: { readonly width: number; readonly height: number };
  readonly lines: readonly string[];
  readonly prefer: readonly string[];
  readonly counted: boolean;
};

export const labelSize = 12.5;
export const lineHeight = 14.5;
/** From the ring to the label. */
const away = 7;
/** Room behind the last word for " 88%", whether or not there is a figure yet. */
const figureWidth = 30;
/** And behind that for " +12". */
const countWidth = 22;
const ascent = 11;

/** What a side costs by itself: below a station is best. */
const sideCosts: Readonly<Record<Side, number>> = {
  s: 0,
  n: 0.6,
  e: 1.4,
  w: 2.4,
  se: 1.6,
  ne: 1.8,
  sw: 2,
  nw: 2.2,
};
/** How far a label may stand from the middle of its station to stay on the map. */
const mostAside = 14;
const preferred = -3;
const outside = 400;
const onLabel = 160;
const sweeps = 8;

/**
 * Capsules first, then sweeps in which each label moves to its cheapest side, until none moves. The order of
 * the stations decides ties, nothing else does.
 */
export function placeLabels<Key>(
  stations: readonly (Labelled & { readonly key: Key })[],
  obstacles: readonly Obstacles[],
  bounds: Box,
): ReadonlyMap<Key, Label> {
  const candidates = stations.map((station) =>
    sides.map((side) => {
      const label = labelAt(station, side, bounds);
      const isPreferred = station.prefer.includes(side);
      const still =
        sideCosts[side] +
        (isPreferred ? preferred : 0) +
        (contains(bounds, label.box) ? 0 : outside) +
        obstacles.reduce((sum, each) => sum + each.costAt(grown(label.box, 3), station.key), 0);
      return { ...label, cost: still };
    }),
  );
  const near = neighbours(candidates.map((labels) => boxAround(labels.map(({ box }) => box))));
  const chosen = stations.map(() => -1);
  const order = stations
    .map((_, i) => i)
    .sort((a, b) => (stations[b]?.half.height ?? 0) - (stations[a]?.half.height ?? 0));
  const costOf = (i: number, label: Label) => {
    let cost = label.cost;
    for (const other of near[i] ?? []) {
      const theirs = candidates[other]?.[chosen[other] ?? -1];
      if (theirs !== undefined && touch(grown(label.box, 3), theirs.box, 2)) cost += onLabel;
    }
    return cost;
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const i of order) {
      const costs = (candidates[i] ?? []).map((label) => costOf(i, label));
      const best = costs.indexOf(Math.min(...costs));
      moved ||= best !== chosen[i];
      chosen[i] = best;
    }
    if (!moved) break;
  }
  return new Map(
    stations.flatMap(({ key }, i) => {
      const label = candidates[i]?.[chosen[i] ?? 0];
      return label === undefined ? [] : [[key, { ...label, cost: costOf(i, label) }] as const];
    }),
  );
}

function labelAt({ at, half, lines, counted }: Labelled, side: Side, bounds: Box): Label {
  const last = lines.length - 1;
  const width = Math.max(
    ...lines.map(
      (line, i) => labelWidth(line, labelSize) + (i === last ? figureWidth + (counted ? countWidth : 0) : 0),
    ),
  );
  const height = lines.length * lineHeight + 1;
  // Near an edge a label above or below its station moves in as far as it may.
  const centred = at.x - width / 2;
  const inside = Math.max(bounds.x, Math.min(centred, bounds.x + bounds.width - width));
  const middle = Math.abs(inside - centred) <= mostAside ? inside : centred;
  const below = at.y + half.height + away - 2;
  const above = at.y - half.height - away - height + 1;
  const y = side.startsWith('s') ? below : side.startsWith('n') ? above : at.y - height / 2;
  const [x, anchor] = {
    s: [middle, 'middle'] as const,
    n: [middle, 'middle'] as const,
    e: [at.x + half.width + away, 'start'] as const,
    w: [at.x - half.width - away - width, 'end'] as const,
    se: [at.x + 5, 'start'] as const,
    ne: [at.x + 5, 'start'] as const,
    sw: [at.x - 5 - width, 'end'] as const,
    nw: [at.x - 5 - width, 'end'] as const,
  }[side];
  const textX = { start: x, middle: x + width / 2, end: x + width }[anchor];
  return {
    lines,
    x: textX,
    y: y + ascent,
    anchor,
    side,
    box: { x, y, width, height },
    cost: 0,
  };
}

/** For each box those that touch it, found by sweeping from left to right. */
function neighbours(boxes: readonly Box[]): number[][] {
  const near: number[][] = boxes.map(() => []);
  const open: number[] = [];
  for (const i of boxes.map((_, k) => k).sort((a, b) => (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0))) {
    const box = boxes[i] as Box;
    for (let k = open.length - 1; k >= 0; k--) {
      const other = open[k] as number;
      const theirs = boxes[other] as Box;
      if (theirs.x + theirs.width + 5 < box.x) open.splice(k, 1);
      else if (touch(box, theirs, 5)) {
        near[i]?.push(other);
        near[other]?.push(i);
      }
    }
    open.push(i);
  }
  return near;
}

function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
