// The document a person's data is kept in: in the browser's storage and in backup files alike, so that
// whatever is set aside can be opened as a backup. In: what the person said, or any text at all. Out: the
// text, or what could be read of it and the place of everything that could not. Never throws on a text.
import { type Assessment, emptyAssessment } from '../assessment/assessment.ts';
import { bounds } from '../assessment/bounds.ts';
import { mergeAssessments } from '../assessment/merge.ts';
import { type Dropped, isObject, reconcile } from '../assessment/reconcile.ts';
import { makeRecord } from '../assessment/record.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { isFragment, type KeptLink } from '../links/keptLink.ts';
import { mergePlans } from '../plan/mergePlans.ts';
import type { Plan } from '../plan/plan.ts';
import type { Snapshot } from '../readiness/snapshot.ts';
import { type BackupDocument, latestVersion, upgradeBackup } from './backupUpgrades.ts';
import { largestBackup } from './largestBackup.ts';
import { leftOver } from './leftOver.ts';
import { makePlanRecord, readPlan } from './planRecord.ts';
import { repeatsKeys } from './repeatsKeys.ts';
import { makeSnapshotRecord, readSnapshot } from './snapshotRecord.ts';

/** Everything a person said and chose to keep. */
export type Mine = {
  readonly assessment: Assessment;
  /** Oldest first, no two of the same time. */
  readonly snapshots: readonly Snapshot[];
  /** Null until a route was chosen. */
  readonly plan: Plan | null;
  /** Results that were shared, and what advisers sent in return; oldest first, no two the same. */
  readonly links: readonly KeptLink[];
};

export const emptyMine: Mine = { assessment: emptyAssessment, snapshots: [], plan: null, links: [] };

export type ReadBackup =
  /** `saved` is in milliseconds since 1970; null when the document does not say. */
  | {
      readonly kind: 'read';
      readonly mine: Mine;
      readonly dropped: readonly Dropped[];
      readonly saved: number | null;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

type UnreadableReason = 'empty' | 'too large' | 'not JSON' | 'not Wayline';

const ownKeys: readonly string[] = [
  'format',
  'version',
  'saved',
  'catalog',
  'assessment',
  'snapshots',
  'plan',
  'links',
];

/**
 * The document of what a person said, as text. Answers stand in the order they were first given, which is
 * the order a person meets them in again. `at` is in milliseconds since 1970. The catalog's version is for a reader who wonders what an id meant.
 */
export function makeBackup(mine: Mine, at: number, catalogVersion?: string): string {
  const backup = {
    format: 'wayline',
    version: latestVersion,
    saved: new Date(at).toISOString(),
    ...(catalogVersion !== undefined && { catalog: catalogVersion }),
    assessment: makeRecord(mine.assessment),
    snapshots: mine.snapshots.map(makeSnapshotRecord),
    ...(mine.plan !== null && { plan: makePlanRecord(mine.plan) }),
    links: mine.links,
  };
  // A list of codes takes one line. A line break never stands inside a JSON string, so no text is touched.
  return JSON.stringify(backup, null, 1).replaceAll(/\[\n[\d,\n ]*\]/g, (list) =>
    list.replaceAll(/\n */g, ''),
  );
}

/**
 * Reads a document of any released version. A bad answer or snapshot costs itself alone and is named in
 * `dropped`; whatever else did not come through is named there too, so that an empty list says that
 * nothing was lost. A text longer than `largestBackup` is not looked at.
 */
export function readBackup(text: string, catalog: Catalog): ReadBackup {
  if (text.length > largestBackup) return { kind: 'unreadable', reason: 'too large' };
  if (text.trim() === '') return { kind: 'unreadable', reason: 'empty' };
  const parsed = parse(text);
  if (parsed === undefined) return { kind: 'unreadable', reason: 'not JSON' };
  const { value, isWhole } = parsed;
  if (!isObject(value) || value.format !== 'wayline') return { kind: 'unreadable', reason: 'not Wayline' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { kind: 'unreadable', reason: 'not Wayline' };
  if (version > latestVersion) return { kind: 'newer', version };
  const read = readDocument(upgradeBackup(value, version), catalog);
  return isWhole ? read : { ...read, dropped: [...read.dropped, { place: 'text', reason: 'not readable' }] };
}

/** Two documents of one person as one. Of two snapshots of the same time ours holds. */
export function mergeMine(ours: Mine, theirs: Mine): Mine {
  const byTime = new Map([...theirs.snapshots, ...ours.snapshots].map((snapshot) => [snapshot.at, snapshot]));
  return {
    assessment: mergeAssessments(ours.assessment, theirs.assessment),
    snapshots: [...byTime.values()].sort((a, b) => a.at - b.at),
    plan: mergePlans(ours.plan, theirs.plan),
    links: byFragment([...theirs.links, ...ours.links]),
  };
}

function readDocument(backup: BackupDocument, catalog: Catalog): ReadBackup & { kind: 'read' } {
  const { assessment, dropped: lost } = readAssessment(backup.assessment, catalog);
  const { snapshots, dropped: lostSnapshots } = readSnapshots(backup.snapshots, catalog);
  const { plan, dropped: lostOfPlan } = readPlan(backup.plan, catalog);
  const { links, dropped: lostLinks } = readLinks(backup.links);
  const saved = typeof backup.saved === 'string' ? Date.parse(backup.saved) : Number.NaN;
  const others = Object.keys(backup).filter((key) => !ownKeys.includes(key));
  if (backup.saved !== undefined && Number.isNaN(saved)) others.push('saved');
  if (backup.catalog !== undefined && typeof backup.catalog !== 'string') others.push('catalog');
  return {
    kind: 'read',
    mine: { assessment, snapshots, plan, links },
    dropped: [
      ...lost,
      ...lostSnapshots,
      ...(lostOfPlan.length > 0 || plan === null ? lostOfPlan : leftOfPlan(backup.plan, plan)),
      ...lostLinks,
      ...others.map(unreadableAt),
    ],
    saved: Number.isNaN(saved) ? null : saved,
  };
}

function readAssessment(raw: unknown, catalog: Catalog) {
  const { assessment, dropped } = reconcile(raw, catalog);
  const named = dropped.map((drop) => (drop.place === 'everything' ? unreadableAt('assessment') : drop));
  if (!isObject(raw)) return { assessment, dropped: named };
  const besides = leftOver(raw, makeRecord(assessment))
    .map((place) => place.replace(/^background\//, ''))
    .filter((place) => !named.some((drop) => covers(drop.place, place)));
  return { assessment, dropped: [...named, ...besides.map(unreadableAt)] };
}

const leftOfPlan = (raw: unknown, plan: Plan): Dropped[] =>
  leftOver(raw, makePlanRecord(plan)).map((place) => unreadableAt(`plan/${place}`));

function readSnapshots(raw: unknown, catalog: Catalog) {
  const byTime = new Map<number, Snapshot>();
  const dropped: Dropped[] = [];
  if (raw !== undefined && !Array.isArray(raw)) dropped.push(unreadableAt('snapshots'));
  for (const [i, entry] of (Array.isArray(raw) ? raw : []).entries()) {
    const place = `snapshots/${i}`;
    const read = readSnapshot(entry, catalog);
    if (read === null || byTime.has(read.snapshot.at)) dropped.push(unreadableAt(place));
    else {
      byTime.set(read.snapshot.at, read.snapshot);
      dropped.push(...read.dropped.map((drop) => ({ ...drop, place: `${place}/${drop.place}` })));
    }
  }
  return { snapshots: [...byTime.values()].sort((a, b) => a.at - b.at), dropped };
}

function readLinks(raw: unknown) {
  const links: KeptLink[] = [];
  const dropped: Dropped[] = [];
  if (raw !== undefined && !Array.isArray(raw)) dropped.push(unreadableAt('links'));
  for (const [i, entry] of (Array.isArray(raw) ? raw : []).entries()) {
    const place = `links/${i}`;
    const { fragment, at } = isObject(entry) ? entry : {};
    if (isFragment(fragment) && typeof at === 'number' && Math.abs(at) <= bounds.time) {
      const link = { fragment, at };
      links.push(link);
      dropped.push(...leftOver(entry, link).map((rest) => unreadableAt(`${place}/${rest}`)));
    } else dropped.push(unreadableAt(place));
  }
  return { links: byFragment(links), dropped };
}

const byFragment = (links: readonly KeptLink[]): KeptLink[] =>
  [...new Map(links.map((link) => [link.fragment, link])).values()].sort((a, b) => a.at - b.at);

/** The value of a JSON text, and whether all of it is in the value; undefined for anything else. */
function parse(text: string): { readonly value: unknown; readonly isWhole: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, isWhole: !repeatsKeys(text, value) };
  } catch {
    // Not JSON, or nested deeper than this browser can follow. Either way no document of ours.
    return undefined;
  }
}

const unreadableAt = (place: string): Dropped => ({ place, reason: 'not readable' });

/** What was named already says the same of everything inside it. Lists are named by id or by position: any of the list covers it. */
function covers(named: string, place: string): boolean {
  const [list = ''] = named.split('/');
  if (['goals', 'dismissed', 'askFirst'].includes(list)) return place.split('/')[0] === list;
  return place === named || place.startsWith(`${named}/`);
}
