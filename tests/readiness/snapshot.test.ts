import { describe, expect, it } from 'vitest';
import { inferBelief } from '../../src/belief/belief.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { makeSnapshot } from '../../src/readiness/snapshot.ts';
import { saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const asks = (level: number) => ['a', 'b', 'c'].map((skill) => ({ skill, level, weight: 1 }));
const catalog = openWorld({
  skills: ['a', 'b', 'c'],
  roles: [
    { id: 'clerk', skills: asks(2) },
    { id: 'head', skills: asks(4) },
  ],
});
const said = saying({ a: 3 }, { goals: ['head'] as RoleId[] });
const results = measureReadiness(catalog, said, inferBelief(catalog, said));

describe('a snapshot', () => {
  it('has the day, the version of the catalog and what was said', () => {
    expect(makeSnapshot(catalog, said, [], 99)).toEqual({
      at: 99,
      catalog: '2026.11',
      assessment: said,
      figures: [],
    });
  });

  it('has a figure for each result it is given, in their order, with the name of that day', () => {
    const { figures } = makeSnapshot(catalog, said, [the(results, 'head'), the(results, 'clerk')], 99);
    expect(figures.map(({ role, name, band }) => [role, name, band])).toEqual([
      ['head', 'head', the(results, 'head').band],
      ['clerk', 'clerk', the(results, 'clerk').band],
    ]);
  });

  it('has the figures as they were, none of them rounded: a rounded one would read as another percent', () => {
    const figures = { ...the(results, 'head'), share: 0.64949, low: 0.0004, high: 0.9996, coverage: 1 / 3 };
    expect(makeSnapshot(catalog, said, [figures], 99).figures).toEqual([
      {
        role: 'head',
        name: 'head',
        band: figures.band,
        share: 0.64949,
        low: 0.0004,
        high: 0.9996,
        coverage: 1 / 3,
      },
    ]);
  });

  it('stays what it was as text and back', () => {
    const { figures } = makeSnapshot(catalog, said, results.values(), 99);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });
});
