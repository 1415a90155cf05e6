import type { Catalog, SkillId } from '../../catalog/catalog.ts';
import type { ActionProse } from '../../catalog/prose.ts';
import type { PlanTexts } from '../../links/sharedPlan.ts';
import { planWords } from '../../words/planWords.ts';

/** What the catalog says of the entries of a plan, by their codes: a link carries only what differs from it. */
export function planTextsOf(catalog: Catalog, actions: readonly ActionProse[]): PlanTexts {
  const actionByCode = new Map(actions.map((action) => [action.code, action]));
  const roleByCode = new Map([...catalog.roles.values()].map((role) => [role.code, role]));
  const qualificationByCode = new Map([...catalog.qualifications.values()].map((each) => [each.code, each]));
  return (kind, code) => {
    switch (kind) {
      case 'action': {
        const action = actionByCode.get(code);
        const skill = catalog.skills.get(action?.skills[0] as SkillId)?.id ?? null;
        return action && { text: action.text, leaves: action.leaves, skill };
      }
      case 'qualification': {
        const qualification = qualificationByCode.get(code);
        return qualification && { text: qualification.name, leaves: '', skill: null };
      }
      case 'post': {
        const role = roleByCode.get(code);
        return role && { text: planWords.applyFor(role.name), leaves: planWords.offer, skill: null };
      }
      case 'own':
        return undefined;
    }
  };
}
