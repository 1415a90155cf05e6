// The file an adviser keeps a caseload in, to carry it to another computer. In: a caseload, or any text at all. Out:
// the text, or what could be read of it and the place of everything that could not. Never throws on a text.
import type { Caseload } from '../caseload/caseload.ts';
import {
  makeAdviseeRecord,
  makeInvitationRecord,
  type ReadRecord,
  readAdvisee,
  readInvitation,
} from '../caseload/caseloadRecord.ts';

export type ReadCaseload =
  /** `saved` is in milliseconds since 1970; null when the document does not say. */
  | {
      readonly kind: 'read';
      readonly caseload: Caseload;
      readonly dropped: readonly string[];
      readonly saved: number | null;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: 'empty' | 'too large' | 'not JSON' | 'not a caseload' };

/** In characters. A judgement: some hundred advisees with all the links and notes they may have. */
const largestCaseload = 20_000_000;
const latestVersion = 1;
const ownKeys: readonly string[] = ['format', 'version', 'saved', 'advisees', 'invitations'];

/** `at` is in milliseconds since 1970. */
export const makeCaseloadDocument = ({ advisees, invitations }: Caseload, at: number): string =>
  JSON.stringify(
    {
      format: 'wayline-caseload',
      version: latestVersion,
      saved: new Date(at).toISOString(),
      advisees: [...advisees.values()].map(makeAdviseeRecord),
      invitations: [...invitations.values()].map(makeInvitationRecord),
    },
    null,
    1,
  );

/** A bad field costs itself alone, a bad record itself alone; each is named: "advisees/3/note", "invitations/0". */
export function readCaseloadDocument(text: string): ReadCaseload {
  if (text.length > largestCaseload) return { kind: 'unreadable', reason: 'too large' };
  if (text.trim() === '') return { kind: 'unreadable', reason: 'empty' };
  const value = parse(text);
  if (value === undefined) return { kind: 'unreadable', reason: 'not JSON' };
  if (!isDocument(value) || value.format !== 'wayline-caseload')
    return { kind: 'unreadable', reason: 'not a caseload' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { kind: 'unreadable', reason: 'not a caseload' };
  if (version > latestVersion) return { kind: 'newer', version };
  const advisees = readList(value.advisees, 'advisees', readAdvisee);
  const invitations = readList(value.invitations, 'invitations', readInvitation);
  const saved = typeof value.saved === 'string' ? Date.parse(value.saved) : Number.NaN;
  const others = Object.keys(value).filter((key) => !ownKeys.includes(key));
  if (value.saved !== undefined && Number.isNaN(saved)) others.push('saved');
  return {
    kind: 'read',
    caseload: { advisees: advisees.byId, invitations: invitations.byId },
    dropped: [...advisees.dropped, ...invitations.dropped, ...others],
    saved: Number.isNaN(saved) ? null : saved,
  };
}

/** Of two records of one id the first one holds. */
function readList<Value extends { readonly id: string }>(
  raw: unknown,
  list: 'advisees' | 'invitations',
  read: (raw: unknown) => ReadRecord<Value>,
) {
  const byId = new Map<string, Value>();
  const dropped: string[] = Array.isArray(raw) ? [] : [list];
  for (const [i, entry] of (Array.isArray(raw) ? raw : []).entries()) {
    const record = read(entry);
    if (record.kind !== 'read' || byId.has(record.value.id)) dropped.push(`${list}/${i}`);
    else {
      byId.set(record.value.id, record.value);
      dropped.push(...record.dropped.map((place) => `${list}/${i}/${place}`));
    }
  }
  return { byId, dropped };
}

const isDocument = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a JSON text; undefined for anything else, and for what is nested deeper than this browser can follow. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
