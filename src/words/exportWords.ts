// What stands in the files a person takes away.

import type { Gate } from '../catalog/catalog.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { wholePercent } from '../readiness/wholePercent.ts';
import { describeWay } from './catalogWords.ts';
import { formatDate, formatList, insideSentence } from './figures.ts';
import {
  bandName,
  describeBand,
  describeInterval,
  formatPercent,
  gateStateName,
  readinessWords,
} from './readinessWords.ts';

/** "Master's degree or 8 years in academic administration" */
const describeGate = ({ anyOf }: Gate): string => formatList(anyOf.map(describeWay), 'or');

export const resultsCsvWords = {
  date: 'Made on',
  catalog: 'Catalog version',
  nature: 'What this is',
  selfAssessment: 'A self-assessment, not a test',
  columns: {
    role: 'Role',
    id: 'Role id',
    zone: 'Zone',
    lines: 'Lines',
    band: 'Band',
    butFor: 'Ready but for',
    share: 'Readiness %',
    low: 'Low %',
    high: 'High %',
    coverage: 'Rests on your answers %',
    answersMissing: 'Answers needed for a figure',
    gates: 'Gates',
  },
  bands: bandName,
  gate: describeGate,
  gateState: ({ gate: { need }, state }: Readiness['gates'][number]): string =>
    `${need}, ${gateStateName[state].toLowerCase()}`,
} as const;

export const resultsPictureWords = {
  brand: 'Wayline',
  bands: bandName,
  counted: (known: number, all: number): string =>
    known === all ? `Of ${all} roles.` : `Of the ${known} roles with enough answers, out of ${all}.`,
  thresholds: `${readinessWords.barThresholds}.`,
  title: 'Closest roles',
  hint: (shown: number, all: number): string =>
    `${shown < all ? `The first ${shown} of ${all}. ` : ''}Thin bars show how sure the figure is.`,
  percent: formatPercent,
  /** "82 to 93%"; nothing when both ends round to the same. */
  range: (low: number, high: number): string =>
    formatPercent(low) === formatPercent(high) ? '' : `${wholePercent(low)} to ${formatPercent(high)}`,
  butFor: describeBand,
  answersMissing: readinessWords.answersMissing,
  describe: (result: Readiness): string =>
    `${result.role.name}: ${readinessWords.ready(result.share)}, ${describeInterval(result)}, ${bandName[result.band]}.${result.butFor.length === 0 ? '' : ` ${describeBand(result)}.`}`,
  describeTooEarly: (name: string, answersMissing: number): string =>
    `${name}: ${insideSentence(readinessWords.answersMissing(answersMissing))}.`,
  selfAssessment: 'A self-assessment: a perception, not a test.',
  origin: (date: string, catalogVersion: string): string => `${formatDate(date)} · Catalog ${catalogVersion}`,
} as const;
