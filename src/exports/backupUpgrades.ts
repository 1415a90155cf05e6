// How a document of an earlier version becomes one of today's. Documents already written must open for
// ever: to change the form, add a step (that raises the version) and a sample to
// tests/exports/released-backups. Never edit a step that has shipped. A step meets anything under the keys
// it reads, and must not throw.

export type BackupDocument = Readonly<Record<string, unknown>>;
type UpgradeStep = (backup: BackupDocument) => BackupDocument;

/** The step at index n turns a document of version n + 1 into one of version n + 2. */
const released: readonly UpgradeStep[] = [addPlan, addLinks];

/** Before version 2 nobody had a plan. Without its key there is none, so the document stays as it is. */
function addPlan(backup: BackupDocument): BackupDocument {
  return backup;
}

/** Before version 3 no links were kept, and nobody asked for skills first. */
function addLinks(backup: BackupDocument): BackupDocument {
  return backup;
}

/** The version that is written today. Version 1 is the first released form. */
export const latestVersion = released.length + 1;

/** A document of a version from 1 to the latest in today's form. The steps are an argument for tests alone. */
export function upgradeBackup(backup: BackupDocument, version: number, steps = released): BackupDocument {
  return steps.slice(version - 1).reduce((upgraded, step) => step(upgraded), backup);
}
