// The one place where what follows from an assessment is remembered.
import type { Assessment } from '../assessment/assessment.ts';
import { type Belief, inferBelief } from '../belief/belief.ts';
import type { Catalog, RoleId } from '../catalog/catalog.ts';
import { measureReadiness, type Readiness } from '../readiness/readiness.ts';

/** What a person said and what follows from it for every role. */
export type Standing = {
  readonly assessment: Assessment;
  readonly belief: Belief;
  readonly results: ReadonlyMap<RoleId, Readiness>;
};

/** Computes a standing, and remembers the last: the screens of one moment all ask for the same. */
export function makeStandingOf(catalog: Catalog): (assessment: Assessment) => Standing {
  let last: Standing | null = null;
  return (assessment) => {
    if (last?.assessment !== assessment) {
      const belief = inferBelief(catalog, assessment);
      last = { assessment, belief, results: measureReadiness(catalog, assessment, belief) };
    }
    return last;
  };
}
