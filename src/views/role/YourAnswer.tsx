import { Link } from 'wouter';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { levelName } from '../../words/catalogWords.ts';
import { yourRoleWords } from '../../words/yourRoleWords.ts';
import styles from './YourAnswer.module.css';

type YourAnswerProps = { readonly skill: Skill; readonly assessment: Assessment };

/** What a person chose for a skill, if anything, and the way to choose otherwise. */
export function YourAnswer({ skill, assessment: { answers } }: YourAnswerProps) {
  const claim = answers.get(skill.id)?.claim ?? null;
  return (
    <span className={styles.said}>
      {claim === null ? yourRoleWords.assumed : yourRoleWords.youChose(levelName(claim))}{' '}
      <Link className="no-print" to={paths.question(skill.id)}>
        {claim === null ? yourRoleWords.answer : yourRoleWords.change}
        <span className="hidden">: {skill.name}</span>
      </Link>
    </span>
  );
}
