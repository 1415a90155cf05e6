// Advisees and invitations as plain JSON, and back. In: a record, or any value at all. Out: what could be read of
// it and the name of every field that could not. One bad field costs itself alone; without an id and a label there
// is nobody to keep it for. Never throws.
import { bounds } from '../assessment/bounds.ts';
import { isFragment, type KeptLink } from '../links/keptLink.ts';
import { type Advisee, caseloadBounds, type KeptInvitation } from './caseload.ts';
import { uniteLinks } from './uniteLinks.ts';

const version = 1;

export type AdviseeRecord = Advisee & { readonly version: typeof version };
export type InvitationRecord = KeptInvitation & { readonly version: typeof version };

export type ReadRecord<Value> =
  /** `dropped` names what did not come through: "note", "results/3". Empty when nothing was lost. */
  | { readonly kind: 'read'; readonly value: Value; readonly dropped: readonly string[] }
  /** Written by a newer version of the app: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The fields stand in one order, so that two records of one content are the same text. */
export const makeAdviseeRecord = (advisee: Advisee): AdviseeRecord => ({
  version,
  id: advisee.id,
  label: advisee.label,
  results: advisee.results.map(linkRecord),
  replies: advisee.replies.map(linkRecord),
  tag: advisee.tag,
  note: advisee.note,
  nextAction: advisee.nextAction,
  followUp: advisee.followUp,
  changed: advisee.changed,
});

export const makeInvitationRecord = (invitation: KeptInvitation): InvitationRecord => ({
  version,
  id: invitation.id,
  label: invitation.label,
  link: linkRecord(invitation.link),
  changed: invitation.changed,
});

const linkRecord = ({ fragment, at }: KeptLink): KeptLink => ({ fragment, at });

const adviseeFields: readonly string[] = [
  'version',
  'id',
  'label',
  'results',
  'replies',
  'tag',
  'note',
  'nextAction',
  'followUp',
  'changed',
];
const invitationFields: readonly string[] = ['version', 'id', 'label', 'link', 'changed'];

/** Texts that are too long are cut and named; of too many links the newest stay. */
export function readAdvisee(raw: unknown): ReadRecord<Advisee> {
  const begun = begin(raw);
  if (begun.kind !== 'record') return begun;
  const { record, id, label } = begun;
  const dropped = namesBesides(record, adviseeFields);
  const drop = (place: string) => dropped.push(place);
  const value: Advisee = {
    id,
    label: cut(label, 'label', drop),
    results: readLinks(record.results, 'results', drop),
    replies: readLinks(record.replies, 'replies', drop),
    tag: readField(record.tag, isTag, null, () => drop('tag')),
    note: readText(record.note, 'note', drop),
    nextAction: readText(record.nextAction, 'nextAction', drop),
    followUp: readField(record.followUp, isDay, null, () => drop('followUp')),
    changed: readField(record.changed, isTime, 0, () => drop('changed')),
  };
  return { kind: 'read', value, dropped };
}

/** An invitation without its link is none. */
export function readInvitation(raw: unknown): ReadRecord<KeptInvitation> {
  const begun = begin(raw);
  if (begun.kind !== 'record') return begun;
  const { record, id, label } = begun;
  const link = readLink(record.link);
  if (link === null) return { kind: 'unreadable' };
  const dropped = namesBesides(record, invitationFields);
  if (!isOnlyLink(record.link)) dropped.push('link');
  const drop = (place: string) => dropped.push(place);
  const value: KeptInvitation = {
    id,
    label: cut(label, 'label', drop),
    link,
    changed: readField(record.changed, isTime, 0, () => drop('changed')),
  };
  return { kind: 'read', value, dropped };
}

type Fields = Readonly<Record<string, unknown>>;

/** What every record begins with. */
function begin(
  raw: unknown,
):
  | { readonly kind: 'record'; readonly record: Fields; readonly id: string; readonly label: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' } {
  if (!isFields(raw) || !Number.isSafeInteger(raw.version)) return { kind: 'unreadable' };
  if (Number(raw.version) > version) return { kind: 'newer' };
  const { id, label } = raw;
  if (raw.version !== version || !isId(id) || typeof label !== 'string' || label.trim() === '')
    return { kind: 'unreadable' };
  return { kind: 'record', record: raw, id, label };
}

function readLinks(raw: unknown, place: 'results' | 'replies', drop: Drop): readonly KeptLink[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    drop(place);
    return [];
  }
  const links = raw.map(readLink);
  const kept = uniteLinks(links.filter((link) => link !== null));
  const fragments = new Set(kept.map(({ fragment }) => fragment));
  for (const [i, link] of links.entries())
    if (link === null || !fragments.has(link.fragment) || !isOnlyLink(raw[i])) drop(`${place}/${i}`);
  return kept;
}

function readLink(raw: unknown): KeptLink | null {
  const { fragment, at } = isFields(raw) ? raw : {};
  return isFragment(fragment) && isTime(at) ? { fragment, at } : null;
}

const isOnlyLink = (raw: unknown): boolean =>
  isFields(raw) && namesBesides(raw, ['fragment', 'at']).length === 0;

type Drop = (place: string) => void;

/** A field that is missing says nothing, and costs nothing. */
function readField<Value>(
  raw: unknown,
  isValue: (value: unknown) => value is Value,
  otherwise: Value,
  onBad: () => void,
): Value {
  if (isValue(raw)) return raw;
  if (raw !== undefined && raw !== otherwise) onBad();
  return otherwise;
}

const readText = (raw: unknown, name: 'note' | 'nextAction', drop: Drop): string =>
  cut(
    readField(raw, isText, '', () => drop(name)),
    name,
    drop,
  );

function cut(text: string, name: 'label' | 'note' | 'nextAction', drop: Drop): string {
  if (text.length <= caseloadBounds[name]) return text;
  drop(name);
  // No half of a character stays at the end.
  return text.slice(0, caseloadBounds[name]).replace(/[\uD800-\uDBFF]$/, '');
}

const namesBesides = (record: Fields, known: readonly string[]): string[] =>
  Object.keys(record).filter((name) => !known.includes(name));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isId = (value: unknown): value is string => isText(value) && /^[\w-]{1,64}$/.test(value);

/** True for null too, which is a way to say that there is none. */
const isTag = (value: unknown): value is number | null =>
  value === null ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff);

/** A calendar day that exists, or null. */
function isDay(value: unknown): value is string | null {
  if (value === null) return true;
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** In milliseconds since 1970, as far as dates go. */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= bounds.time;
