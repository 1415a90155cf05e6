// The one door for what was said elsewhere or before: storage, backup files, links. In: anything at all.
// Out: everything this catalog still knows, and the place of each thing that had to be left out. One bad
// answer costs that answer alone. Never throws.
import type { Catalog, ExperienceFieldId, QualificationId, Role, Skill } from '../catalog/catalog.ts';
import { type Answer, levels } from './answer.ts';
import {
  type Assessment,
  type Background,
  emptyAssessment,
  mostGoals,
  type QualificationState,
} from './assessment.ts';
import { bounds } from './bounds.ts';

/** Something that was left out: where it stood ("answers/change-management"), and why. */
export type Dropped = {
  readonly place: string;
  readonly reason: 'not readable' | 'not in this catalog';
};

export type Reconciled = { readonly assessment: Assessment; readonly dropped: readonly Dropped[] };

/**
 * Reads an assessment from a record as `makeRecord` writes it, or from anything else. What this catalog knows and what is
 * within its bounds is kept; each other thing is left out and named. `undefined` is an empty assessment, of
 * which nothing was lost. Never throws.
 */
export function reconcile(raw: unknown, catalog: Catalog): Reconciled {
  const dropped: Dropped[] = [];
  const drop = (place: string, reason: Dropped['reason'] = 'not readable') => {
    dropped.push({ place, reason });
  };
  if (!isObject(raw)) {
    if (raw !== undefined) drop('everything');
    return { assessment: emptyAssessment, dropped };
  }

  /** The entries of an object at a place; a missing object has none, anything else is left out whole. */
  const entriesAt = (value: unknown, place: string): [string, unknown][] => {
    if (value === undefined) return [];
    if (isObject(value)) return Object.entries(value);
    drop(place);
    return [];
  };
  const listAt = (value: unknown, place: string): unknown[] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    drop(place);
    return [];
  };
  /** A number in its bounds, or null where nothing was said. */
  const numberAt = (value: unknown, most: number, place: string): number | null => {
    if (value === undefined || value === null) return null;
    if (isWithin(value, most)) return value;
    drop(place);
    return null;
  };
  /** Looks an id up; `undefined` with a word of why. */
  const known = <Entry>(
    entries: ReadonlyMap<string, Entry>,
    id: unknown,
    place: string,
  ): Entry | undefined => {
    if (typeof id !== 'string') {
      drop(place);
      return undefined;
    }
    const entry = entries.get(id);
    if (entry === undefined) drop(place, 'not in this catalog');
    return entry;
  };

  const readBackground = (value: unknown): Background => {
    const fields = Object.fromEntries(entriesAt(value, 'background'));
    const years = new Map<ExperienceFieldId, number>();
    for (const [id, amount] of entriesAt(fields.years, 'years')) {
      const place = `years/${id}`;
      const field = known(catalog.experienceFields, id, place);
      if (field === undefined) continue;
      if (isWithin(amount, bounds.years)) years.set(field.id, amount);
      else drop(place);
    }
    const qualifications = new Map<QualificationId, QualificationState>();
    for (const [id, state] of entriesAt(fields.qualifications, 'qualifications')) {
      const place = `qualifications/${id}`;
      const qualification = known(catalog.qualifications, id, place);
      if (qualification === undefined) continue;
      if (state === 'held') qualifications.set(qualification.id, { kind: 'held' });
      else if (isObject(state)) {
        const monthsLeft = numberAt(state.monthsLeft, bounds.monthsLeft, `${place}/monthsLeft`);
        qualifications.set(qualification.id, { kind: 'in-progress', monthsLeft });
      } else drop(place);
    }
    const role = fields.currentRole ?? null;
    const currentRole = role === null ? null : (known(catalog.roles, role, 'currentRole')?.id ?? null);
    return {
      currentRole,
      // Years left over from a role that is gone are nobody's.
      yearsInRole: currentRole && numberAt(fields.yearsInRole, bounds.years, 'yearsInRole'),
      years,
      qualifications,
      hoursPerWeek: numberAt(fields.hoursPerWeek, bounds.hoursPerWeek, 'hoursPerWeek'),
    };
  };

  const answers = new Map<Skill['id'], Answer>();
  for (const [id, value] of entriesAt(raw.answers, 'answers')) {
    const place = `answers/${id}`;
    const skill = known<Skill>(catalog.skills, id, place);
    if (skill === undefined) continue;
    const answer = readAnswer(value, skill, (what, reason) => drop(`${place}/${what}`, reason));
    if (answer === null) drop(place);
    else answers.set(skill.id, answer);
  }

  const idsAt = <Entry extends { readonly id: string }>(
    entries: ReadonlyMap<string, Entry>,
    list: 'goals' | 'dismissed' | 'askFirst',
  ): Entry['id'][] => [
    ...new Set(listAt(raw[list], list).flatMap((id, i) => known(entries, id, `${list}/${i}`)?.id ?? [])),
  ];
  const goals = idsAt<Role>(catalog.roles, 'goals');
  for (const goal of goals.slice(mostGoals)) drop(`goals/${goal}`);
  return {
    assessment: {
      background: readBackground(raw.background),
      answers,
      goals: goals.slice(0, mostGoals),
      dismissed: idsAt<Role>(catalog.roles, 'dismissed'),
      askFirst: idsAt<Skill>(catalog.skills, 'askFirst'),
    },
    dropped,
  };
}

/** An answer, or null when its claim cannot be read. A statement this catalog does not know is named and left out. */
function readAnswer(
  value: unknown,
  skill: Skill,
  drop: (what: string, reason: Dropped['reason']) => void,
): Answer | null {
  if (!isObject(value)) return null;
  const claim = value.claim === null ? null : levels.find((level) => level === value.claim);
  if (claim === undefined) return null;
  const ownCodes = new Set(skill.evidence.flat());
  const codesAt = (what: 'shown' | 'ticked'): number[] => {
    const list = value[what] ?? [];
    if (!Array.isArray(list)) {
      drop(what, 'not readable');
      return [];
    }
    const codes = list.filter((code): code is number => ownCodes.has(code));
    if (codes.length < list.length) drop(what, 'not in this catalog');
    return [...new Set(codes)].sort((a, b) => a - b);
  };
  const { note = '', at } = value;
  if (typeof note !== 'string') drop('note', 'not readable');
  return {
    claim,
    shown: codesAt('shown'),
    ticked: codesAt('ticked'),
    note: typeof note === 'string' ? note : '',
    at: isWithin(at, bounds.time) ? at : 0,
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
