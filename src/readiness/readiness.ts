// How near is this person to each role? In: a catalog, what was said, and the belief it leads to. Out: for
// each role a share with its interval, what it rests on, its gates and its band. Why: explain.ts. What to
// ask next: nextQuestion.ts. No route and no time here.

import type { Assessment } from '../assessment/assessment.ts';
import type { Belief } from '../belief/belief.ts';
import { deviationsOf80 } from '../belief/deviationsOf80.ts';
import type { Catalog, Role, RoleId } from '../catalog/catalog.ts';
import { type Band, bandFor } from './band.ts';
import { chanceFrom } from './chanceFrom.ts';
import { coverageOf } from './coverage.ts';
import { expectCredit } from './credit.ts';
import { type GateStanding, standAtGate } from './gates.ts';
import { shareDeviations } from './spread.ts';
import { isEssential, weightSum } from './weighing.ts';

export type Readiness = {
  readonly role: Role;
  /** The expected weighted credit of the required skills, 0 to 1; 1 for a role that requires none. */
  readonly share: number;
  readonly sd: number;
  /** The 80 % interval of the share, cut to 0 and 1. */
  readonly low: number;
  readonly high: number;
  /** The share of the role's weight that rests on claims and not on assumption, 0 to 1. */
  readonly coverage: number;
  /** For each requirement, in their order: the expected credit, and the chance of being at the level asked. */
  readonly credit: readonly number[];
  readonly atLevel: readonly number[];
  /** One for each gate, in their order. */
  readonly gates: readonly GateStanding[];
  readonly band: Band;
  /** The required gates that alone stand between this person and Ready; none otherwise. */
  readonly butFor: readonly GateStanding[];
};

/** Readiness for every role, in catalog order. */
export function measureReadiness(
  catalog: Catalog,
  assessment: Assessment,
  belief: Belief,
): ReadonlyMap<RoleId, Readiness> {
  const deviations = shareDeviations(catalog, belief.classes);
  return new Map(
    belief.classes.grid.roles.map((role, position): [RoleId, Readiness] => {
      const { requirements } = role;
      const chances = requirements.map(({ skill }) => belief.levels.get(skill.id)?.chances ?? []);
      const credit = creditOf(role, belief);
      const atLevel = requirements.map(({ level }, i) => chanceFrom(level, chances[i] ?? []));
      const share = weighedMean(role, credit);
      const sd = deviations[position] ?? 0;
      const gates = role.gates.map((gate) => standAtGate(gate, assessment.background, catalog));
      const essential = atLevel.filter((_, i) => isEssential(requirements[i]));
      return [
        role.id,
        {
          role,
          share,
          sd,
          low: Math.max(0, share - deviationsOf80 * sd),
          high: Math.min(1, share + deviationsOf80 * sd),
          coverage: coverageOf(role, assessment),
          credit,
          atLevel,
          gates,
          ...bandFor({ share, essential, gates }),
        },
      ];
    }),
  );
}

/** The share alone, 0 to 1, without its spread: for comparing many moments. */
export const shareOf = (role: Role, belief: Pick<Belief, 'levels'>): number =>
  weighedMean(role, creditOf(role, belief));

/** The expected credit of each requirement, in their order. */
function creditOf({ requirements }: Role, { levels }: Pick<Belief, 'levels'>): number[] {
  return requirements.map(
    ({ skill, level }) => expectCredit(levels.get(skill.id)?.chances ?? [], level).mean,
  );
}

/** The mean of one value a requirement, by weight; 1 when nothing is required. */
function weighedMean({ requirements }: Role, values: readonly number[]): number {
  const sum = weightSum(requirements);
  if (sum === 0) return 1;
  return requirements.reduce((total, { weight }, i) => total + weight * (values[i] ?? 0), 0) / sum;
}
