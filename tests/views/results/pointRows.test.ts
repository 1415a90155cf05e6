import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Level } from '../../../src/assessment/answer.ts';
import { explain } from '../../../src/readiness/explain.ts';
import { measureReadiness } from '../../../src/readiness/readiness.ts';
import { pointRowsOf } from '../../../src/views/results/pointRows.ts';
import { knowing, saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

/** The rows of a role that asks Proficient of skills with these weights, for who holds these levels. */
function rowsFor(asked: readonly { readonly weight: number; readonly held: Level }[]) {
  const skills = asked.map((_, i) => `skill-${i}`);
  const catalog = openWorld({
    skills,
    roles: [
      { id: 'role', skills: skills.map((skill, i) => ({ skill, level: 3, weight: asked[i]?.weight ?? 1 })) },
    ],
  });
  const said = saying({});
  const belief = knowing(catalog, Object.fromEntries(asked.map(({ held }, i) => [`skill-${i}`, held])));
  const [result] = measureReadiness(catalog, said, belief).values();
  if (result === undefined) throw new Error('this world has a role');
  return pointRowsOf(explain(said, belief, result));
}

const askedOfRole = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 3 }), held: fc.constantFrom<Level>(0, 1, 2, 3, 4) }),
  { minLength: 1, maxLength: 14 },
);

it('the column adds up to the tenth, and no row earns more than it could', () => {
  fc.assert(
    fc.property(askedOfRole, (asked) => {
      const { rows, rest, earned, possible } = rowsFor(asked);
      const all = rest === null ? rows : [...rows, rest];
      expect(all.reduce((sum, row) => sum + row.earned, 0)).toBe(earned);
      expect(all.reduce((sum, row) => sum + row.possible, 0)).toBe(possible);
      expect(possible).toBe(1000);
      for (const row of all) {
        expect(row.earned).toBeGreaterThanOrEqual(0);
        expect(row.earned).toBeLessThanOrEqual(row.possible);
      }
    }),
  );
});

it.each([
  [6, 6, 0],
  [7, 7, 0],
  [8, 6, 2],
  [12, 6, 6],
])('%i skills: %i rows and %i in the sum', (skills, rows, others) => {
  const points = rowsFor(Array.from({ length: skills }, () => ({ weight: 2, held: 2 as const })));
  expect([points.rows.length, points.rest?.count ?? 0]).toEqual([rows, others]);
});
