// A caseload as a table for a spreadsheet. In: the people followed, the roles to give figures for, and the words.
// Out: CSV text. Rules of the format: csv.ts. The private note stays out of it.
import type { Followed } from '../caseload/followed.ts';
import type { Catalog, Role, RoleId } from '../catalog/catalog.ts';
import type { Band } from '../readiness/band.ts';
import { isTooEarly } from '../readiness/coverage.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { wholePercent } from '../readiness/wholePercent.ts';
import { joinNames, makeCsv } from './csv.ts';

type CaseloadCsvWords = {
  readonly columns: {
    readonly label: string;
    readonly currentRole: string;
    readonly goals: string;
    readonly heard: string;
    readonly share: (role: string) => string;
    readonly range: (role: string) => string;
    readonly band: (role: string) => string;
    readonly nextAction: string;
    readonly followUp: string;
  };
  readonly bands: Readonly<Record<Band, string>>;
  /** Both ends of an interval of shares, 0 to 1; nothing that a spreadsheet takes for a date. */
  readonly range: (low: number, high: number) => string;
};

export type CaseloadCsvInputs = {
  readonly catalog: Pick<Catalog, 'roles'>;
  readonly followed: readonly Followed[];
  /** The roles that figures are given for, each in three cells. */
  readonly roles: readonly Role[];
  /** The calendar day of a time in milliseconds since 1970, as 2027-08-31. */
  readonly dayOf: (at: number) => string;
  readonly words: CaseloadCsvWords;
};

/**
 * One row a person, in the order given. Shares are whole percents, as on the screen. What was not sent, and a figure
 * that would rest on too few answers, is an empty cell.
 */
export function makeCaseloadCsv({ catalog, followed, roles, dayOf, words }: CaseloadCsvInputs): string {
  const { columns } = words;
  const nameOf = (role: RoleId | null): string =>
    role === null ? '' : (catalog.roles.get(role)?.name ?? '');
  return makeCsv([
    [
      columns.label,
      columns.currentRole,
      columns.goals,
      columns.heard,
      ...roles.flatMap(({ name }) => [columns.share(name), columns.range(name), columns.band(name)]),
      columns.nextAction,
      columns.followUp,
    ],
    ...followed.map(({ advisee, last }) => [
      advisee.label,
      nameOf(last?.shared.assessment.background.currentRole ?? null),
      joinNames((last?.shared.assessment.goals ?? []).map(nameOf)),
      last === null ? '' : dayOf(last.at),
      ...roles.flatMap(({ id }) => describeFigures(last?.standing?.results.get(id), words)),
      advisee.nextAction,
      advisee.followUp ?? '',
    ]),
  ]);
}

function describeFigures(result: Readiness | undefined, words: CaseloadCsvWords): (string | number)[] {
  if (result === undefined || isTooEarly(result)) return ['', '', ''];
  return [wholePercent(result.share), words.range(result.low, result.high), words.bands[result.band]];
}
