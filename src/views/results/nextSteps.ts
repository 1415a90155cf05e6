import type { Qualification, Role, Skill } from '../../catalog/catalog.ts';
import type { GateStanding } from '../../readiness/gates.ts';
import type { Leverage } from '../../readiness/leverage.ts';
import type { Standing } from '../../store/standing.ts';
import type { Ranking } from './ranking.ts';

export type NextStep =
  /** The answer that would narrow the result most. */
  | { readonly kind: 'sharpen'; readonly skill: Skill }
  /** The skill whose next level would bring most. */
  | { readonly kind: 'raise'; readonly door: Leverage }
  /** What the leading goal requires besides skill; a qualification where that is a way. */
  | {
      readonly kind: 'gate';
      readonly goal: Role;
      readonly standing: GateStanding;
      readonly qualification: Qualification | null;
    }
  | { readonly kind: 'choose a goal' };

/** What the data say to do next, at most one step of each kind. Nothing that does not follow from them. */
export function nextStepsOf(
  question: Skill | null,
  { results }: Standing,
  { goals }: Ranking,
  [door]: readonly Leverage[],
): NextStep[] {
  const [goal] = goals;
  const steps: NextStep[] = [];
  if (question !== null) steps.push({ kind: 'sharpen', skill: question });
  if (door !== undefined) steps.push({ kind: 'raise', door });
  if (goal === undefined) steps.push({ kind: 'choose a goal' });
  else {
    const standing = firstOpenGate(results.get(goal.id)?.gates ?? []);
    if (standing !== undefined)
      steps.push({ kind: 'gate', goal, standing, qualification: qualificationFor(standing) });
  }
  return steps;
}

/** The required gate to begin with: one that is missing before one that is under way. */
function firstOpenGate(gates: readonly GateStanding[]): GateStanding | undefined {
  const required = gates.filter(({ gate }) => gate.need === 'required');
  return (
    required.find(({ state }) => state === 'missing') ?? required.find(({ state }) => state === 'in-progress')
  );
}

/** The qualification under way, else the shortest of those that open the gate; null where only years do. */
function qualificationFor({ gate, by }: GateStanding): Qualification | null {
  if (by?.kind === 'qualification') return by.qualification;
  const ways = gate.anyOf.flatMap((way) => (way.kind === 'qualification' ? way.qualification : []));
  return ways.toSorted((a, b) => a.months - b.months)[0] ?? null;
}
