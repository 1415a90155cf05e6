import { Link } from 'wouter';
import { isClaim } from '../../assessment/answer.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { levelName } from '../../words/catalogWords.ts';
import { checkWords } from '../../words/checkWords.ts';
import styles from './CheckView.module.css';

type AnswerRowsProps = { readonly skills: readonly Skill[]; readonly assessment: Assessment };

/** A row for each skill: the answer in words, the person's note, and the way to change it. */
export function AnswerRows({ skills, assessment }: AnswerRowsProps) {
  return (
    <dl>
      {skills.map((skill) => (
        <AnswerRow key={skill.id} skill={skill} assessment={assessment} />
      ))}
    </dl>
  );
}

function AnswerRow({
  skill,
  assessment: { answers },
}: { readonly skill: Skill } & Pick<AnswerRowsProps, 'assessment'>) {
  const answer = answers.get(skill.id);
  return (
    <div className={styles.row}>
      <dt>{skill.name}</dt>
      <dd>
        {answer === undefined ? (
          <span className={styles.open}>{checkWords.open}</span>
        ) : isClaim(answer) ? (
          <>
            <b>{levelName(answer.claim)}</b>
            {answer.shown.length > 0 &&
              `, ${checkWords.ticked(answer.ticked.filter((code) => answer.shown.includes(code)).length, answer.shown.length)}`}
          </>
        ) : (
          checkWords.notSure
        )}
        {answer !== undefined && answer.note !== '' && <span className={styles.note}>{answer.note}</span>}
      </dd>
      <dd className={styles.change}>
        <Link to={paths.question(skill.id)} aria-label={changeName(skill, answer !== undefined)}>
          {answer === undefined ? checkWords.answer : checkWords.change}
        </Link>
      </dd>
    </div>
  );
}

const changeName = ({ name }: Skill, isAnswered: boolean) =>
  isAnswered ? checkWords.changeOf(name) : checkWords.answerOf(name);
