// What stands in the files an adviser takes away of a caseload.
import type { Advisee } from '../caseload/caseload.ts';
import { wholePercent } from '../readiness/wholePercent.ts';
import { bandName, formatPercent } from './readinessWords.ts';

export const caseloadCsvWords = {
  columns: {
    label: 'Advisee',
    currentRole: 'Current role',
    goals: 'Goals',
    heard: 'Last heard',
    share: (role: string): string => `${role}: readiness %`,
    range: (role: string): string => `${role}: low to high`,
    band: (role: string): string => `${role}: band`,
    nextAction: 'Next action',
    followUp: 'Follow-up',
  },
  bands: bandName,
  /** "82 to 93%" */
  range: (low: number, high: number): string => `${wholePercent(low)} to ${formatPercent(high)}`,
} as const;

export const followUpCalendarWords = {
  name: 'Follow-ups',
  summary: ({ label }: Advisee): string => `Follow up: ${label}`,
} as const;
