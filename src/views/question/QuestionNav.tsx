import { Link } from 'wouter';
import type { Assessment } from '../../assessment/assessment.ts';
import { stopsOf } from '../../assessment/stops.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { SavedNote, SavingNotice } from '../../parts/keeping/lateKeeping.tsx';
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
  const stops = stopsOf(sitting, assessment, skill);
  const before = stops[stops.indexOf(skill) - 1];
  return (
    <>
      {person !== null && <SavingNotice store={person.store} />}
      <div className={styles.nav}>
        <Link className="button" to={before === undefined ? paths.assess : paths.question(before.id)}>
          <ArrowIcon back />
          {questionWords.back}
        </Link>
        <button type="submit" className="button primary" disabled={person === null}>
          {questionWords.next}
          <ArrowIcon />
        </button>
        <span className={styles.end}>
          {digits && <span className={styles.keys}>{questionWords.keys}</span>}
          {person !== null && <SavedNote store={person.store} />}
        </span>
      </div>
    </>
  );
}
