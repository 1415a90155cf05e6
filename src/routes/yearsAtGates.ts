import type { Gate, Way } from '../catalog/catalog.ts';
import { waysByStudy, yearsTowards } from '../readiness/gates.ts';
import type { Route } from './findRoutes.ts';
import type { Traveller } from './traveller.ts';

/** A way of years through a gate, and how far the traveller will have come by then. */
export type YearsAtGate = {
  readonly gate: Gate;
  readonly way: Extract<Way, { kind: 'experience' }>;
  /** The years the person named in its fields, today. */
  readonly now: number;
  /** Those and the expected years of the steps so far, if the work on the way counts. */
  readonly byThen: number;
};

/**
 * For a step of a route, the years its role asks that are not served yet, at gates that no study opens. They cost
 * nothing: the typical years of moves carry them.
 */
export function yearsAtGates(
  { steps }: Pick<Route, 'steps'>,
  position: number,
  { background }: Pick<Traveller, 'background'>,
): YearsAtGate[] {
  const travelled = steps.slice(0, position + 1).reduce((sum, { months }) => sum + months.expected, 0) / 12;
  const gates = (steps[position]?.move.to.gates ?? []).filter((gate) => waysByStudy(gate).length === 0);
  return gates.flatMap((gate) =>
    gate.anyOf.flatMap((way): YearsAtGate[] => {
      if (way.kind !== 'experience') return [];
      const now = yearsTowards(way, background);
      return now >= way.years ? [] : [{ gate, way, now, byThen: now + travelled }];
    }),
  );
}
