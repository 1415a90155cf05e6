import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import type { Route } from '../../routes/findRoutes.ts';
import type { Step } from '../../routes/measureStep.ts';
import type { Traveller } from '../../routes/traveller.ts';
import { yearsAtGates } from '../../routes/yearsAtGates.ts';
import { moveStrengthName } from '../../words/catalogWords.ts';
import { formatDuration, routesWords } from '../../words/routesWords.ts';
import styles from './StepList.module.css';

const raisesShown = 6;

type StepListProps = { readonly route: Route; readonly traveller: Traveller };

/** What each step of a route is made of. */
export function StepList({ route, traveller }: StepListProps) {
  const longest = Math.max(...route.steps.map(({ months }) => months.expected));
  const { start } = traveller;
  return (
    <>
      {start !== null && <OffRamps role={start} route={route} name={routesWords.offRampsFrom(start.name)} />}
      <ol className={styles.steps}>
        {route.steps.map((step, i) => (
          <li key={step.move.to.id}>
            <h3>
              <LineBullets lines={step.move.to.lines} size={20} />
              {routesWords.stepHead(i + 1, step.move.to.name)}
            </h3>
            <p className={styles.span}>{routesWords.stepSpan(step.months)}</p>
            <StepBars step={step} longest={longest} traveller={traveller} isFirst={i === 0} />
            <dl className={styles.facts}>
              <Raises step={step} />
              <Gates step={step} years={yearsAtGates(route, i, traveller)} />
              <div>
                <dt>{routesWords.evidence}</dt>
                <dd>{routesWords.evidenceOf(moveStrengthName[step.move.strength])}</dd>
              </div>
            </dl>
            <OffRamps role={step.move.to} route={route} name={routesWords.offRamps} />
          </li>
        ))}
      </ol>
    </>
  );
}

type StepBarsProps = {
  readonly step: Step;
  readonly longest: number;
  readonly traveller: Traveller;
  readonly isFirst: boolean;
};

/** Three bars to one scale; the longest decides. */
function StepBars({ step, longest, traveller, isFirst }: StepBarsProps) {
  const { move, serve, learn, study, hours, gains } = step;
  const rows = [
    {
      name: routesWords.serve,
      months: serve.expected,
      what:
        move.from === null
          ? routesWords.nothingToServe
          : routesWords.serveWhat(move.from.name, move, isFirst ? traveller.yearsInStart : 0),
    },
    {
      name: routesWords.learn,
      months: learn,
      what: hours < 1 ? routesWords.nothingToLearn : routesWords.learnWhat(hours, traveller.hoursPerWeek),
    },
    {
      name: routesWords.study,
      months: study,
      what:
        gains.length === 0
          ? routesWords.nothingToStudy
          : gains.map(({ qualification }) => qualification.shortName).join(', '),
    },
  ];
  return (
    <dl className={styles.bars}>
      {rows.map(({ name, months, what }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <svg width="100%" height="10" aria-hidden="true">
              <rect
                width={`${longest === 0 ? 0 : (100 * months) / longest}%`}
                height="10"
                data-decides={months > 0 && months >= step.months.expected - 1e-9}
              />
            </svg>
            {months >= 0.5 && <b>{formatDuration(months)}</b>} {what}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Raises({ step: { raises } }: { readonly step: Step }) {
  if (raises.length === 0) return null;
  const more = raises.length - raisesShown;
  return (
    <div>
      <dt>{routesWords.raises}</dt>
      <dd>
        <ul className={styles.raises}>
          {raises.slice(0, raisesShown).map(({ requirement: { skill, level }, carried, hours }) => (
            <li key={skill.id}>
              <Link to={paths.skill(skill.id)}>{skill.name}</Link>
              <span>{routesWords.raise(carried, level)}</span>
              <span className="figures">{routesWords.raiseHours(hours)}</span>
            </li>
          ))}
          {more > 0 && <li>{routesWords.more(more)}</li>}
        </ul>
      </dd>
    </div>
  );
}

type GatesProps = { readonly step: Step; readonly years: ReturnType<typeof yearsAtGates> };

function Gates({ step: { gains }, years }: GatesProps) {
  if (gains.length + years.length === 0) return null;
  return (
    <div>
      <dt>{routesWords.gates}</dt>
      <dd>
        <ul className={styles.plain}>
          {gains.map(({ qualification: { id, name }, months }) => (
            <li key={id}>
              <Link to={paths.qualification(id)}>{routesWords.gateGain(name, months)}</Link>
            </li>
          ))}
          {years.map((each) => (
            <li key={routesWords.gateYears(each)}>{routesWords.gateYears(each)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

type OffRampsProps = { readonly role: Role; readonly route: Route; readonly name: string };

/** Where else one could go from a station of the route. */
function OffRamps({ role, route, name }: OffRampsProps) {
  const { moves } = useCatalog();
  const on = new Set([route.steps[0]?.move.from, ...route.steps.map(({ move }) => move.to)]);
  const others = moves.filter(({ from, to }) => from === role && !on.has(to));
  if (others.length === 0) return null;
  return (
    <div className={`${styles.ramps} no-print`}>
      <b>{name}</b>
      <p>
        {others.map(({ to }, i) => (
          <span key={to.id}>
            {i > 0 && ', '}
            <Link to={paths.role(to.id)}>{to.name}</Link>
          </span>
        ))}
      </p>
    </div>
  );
}
