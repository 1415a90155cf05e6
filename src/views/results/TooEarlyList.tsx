import { useState } from 'react';
import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { readinessWords } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import { GoalMark } from './GoalMark.tsx';
import styles from './OtherRoles.module.css';
import type { Outcome } from './outcome.ts';

const mostRows = 8;

/** The roles without a figure, each with a way to the question that tells most about it. */
export function TooEarlyList({ outcome }: { readonly outcome: Outcome }) {
  const { tooEarly, goals } = outcome.ranking;
  const [all, setAll] = useState(false);
  const shown = all ? tooEarly : tooEarly.slice(0, mostRows);
  return (
    <div className={`${styles.others} no-print`}>
      <h3>{resultsWords.tooEarly}</h3>
      <p className={styles.hint}>{resultsWords.tooEarlyHint}</p>
      <ul>
        {shown.map(({ result: { role }, missing }) => (
          <li key={role.id}>
            <span className={styles.role}>
              <Link to={paths.role(role.id)}>{role.name}</Link> <LineBullets lines={role.lines} size={18} />{' '}
              {goals.includes(role) && <GoalMark />}
            </span>
            <Link className={styles.act} to={questionFor(role, outcome)}>
              {readinessWords.answersMissing(missing)}
              <span className="hidden">{resultsWords.of(role.name)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {tooEarly.length > mostRows && (
        <button
          type="button"
          className={`button small ${styles.more}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? resultsWords.showFewer : resultsWords.showAll(tooEarly.length)}
        </button>
      )}
    </div>
  );
}

/** The most useful open question of one role; all answers where each of its skills has one ("not sure"). */
function questionFor({ id, requirements }: Role, { catalog, scoring, standing }: Outcome): string {
  const { assessment, belief } = standing;
  const skills = requirements.map(({ skill }) => skill);
  const skill = scoring.nextQuestion(catalog, { ...assessment, goals: [id] }, belief, skills);
  return skill === null ? paths.checkAnswers : paths.question(skill.id);
}
