import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { strengthsOf } from '../../readiness/strengths.ts';
import { describeLevelRange } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import type { Outcome } from './outcome.ts';
import styles from './SideLists.module.css';

const mostStrengths = 6;

/** The skills the person holds at Proficient or above, with the levels they may be at. */
export function StrengthList({ outcome: { catalog, standing } }: { readonly outcome: Outcome }) {
  const strengths = strengthsOf(catalog, standing.assessment, standing.belief).slice(0, mostStrengths);
  return (
    <section>
      <h2>{resultsWords.strengths}</h2>
      <p className={strengths.length === 0 ? styles.text : styles.hint}>
        {strengths.length === 0 ? resultsWords.strengthsNone : resultsWords.strengthsHint}
      </p>
      {strengths.length > 0 && (
        <ul className={styles.strengths}>
          {strengths.map(({ skill, level }) => (
            <li key={skill.id}>
              <Link to={paths.skill(skill.id)}>{skill.name}</Link>
              <span>{describeLevelRange(level)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
