// The document a person's data is kept in: in the browser's storage and in backup files alike, so that
// whatever is set aside can be opened as a backup.
import type { Assessment } from '../assessment/assessment.ts';
import type { Snapshot } from '../readiness/snapshot.ts';

/** Everything a person said and chose to keep. */
export type Mine = {
  readonly assessment: Assessment;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
};
