// Where the bands begin is a judgement, held against the moves that people are known to make.
import { expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { bandsAlongMoves } from '../simulation/bandsAlongMoves.ts';

const landings = bandsAlongMoves(openCatalog((await loadCatalog()).core));

it('at least four in five stated or documented moves start in Stretch or better', () => {
  const short = landings.filter(({ inStretch }) => !inStretch);
  const names = short.map(({ from, to, share }) => `${from.id} -> ${to.id}: ${share.toFixed(3)}`);
  expect(landings.length).toBeGreaterThan(0);
  expect(short.length / landings.length, names.join('\n')).toBeLessThanOrEqual(0.2);
});
