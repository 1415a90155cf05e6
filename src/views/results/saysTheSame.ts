import type { Assessment } from '../../assessment/assessment.ts';
import { makeRecord } from '../../assessment/record.ts';

/** True when two assessments lead to the same figures: the same levels, statements and background. */
export const saysTheSame = (one: Assessment, other: Assessment): boolean => write(one) === write(other);

/** What the figures rest on, as text; when it was said and in which order does not matter. */
function write(assessment: Assessment): string {
  const { background, answers } = makeRecord(assessment);
  const said = Object.entries(answers).map(([skill, { claim, shown, ticked }]) => [
    skill,
    claim,
    shown,
    ticked,
  ]);
  return JSON.stringify([
    background.currentRole,
    Object.entries(background.years).sort(),
    Object.entries(background.qualifications).sort(),
    said.sort(),
  ]);
}
