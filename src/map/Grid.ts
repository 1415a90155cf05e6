import type { Box } from './box.ts';

type Entry<Item> = { readonly item: Item; query: number };

const cell = 64;
/** Cells of a row; rows of a map are far fewer than this. */
const stride = 1 << 16;

/** Things by where they are, so that a thousand of them need not each be asked whether they are near. */
export class Grid<Item> {
  readonly #cells = new Map<number, Entry<Item>[]>();
  #query = 0;

  file(item: Item, box: Box): void {
    const entry = { item, query: 0 };
    forEachCell(box, (key) => {
      const filed = this.#cells.get(key);
      if (filed === undefined) this.#cells.set(key, [entry]);
      else filed.push(entry);
    });
  }

  /** Each thing once whose cells the box reaches into. */
  near(box: Box): Item[] {
    this.#query += 1;
    const found: Item[] = [];
    forEachCell(box, (key) => {
      for (const entry of this.#cells.get(key) ?? []) {
        if (entry.query === this.#query) continue;
        entry.query = this.#query;
        found.push(entry.item);
      }
    });
    return found;
  }
}

function forEachCell({ x, y, width, height }: Box, visit: (key: number) => void): void {
  const lastColumn = Math.floor((x + width) / cell);
  const lastRow = Math.floor((y + height) / cell);
  for (let row = Math.floor(y / cell); row <= lastRow; row++)
    for (let column = Math.floor(x / cell); column <= lastColumn; column++) visit(row * stride + column);
}
