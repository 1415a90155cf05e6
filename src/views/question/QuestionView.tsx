import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import {
  type Answer,
  isClaim,
  type Level,
  wantsLevelBelow,
  withClaim,
  withLevelBelow,
  withNote,
  withTick,
} from '../../assessment/answer.ts';
import { withAnswer } from '../../assessment/assessment.ts';
import { sittingOf } from '../../assessment/progress.ts';
import type { Skill } from '../../catalog/catalog.ts';
import type { AssessProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import { late } from '../../ui/late.tsx';
import { questionWords } from '../../words/questionWords.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { NoteField } from './NoteField.tsx';
import { pathAfter } from './pathAfter.ts';
import { QuestionHead } from './QuestionHead.tsx';
import { QuestionNav } from './QuestionNav.tsx';
import styles from './QuestionView.module.css';

// The question can be answered without the panel beside it and the list below it, so they come after.
const SoFar = late(async () => (await import('./SoFar.tsx')).SoFar);
const QuestionList = late(async () => (await import('./QuestionList.tsx')).QuestionList);

export type QuestionWords = AssessProse['skills'][number];

type QuestionViewProps = { readonly skill: Skill; readonly words: QuestionWords };

/** One skill. Every choice is stored at once; only Next, Back and links lead away. */
export function QuestionView({ skill, words }: QuestionViewProps) {
  const catalog = useCatalog();
  const person = useWokenPerson();
  const [assessment, change] = useAssessment(person);
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const [belowShown, setBelowShown] = useState(false);
  const answer = assessment.answers.get(skill.id);
  const sitting = sittingOf(catalog, assessment);

  /** Changes the answer as it is stored now, which another tab may have changed since it was drawn. */
  const changeAnswer = (update: (before: Answer, at: number) => Answer) =>
    change((before, at) => {
      const current = before.answers.get(skill.id);
      return current === undefined ? before : withAnswer(before, skill.id, update(current, at));
    });
  const choose = (claim: Level | null) => {
    setBelowShown(false);
    change((before, at) =>
      withAnswer(before, skill.id, withClaim(before.answers.get(skill.id), skill, claim, at)),
    );
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (person === null) return;
    if (isClaim(answer) && wantsLevelBelow(skill, answer)) {
      setBelowShown(true);
      changeAnswer((before, at) => withLevelBelow(before, skill, at));
      // The statements are drawn by now or at the latest in the next frame; focus goes to the first of them.
      requestAnimationFrame(() => {
        const first = form.current?.querySelector<HTMLElement>('[data-below]');
        first?.focus({ preventScroll: true });
        first?.scrollIntoView({ block: 'center' });
      });
      return;
    }
    person.passedBy.add(skill.id);
    navigate(pathAfter(catalog, assessment, person, skill, sitting));
  };

  return (
    <div className={styles.page} data-own-bar>
      <div className={styles.question}>
        <QuestionHead
          skill={skill}
          words={words}
          assessment={assessment}
          sitting={sitting}
          passedBy={person?.passedBy ?? []}
        />
        <noscript>
          <p>
            {questionWords.needsScript} <a href={paths.skill(skill.id)}>{skill.name}</a>
          </p>
        </noscript>
        <form ref={form} onSubmit={goOn} noValidate>
          <LevelChoice
            skill={skill}
            words={words}
            answer={answer}
            belowShown={belowShown}
            disabled={person === null}
            onChoose={choose}
            onTick={(code, isTicked) => changeAnswer((before, at) => withTick(before, code, isTicked, at))}
          />
          {answer !== undefined && (
            <NoteField
              note={answer.note}
              onChange={(note) => changeAnswer((before, at) => withNote(before, note, at))}
            />
          )}
          <QuestionNav person={person} assessment={assessment} skill={skill} sitting={sitting} />
        </form>
        {person !== null && <QuestionList assessment={assessment} sitting={sitting} current={skill} />}
      </div>
      <aside className={`${styles.side} needs-script`} aria-label={questionWords.sofar}>
        {person !== null && <SoFar person={person} assessment={assessment} />}
      </aside>
    </div>
  );
}
