import type { Background } from '../../assessment/assessment.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { essentialAtLevel, thresholds } from '../../readiness/band.ts';
import type { GateStanding } from '../../readiness/gates.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { isEssential } from '../../readiness/weighing.ts';
import { nameGate } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';

/**
 * Required gates that are open, and what keeps a high figure from Ready; '' when there is nothing to say.
 * `hasSaid`: the person named some degree, licence or years.
 */
export function remarksOn(result: Readiness, hasSaid: boolean): string {
  const { gates, butFor } = result;
  const remarks: string[] = [];
  const below = essentialsBelow(result);
  if (below.length > 0) remarks.push(resultsWords.essentialsBelow(below));
  // "Ready but for ..." names its gates already.
  if (butFor.length === 0) {
    const missing = openGates(gates, 'missing');
    const begun = openGates(gates, 'in-progress');
    if (missing.length > 0) remarks.push(resultsWords.gatesMissing(missing, hasSaid));
    if (begun.length > 0) remarks.push(resultsWords.gatesBegun(begun));
  }
  return remarks.join(' ');
}

/** The names of the required gates in a state. */
export const openGates = (gates: readonly GateStanding[], open: 'missing' | 'in-progress'): string[] =>
  gates.filter(({ gate, state }) => gate.need === 'required' && state === open).map(nameGate);

/** The essential skills that keep a share in the range of Ready from being Ready. */
function essentialsBelow({ role, share, atLevel }: Readiness): Skill[] {
  if (share < thresholds.ready) return [];
  return role.requirements
    .filter((requirement, i) => isEssential(requirement) && (atLevel[i] ?? 0) <= essentialAtLevel)
    .map(({ skill }) => skill);
}

/** True when the person named anything that opens gates. */
export const hasSaidGates = ({ qualifications, years }: Background): boolean =>
  qualifications.size > 0 || years.size > 0;
