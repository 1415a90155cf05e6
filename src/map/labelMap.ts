// Where do names and tags stand on a map that is otherwise laid out? In: everything they must keep clear of. Out:
// a place for the label of each station, and for the tags of the few that bear one.
import type { Role, RoleId } from '../catalog/catalog.ts';
import { type Box, type Point, touch } from './box.ts';
import { labelWidth } from './labelWidth.ts';
import { Obstacles } from './obstacles.ts';
import { findCandidates, type Label, placeLabels } from './placeLabels.ts';

export type MapTag = {
  readonly role: Role;
  readonly text: string;
  /** The tip of its pointer. */
  readonly x: number;
  readonly y: number;
  /** On which side of its station it stands. */
  readonly side: TagSide;
};
/** In order of liking: a tag above a station reads as a flag on it. */
const tagSides = ['above', 'below', 'right', 'left'] as const;
export type TagSide = (typeof tagSides)[number];

type Labelling = {
  readonly labels: ReadonlyMap<RoleId, Label>;
  readonly tags: readonly MapTag[];
};
export const nothingLabelled: Labelling = { labels: new Map(), tags: [] };

type Stood = {
  readonly role: Role;
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly prefer: readonly string[];
  /** A number stands behind the name. */
  readonly counted: boolean;
};

type LabelRequest = {
  readonly width: number;
  readonly height: number;
  /** Where the stations begin: above it stand the zones' names. */
  readonly top: number;
  readonly stations: readonly Stood[];
  readonly tracks: readonly { readonly points: readonly Point[] }[];
  readonly laterals: readonly { readonly points: readonly Point[]; readonly clear: boolean }[];
  /** Marks, slips and words that are there already. */
  readonly boxes: readonly Box[];
  readonly tagged: readonly { readonly role: RoleId; readonly text: string }[];
};

/** Costs of what a label may touch (visual specification, section 6); lines by the pixel. */
const costs = { thing: 120, line: 9 / 4, dashes: 1.2 / 4 };
/** A label that costs less than this touches nothing but dashes. */
export const acceptable = 20;
/** Room above a station for the label of the first lane, under the zones' names. */
const aboveFirst = 56;
export const tag = {
  height: 24,
  /** From the tag to the tip, and from the tip to the ring. */
  pointer: 8,
  away: 3,
  /** Before its words, for the glyph, and behind them. */
  glyph: 26,
  end: 10,
  textSize: 12,
} as const;
export const tagWidth = (text: string): number => tag.glyph + labelWidth(text, tag.textSize) + tag.end;

/**
 * Labels by `placeLabels`. A tag stands above its station, or on another side where the labels then have it
 * better; they make way for it.
 */
export function labelMap(request: LabelRequest): Labelling {
  const { stations, tagged, boxes, width, height, top } = request;
  const fixed = new Obstacles();
  for (const { role, middle, width: across, height: tall } of stations)
    fixed.addBox(
      { x: middle.x - across / 2 - 2, y: middle.y - tall / 2 - 2, width: across + 4, height: tall + 4 },
      role.id,
      costs.thing,
    );
  for (const box of boxes) fixed.addBox(box, null, costs.thing);
  for (const { points } of request.tracks) fixed.addLine(points, costs.line);
  for (const { points, clear } of request.laterals) if (clear) fixed.addLine(points, costs.dashes);

  const labelled = stations.map(({ role, middle, width: across, height: tall, label, prefer, counted }) => ({
    key: role.id,
    at: middle,
    half: { width: across / 2, height: tall / 2 },
    lines: label,
    prefer,
    counted,
  }));
  const bounds = { x: 2, y: top - aboveFirst, width: width - 4, height: height - top + aboveFirst - 2 };
  const candidates = findCandidates(labelled, fixed, bounds);
  const place = (tags: readonly MapTag[]) =>
    placeLabels(candidates, (box) => {
      const touched = tags.filter((each) => touch(box, boxOfTag(each)));
      return touched.length * costs.thing;
    });

  let labels = place([]);
  const tags: MapTag[] = [];
  for (const { role: id, text } of tagged) {
    const station = stations.find(({ role }) => role.id === id);
    if (station === undefined) continue;
    const [best] = tagSides
      .map((side) => {
        const hung = hang(station, text, side);
        const placed = place([...tags, hung]);
        return { hung, placed, cost: excess(placed) + fixed.costAt(boxOfTag(hung), id) / 10 };
      })
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    tags.push(best.hung);
    labels = best.placed;
  }
  return { labels, tags };
}

/** What labels cost beyond standing well. */
const excess = (labels: ReadonlyMap<RoleId, Label>): number =>
  [...labels.values()].reduce((sum, { cost }) => sum + Math.max(0, cost - acceptable), 0);

function hang({ role, middle, width, height }: Stood, text: string, side: TagSide): MapTag {
  const x = { above: 0, below: 0, right: width / 2 + tag.away, left: -width / 2 - tag.away }[side];
  const y = { above: -height / 2 - tag.away, below: height / 2 + tag.away, right: 0, left: 0 }[side];
  return { role, text, x: middle.x + x, y: middle.y + y, side };
}

function boxOfTag({ text, x, y, side }: MapTag): Box {
  const width = tagWidth(text);
  const { height, pointer } = tag;
  switch (side) {
    case 'above':
      return { x: x - width / 2, y: y - height - pointer, width, height: height + pointer };
    case 'below':
      return { x: x - width / 2, y, width, height: height + pointer };
    case 'right':
      return { x, y: y - height / 2, width: width + pointer, height };
    case 'left':
      return { x: x - width - pointer, y: y - height / 2, width: width + pointer, height };
  }
}
