import type { RoleId } from '../../catalog/catalog.ts';
import type { CommentTarget, SharedComment } from '../../links/sharedReply.ts';
import { readMonth } from '../../plan/month.ts';
import { type Plan, planBounds } from '../../plan/plan.ts';
import { makeOwnItem, stepDates, withItems } from '../../plan/planChanges.ts';
import type { Person } from '../../store/person.ts';
import { localDate } from '../keeping/localTime.ts';
import { usePlan } from '../usePlan.ts';
import { randomTag } from './randomTag.ts';

type Accepting = {
  /** Null without a plan. */
  readonly plan: Plan | null;
  readonly isAccepted: (comment: SharedComment) => boolean;
  readonly isFull: boolean;
  /** Makes it an entry of the plan, of one's own, beginning now. */
  readonly accept: (comment: SharedComment) => void;
};

/** Takes an adviser's comment into the plan, at the step it is about. */
export function useAccept(person: Person): Accepting {
  const { plan, change } = usePlan(person);
  return {
    plan,
    isAccepted: (comment) => plan !== null && holds(plan, comment),
    isFull: plan !== null && plan.items.length >= planBounds.items,
    accept: (comment) =>
      change((now) => {
        if (now === null || holds(now, comment)) return now;
        const month = readMonth(localDate(Date.now())) ?? now.begins;
        const { target } = comment;
        const item = makeOwnItem(
          now,
          {
            text: textOf(comment),
            step: stepFor(now, target, month),
            skill: target.kind === 'skill' ? target.skill : null,
            start: Math.max(now.begins, month),
          },
          randomTag(),
        );
        return withItems(now, [item]);
      }),
  };
}

/** What another program wrote may be longer than an entry. */
const textOf = ({ text }: SharedComment): string => text.slice(0, planBounds.text);

const holds = ({ items }: Plan, comment: SharedComment): boolean =>
  items.some(({ kind, text }) => kind === 'own' && text === textOf(comment));

/** The step of the entry or role it is on, if the route has it; else the step of this month. */
function stepFor(plan: Plan, target: CommentTarget, month: number): RoleId {
  const steps = stepDates(plan);
  const [current = steps.at(-1)] = steps.filter(({ end }) => end > month);
  const meant =
    target.kind === 'entry'
      ? plan.items.find(({ id }) => id === target.entry)?.step
      : target.kind === 'role'
        ? target.role
        : undefined;
  const step = steps.find(({ role }) => role === meant) ?? current;
  if (step === undefined) throw new Error('a plan has a step');
  return step.role;
}
