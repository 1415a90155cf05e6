// The automatic map against a library for layered drawings: `npm run bench`. Crossings are judged, timings are
// only printed. The library gets the same columns and the same joins, and takes its own order and heights.
import { arch, cpus } from 'node:os';
import {
  coordGreedy,
  decrossTwoLayer,
  type GraphNode,
  graphStratify,
  layeringSimplex,
  sugiyama,
} from 'd3-dag';
import { test } from 'vitest';
import { type Catalog, openCatalog, type RoleId } from '../../src/catalog/catalog.ts';
import { makeCore } from '../../src/catalog/core.ts';
import { countCrossings } from '../../src/map/crossings.ts';
import { stationsOf } from '../../src/map/stationsOf.ts';
import { copyWith } from '../catalog/copyOfData.ts';
import { pointOf } from '../map/pointOf.ts';
import { manyStations } from '../worlds/manyStations.ts';
import { bundleMap } from './bundleModel.ts';

const { layOutMap, layOutTallMap, placeAutomatically } = await bundleMap();

/** We may have this many times the crossings of the library, and not more, on any one catalog. */
const mostRatio = 1.25;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
/** In milliseconds: the library takes seconds for 200 roles. */
const timeout = 300_000;

console.log(`${cpus()[0]?.model}, ${cpus().length} processors, ${arch()}, Node ${process.version}`);

type Node = { readonly id: string; readonly column: number; readonly parentIds: readonly string[] };

/** With straight tracks, as ours are counted. */
function crossingsOfLibrary(catalog: Catalog): number {
  const at = pointOf(stationsOf(catalog));
  const nodes = [...catalog.roles.values()].map((role): Node => {
    const before = catalog.tracks.filter(({ to }) => to === role).map(({ from }) => from.id);
    return { id: role.id, column: at(role).x, parentIds: [...new Set(before)] };
  });
  const graph = graphStratify()([...nodes]);
  sugiyama()
    .layering(layeringSimplex().rank(({ data }: GraphNode<Node>) => data.column))
    .decross(decrossTwoLayer())
    .coord(coordGreedy())
    .nodeSize([1, 1])(graph);
  const heights = new Map([...graph.nodes()].map(({ data, x }) => [data.id, x]));
  return countCrossings(catalog.tracks, (role) => ({ x: at(role).x, y: heights.get(role.id) ?? Number.NaN }));
}

test.each([40, 100, 200])('crossings, %i roles', { timeout }, (count) => {
  const counted = seeds.map((seed) => {
    const catalog = manyStations(count, seed);
    const ours = countCrossings(catalog.tracks, pointOf(stationsOf(catalog)));
    return { seed, ours, library: crossingsOfLibrary(catalog) };
  });
  for (const { seed, ours, library } of counted)
    console.log(
      `${count} roles, seed ${seed}: ${ours} crossings, library ${library}, ratio ${library === 0 ? 'none' : (ours / library).toFixed(2)}`,
    );
  const sum = (of: 'ours' | 'library') => counted.reduce((total, each) => total + each[of], 0);
  console.log(`${count} roles, all seeds: ratio ${(sum('ours') / sum('library')).toFixed(2)}`);
  const worse = counted.filter(({ ours, library }) => ours > mostRatio * library);
  if (worse.length > 0)
    throw new Error(`more crossings than ${mostRatio} times the library's: ${JSON.stringify(worse)}`);
});

const unplaced = copyWith(({ lines }) => lines.stations.splice(0));
const catalogs = [
  ['the shipped roles', openCatalog(makeCore(unplaced))],
  ['40 roles', manyStations(40, 7)],
  ['100 roles', manyStations(100, 1)],
  ['1,000 roles', manyStations(1000, 1)],
] as const;

for (const [name, catalog] of catalogs)
  test(`places, ${name}`, { timeout }, async ({ bench }) => {
    await bench('placeAutomatically', () => placeAutomatically(catalog, catalog.tracks)).run();
  });

const shipped = openCatalog(makeCore(copyWith(() => {})));
const tags = ['instructional-designer', 'director-of-online-learning'].map((role) => ({
  role: role as RoleId,
  text: 'You are here',
}));

test('the whole map, the shipped roles in their editorial places', async ({ bench }) => {
  await bench('layOutMap', () => layOutMap(shipped, { width: 1072, height: 684 })).run();
  await bench('layOutMap with two tags', () => layOutMap(shipped, { width: 1072, height: 684, tags })).run();
  await bench('layOutTallMap', () => layOutTallMap(shipped, { width: 320 })).run();
});

// A new catalog each time: the places of one are remembered. Their own time is printed above.
for (const count of [100, 1000])
  test(`the whole map, ${count} roles, places found before`, { timeout }, async ({ bench }) => {
    const catalog = manyStations(count, 1);
    await bench('layOutMap', () => layOutMap(catalog, { width: count * 12, height: count * 6 })).run();
  });
