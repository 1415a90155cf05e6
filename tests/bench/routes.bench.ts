// The search of routes: time on the shipped catalog and on one of 1,000 roles x 20 moves, and what its bound
// costs there: `npm run bench`. Only printed.
import { arch, cpus } from 'node:os';
import { test } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { Catalog, Role } from '../../src/catalog/catalog.ts';
import type { Traveller } from '../../src/routes/traveller.ts';
import { noWishes } from '../../src/routes/wishes.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { makeRandom } from '../simulation/makeRandom.ts';
import { manyMoves } from '../worlds/manyMoves.ts';
import { bundleRoutes } from './bundleModel.ts';

const { findRoutes, idOfRoute } = await bundleRoutes();
const timeout = 600_000;
/** So many partial routes of one length: as good as no bound, and slow. */
const generous = 60_000;

console.log(`${cpus()[0]?.model}, ${cpus().length} processors, ${arch()}, Node ${process.version}`);

const from = (catalog: Catalog, start: Role | null, random: () => number): Traveller => ({
  start,
  yearsInStart: 1,
  hoursPerWeek: 6,
  levels: new Map([...catalog.skills.keys()].map((id) => [id, 2 * random()])),
  background: emptyAssessment.background,
});

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
  console.log(`${name}: ${times.length} searches, median ${at(0.5)} ms, 95 % ${at(0.95)}, most ${at(1)}`);
}

test('the shipped catalog, every pair of roles', { timeout }, () => {
  const random = makeRandom(1);
  const roles = [...shipped.roles.values()];
  const times: number[] = [];
  for (const start of roles)
    for (const goal of roles) {
      const traveller = from(shipped, start, random);
      const began = performance.now();
      findRoutes(shipped, traveller, goal);
      times.push(performance.now() - began);
    }
  report('shipped', times);
});

test('1,000 roles x 20 moves', { timeout }, () => {
  const times: number[] = [];
  let optima = 0;
  let lost = 0;
  for (const seed of [1, 2, 3]) {
    const catalog = manyMoves(1000, 20, seed);
    const random = makeRandom(seed);
    const roles = [...catalog.roles.values()];
    for (const [a, b] of [
      [0, 100],
      [100, 380],
      [300, 600],
      [400, 620],
      [700, 990],
      [10, 560],
    ] as const) {
      const traveller = from(catalog, roles[a] as Role, random);
      const goal = roles[b] as Role;
      const began = performance.now();
      const found = findRoutes(catalog, traveller, goal);
      times.push(performance.now() - began);
      const better = findRoutes(catalog, traveller, goal, noWishes, generous).map(idOfRoute);
      const ids = new Set(found.map(idOfRoute));
      optima += better.length;
      lost += better.filter((id) => !ids.has(id)).length;
    }
  }
  report('1,000 x 20', times);
  console.log(
    `of ${optima} optima found with ${generous} partial routes a length, the bound lost ${lost} (${((100 * lost) / optima).toFixed(1)} %)`,
  );
});
