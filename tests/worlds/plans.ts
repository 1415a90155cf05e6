import type { RoleId } from '../../src/catalog/catalog.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** One step from outside the map, with nothing in it. */
export const planToDean: Plan = {
  from: null,
  steps: [{ role: 'dean' as RoleId, months: 12 }],
  begins: 24_322,
  items: [],
  aside: [],
  tag: 0,
  goalInWords: '',
  support: '',
  firstAction: '',
};
