import type { Background } from '../assessment/assessment.ts';
import type { Belief } from '../belief/belief.ts';
import type { Catalog, Role, SkillId } from '../catalog/catalog.ts';

/** Hours a week for learning, where a person said nothing: a judgement, an evening and a half. */
export const usualHoursPerWeek = 6;
export const weeksPerMonth = 4.345;

/** Who travels: what the cost of a route depends on. */
export type Traveller = {
  /** Null is outside the map: who starts there enters by an entry move. */
  readonly start: Role | null;
  /** Years served in the start role already, 0 or more. */
  readonly yearsInStart: number;
  /** Above 0. */
  readonly hoursPerWeek: number;
  /** The expected level of each skill, 0 to 4. */
  readonly levels: ReadonlyMap<SkillId, number>;
  readonly background: Pick<Background, 'qualifications' | 'years'>;
};

/** The traveller that a person is: what was said, and what may be believed of the levels. */
export function travellerOf(
  { roles }: Pick<Catalog, 'roles'>,
  background: Background,
  { levels }: Pick<Belief, 'levels'>,
): Traveller {
  return {
    start: background.currentRole === null ? null : (roles.get(background.currentRole) ?? null),
    yearsInStart: background.yearsInRole ?? 0,
    hoursPerWeek: background.hoursPerWeek || usualHoursPerWeek,
    levels: new Map([...levels].map(([id, { mean }]) => [id, mean])),
    background,
  };
}
