// Advisees of whom something was heard, for tests.
import type { Level } from '../../src/assessment/answer.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Belief } from '../../src/belief/belief.ts';
import type { Advisee } from '../../src/caseload/caseload.ts';
import type { Followed } from '../../src/caseload/followed.ts';
import type { Catalog, RoleId } from '../../src/catalog/catalog.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { from, knowing, saying } from '../worlds/persons.ts';
import { advisee, link } from './caseloads.ts';

type Heard = {
  readonly goals?: readonly string[];
  readonly currentRole?: string;
  /** What was said, and is known for certain; without any no level was sent. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** In place of certainty. */
  readonly belief?: Belief;
  readonly at?: number;
};

/** An advisee who sent this much; null for one who sent nothing. */
export function following(
  catalog: Catalog,
  id: string,
  heard: Heard | null,
  rest?: Partial<Advisee>,
): Followed {
  if (heard === null) return { advisee: advisee(id, rest), last: null };
  const { goals = [], currentRole = null, levels = {}, belief = knowing(catalog, levels), at = 1 } = heard;
  const assessment: Assessment = saying(levels, {
    goals: goals as RoleId[],
    background: from({ currentRole: currentRole as RoleId | null }),
  });
  const hasLevels = assessment.answers.size > 0;
  return {
    advisee: advisee(id, rest),
    last: {
      at,
      fragment: link(id).fragment,
      shared: {
        day: 0,
        name: '',
        message: '',
        tag: null,
        parts: { levels: hasLevels, statements: false, background: false, plan: false, notes: false },
        assessment,
        plan: null,
      },
      standing: hasLevels ? { belief, results: measureReadiness(catalog, assessment, belief) } : null,
    },
  };
}
