// What must be studied for a role's gates, and how long does it take? In: what is held by then. Out: months
// and qualifications. Skill opens no gate; gates of years cost no study (the typical years of moves carry them).
import type { Background } from '../assessment/assessment.ts';
import type { Catalog, Gate, Qualification, QualificationId, Role } from '../catalog/catalog.ts';
import { standAtGate, waysByStudy } from '../readiness/gates.ts';

/** All that is held at some moment, with everything it counts as. One object for equal sets. */
export type Held = { readonly ids: ReadonlySet<QualificationId> };

/** A qualification, and the months it takes this person: of one begun, what is left. */
export type Gain = { readonly qualification: Qualification; readonly months: number };

type Study = {
  /** The longest of the gates' studies: they run side by side. */
  readonly months: number;
  /** What is gained, each after its prerequisites. */
  readonly gains: readonly Gain[];
  /** What is held afterwards. */
  readonly after: Held;
};

export type Studies = {
  readonly start: Held;
  readonly of: (role: Role, held: Held) => Study;
};

type Sequence = { readonly months: number; readonly gains: readonly Gain[] };

/** Studies of one person. Every answer is remembered: a search asks the same few again and again. */
export function makeStudies(
  { qualifications }: Pick<Catalog, 'qualifications'>,
  background: Pick<Background, 'qualifications' | 'years'>,
): Studies {
  const states = new Map<string, Held>();
  const stateOf = (ids: Iterable<QualificationId>): Held => {
    const sorted = [...new Set(ids)].sort();
    const key = sorted.join();
    const known = states.get(key) ?? { ids: new Set(sorted) };
    states.set(key, known);
    return known;
  };
  const own = [...background.qualifications];
  const held = own.flatMap(([id, { kind }]) => (kind === 'held' ? [...meetsOf(id)] : []));
  const begun = own.flatMap(([id, state]) => {
    const qualification = qualifications.get(id);
    return state.kind === 'held' || qualification === undefined
      ? []
      : [{ qualification, months: state.monthsLeft ?? qualification.months }];
  });

  function meetsOf(id: QualificationId): ReadonlySet<QualificationId> {
    return qualifications.get(id)?.meets ?? new Set([id]);
  }

  /** What is begun and will count as this, unless starting this itself is shorter. */
  function begunFor({ id, months }: Qualification) {
    return begun
      .filter(({ qualification }) => qualification.meets.has(id))
      .filter((each) => each.qualification.id === id || each.months <= months)
      .sort((a, b) => a.months - b.months)[0];
  }

  /** A qualification after its missing prerequisites, in sequence; one already begun takes what is left of it. */
  function sequenceOf(wanted: Qualification, { ids }: Held): Sequence {
    const gains: Gain[] = [];
    const have = new Set(ids);
    const take = (asked: Qualification): void => {
      if (have.has(asked.id)) return;
      const started = begunFor(asked);
      const taken = started?.qualification ?? asked;
      if (started === undefined)
        for (const id of taken.prerequisites) {
          const prerequisite = qualifications.get(id);
          if (prerequisite !== undefined) take(prerequisite);
        }
      for (const id of taken.meets) have.add(id);
      gains.push({ qualification: taken, months: started?.months ?? taken.months });
    };
    take(wanted);
    return { months: gains.reduce((sum, { months }) => sum + months, 0), gains };
  }

  function shortest(gate: Gate, by: Held): Sequence | null {
    return waysByStudy(gate)
      .map(({ qualification }) => sequenceOf(qualification, by))
      .reduce<Sequence | null>(
        (best, each) => (best === null || each.months < best.months ? each : best),
        null,
      );
  }

  const known = new Map<Held, Map<Role, Study>>();
  function study(role: Role, by: Held): Study {
    const missing = role.gates.filter(
      (gate) =>
        gate.need === 'required' &&
        standAtGate(gate, background, { qualifications }).state !== 'met' &&
        !waysByStudy(gate).some(({ qualification }) => by.ids.has(qualification.id)),
    );
    const sequences = missing.flatMap((gate) => shortest(gate, by) ?? []);
    const gains = [
      ...new Map(
        sequences.flatMap((sequence) => sequence.gains).map((gain) => [gain.qualification.id, gain]),
      ).values(),
    ];
    return {
      months: Math.max(0, ...sequences.map(({ months }) => months)),
      gains,
      after:
        gains.length === 0
          ? by
          : stateOf([...by.ids, ...gains.flatMap(({ qualification }) => [...qualification.meets])]),
    };
  }
  return {
    start: stateOf(held),
    of: (role, by) => {
      const ofHeld = known.get(by) ?? new Map<Role, Study>();
      known.set(by, ofHeld);
      const found = ofHeld.get(role) ?? study(role, by);
      ofHeld.set(role, found);
      return found;
    },
  };
}
