import { type Assessment, type Background, mostGoals } from './assessment.ts';

/**
 * Two assessments of the same person as one. Of two answers to the same skill the later one holds; what
 * only one of them says is kept. Where both say something of the background, `ours` holds.
 */
export function mergeAssessments(ours: Assessment, theirs: Assessment): Assessment {
  const answers = new Map(ours.answers);
  for (const [skill, answer] of theirs.answers) {
    const own = answers.get(skill);
    if (own === undefined || own.at < answer.at) answers.set(skill, answer);
  }
  const mine = ours.background;
  const other = theirs.background;
  const currentRole = mine.currentRole ?? other.currentRole;
  /** Those in that role, not in another. */
  const yearsInRole = (of: Background) => (of.currentRole === currentRole ? of.yearsInRole : null);
  return {
    background: {
      currentRole,
      yearsInRole: yearsInRole(mine) ?? yearsInRole(other),
      years: new Map([...other.years, ...mine.years]),
      qualifications: new Map([...other.qualifications, ...mine.qualifications]),
      hoursPerWeek: mine.hoursPerWeek ?? other.hoursPerWeek,
    },
    answers,
    goals: [...new Set([...ours.goals, ...theirs.goals])].slice(0, mostGoals),
    dismissed: [...new Set([...ours.dismissed, ...theirs.dismissed])],
    askFirst: [...new Set([...ours.askFirst, ...theirs.askFirst])],
  };
}
