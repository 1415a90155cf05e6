// Results as a table for a spreadsheet. In: ranked results and the words for them. Out: CSV text. Rules of
// the format: csv.ts.

import type { Assessment } from '../assessment/assessment.ts';
import type { Catalog, Gate } from '../catalog/catalog.ts';
import type { Band } from '../readiness/band.ts';
import { answersMissing, isTooEarly } from '../readiness/coverage.ts';
import type { GateStanding } from '../readiness/gates.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { wholePercent } from '../readiness/wholePercent.ts';
import { joinNames, makeCsv } from './csv.ts';

type ResultsCsvWords = {
  readonly date: string;
  readonly catalog: string;
  readonly nature: string;
  readonly selfAssessment: string;
  readonly columns: {
    readonly role: string;
    readonly id: string;
    readonly zone: string;
    readonly lines: string;
    readonly band: string;
    readonly butFor: string;
    readonly share: string;
    readonly low: string;
    readonly high: string;
    readonly coverage: string;
    readonly answersMissing: string;
    readonly gates: string;
  };
  readonly bands: Readonly<Record<Band, string>>;
  readonly gate: (gate: Gate) => string;
  /** Whether the gate is required, and where the person stands before it. */
  readonly gateState: (standing: GateStanding) => string;
};

export type ResultsCsvInputs = {
  readonly catalog: Pick<Catalog, 'version'>;
  /** Ranked, nearest first. */
  readonly results: readonly Readiness[];
  /** What the results came from. */
  readonly assessment: Pick<Assessment, 'answers'>;
  /** The day it is made, as 2027-08-31. */
  readonly date: string;
  readonly words: ResultsCsvWords;
};

/**
 * One row a role, in the order given, below rows that say when it was made, from which catalog, and that
 * it is no test. Shares are whole percents, as on the screen. A role with too few answers has no figure
 * and no band: those cells are empty and another says how many more answers it needs.
 */
export function makeResultsCsv({ catalog, assessment, results, date, words }: ResultsCsvInputs): string {
  const { columns } = words;
  return makeCsv([
    [words.date, date],
    [words.catalog, catalog.version],
    [words.nature, words.selfAssessment],
    [],
    [
      columns.role,
      columns.id,
      columns.zone,
      columns.lines,
      columns.band,
      columns.butFor,
      columns.share,
      columns.low,
      columns.high,
      columns.coverage,
      columns.answersMissing,
      columns.gates,
    ],
    ...results.map((result) => [
      result.role.name,
      result.role.id,
      result.role.zone.name,
      joinNames(result.role.lines.map(({ name }) => name)),
      ...describeFigures(result, words),
      wholePercent(result.coverage),
      isTooEarly(result) ? answersMissing(assessment, result.role) : '',
      joinNames(result.gates.map((standing) => describeGate(standing, words))),
    ]),
  ]);
}

function describeFigures(result: Readiness, words: ResultsCsvWords): (string | number)[] {
  if (isTooEarly(result)) return ['', '', '', '', ''];
  return [
    words.bands[result.band],
    joinNames(result.butFor.map(({ gate }) => words.gate(gate))),
    wholePercent(result.share),
    wholePercent(result.low),
    wholePercent(result.high),
  ];
}

const describeGate = (standing: GateStanding, words: ResultsCsvWords): string =>
  `${words.gate(standing.gate)}: ${words.gateState(standing)}`;
