import { Link } from 'wouter';
import { describeCohort } from '../../caseload/cohort.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { Section } from '../../ui/Section.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import type { Advising } from './advising.ts';
import styles from './GroupView.module.css';

/** More names of one row are counted. */
const namesShown = 6;

/** The group as one: which goals they have, and which skills they lack for them. */
export function GroupView({ advising: { followed, isDone } }: { readonly advising: Advising }) {
  if (!isDone) return <p role="status">{adviseWords.computing}</p>;
  return <Group followed={followed} />;
}

function Group({ followed }: Pick<Advising, 'followed'>) {
  const catalog = useCatalog();
  const { goals, skills, counted, leftOut } = describeCohort(followed, catalog);
  const lacking = skills.filter((row) => row.lacking.length > 0);
  return (
    <>
      <Section
        title={adviseWords.groupSkills}
        {...(counted > 0 && { hint: adviseWords.groupSkillsHint(counted, leftOut) })}
      >
        {lacking.length === 0 ? (
          <p>{counted === 0 ? adviseWords.groupNone : adviseWords.groupNoLack}</p>
        ) : (
          <table className={styles.table} aria-label={adviseWords.groupSkills}>
            <thead>
              <tr>
                <th scope="col">{adviseWords.skill}</th>
                <th scope="col" className={styles.bar}>
                  <span className="hidden">{adviseWords.groupLacking}</span>
                </th>
                <th scope="col">{adviseWords.groupLacking}</th>
                <th scope="col">{adviseWords.groupAsked}</th>
                <th scope="col">{adviseWords.groupWho}</th>
              </tr>
            </thead>
            <tbody>
              {lacking.map((row) => (
                <tr key={row.skill.id}>
                  <th scope="row">
                    <Link to={paths.skill(row.skill.id)}>{row.skill.name}</Link>
                  </th>
                  <td className={styles.bar}>
                    <svg width="100%" height="12" aria-hidden="true">
                      <rect className={styles.asked} width={share(row.asked, counted)} height="12" />
                      <rect
                        className={styles.lacking}
                        width={share(row.lacking.length, counted)}
                        height="12"
                      />
                    </svg>
                  </td>
                  <td className="figures">{row.lacking.length}</td>
                  <td className="figures">{row.asked}</td>
                  <td className={styles.names}>
                    {row.lacking
                      .slice(0, namesShown)
                      .map(({ label }) => label)
                      .join(', ')}
                    {row.lacking.length > namesShown &&
                      `, ${adviseWords.groupMore(row.lacking.length - namesShown)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Section title={adviseWords.groupGoals}>
        {goals.length === 0 ? (
          <p>{adviseWords.groupGoalsNone}</p>
        ) : (
          <table className={styles.table} aria-label={adviseWords.groupGoals}>
            <thead>
              <tr>
                <th scope="col">{adviseWords.groupGoal}</th>
                <th scope="col">{adviseWords.groupAny}</th>
                <th scope="col">{adviseWords.groupLead}</th>
              </tr>
            </thead>
            <tbody>
              {goals.map(({ role, aiming, leading }) => (
                <tr key={role.id}>
                  <th scope="row">
                    <Link to={paths.role(role.id)}>{role.name}</Link>
                  </th>
                  <td className="figures">{aiming}</td>
                  <td className="figures">{leading}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </>
  );
}

const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
