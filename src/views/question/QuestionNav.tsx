import { Link } from 'wouter';
import type { Assessment } from '../../assessment/assessment.ts';
import { stopsOf } from '../../assessment/stops.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { SavedNote } from '../../parts/keeping/lateKeeping.tsx';
import { useDisplay } from '../../store/display.ts';
import type { Person } from '../../store/person.ts';
import { ArrowIcon } from '../../ui/icons.tsx';
import { questionWords } from '../../words/questionWords.ts';
import styles from './QuestionNav.module.css';

type QuestionNavProps = {
  readonly person: Person | null;
  readonly assessment: Assessment;
  readonly skill: Skill;
  readonly sitting: readonly Skill[];
};

/** Back to the question before, on to the next; on a phone it stays at the lower edge. */
export function QuestionNav({ person, assessment, skill, sitting }: QuestionNavProps) {
  const { digits } = useDisplay();
  const stops = stopsOf(sitting, assessment, skill, person?.passedBy);
  const at = stops.indexOf(skill);
  const before =
    at === -1 ? paths.checkAnswers : at === 0 ? paths.assess : paths.question(stops[at - 1]?.id ?? skill.id);
  const isLast = at !== -1 && stops.every((stop) => stop === skill || assessment.answers.has(stop.id));
  return (
    <div className={styles.nav}>
      <Link className="button" to={before}>
        <ArrowIcon back />
        {questionWords.back}
      </Link>
      <button type="submit" className="button primary" disabled={person === null}>
        {isLast ? questionWords.last : questionWords.next}
        <ArrowIcon />
      </button>
      <span className={styles.end}>
        {digits && <span className={styles.keys}>{questionWords.keys}</span>}
        {person !== null && <SavedNote store={person.store} />}
      </span>
    </div>
  );
}
