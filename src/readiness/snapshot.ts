// A dated record of a result: what was said that day and the figures as they were shown. Never recomputed:
// a later catalog or a later model does not change what a person was told.
import type { Assessment } from '../assessment/assessment.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Band } from './band.ts';
import type { Readiness } from './readiness.ts';

export type Snapshot = {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The version of the catalog it was made with. */
  readonly catalog: string;
  readonly assessment: Assessment;
  readonly figures: readonly RoleFigure[];
};

/** One role's result as it was shown, with its name of that day: the role may retire. */
export type RoleFigure = {
  readonly role: string;
  readonly name: string;
  /** From 0 to 1, with the 80 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly band: Band;
};

export function makeSnapshot(
  catalog: Catalog,
  assessment: Assessment,
  results: Iterable<Readiness>,
  at: number,
): Snapshot {
  const figures = [...results].map(
    ({ role, share, low, high, coverage, band }): RoleFigure => ({
      role: role.id,
      name: role.name,
      share,
      low,
      high,
      coverage,
      band,
    }),
  );
  return { at, catalog: catalog.version, assessment, figures };
}
