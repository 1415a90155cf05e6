import type { ReactNode } from 'react';
import type { CommentTarget } from '../../links/sharedReply.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { levelName } from '../../words/catalogWords.ts';
import { insideSentence } from '../../words/figures.ts';
import { planWords, spanOfItem } from '../../words/planWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { useCatalog } from '../CatalogContext.ts';
import styles from './SharedSummary.module.css';

type SharedSummaryProps = {
  readonly shared: SharedResult;
  /** What a reader may do with a level or an entry of the plan. */
  readonly beside?: (target: CommentTarget, name: string) => ReactNode;
};

/** Everything of a shared result as its reader gets it, in words; figures are worked out from it where it is read. */
export function SharedSummary({ shared, beside }: SharedSummaryProps) {
  const { roles, skills, qualifications, experienceFields } = useCatalog();
  const { name, message, assessment, plan } = shared;
  const { currentRole, years, hoursPerWeek } = assessment.background;
  const roleName = (id: Parameters<typeof roles.get>[0]) => roles.get(id)?.name ?? id;
  const goal = plan?.steps.at(-1);
  const levels = [...assessment.answers].flatMap(([skill, { claim }]) =>
    claim === null ? [] : [{ skill, claim }],
  );
  const notes = [...assessment.answers].filter(([, { note }]) => note !== '');
  const background = [
    ...[...years].map(([id, value]) =>
      sharedWords.years(value, insideSentence(experienceFields.get(id)?.name ?? id)),
    ),
    ...[...assessment.background.qualifications].map(([id, { kind }]) => {
      const title = qualifications.get(id)?.name ?? id;
      return kind === 'held' ? title : sharedWords.inProgress(title);
    }),
    ...(hoursPerWeek === null ? [] : [sharedWords.hours(hoursPerWeek)]),
  ];
  return (
    <div className={styles.summary}>
      <h3>
        {sharedWords.title(
          name,
          currentRole === null ? null : roleName(currentRole),
          assessment.goals.map(roleName),
        )}
      </h3>
      {message !== '' && <blockquote>{message}</blockquote>}
      {levels.length > 0 && (
        <ul>
          {levels.map(({ skill, claim }) => (
            <li key={skill}>
              <span>
                {skills.get(skill)?.name}: {levelName(claim)}
              </span>
              {beside?.({ kind: 'skill', skill }, skills.get(skill)?.name ?? skill)}
            </li>
          ))}
        </ul>
      )}
      {background.length > 0 && (
        <>
          <h4>{sharedWords.background}</h4>
          <ul>
            {background.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {plan !== null && goal !== undefined && (
        <>
          <h4>{sharedWords.planTo(roleName(goal.role))}</h4>
          <ul>
            {plan.items.map((item) => (
              <li key={item.id}>
                <span>
                  {item.text}{' '}
                  <small>
                    {spanOfItem(item)}
                    {item.done !== null && `, ${sharedWords.entryDone}`}
                  </small>
                  {shared.parts.notes &&
                    item.evidence !== '' &&
                    ` (${planWords.evidenceOf} ${item.evidence})`}
                </span>
                {beside?.({ kind: 'entry', entry: item.id }, item.text)}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h4>{sharedWords.notes}</h4>
          <ul>
            {notes.map(([skill, { note }]) => (
              <li key={skill}>
                {sharedWords.noteOn(skills.get(skill)?.name ?? skill)} {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
