// What an adviser sends back on a result, as the payload of a link, and back: comments, each on something of that
// result; a route they suggest; a message; and which result it answers.
import type { Catalog, RoleId, SkillId } from '../catalog/catalog.ts';
import { itemKinds, planBounds } from '../plan/plan.ts';
import { type BitReader, type BitWriter, makeBitReader, makeBitWriter } from './bits.ts';
import { codeOfRole, collectMisses, isDay, type Miss, rolesByCode, type UnknownCode } from './codes.ts';
import { codeOfEntry, idOfEntry, readEntryCode, writeEntryCode } from './entryCodes.ts';
import { readName } from './readName.ts';

/** What a comment is on. */
export type CommentTarget =
  | { readonly kind: 'skill'; readonly skill: SkillId }
  | { readonly kind: 'role'; readonly role: RoleId }
  /** An entry of the plan, by its id. */
  | { readonly kind: 'entry'; readonly entry: string }
  /** Something that this catalog no longer lists: the words stay. */
  | { readonly kind: 'gone' };

export type SharedComment = { readonly target: CommentTarget; readonly text: string };

/** Where it begins (null is outside the map), and one step or more. */
export type SuggestedRoute = { readonly from: RoleId | null; readonly steps: readonly RoleId[] };

export type SharedReply = {
  /** The day it was made, counted from 1970. */
  readonly day: number;
  /** The checksum of the link that it answers; of a locked one, of the same link open. */
  readonly answers: number;
  /** The adviser's, as they want to be called; may be empty, like the message. */
  readonly name: string;
  readonly message: string;
  /** Null without one, and when a role of it is not known any more. */
  readonly route: SuggestedRoute | null;
  /** At most `mostComments`. */
  readonly comments: readonly SharedComment[];
};

export type ReadReply = { readonly reply: SharedReply; readonly unknown: readonly UnknownCode[] };

export const mostComments = 40;
/** In characters: a comment that is accepted becomes the text of a plan's entry. */
export const longestComment = planBounds.text;

const targetKinds = ['skill', 'role', 'entry'] as const;

/**
 * A payload of the reply. What a link has no room for is left out: steps of the route past `planBounds.steps` and comments past
 * `mostComments`; so are comments on what is gone, which no code names. Lengths of texts are for the caller to hold.
 */
export function writeSharedReply(reply: SharedReply, catalog: Catalog): Uint8Array {
  const writer = makeBitWriter();
  const { day, answers, name, message, route } = reply;
  writer.open(day, 14);
  writer.fixed(answers, 32);
  writer.text(name);
  writer.text(message);
  const steps = route?.steps.slice(0, planBounds.steps) ?? [];
  writer.fixed(steps.length, 3);
  if (route !== null && steps.length > 0)
    for (const role of [route.from, ...steps]) writer.open(codeOfRole(catalog, role), 5);
  const comments = reply.comments
    .flatMap(({ target, text }) => (target.kind === 'gone' ? [] : [{ target, text }]))
    .slice(0, mostComments);
  writer.open(comments.length, 2);
  for (const { target, text } of comments) {
    writeTarget(writer, target, catalog);
    writer.text(text);
  }
  return writer.bytes();
}

/** Null when the payload is not one of ours. What the catalog does not know any more is named beside it. */
export function readSharedReply(payload: Uint8Array, catalog: Catalog): ReadReply | null {
  const reader = makeBitReader(payload);
  const { unknown, miss } = collectMisses();
  const day = reader.open(14);
  const answers = reader.fixed(32);
  const name = readName(reader);
  const message = reader.text();
  const roleOf = rolesByCode(catalog, miss);
  const route = readRoute(reader, roleOf);
  const comments: SharedComment[] = [];
  for (let left = reader.open(2); left > 0 && !reader.isSpent(); left--) {
    const target = readTarget(reader, catalog, roleOf, miss);
    comments.push({ target, text: reader.text().slice(0, longestComment) });
  }
  if (reader.isSpent() || !isDay(day) || comments.length > mostComments) return null;
  return { reply: { day, answers, name, message, route, comments }, unknown };
}

function readRoute(reader: BitReader, roleOf: (code: number) => RoleId | null): SuggestedRoute | null {
  const length = reader.fixed(3);
  if (length === 0) return null;
  const fromCode = reader.open(5);
  const from = roleOf(fromCode);
  const steps = Array.from({ length }, () => roleOf(reader.open(5)));
  const known = steps.filter((role) => role !== null);
  return known.length < length || (from === null && fromCode !== 0) ? null : { from, steps: known };
}

type KnownTarget = Exclude<CommentTarget, { kind: 'gone' }>;

function writeTarget(writer: BitWriter, target: KnownTarget, catalog: Catalog): void {
  writer.fixed(targetKinds.indexOf(target.kind), 2);
  switch (target.kind) {
    case 'skill':
      writer.open(catalog.skills.get(target.skill)?.code ?? 0, 5);
      return;
    case 'role':
      writer.open(codeOfRole(catalog, target.role), 5);
      return;
    case 'entry': {
      const { entry: id } = target;
      const kind = itemKinds.find((each) => id.startsWith(`${each}-`)) ?? 'own';
      writeEntryCode(writer, { kind, code: codeOfEntry({ id, kind }, catalog) });
    }
  }
}

function readTarget(
  reader: BitReader,
  { skills }: Pick<Catalog, 'skills'>,
  roleOf: (code: number) => RoleId | null,
  miss: Miss,
): CommentTarget {
  switch (targetKinds[reader.fixed(2)]) {
    case 'skill': {
      const code = reader.open(5);
      const skill = [...skills.values()].find((each) => each.code === code);
      if (skill !== undefined) return { kind: 'skill', skill: skill.id };
      miss('skill', code);
      return { kind: 'gone' };
    }
    case 'role': {
      const role = roleOf(reader.open(5));
      return role === null ? { kind: 'gone' } : { kind: 'role', role };
    }
    case 'entry': {
      const entry = idOfEntry(readEntryCode(reader), roleOf);
      return entry === null ? { kind: 'gone' } : { kind: 'entry', entry };
    }
    default:
      return { kind: 'gone' };
  }
}
