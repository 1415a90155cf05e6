// What must a label keep clear of? Boxes and pieces of line, with what it costs to touch them.
import { type Box, lengthInside, type Point, piecesBetween, touch } from './box.ts';
import { Grid } from './Grid.ts';

/** Any one label that touches a box, by the cost of doing so; a piece of line costs by the length that is covered. */
type Obstacle =
  | { readonly box: Box; readonly of: unknown; readonly cost: number }
  | { readonly from: Point; readonly to: Point; readonly cost: number };

export class Obstacles {
  readonly #grid = new Grid<Obstacle>();

  /** `of` is the owner: whoever owns a box is not hindered by it. */
  addBox(box: Box, of: unknown, cost: number): void {
    this.#grid.file({ box, of, cost }, box);
  }

  /** `cost` is for each pixel covered. */
  addLine(points: readonly Point[], cost: number): void {
    for (const { from, to, box } of piecesBetween(points)) this.#grid.file({ from, to, cost }, box);
  }

  /** What it costs to put a box here for `of`. */
  costAt(box: Box, of: unknown): number {
    let cost = 0;
    for (const obstacle of this.#grid.near(box))
      if ('box' in obstacle) {
        if (obstacle.of !== of && touch(box, obstacle.box)) cost += obstacle.cost;
      } else cost += lengthInside(box, obstacle.from, obstacle.to) * obstacle.cost;
    return cost;
  }
}
