// Which actions serve a step best? In: the step's skills, the catalog's actions, what is planned already. Out: a
// few, the most readiness for the least hours first, of mixed kinds.
import type { SkillId } from '../catalog/catalog.ts';
import type { ActionProse } from '../catalog/prose.ts';
import { creditFor } from '../readiness/credit.ts';
import type { Step } from '../routes/measureStep.ts';

export type SuggestedAction = { readonly action: ActionProse; readonly skill: SkillId };

/** An action of a kind that was taken n times counts as if it took this much longer, n times. A judgement. */
const sameKind = 0.6;
/** An action may begin this far above what is carried. A judgement: nearly there is there. */
const reach = 0.5;

/**
 * Up to `count` actions. Each is taken by what it adds to readiness an hour; after it, its skills count as raised. An
 * action for a level above the one asked adds no more than the level asked.
 */
export function suggestActions(
  { raises }: Pick<Step, 'raises'>,
  actions: readonly ActionProse[],
  taken: ReadonlySet<ActionProse['id']>,
  count: number,
): SuggestedAction[] {
  const carried = new Map<string, number>(
    raises.map(({ requirement, carried }) => [requirement.skill.id, carried]),
  );
  const left = new Set(actions.filter(({ id }) => !taken.has(id)));
  const kinds = new Map<string, number>();
  const chosen: SuggestedAction[] = [];
  while (chosen.length < count) {
    let best: { readonly found: SuggestedAction; readonly worth: number } | null = null;
    for (const action of left) {
      const gains = raises
        .filter(({ requirement: { skill } }) => action.skills.includes(skill.id))
        .map(({ requirement: { skill, level, weight } }) => {
          const from = carried.get(skill.id) ?? 0;
          const fits = action.from <= from + reach && action.to > from;
          return {
            skill,
            gain: fits ? weight * (creditFor(Math.min(action.to, level), level) - creditFor(from, level)) : 0,
          };
        })
        .sort((a, b) => b.gain - a.gain);
      const gain = gains.reduce((sum, each) => sum + each.gain, 0);
      const worth = gain / (action.hours * (1 + sameKind * (kinds.get(action.kind) ?? 0)));
      if (gains[0] !== undefined && worth > (best?.worth ?? 1e-9))
        best = { found: { action, skill: gains[0].skill.id }, worth };
    }
    if (best === null) return chosen;
    const { action } = best.found;
    chosen.push(best.found);
    left.delete(action);
    kinds.set(action.kind, (kinds.get(action.kind) ?? 0) + 1);
    for (const skill of action.skills) carried.set(skill, Math.max(carried.get(skill) ?? 0, action.to));
  }
  return chosen;
}
