import { Link } from 'wouter';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { lineOfMove } from '../../catalog/lineOfMove.ts';
import { paths } from '../../links/paths.ts';
import { StationRing } from '../../parts/map/StationRing.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Route } from '../../routes/findRoutes.ts';
import { routesWords } from '../../words/routesWords.ts';
import styles from './RouteDiagram.module.css';

/** In pixels: what every step takes for its names, and what each month adds. */
const least = 34;
const perMonth = 1.15;
const ring = 20;
const yearsApart = 2;

type RouteDiagramProps = {
  readonly route: Route;
  readonly start: Role | null;
  readonly results: ReadonlyMap<RoleId, Readiness>;
};

/** A route from top to bottom; a step is as long as it takes, and years stand at the side. */
export function RouteDiagram({ route, start, results }: RouteDiagramProps) {
  const { steps, leap } = route;
  const hardest = steps.find((step) => step.leap === leap && leap > 0);
  const first = steps[0];
  return (
    <ol className={styles.route}>
      <li style={{ height: heightOf(first?.months.expected ?? 0) }}>
        <Station role={start} results={results} />
        <span className={styles.name}>
          {start === null ? (
            routesWords.outside
          ) : (
            <>
              <Link to={paths.role(start.id)}>{start.name}</Link>
              <span className={styles.you}>{routesWords.here}</span>
            </>
          )}
        </span>
        {first !== undefined && <Leg step={first} isHardest={first === hardest} years={yearsIn(steps, 0)} />}
      </li>
      {steps.map((step, i) => {
        const next = steps[i + 1];
        const { to } = step.move;
        return (
          <li key={to.id} style={{ height: next === undefined ? ring : heightOf(next.months.expected) }}>
            <Station role={to} results={results} />
            <span className={styles.name}>
              <Link to={paths.role(to.id)}>{to.name}</Link>
            </span>
            {next !== undefined && (
              <Leg step={next} isHardest={next === hardest} years={yearsIn(steps, i + 1)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

const heightOf = (months: number): number => Math.round(least + months * perMonth);

function Station({ role, results }: { readonly role: Role | null } & Pick<RouteDiagramProps, 'results'>) {
  const result = role === null ? undefined : results.get(role.id);
  const known = result === undefined || isTooEarly(result) ? null : result;
  return (
    <svg className={styles.station} width={ring} height={ring} viewBox="-10 -10 20 20" aria-hidden="true">
      <StationRing
        width={ring}
        height={ring}
        stroke={3.6}
        share={known?.share ?? null}
        ready={known?.band === 'ready'}
      />
    </svg>
  );
}

type LegProps = {
  readonly step: Route['steps'][number];
  readonly isHardest: boolean;
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

function Leg({ step: { move, months }, isHardest, years }: LegProps) {
  const line = lineOfMove(move);
  return (
    <>
      <span
        className={styles.line}
        data-line={line?.id}
        data-cased={line?.cased}
        data-dotted={line === null}
        aria-hidden="true"
      />
      <span className={styles.time} data-hardest={isHardest}>
        {routesWords.stepTime(months.expected, move)}
        {isHardest && `, ${routesWords.hardestMark}`}
      </span>
      {years.map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ top: `${at * 100}%` }} aria-hidden="true">
          {routesWords.year(year)}
        </span>
      ))}
    </>
  );
}

/** The even years that end inside a step, and how far along it. */
function yearsIn(steps: Route['steps'], position: number): LegProps['years'] {
  const before = steps.slice(0, position).reduce((sum, { months }) => sum + months.expected, 0);
  const length = steps[position]?.months.expected ?? 0;
  const years: { year: number; at: number }[] = [];
  for (let year = yearsApart; year * 12 <= before + length; year += yearsApart)
    if (year * 12 > before) years.push({ year, at: (year * 12 - before) / length });
  return years;
}
