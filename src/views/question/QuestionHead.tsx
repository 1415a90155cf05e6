import type { Assessment } from '../../assessment/assessment.ts';
import { stopsOf } from '../../assessment/stops.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { questionWords } from '../../words/questionWords.ts';
import styles from './QuestionHead.module.css';
import type { QuestionWords } from './QuestionView.tsx';

type QuestionHeadProps = {
  readonly skill: Skill;
  readonly words: QuestionWords;
  readonly assessment: Assessment;
  readonly sitting: readonly Skill[];
  readonly passedBy: Iterable<Skill['id']>;
};

/** Where in the sitting this question stands, and what the skill is. */
export function QuestionHead({ skill, words, assessment, sitting, passedBy }: QuestionHeadProps) {
  const stops = stopsOf(sitting, assessment, skill, passedBy);
  const at = stops.indexOf(skill);
  const left = stops.filter(({ id }) => !assessment.answers.has(id)).length;
  return (
    <>
      <Track stops={stops} at={at} assessment={assessment} />
      <div className={styles.row}>
        <p className={styles.progress}>
          {at === -1 ? questionWords.extra : questionWords.progress(at + 1, stops.length, left)}
        </p>
        <button type="button" className={styles.what} popoverTarget="what-counts">
          {questionWords.what}
        </button>
        <div id="what-counts" popover="auto" className={styles.popover}>
          {questionWords.whatText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button type="button" className="button small" popoverTarget="what-counts">
            {questionWords.whatClose}
          </button>
        </div>
      </div>
      <h1 className={styles.title} tabIndex={-1}>
        {skill.name}
      </h1>
      <p className={styles.definition}>{words.definition}</p>
    </>
  );
}

type TrackProps = { readonly stops: readonly Skill[]; readonly at: number; readonly assessment: Assessment };

/** A line with a stop for each question, drawn as far as one has come. The words under it say the same. */
function Track({ stops, at, assessment: { answers } }: TrackProps) {
  const across = (index: number) => `${stops.length < 2 ? 50 : (index / (stops.length - 1)) * 100}%`;
  const furthest = stops.findLastIndex(({ id }, index) => index === at || answers.has(id));
  return (
    <svg className={styles.track} width="100%" height="28" data-many={stops.length > 20} aria-hidden="true">
      <line className={styles.ahead} x1="0" x2="100%" y1="14" y2="14" />
      <line className={styles.behind} x1="0" x2={across(Math.max(furthest, 0))} y1="14" y2="14" />
      {stops.map(({ id }, index) => (
        <circle
          key={id}
          className={styles.stop}
          data-state={index === at ? 'here' : answers.has(id) ? 'done' : 'open'}
          cx={across(index)}
          cy="14"
        />
      ))}
    </svg>
  );
}
