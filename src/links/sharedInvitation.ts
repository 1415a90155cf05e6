// What an adviser asks of a person, as the payload of a link, and back: goals to aim for, skills to begin with, a
// message, and the tag that the answer bears, so that it finds its row in the adviser's caseload.
import type { Catalog, RoleId, SkillId } from '../catalog/catalog.ts';
import { makeBitReader, makeBitWriter } from './bits.ts';
import {
  codeOfRole,
  collectMisses,
  isDay,
  readCodes,
  rolesByCode,
  type UnknownCode,
  writeCodes,
} from './codes.ts';
import { readName } from './readName.ts';

export type SharedInvitation = {
  /** The day it was made, counted from 1970. */
  readonly day: number;
  /** A random number; the results that answer bear it as theirs. */
  readonly tag: number;
  /** The adviser's, as they want to be called; may be empty, like the message. */
  readonly name: string;
  readonly message: string;
  /** At most three, the first leading. */
  readonly goals: readonly RoleId[];
  /** To be asked first: a set, so in the order of their codes. */
  readonly skills: readonly SkillId[];
};

export type ReadInvitation = {
  readonly invitation: SharedInvitation;
  readonly unknown: readonly UnknownCode[];
};

/** A payload of the invitation, without roles and skills that the catalog does not know, and without goals past the third. */
export function writeSharedInvitation(
  { day, tag, name, message, goals, skills }: SharedInvitation,
  catalog: Catalog,
): Uint8Array {
  const writer = makeBitWriter();
  writer.open(day, 14);
  writer.fixed(tag, 32);
  writer.text(name);
  writer.text(message);
  writer.fixed(Math.min(goals.length, 3), 2);
  for (const goal of goals.slice(0, 3)) writer.open(codeOfRole(catalog, goal), 5);
  const codes = new Set(skills.flatMap((id) => catalog.skills.get(id)?.code ?? []));
  const ascending = [...codes].sort((a, b) => a - b).map((code) => ({ code, value: null }));
  writeCodes(writer, 3, ascending, () => {});
  return writer.bytes();
}

/** Null when the payload is not one of ours. What the catalog does not know any more is named beside it. */
export function readSharedInvitation(payload: Uint8Array, catalog: Catalog): ReadInvitation | null {
  const reader = makeBitReader(payload);
  const { unknown, miss } = collectMisses();
  const roleOf = rolesByCode(catalog, miss);
  const skillByCode = new Map([...catalog.skills.values()].map(({ code, id }) => [code, id]));
  const day = reader.open(14);
  const tag = reader.fixed(32);
  const name = readName(reader);
  const message = reader.text();
  const goals = Array.from({ length: reader.fixed(2) }, () => roleOf(reader.open(5)));
  const skills: SkillId[] = [];
  readCodes(reader, 3, (code) => {
    const skill = skillByCode.get(code);
    if (skill === undefined) miss('skill', code);
    else skills.push(skill);
  });
  if (reader.isSpent() || !isDay(day)) return null;
  const known = [...new Set(goals)].filter((goal) => goal !== null);
  return { invitation: { day, tag, name, message, goals: known, skills }, unknown };
}
