import type { Role, SkillId } from '../catalog/catalog.ts';
import { creditFor } from '../readiness/credit.ts';
import { weightSum } from '../readiness/weighing.ts';
import { hoursUpTo } from './learningHours.ts';
import type { Traveller } from './traveller.ts';

const levels = [0, 1, 2, 3, 4] as const;

/** The learning hours and the leap of measureStep.ts as bare numbers, for a search that asks for thousands. */
export type QuickCosts = {
  /** Before any role was entered. */
  readonly start: Asked;
  /** With what this role asks as well. */
  readonly after: (role: Role, asked: Asked) => Asked;
  readonly hours: (role: Role, asked: Asked) => number;
  readonly leap: (role: Role, asked: Asked) => number;
};

/** The highest level that roles entered on the way asked of each skill; 0 where none did. */
type Asked = Uint8Array;

type Row = { readonly skill: number; readonly level: number; readonly weight: number };

/** The person's own levels hold for every skill until a role on the way asks more. */
export function makeQuickCosts(roles: Iterable<Role>, traveller: Pick<Traveller, 'levels'>): QuickCosts {
  const positions = new Map<SkillId, number>();
  const rows = new Map<Role, readonly Row[]>();
  for (const role of roles) {
    const sum = weightSum(role.requirements);
    rows.set(
      role,
      role.requirements.map(({ skill, level, weight }) => {
        const position = positions.get(skill.id) ?? positions.size;
        positions.set(skill.id, position);
        return { skill: position, level, weight: weight / sum };
      }),
    );
  }
  const hoursAt = levels.map(hoursUpTo);
  const creditAt = levels.map((asked) => levels.map((level) => creditFor(level, asked)));
  const ownHours = new Float64Array(positions.size);
  const ownCredit = new Float64Array(positions.size * levels.length);
  for (const [id, position] of positions) {
    const level = traveller.levels.get(id) ?? 0;
    ownHours[position] = hoursUpTo(level);
    for (const asked of levels) ownCredit[position * levels.length + asked] = creditFor(level, asked);
  }
  const rowsOf = (role: Role) => rows.get(role) ?? [];
  return {
    start: new Uint8Array(positions.size),
    after: (role, carried) => {
      const after = carried.slice();
      for (const { skill, level } of rowsOf(role)) if (level > (after[skill] ?? 0)) after[skill] = level;
      return after;
    },
    hours: (role, carried) => {
      let hours = 0;
      for (const { skill, level } of rowsOf(role)) {
        const byRoles = hoursAt[carried[skill] ?? 0] ?? 0;
        const have = Math.max(ownHours[skill] ?? 0, byRoles);
        hours += Math.max(0, (hoursAt[level] ?? 0) - have);
      }
      return hours;
    },
    leap: (role, carried) => {
      let leap = 0;
      for (const { skill, level, weight } of rowsOf(role)) {
        const byRoles = creditAt[level]?.[carried[skill] ?? 0] ?? 0;
        leap += weight * (1 - Math.max(ownCredit[skill * levels.length + level] ?? 0, byRoles));
      }
      return leap;
    },
  };
}
