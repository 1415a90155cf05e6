// A catalog larger and denser than any that people write: for the bound of the search of routes.
import type { Catalog, RequiredLevel, Weight } from '../../src/catalog/catalog.ts';
import { drawOne, makeRandom } from '../simulation/makeRandom.ts';
import { openWorld } from './world.ts';

/**
 * Roles in an order of seniority, 35 skills of which each role requires ten, `movesEach` moves from each role to
 * one of the next hundred (at the end of the order to any of the last hundred). Typical years of one to seven. The same seed gives the same
 * catalog.
 */
export function manyMoves(count: number, movesEach: number, seed: number): Catalog {
  const random = makeRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const skills = Array.from({ length: 35 }, (_, i) => `skill-${i}`);
  const roles = Array.from({ length: count }, (_, i) => {
    const required = new Set<string>();
    while (required.size < 10) required.add(drawOne(skills, random));
    const seniority = (3 * i) / count;
    return {
      id: `role-${i}`,
      skills: [...required].map((skill) => ({
        skill,
        level: Math.min(4, Math.max(1, Math.round(seniority + whole(0, 2)))) as RequiredLevel,
        weight: whole(1, 3) as Weight,
      })),
    };
  });
  const reach = Math.min(100, count - 1);
  const moves = roles.flatMap((role, i) => {
    const targets = new Set<number>();
    const first = Math.max(0, Math.min(i + 1, count - reach));
    while (targets.size < Math.min(movesEach, reach - 1)) {
      const target = whole(first, first + reach - 1);
      if (target !== i && target < count) targets.add(target);
    }
    return [...targets].map((target) => {
      const low = whole(1, 4);
      return { from: role.id, to: `role-${target}`, years: [low, low + whole(1, 3)] as const };
    });
  });
  return openWorld({ skills, roles, moves });
}
