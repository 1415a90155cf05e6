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
  /** Above `acceptable` (labelMap.ts) it touches something other than a dashed line (visual specification, section 6). */
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
/** A label does not come nearer to anything than this. */
const roomAround = 3;
/** Two labels stand this far apart, or one costs as much as lying on the other. */
const apart = roomAround + 2;

export type Candidates<Key> = {
  readonly stations: readonly { readonly key: Key; readonly labels: readonly Label[] }[];
  /** By position, the stations whose labels could touch. */
  readonly near: readonly (readonly number[])[];
  /** Positions of the stations, the largest capsules first. */
  readonly order: readonly number[];
};

/** Every place that the label of each station could have, with what it costs whatever the other labels do. */
export function findCandidates<Key>(
  stations: readonly (Labelled & { readonly key: Key })[],
  obstacles: Obstacles,
  bounds: Box,
): Candidates<Key> {
  const candidates = stations.map((station) => {
    const width = widthOf(station);
    const labels = sides.map((side) => {
      const label = labelAt(station, width, side, bounds);
      const cost =
        sideCosts[side] +
        (station.prefer.includes(side) ? preferred : 0) +
        (contains(bounds, label.box) ? 0 : outside) +
        obstacles.costAt(grown(label.box, roomAround), station.key);
      return { ...label, cost };
    });
    return { key: station.key, labels };
  });
  return {
    stations: candidates,
    near: neighbours(candidates.map(({ labels }) => boxAround(labels.map(({ box }) => box)))),
    order: stations
      .map((_, i) => i)
      .sort((a, b) => (stations[b]?.half.height ?? 0) - (stations[a]?.half.height ?? 0)),
  };
}

/**
 * Sweeps in which each label moves to its cheapest side, capsules first, until none moves. The order of the
 * stations decides ties, nothing else does. `also` is what a place costs besides.
 */
export function placeLabels<Key>(
  { stations, near, order }: Candidates<Key>,
  also: (box: Box) => number,
): ReadonlyMap<Key, Label> {
  const still = stations.map(({ labels }) =>
    labels.map(({ box, cost }) => cost + also(grown(box, roomAround))),
  );
  const chosen = stations.map(() => -1);
  const costOf = (i: number, k: number) => {
    const box = stations[i]?.labels[k]?.box;
    let cost = still[i]?.[k] ?? 0;
    for (const other of near[i] ?? []) {
      const theirs = stations[other]?.labels[chosen[other] ?? -1];
      if (box !== undefined && theirs !== undefined && touch(box, theirs.box, apart)) cost += onLabel;
    }
    return cost;
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const i of order) {
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      sides.forEach((_, k) => {
        const cost = costOf(i, k);
        if (cost < least) [best, least] = [k, cost];
      });
      moved ||= best !== chosen[i];
      chosen[i] = best;
    }
    if (!moved) break;
  }
  return new Map(
    stations.flatMap(({ key, labels }, i) => {
      const k = chosen[i] ?? 0;
      const label = labels[k];
      return label === undefined ? [] : [[key, { ...label, cost: costOf(i, k) }] as const];
    }),
  );
}

function widthOf({ lines, counted }: Labelled): number {
  const behind = figureWidth + (counted ? countWidth : 0);
  return Math.max(
    ...lines.map((line, i) => labelWidth(line, labelSize) + (i === lines.length - 1 ? behind : 0)),
  );
}

function labelAt({ at, half, lines }: Labelled, width: number, side: Side, bounds: Box): Label {
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
      if (theirs.x + theirs.width + apart < box.x) open.splice(k, 1);
      else if (touch(box, theirs, apart)) {
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
