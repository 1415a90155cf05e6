// Is this a catalog? In: parsed JSON by path. Out: every data file, or every problem at once.
// The command line, the tests and the build all ask here, so that a wrong catalog does not build.
import type { Problem } from './problem.ts';
import { type CatalogFiles, type RawFiles, readFiles } from './readFiles.ts';
import { idsAndCodesAreUnique, namesAreUnique, retiredIsNeverReused } from './rules/identity.ts';
import {
  everyRoleHasAStation,
  linesCanBeToldApart,
  pathwaysFollowMoves,
  tracksFollowMoves,
  zonesOfStationsHaveSlots,
  zonesStandInOrder,
} from './rules/map.ts';
import { movesAreSane, promotionsRise, rolesAreConnected } from './rules/moves.ts';
import {
  creditHoursAreInOrder,
  degreesHaveALevel,
  qualificationsHaveNoCircle,
} from './rules/qualifications.ts';
import { nothingIsOrphaned, referencesExist } from './rules/references.ts';
import {
  everySkillIsAsked,
  neighborsDiffer,
  onetBasisBelongsToTheRole,
  pathsSayTheirBasis,
  payRises,
  requirementsAreSane,
} from './rules/roles.ts';
import { everyLevelHasEvidence, everyStepHasAnAction, levelTextsDiffer } from './rules/skills.ts';

/** The rules that need more than one field or file, by name. Each has a test that breaks it. */
export const rules = {
  referencesExist,
  nothingIsOrphaned,
  namesAreUnique,
  idsAndCodesAreUnique,
  retiredIsNeverReused,
  requirementsAreSane,
  neighborsDiffer,
  everySkillIsAsked,
  onetBasisBelongsToTheRole,
  pathsSayTheirBasis,
  payRises,
  levelTextsDiffer,
  everyLevelHasEvidence,
  everyStepHasAnAction,
  movesAreSane,
  promotionsRise,
  rolesAreConnected,
  everyRoleHasAStation,
  tracksFollowMoves,
  pathwaysFollowMoves,
  linesCanBeToldApart,
  zonesStandInOrder,
  zonesOfStationsHaveSlots,
  qualificationsHaveNoCircle,
  degreesHaveALevel,
  creditHoursAreInOrder,
} satisfies Record<string, (files: CatalogFiles) => Problem[]>;

export type Checked =
  | { readonly kind: 'sound'; readonly files: CatalogFiles }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** Shape first; the rules across files are asked only of files that have their shape. */
export function checkCatalog(raw: RawFiles): Checked {
  const { files, problems } = readFiles(raw);
  if (files === null) return { kind: 'faulty', problems };
  const broken = Object.values(rules).flatMap((rule) => rule(files));
  return broken.length === 0 ? { kind: 'sound', files } : { kind: 'faulty', problems: broken };
}
