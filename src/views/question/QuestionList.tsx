import { Link } from 'wouter';
import { isClaim } from '../../assessment/answer.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { levelName } from '../../words/catalogWords.ts';
import { questionWords } from '../../words/questionWords.ts';
import styles from './QuestionList.module.css';

type QuestionListProps = {
  readonly assessment: Assessment;
  readonly sitting: readonly Skill[];
  readonly current: Skill;
};

/** Every skill with its answer, to jump to; closed until wanted. */
export function QuestionList({ assessment, sitting, current }: QuestionListProps) {
  const { skills } = useCatalog();
  const others = [...skills.values()].filter((skill) => !sitting.includes(skill));
  const row = (skill: Skill) => (
    <li key={skill.id}>
      <Link to={paths.question(skill.id)} aria-current={skill === current ? 'page' : undefined}>
        {skill.name}
      </Link>
      <span>{describeAnswer(assessment, skill)}</span>
    </li>
  );
  return (
    <details className={`${styles.list} no-print`}>
      <summary>{questionWords.all}</summary>
      <p className={styles.hint}>{questionWords.allHint}</p>
      <ul>{sitting.map(row)}</ul>
      {others.length > 0 && (
        <>
          <h2>{questionWords.elsewhere}</h2>
          <ul>{others.map(row)}</ul>
        </>
      )}
    </details>
  );
}

function describeAnswer({ answers }: Assessment, skill: Skill): string {
  const answer = answers.get(skill.id);
  if (answer === undefined) return questionWords.open;
  return isClaim(answer) ? levelName(answer.claim) : questionWords.notSure;
}
