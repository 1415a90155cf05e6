// What a person shares of a result, as the payload of a link, and back. In: what was said, and which parts of it go
// in. Out: bytes (docs/link-format.md has them one by one). Records are named by their codes, never by a position
// in today's data, so that a link keeps its meaning when the catalog changes; a code that is not known any more is
// named and left out, never replaced. What was released is never changed: a new form is another version.
import { type Answer, type Level, levels } from '../assessment/answer.ts';
import { type Assessment, emptyAssessment, type QualificationState } from '../assessment/assessment.ts';
import type { Catalog, ExperienceFieldId, QualificationId, SkillId } from '../catalog/catalog.ts';
import type { Plan } from '../plan/plan.ts';
import { type BitReader, type BitWriter, makeBitReader, makeBitWriter } from './bits.ts';
import {
  type Coded,
  codeOfRole,
  collectMisses,
  isDay,
  type Miss,
  readCodes,
  rolesByCode,
  type UnknownCode,
  writeCodes,
} from './codes.ts';
import { readName } from './readName.ts';
import { isKeepable, type PlanTexts, readSharedPlan, writeSharedPlan } from './sharedPlan.ts';

/** What a sender may choose to send. The default is the least that serves: both ends and the levels. */
export type SharedParts = {
  /** The chosen levels, "not sure" among them. */
  readonly levels: boolean;
  /** Which statements were shown and ticked. Only with the levels. */
  readonly statements: boolean;
  /** Years, qualifications and hours a week. */
  readonly background: boolean;
  readonly plan: boolean;
  /** What was written beside answers and entries of the plan, in the sender's own words. */
  readonly notes: boolean;
};

export type SharedResult = {
  /** The day it was made, counted from 1970. */
  readonly day: number;
  /** As the sender wants to be called; may be empty, like the message. */
  readonly name: string;
  readonly message: string;
  /** A random number by which a later link of the same sender is known; null without one. */
  readonly tag: number | null;
  readonly parts: SharedParts;
  /** Only what was sent is in it; every answer bears the day's time. */
  readonly assessment: Assessment;
  readonly plan: Plan | null;
};

export type ReadResult = { readonly shared: SharedResult; readonly unknown: readonly UnknownCode[] };

const dayLength = 86_400_000;
/** Of a claim: 0 to 4, and "not sure". */
const notSure = 5;

/**
 * A payload of the parts that are shared. A role that the catalog does not know is written as none, and goals past the
 * third are left out.
 */
export function writeSharedResult(shared: SharedResult, catalog: Catalog, texts: PlanTexts): Uint8Array {
  const writer = makeBitWriter();
  const { parts, assessment, plan } = shared;
  for (const part of [parts.levels, parts.statements, parts.background, parts.plan, parts.notes])
    writer.fixed(part ? 1 : 0, 1);
  writer.fixed(shared.tag === null ? 0 : 1, 1);
  writer.open(shared.day, 14);
  if (shared.tag !== null) writer.fixed(shared.tag, 32);
  writer.text(shared.name);
  writer.text(shared.message);
  writeEnds(writer, assessment, catalog);
  if (parts.levels) writeAnswers(writer, assessment, catalog, parts);
  if (parts.background) writeBackground(writer, assessment, catalog);
  if (parts.plan && plan !== null) {
    writer.fixed(1, 1);
    writeSharedPlan(writer, plan, catalog, texts, parts.notes);
  } else if (parts.plan) writer.fixed(0, 1);
  return writer.bytes();
}

/** Null when the payload is not one of ours. What the catalog does not know any more is named beside it. */
export function readSharedResult(payload: Uint8Array, catalog: Catalog, texts: PlanTexts): ReadResult | null {
  const reader = makeBitReader(payload);
  const { unknown, miss } = collectMisses();
  const flag = () => reader.fixed(1) === 1;
  const parts = {
    levels: flag(),
    statements: flag(),
    background: flag(),
    plan: flag(),
    notes: flag(),
  };
  const isTagged = flag();
  const day = reader.open(14);
  const tag = isTagged ? reader.fixed(32) : null;
  const name = readName(reader);
  const message = reader.text();
  const ends = readEnds(reader, catalog, miss);
  const answers = parts.levels ? readAnswers(reader, catalog, parts, day * dayLength, miss) : new Map();
  const background = parts.background ? readBackground(reader, catalog, miss) : null;
  const plan =
    parts.plan && flag() ? readSharedPlan(reader, catalog, texts, parts.notes, day * dayLength, miss) : null;
  if (reader.isSpent() || !isDay(day) || (plan !== null && !isKeepable(plan))) return null;
  const assessment: Assessment = {
    ...emptyAssessment,
    answers,
    goals: ends.goals,
    background: {
      ...emptyAssessment.background,
      ...background,
      currentRole: ends.currentRole,
      yearsInRole: ends.currentRole === null ? null : ends.yearsInRole,
    },
  };
  return { shared: { day, name, message, tag, parts, assessment, plan }, unknown };
}

function writeEnds(writer: BitWriter, { background, goals }: Assessment, catalog: Catalog): void {
  writer.open(codeOfRole(catalog, background.currentRole), 5);
  writeTenths(writer, background.yearsInRole, 5);
  writer.fixed(Math.min(goals.length, 3), 2);
  for (const goal of goals.slice(0, 3)) writer.open(codeOfRole(catalog, goal), 5);
}

function readEnds(reader: BitReader, catalog: Catalog, miss: Miss) {
  const roleOf = rolesByCode(catalog, miss);
  const currentRole = roleOf(reader.open(5));
  const yearsInRole = readTenths(reader, 5);
  const goals = Array.from({ length: reader.fixed(2) }, () => roleOf(reader.open(5)));
  return { currentRole, yearsInRole, goals: [...new Set(goals)].filter((goal) => goal !== null) };
}

function writeAnswers(writer: BitWriter, assessment: Assessment, catalog: Catalog, parts: SharedParts): void {
  const answers = codedOf(assessment.answers, catalog.skills);
  writeCodes(writer, 4, answers, ({ claim, note }) => {
    writer.fixed(claim ?? notSure, 3);
    if (parts.notes) writer.text(note);
  });
  if (parts.statements)
    writeStatements(
      writer,
      answers.map(({ value }) => value),
    );
}

function readAnswers(
  reader: BitReader,
  { skills }: Catalog,
  parts: SharedParts,
  at: number,
  miss: Miss,
): ReadonlyMap<SkillId, Answer> {
  const byCode = new Map([...skills.values()].map((skill) => [skill.code, skill]));
  const said: { readonly code: number; readonly claim: Level | null; readonly note: string }[] = [];
  readCodes(reader, 4, (code) => {
    const claim = reader.fixed(3);
    said.push({ code, claim: levels[claim] ?? null, note: parts.notes ? reader.text() : '' });
  });
  const statements = parts.statements ? readStatements(reader) : [];
  const known = new Set<number>();
  const answers = new Map<SkillId, Answer>();
  for (const { code: of, claim, note } of said) {
    const skill = byCode.get(of);
    if (skill === undefined) {
      miss('skill', of);
      continue;
    }
    const codes = new Set(skill.evidence.flat());
    const own = statements.filter((statement) => codes.has(statement.code));
    for (const statement of own) known.add(statement.code);
    answers.set(skill.id, {
      claim,
      shown: own.filter(({ shown }) => shown).map((statement) => statement.code),
      ticked: own.filter(({ ticked }) => ticked).map((statement) => statement.code),
      note,
      at,
    });
  }
  for (const statement of statements) if (!known.has(statement.code)) miss('statement', statement.code);
  return answers;
}

type Statement = { readonly code: number; readonly shown: boolean; readonly ticked: boolean };

/**
 * All statements that were shown or ticked, by ascending code. Codes of one level follow each other and those of
 * the next level are eight or nine on, so these gaps are short: 1 is "1", 8 and 9 are "010" and "011", any other is
 * "00" and the gap less two.
 */
function writeStatements(writer: BitWriter, answers: readonly Answer[]): void {
  const shown = new Set(answers.flatMap((answer) => answer.shown));
  const ticked = new Set(answers.flatMap((answer) => answer.ticked));
  const codes = [...new Set([...shown, ...ticked])].sort((a, b) => a - b);
  const allShown = [...ticked].every((code) => shown.has(code));
  writer.open(codes.length, 6);
  writer.fixed(allShown ? 1 : 0, 1);
  let before = 0;
  for (const code of codes) {
    const gap = code - before;
    before = code;
    if (gap === 1) writer.fixed(1, 1);
    else if (gap === 8 || gap === 9) writer.fixed(gap === 8 ? 2 : 3, 3);
    else {
      writer.fixed(0, 2);
      writer.open(gap - 2, 5);
    }
    writer.fixed(ticked.has(code) ? 1 : 0, 1);
    if (ticked.has(code) && !allShown) writer.fixed(shown.has(code) ? 1 : 0, 1);
  }
}

function readStatements(reader: BitReader): readonly Statement[] {
  const found: Statement[] = [];
  const count = reader.open(6);
  const allShown = reader.fixed(1) === 1;
  let code = 0;
  while (found.length < count && !reader.isSpent()) {
    code += readGap(reader);
    const ticked = reader.fixed(1) === 1;
    found.push({ code, ticked, shown: !ticked || allShown || reader.fixed(1) === 1 });
  }
  return found;
}

function readGap(reader: BitReader): number {
  const isNext = reader.fixed(1) === 1;
  if (isNext) return 1;
  const isNextLevel = reader.fixed(1) === 1;
  return isNextLevel ? 8 + reader.fixed(1) : reader.open(5) + 2;
}

function writeBackground(writer: BitWriter, { background }: Assessment, catalog: Catalog): void {
  writeTenths(writer, background.hoursPerWeek, 6);
  const years = codedOf(background.years, catalog.experienceFields);
  writeCodes(writer, 2, years, (value) => writer.open(Math.round(value * 10), 5));
  const qualifications = codedOf(background.qualifications, catalog.qualifications);
  writeCodes(writer, 2, qualifications, (state) => {
    writer.fixed(state.kind === 'held' ? 1 : 0, 1);
    if (state.kind === 'in-progress') writeMonths(writer, state.monthsLeft);
  });
}

function readBackground(reader: BitReader, catalog: Catalog, miss: Miss) {
  const hoursPerWeek = readTenths(reader, 6);
  const years = new Map<ExperienceFieldId, number>();
  readCodes(reader, 2, (code) => {
    const value = reader.open(5) / 10;
    const field = [...catalog.experienceFields.values()].find((each) => each.code === code);
    if (field === undefined) miss('field', code);
    else years.set(field.id, value);
  });
  const qualifications = new Map<QualificationId, QualificationState>();
  readCodes(reader, 2, (code) => {
    const state: QualificationState =
      reader.fixed(1) === 1 ? { kind: 'held' } : { kind: 'in-progress', monthsLeft: readMonths(reader) };
    const qualification = [...catalog.qualifications.values()].find((each) => each.code === code);
    if (qualification === undefined) miss('qualification', code);
    else qualifications.set(qualification.id, state);
  });
  return { hoursPerWeek, years, qualifications };
}

function codedOf<Id extends string, Value>(
  entries: ReadonlyMap<Id, Value>,
  records: ReadonlyMap<Id, { readonly code: number }>,
): Coded<Value>[] {
  return [...entries]
    .flatMap(([id, value]) => {
      const record = records.get(id);
      return record === undefined ? [] : [{ code: record.code, value }];
    })
    .sort((a, b) => a.code - b.code);
}

/** Whole months, or nothing said. */
function writeMonths(writer: BitWriter, months: number | null): void {
  writer.fixed(months === null ? 0 : 1, 1);
  if (months !== null) writer.open(Math.round(months), 4);
}

function readMonths(reader: BitReader): number | null {
  return reader.fixed(1) === 1 ? reader.open(4) : null;
}

/** A number in tenths, or nothing said. */
function writeTenths(writer: BitWriter, value: number | null, order: number): void {
  writer.fixed(value === null ? 0 : 1, 1);
  if (value !== null) writer.open(Math.round(value * 10), order);
}

function readTenths(reader: BitReader, order: number): number | null {
  return reader.fixed(1) === 1 ? reader.open(order) / 10 : null;
}
