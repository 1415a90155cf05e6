import { isClaim, type Level } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { claimsOf } from '../assessment/claimsOf.ts';
import type { Skill } from '../catalog/catalog.ts';

/** What the estimate of one skill's level rests on. */
export type RestsOn =
  | {
      readonly kind: 'claim';
      readonly claim: Level;
      /** Evidence statements that counted, and those of them that were ticked. */
      readonly shown: number;
      readonly ticked: number;
    }
  | { readonly kind: 'not sure' }
  | { readonly kind: 'current role' }
  | { readonly kind: 'other answers' }
  | { readonly kind: 'nothing' };

/** What is believed of a skill's level comes from its claim, else from the role the person may resemble. */
export function restsOn(assessment: Assessment, skill: Skill): RestsOn {
  const { answers, background } = assessment;
  const answer = answers.get(skill.id);
  if (isClaim(answer)) {
    const ticked = answer.ticked.filter((code) => answer.shown.includes(code)).length;
    return { kind: 'claim', claim: answer.claim, shown: answer.shown.length, ticked };
  }
  if (answer !== undefined) return { kind: 'not sure' };
  if (background.currentRole !== null) return { kind: 'current role' };
  return { kind: claimsOf(assessment).length > 0 ? 'other answers' : 'nothing' };
}
