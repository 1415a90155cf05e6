import { type Followed, isDue, isWaiting } from '../../caseload/followed.ts';
import type { Catalog, Role, RoleId } from '../../catalog/catalog.ts';
import { mostCompared } from '../../links/paths.ts';
import type { FollowedState } from '../../parts/caseload/useFollowed.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { CaseloadState, CaseloadStore } from '../../store/caseload.ts';
import type { Person } from '../../store/person.ts';
import type { AdviseChoice, AdviseOrder } from './adviseChoice.ts';

/** A caseload with all that its views need. */
export type Advising = FollowedState & {
  /** The adviser. */
  readonly person: Person;
  readonly store: CaseloadStore;
  readonly state: CaseloadState;
  readonly choice: AdviseChoice;
  readonly choose: (change: Partial<AdviseChoice>) => void;
  /** The address of such a choice, for links. */
  readonly to: (change: Partial<AdviseChoice>) => string;
  /** The roles whose readiness is compared. */
  readonly columns: readonly Role[];
  /** A calendar day, "2026-11-26". */
  readonly today: string;
};

export const goalsOf = ({ last }: Followed): readonly RoleId[] => last?.shared.assessment.goals ?? [];

/** The goals that most have, at most as many as a table shows; catalog order on ties. */
export function usualColumns(followed: readonly Followed[], { roles }: Pick<Catalog, 'roles'>): Role[] {
  const counts = new Map<RoleId, number>();
  for (const goal of followed.flatMap(goalsOf)) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  return [...roles.values()]
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, mostCompared);
}

/** In the order chosen; those who have nothing to be ordered by come last, by name. */
export function inOrder(
  followed: readonly Followed[],
  order: AdviseOrder,
  first: Role | undefined,
): Followed[] {
  const byName = (a: Followed, b: Followed) => a.advisee.label.localeCompare(b.advisee.label);
  const rank: Record<AdviseOrder, (each: Followed) => number> = {
    heard: ({ last }) => -(last?.at ?? 0),
    follow: ({ advisee }) =>
      advisee.followUp === null ? Number.POSITIVE_INFINITY : Date.parse(advisee.followUp),
    name: () => 0,
    ready: ({ last }) => {
      const result = first === undefined ? undefined : last?.standing?.results.get(first.id);
      return result === undefined || isTooEarly(result) ? 1 : -result.share;
    },
  };
  return followed.toSorted((a, b) => rank[order](a) - rank[order](b) || byName(a, b));
}

/** Weeks without news after which it is said: a judgement, about a term's half. */
const quietWeeks = 10;
const week = 7 * 86_400_000;

type NextAction =
  /** As the adviser wrote it. */
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'reply' }
  | { readonly kind: 'quiet'; readonly weeks: number }
  | { readonly kind: 'nothing heard' }
  | { readonly kind: 'none' };

export function nextActionFor(each: Followed, now: number): NextAction {
  const { advisee, last } = each;
  if (advisee.nextAction !== '') return { kind: 'own', text: advisee.nextAction };
  if (last === null) return { kind: 'nothing heard' };
  if (isWaiting(each)) return { kind: 'reply' };
  const weeks = Math.floor((now - last.at) / week);
  return weeks >= quietWeeks ? { kind: 'quiet', weeks } : { kind: 'none' };
}

/** Who needs the adviser now. */
export const needsAdviser = (each: Followed, today: string): boolean =>
  isWaiting(each) || isDue(each.advisee, today);
