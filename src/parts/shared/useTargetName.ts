import type { CommentTarget } from '../../links/sharedReply.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { replyWords } from '../../words/replyWords.ts';
import { useCatalog } from '../CatalogContext.ts';

/** One text for each thing that can be commented on. */
export function keyOfTarget(target: CommentTarget): string {
  switch (target.kind) {
    case 'skill':
      return `skill-${target.skill}`;
    case 'role':
      return `role-${target.role}`;
    case 'entry':
      return `entry-${target.entry}`;
    case 'gone':
      return 'gone';
  }
}

/** What a comment is on, by its name; an entry by its text among those given. */
export function useTargetName(items: readonly PlanItem[]): (target: CommentTarget) => string {
  const { roles, skills } = useCatalog();
  return (target) => {
    switch (target.kind) {
      case 'skill':
        return skills.get(target.skill)?.name ?? target.skill;
      case 'role':
        return roles.get(target.role)?.name ?? target.role;
      case 'entry':
        return items.find(({ id }) => id === target.entry)?.text ?? replyWords.goneEntry;
      case 'gone':
        return replyWords.gone;
    }
  };
}
