// What was said, as plain JSON: the form of storage and of backup files. reconcile.ts reads it back.
// The form is released: a change of it is a new version of the stored document (exports/backupUpgrades.ts).
import type { Assessment } from './assessment.ts';

export type AssessmentRecord = {
  readonly background: {
    readonly currentRole: string | null;
    readonly yearsInRole: number | null;
    readonly years: Readonly<Record<string, number>>;
    readonly qualifications: Readonly<Record<string, 'held' | { readonly monthsLeft: number | null }>>;
    readonly hoursPerWeek: number | null;
  };
  readonly answers: Readonly<Record<string, AnswerRecord>>;
  readonly goals: readonly string[];
  readonly dismissed: readonly string[];
  readonly askFirst: readonly string[];
};

type AnswerRecord = {
  readonly claim: number | null;
  readonly shown: readonly number[];
  readonly ticked: readonly number[];
  readonly note: string;
  readonly at: number;
};

/** An assessment as plain JSON; `reconcile` reads it back. */
export function makeRecord({ background, answers, ...lists }: Assessment): AssessmentRecord {
  return {
    background: {
      ...background,
      years: Object.fromEntries(background.years),
      qualifications: Object.fromEntries(
        [...background.qualifications].map(([id, state]) => [
          id,
          state.kind === 'held' ? 'held' : { monthsLeft: state.monthsLeft },
        ]),
      ),
    },
    answers: Object.fromEntries(answers),
    ...lists,
  };
}
