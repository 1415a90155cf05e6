import { type Assessment, mostGoals } from './assessment.ts';

/**
 * Two assessments of the same person as one. Of two answers to the same skill the later one holds; what
 * only one of them says is kept. Where both say something of the background, `ours` holds.
 */
export function mergeAssessments(ours: Assessment, theirs: Assessment): Assessment {
  const answers = new Map(theirs.answers);
  for (const [skill, answer] of ours.answers) {
    const other = answers.get(skill);
    if (other === undefined || other.at <= answer.at) answers.set(skill, answer);
  }
  const mine = ours.background;
  const other = theirs.background;
  const currentRole = mine.currentRole ?? other.currentRole;
  return {
    background: {
      currentRole,
      yearsInRole: mine.yearsInRole ?? (other.currentRole === currentRole ? other.yearsInRole : null),
      years: new Map([...other.years, ...mine.years]),
      qualifications: new Map([...other.qualifications, ...mine.qualifications]),
      hoursPerWeek: mine.hoursPerWeek ?? other.hoursPerWeek,
    },
    answers,
    goals: [...new Set([...ours.goals, ...theirs.goals])].slice(0, mostGoals),
    dismissed: [...new Set([...ours.dismissed, ...theirs.dismissed])],
  };
}
