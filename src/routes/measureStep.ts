// What does one move cost this traveller, here and now? In: the move, and what is carried and held by then.
// Out: months side by side (serving, learning, studying) and the leap.
import type { Move, Role, SkillId } from '../catalog/catalog.ts';
import { creditFor } from '../readiness/credit.ts';
import { weightSum } from '../readiness/weighing.ts';
import { hoursUpTo } from './learningHours.ts';
import type { Gain, Held, Studies } from './study.ts';
import { type Traveller, weeksPerMonth } from './traveller.ts';

/** In months. */
export type Span = { readonly low: number; readonly expected: number; readonly high: number };

/** A skill that a step lifts from what is carried to what the role asks. */
type Raise = {
  readonly requirement: Role['requirements'][number];
  /** 0 to 4, below the level asked. */
  readonly carried: number;
  readonly hours: number;
  /** What the shortfall takes from the role's readiness, 0 to 1; a leap is the sum of them. */
  readonly open: number;
};

export type Step = {
  readonly move: Move;
  readonly months: Span;
  /** Months still to serve in the role before; nothing when entering from outside the map. */
  readonly serve: Span;
  readonly hours: number;
  /** Months of learning at the traveller's hours a week. */
  readonly learn: number;
  /** Months of study for gates, and what is gained. */
  readonly study: number;
  readonly gains: readonly Gain[];
  /** What is missing of the role's readiness when the step begins, 0 to 1. */
  readonly leap: number;
  /** The skill that leaves most open first. */
  readonly raises: readonly Raise[];
};

/** The level of each skill at some moment of a route. */
export type Carried = ReadonlyMap<SkillId, number>;

/**
 * What one move costs this traveller. Learning and studying run side by side, and beside the years that are served: the longest of them
 * holds. In the first step (`isFirst`) the years already served in the role count.
 */
export function measureStep(
  move: Move,
  { carried, held, isFirst }: { readonly carried: Carried; readonly held: Held; readonly isFirst: boolean },
  traveller: Traveller,
  studies: Studies,
): Step & { readonly after: Held } {
  const raises = raisesTo(move.to, carried);
  const hours = raises.reduce((sum, raise) => sum + raise.hours, 0);
  const { months: study, gains, after } = studies.of(move.to, held);
  const serve = timeToServe(move, isFirst ? traveller.yearsInStart : 0);
  const learn = hours / (traveller.hoursPerWeek * weeksPerMonth);
  const sideBySide = Math.max(learn, study);
  return {
    move,
    months: {
      low: Math.max(serve.low, sideBySide),
      expected: Math.max(serve.expected, sideBySide),
      high: Math.max(serve.high, sideBySide),
    },
    serve,
    hours,
    learn,
    study,
    gains,
    leap: raises.reduce((sum, { open }) => sum + open, 0),
    raises,
    after,
  };
}

/** Typical years in the role before, less those served there already. Entering the map serves none. */
export function timeToServe({ from, years }: Move, served: number): Span {
  const left = (typical: number) => (from === null ? 0 : Math.max(0, typical - served) * 12);
  return { low: left(years.low), expected: left((years.low + years.high) / 2), high: left(years.high) };
}

function raisesTo({ requirements }: Role, levels: Carried): Raise[] {
  const sum = weightSum(requirements);
  return requirements
    .map((requirement): Raise => {
      const carried = levels.get(requirement.skill.id) ?? 0;
      return {
        requirement,
        carried,
        hours: Math.max(0, hoursUpTo(requirement.level) - hoursUpTo(carried)),
        open: (requirement.weight / sum) * (1 - creditFor(carried, requirement.level)),
      };
    })
    .filter(({ carried, requirement }) => carried < requirement.level)
    .sort((a, b) => b.open - a.open);
}

/** What is carried on from a role that was entered on the way: at least what it asks. */
export function carriedAfter({ requirements }: Role, before: Carried): Carried {
  const after = new Map(before);
  for (const { skill, level } of requirements) after.set(skill.id, Math.max(level, after.get(skill.id) ?? 0));
  return after;
}
