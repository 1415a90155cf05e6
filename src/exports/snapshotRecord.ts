// A snapshot as plain JSON, and back. In: one entry of a document's snapshots. Out: the snapshot, or null
// when it cannot be trusted whole: a figure that was shown to a person is not repaired.
import { bounds } from '../assessment/bounds.ts';
import { type Dropped, isObject, reconcile } from '../assessment/reconcile.ts';
import { type AssessmentRecord, makeRecord } from '../assessment/record.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { bands } from '../readiness/band.ts';
import type { RoleFigure, Snapshot } from '../readiness/snapshot.ts';
import { leftOver } from './leftOver.ts';

type SnapshotRecord = Omit<Snapshot, 'assessment'> & { readonly assessment: AssessmentRecord };

type ReadSnapshot = { readonly snapshot: Snapshot; readonly dropped: readonly Dropped[] };

export function makeSnapshotRecord({ at, catalog, assessment, figures }: Snapshot): SnapshotRecord {
  return { at, catalog, assessment: makeRecord(assessment), figures };
}

/**
 * Reads a snapshot, or gives null. Figures keep roles by id and name as plain text, so that a retired role
 * changes nothing. Answers and goals that this catalog does not know cannot be held in memory; each is
 * named as "not in this catalog", which sets the original aside and leaves the figures as they were.
 */
export function readSnapshot(raw: unknown, catalog: Catalog): ReadSnapshot | null {
  if (!isObject(raw)) return null;
  const { at, catalog: version, assessment: said, figures } = raw;
  if (typeof at !== 'number' || Math.abs(at) > bounds.time || typeof version !== 'string') return null;
  if (!Array.isArray(figures) || !isObject(said)) return null;
  const readFigures = figures.map(readFigure);
  if (!readFigures.every((figure) => figure !== null)) return null;
  const { assessment, dropped } = reconcile(said, catalog);
  const snapshot = { at, catalog: version, assessment, figures: readFigures };
  return { snapshot, dropped: withLeftOver(dropped, raw, makeSnapshotRecord(snapshot)) };
}

/** What was named already; only if nothing was, what was lost besides. */
function withLeftOver(dropped: readonly Dropped[], raw: unknown, made: SnapshotRecord): readonly Dropped[] {
  if (dropped.length > 0) return dropped;
  return leftOver(raw, made).map((place) => ({ place, reason: 'not readable' }));
}

function readFigure(raw: unknown): RoleFigure | null {
  if (!isObject(raw)) return null;
  const { role, name, share, low, high, coverage, band } = raw;
  const knownBand = bands.find((known) => known === band);
  if (typeof role !== 'string' || typeof name !== 'string' || knownBand === undefined) return null;
  if (!isShare(share) || !isShare(low) || !isShare(high) || !isShare(coverage)) return null;
  return { role, name, share, low, high, coverage, band: knownBand };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
