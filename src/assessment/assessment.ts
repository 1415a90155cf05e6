// What did a person say, in all? In: one change at a time. Out: a new assessment, the old one untouched.
// Nothing computed stands here. Text from outside comes in by reconcile.ts alone.
import type { ExperienceFieldId, QualificationId, RoleId, SkillId } from '../catalog/catalog.ts';
import type { Answer } from './answer.ts';

export type QualificationState =
  | { readonly kind: 'held' }
  /** `monthsLeft` is null when the person did not say. */
  | { readonly kind: 'in-progress'; readonly monthsLeft: number | null };

export type Background = {
  readonly currentRole: RoleId | null;
  /** Years in the current role; null when not said. */
  readonly yearsInRole: number | null;
  readonly years: ReadonlyMap<ExperienceFieldId, number>;
  readonly qualifications: ReadonlyMap<QualificationId, QualificationState>;
  /** Hours a week for learning; null when not said. */
  readonly hoursPerWeek: number | null;
};

export type Assessment = {
  readonly background: Background;
  readonly answers: ReadonlyMap<SkillId, Answer>;
  /** The roles aimed at, the leading one first. */
  readonly goals: readonly RoleId[];
  /** Roles the person does not want to see among the results. */
  readonly dismissed: readonly RoleId[];
  /** Skills that an adviser asked for before all others. */
  readonly askFirst: readonly SkillId[];
};

/** More goals than this make every question count for little. */
export const mostGoals = 3;

export const emptyAssessment: Assessment = {
  background: {
    currentRole: null,
    yearsInRole: null,
    years: new Map(),
    qualifications: new Map(),
    hoursPerWeek: null,
  },
  answers: new Map(),
  goals: [],
  dismissed: [],
  askFirst: [],
};

export function withAnswer(before: Assessment, skill: SkillId, answer: Answer | null): Assessment {
  return { ...before, answers: withEntry(before.answers, skill, answer) };
}

/** Changes some of the background. Another current role forgets the years in the one before. */
export function withBackground(before: Assessment, change: Partial<Background>): Assessment {
  const leaves = change.currentRole !== undefined && change.currentRole !== before.background.currentRole;
  return {
    ...before,
    background: { ...before.background, ...(leaves && { yearsInRole: null }), ...change },
  };
}

/** Adds a goal at the end, if there is room and it is not one already. */
export function withGoal(before: Assessment, goal: RoleId): Assessment {
  if (before.goals.includes(goal) || before.goals.length >= mostGoals) return before;
  return { ...before, goals: [...before.goals, goal] };
}

export function withoutGoal(before: Assessment, goal: RoleId): Assessment {
  return { ...before, goals: before.goals.filter((other) => other !== goal) };
}

export function withDismissed(before: Assessment, role: RoleId, isDismissed: boolean): Assessment {
  const others = before.dismissed.filter((other) => other !== role);
  return { ...before, dismissed: isDismissed ? [...others, role] : others };
}

/** True when nothing at all was said. */
export function isEmpty({ background, answers, goals, dismissed, askFirst }: Assessment): boolean {
  return (
    answers.size === 0 &&
    goals.length === 0 &&
    dismissed.length === 0 &&
    askFirst.length === 0 &&
    background.currentRole === null &&
    background.years.size === 0 &&
    background.qualifications.size === 0 &&
    background.hoursPerWeek === null
  );
}

/** A copy of a map with one entry set, or without it when the value is null. */
export function withEntry<Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value | null,
): ReadonlyMap<Key, Value> {
  const changed = new Map(entries);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
