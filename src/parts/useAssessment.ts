import { useCallback } from 'react';
import { type Assessment, emptyAssessment } from '../assessment/assessment.ts';
import type { Person } from '../store/person.ts';
import { useMine } from './PersonContext.ts';

/** Changes what was said; `at` is the time now, for answers. */
export type ChangeAssessment = (update: (before: Assessment, at: number) => Assessment) => void;

/** What was said, empty without a person, and the way to change it: stored before the call returns. */
export function useAssessment(person: Person | null): readonly [Assessment, ChangeAssessment] {
  const mine = useMine(person);
  const change = useCallback<ChangeAssessment>(
    (update) =>
      person?.store.change((before) => ({ ...before, assessment: update(before.assessment, Date.now()) })),
    [person],
  );
  return [mine?.assessment ?? emptyAssessment, change];
}
