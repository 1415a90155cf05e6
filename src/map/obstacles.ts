// What must a label keep clear of? Boxes and pieces of line in a grid, so that a thousand labels need not ask
// each of a thousand stations.
import { type Box, lengthInside, type Point, touch } from './box.ts';

/** Any one label that touches a box, by the cost of doing so; a piece of line costs by the length that is covered. */
type Obstacle =
  | { readonly box: Box; readonly of: unknown; readonly cost: number }
  | { readonly from: Point; readonly to: Point; readonly cost: number };

const cell = 64;

export class Obstacles {
  readonly #cells = new Map<string, Obstacle[]>();

  /** `of` is the owner: whoever owns a box is not hindered by it. */
  addBox(box: Box, of: unknown, cost: number): void {
    this.#file({ box, of, cost }, box);
  }

  /** `cost` is for each pixel covered. */
  addPiece(from: Point, to: Point, cost: number): void {
    // In short pieces: the cells of a long diagonal's own box would be half the map.
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell));
    const at = (i: number) => ({
      x: from.x + ((to.x - from.x) * i) / count,
      y: from.y + ((to.y - from.y) * i) / count,
    });
    for (let i = 0; i < count; i++) {
      const [start, end] = [at(i), at(i + 1)];
      this.#file({ from: start, to: end, cost }, boxAround(start, end));
    }
  }

  /** What it costs to put a box here for `of`. */
  costAt(box: Box, of: unknown): number {
    const seen = new Set<Obstacle>();
    let cost = 0;
    for (const key of cellsOf(box))
      for (const obstacle of this.#cells.get(key) ?? []) {
        if (seen.has(obstacle)) continue;
        seen.add(obstacle);
        if ('box' in obstacle) {
          if (obstacle.of !== of && touch(box, obstacle.box)) cost += obstacle.cost;
        } else cost += lengthInside(box, obstacle.from, obstacle.to) * obstacle.cost;
      }
    return cost;
  }

  #file(obstacle: Obstacle, box: Box): void {
    for (const key of cellsOf(box)) {
      const filed = this.#cells.get(key);
      if (filed === undefined) this.#cells.set(key, [obstacle]);
      else filed.push(obstacle);
    }
  }
}

function* cellsOf({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++)
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++)
      yield `${column} ${row}`;
}

const boxAround = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
