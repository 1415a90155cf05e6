import { isEmpty } from '../assessment/assessment.ts';
import type { Mine } from './backup.ts';

/** True when there is nothing in it that a person could miss. */
export const isNothing = ({ assessment, snapshots, plan, links }: Mine): boolean =>
  snapshots.length === 0 && plan === null && links.length === 0 && isEmpty(assessment);
