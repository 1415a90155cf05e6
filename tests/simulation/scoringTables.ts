// What docs/scoring.md shows of the simulation and of the thresholds, as Markdown.
import type { Catalog } from '../../src/catalog/catalog.ts';
import { bandsAlongMoves } from './bandsAlongMoves.ts';
import type { Respondent } from './respondents.ts';
import type { Drawing, Figure, Figures, Method } from './simulate.ts';

export type Row = { readonly respondent: Respondent; readonly figures: Figures };

export function simulationTable(
  rows: readonly Row[],
  { version, roles, skills }: Catalog,
  { persons, seed }: Drawing,
): string {
  const allRoles = mostUncertain(rows, ['all', 'adaptive24', 'adaptive12']);
  const oneGoal = mostUncertain(rows, ['goal12']);
  return [
    `Catalog ${version} (${roles.size} roles, ${skills.size} skills), ${persons} persons in each row, seed ${seed}.`,
    '',
    `| respondent | claims alone: simple average | model, all ${skills.size} answers | model, 24 adaptive answers | model, 12 adaptive answers | one goal, claims alone | one goal, model, 12 adaptive answers |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ respondent, figures: of }) =>
      [
        '',
        respondent.name,
        of.claims.error.toFixed(3),
        inCell(of.all),
        inCell(of.adaptive24),
        inCell(of.adaptive12),
        of.goalClaims.error.toFixed(3),
        inCell(of.goal12),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `A figure is the mean absolute error of the share, from 0 to 1; in brackets, how many of the true shares lie in their 80% interval. Standard errors are at most ${allRoles.error} and ${allRoles.coverage} over all roles, ${oneGoal.error} and ${oneGoal.coverage} for one goal.`,
  ].join('\n');
}

export function bandsTable(catalog: Catalog): string {
  const landings = bandsAlongMoves(catalog);
  const short = landings.filter(({ inStretch }) => !inStretch);
  const held = landings.length - short.length;
  return [
    `Catalog ${catalog.version}: ${landings.length} moves between two roles are stated or documented; ${held} of them (${((held / landings.length) * 100).toFixed(1)}%) land in Stretch or better. These fall short:`,
    '',
    '| from | to | strength | share |',
    '| --- | --- | --- | --- |',
    ...short.map(
      ({ from, to, strength, share }) => `| ${from.name} | ${to.name} | ${strength} | ${share.toFixed(3)} |`,
    ),
  ].join('\n');
}

/** The largest standard errors in these columns. */
function mostUncertain(rows: readonly Row[], methods: readonly Method[]) {
  const figures = rows.flatMap((row) => methods.map((method) => row.figures[method]));
  return {
    error: Math.max(...figures.map(({ errorSe }) => errorSe)).toFixed(4),
    coverage: `${(Math.max(...figures.map(({ coverageSe }) => coverageSe)) * 100).toFixed(1)} points`,
  };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
const inCell = ({ error, coverage }: Figure) => `${error.toFixed(3)} (${percent(coverage)})`;
