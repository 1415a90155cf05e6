import type { Background, QualificationState } from '../assessment/assessment.ts';
import type { Catalog, Gate, Qualification, Way } from '../catalog/catalog.ts';

export type GateState = 'met' | 'in-progress' | 'missing';
export type GateStanding = {
  readonly gate: Gate;
  readonly state: GateState;
  /** The way that gives the state: the first that opens the gate, else the first begun; null when missing. */
  readonly by: Way | null;
};

/**
 * Where a person stands before a gate. Any one way opens it. A qualification opens what it meets as well
 * (a higher degree a lower one of its kind); years add up over the fields a way names. Skill opens no gate.
 */
export function standAtGate(
  gate: Gate,
  background: Pick<Background, 'qualifications' | 'years'>,
  { qualifications }: Pick<Catalog, 'qualifications'>,
): GateStanding {
  const opens = (kind: QualificationState['kind'], { id }: Qualification) =>
    [...background.qualifications].some(
      ([own, state]) => state.kind === kind && qualifications.get(own)?.meets.has(id) === true,
    );
  const met = gate.anyOf.find((way) =>
    way.kind === 'experience' ? yearsTowards(way, background) >= way.years : opens('held', way.qualification),
  );
  if (met) return { gate, state: 'met', by: met };
  const begun = gate.anyOf.find(
    (way) => way.kind === 'qualification' && opens('in-progress', way.qualification),
  );
  return begun ? { gate, state: 'in-progress', by: begun } : { gate, state: 'missing', by: null };
}

/** Years the person has in the fields of a way, added up. */
export function yearsTowards(
  { fields }: Extract<Way, { kind: 'experience' }>,
  { years }: Pick<Background, 'years'>,
): number {
  return fields.reduce((sum, { id }) => sum + (years.get(id) ?? 0), 0);
}

/** The ways through a gate that are studied for. */
export const waysByStudy = ({ anyOf }: Gate): Extract<Way, { kind: 'qualification' }>[] =>
  anyOf.filter((way) => way.kind === 'qualification');
