import { Link } from 'wouter';
import type { LastHeard } from '../../caseload/followed.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LevelPlot } from '../../parts/LevelPlot.tsx';
import { ReadinessBar } from '../../parts/ReadinessBar.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import { widestGaps } from '../../readiness/explain.ts';
import { Section } from '../../ui/Section.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { describeGap } from '../../words/gapWords.ts';
import { formatPercent } from '../../words/readinessWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import styles from './AdviseeSummary.module.css';

const gapsShown = 6;
const rolesShown = 4;

/** The last result of somebody in short: goals, the widest gaps, the plan, and their own words. */
export function AdviseeSummary({ last: { shared, standing } }: { readonly last: LastHeard }) {
  const { roles } = useCatalog();
  const { assessment, plan, message, name } = shared;
  const { goals, background } = assessment;
  const { currentRole } = background;
  const nameOf = (id: NonNullable<typeof currentRole>) => roles.get(id)?.name ?? id;
  const shown =
    goals.length > 0
      ? goals.flatMap((goal) => standing?.results.get(goal) ?? [])
      : [...(standing?.results.values() ?? [])]
          .filter((result) => !isTooEarly(result) && result.role.id !== currentRole)
          .sort((a, b) => b.share - a.share)
          .slice(0, rolesShown);
  const [leading] = shown;
  const gaps =
    standing === null || leading === undefined || goals.length === 0 || isTooEarly(leading)
      ? []
      : widestGaps(assessment, standing.belief, leading, gapsShown);
  const goalOfPlan = plan?.steps.at(-1)?.role;
  return (
    <>
      <Section
        title={goals.length > 0 ? adviseWords.toGoals : adviseWords.closest}
        hint={sharedWords.title(name, currentRole === null ? null : nameOf(currentRole), goals.map(nameOf))}
      >
        {shown.length === 0 && <p>{standing === null ? adviseWords.noLevels : adviseWords.tooEarly}</p>}
        <ul className={styles.roles}>
          {shown.map((result) => (
            <li key={result.role.id}>
              <Link to={paths.role(result.role.id)}>{result.role.name}</Link>
              {isTooEarly(result) ? (
                <span>{adviseWords.tooEarly}</span>
              ) : (
                <>
                  <ReadinessBar result={result} />
                  <span className="figures">
                    {formatPercent(result.share)} <BandMark result={result} />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
        {plan !== null && goalOfPlan !== undefined && (
          <p>
            {adviseWords.planDone(
              plan.items.filter(({ done }) => done !== null).length,
              plan.items.length,
              nameOf(goalOfPlan),
            )}
          </p>
        )}
      </Section>
      {gaps.length > 0 && leading !== undefined && (
        <Section title={adviseWords.gaps(leading.role.name)}>
          <ul className={styles.gaps}>
            {gaps.map(({ requirement: { skill, level }, level: held }) => (
              <li key={skill.id}>
                <Link to={paths.skill(skill.id)}>{skill.name}</Link>
                <LevelPlot asked={level} held={held} />
                <span>{describeGap(level, held)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {message !== '' && (
        <Section title={adviseWords.theirWords}>
          <blockquote className={styles.words}>{message}</blockquote>
        </Section>
      )}
    </>
  );
}
