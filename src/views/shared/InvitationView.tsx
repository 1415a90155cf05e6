import { useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import type { UnknownCode } from '../../links/codes.ts';
import { paths } from '../../links/paths.ts';
import type { SharedInvitation } from '../../links/sharedInvitation.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { isoDay } from '../../parts/shared/dayNow.ts';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { useKeptLinks } from '../../parts/shared/useKeptLinks.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import type { Person } from '../../store/person.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { invitationWords } from '../../words/invitationWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import styles from './SharedSheet.module.css';

type InvitationViewProps = {
  readonly person: Person;
  /** The link it came in, open. */
  readonly fragment: string;
  readonly invitation: SharedInvitation;
  readonly unknown: readonly UnknownCode[];
};

/** What an adviser asks for. Beginning is consent: it takes over goals and skills, and keeps the link to answer it. */
export function InvitationView({ person, fragment, invitation, unknown }: InvitationViewProps) {
  const { roles, skills } = useCatalog();
  const [assessment, change] = useAssessment(person);
  const { kept, keep } = useKeptLinks(person, noTexts);
  const [, navigate] = useLocation();
  const { name, day, message, goals } = invitation;
  const [takesGoals, setTakesGoals] = useState(assessment.goals.length === 0);
  const isKept = kept.some(({ link }) => link.fragment === fragment);
  const nameOf = (id: RoleId) => roles.get(id)?.name ?? id;
  const hasOwnGoals = assessment.goals.length > 0 && assessment.goals.join() !== goals.join();
  const begin = () => {
    change((before) => ({
      ...before,
      goals: takesGoals && goals.length > 0 ? goals : before.goals,
      askFirst: invitation.skills,
    }));
    keep(fragment);
    navigate(paths.assess);
  };
  return (
    <>
      <div className={styles.banner}>
        <p className="wrap">{invitationWords.banner(name, formatDate(isoDay(day)), isKept)}</p>
      </div>
      <div className={styles.head}>
        <div className="wrap">
          <h1 tabIndex={-1}>{invitationWords.title(name)}</h1>
          {message !== '' && <blockquote className={styles.message}>{message}</blockquote>}
          <p className={styles.lead}>{isKept ? invitationWords.begun : invitationWords.lead}</p>
          {unknown.length > 0 && <p className={styles.unknown}>{sharedWords.unknown(unknown)}</p>}
          {!isKept && hasOwnGoals && goals.length > 0 && (
            <GoalChoice
              own={assessment.goals.map(nameOf)}
              suggested={goals.map(nameOf)}
              takesGoals={takesGoals}
              onChange={setTakesGoals}
            />
          )}
          <div className={`${styles.actions} no-print`}>
            {isKept ? (
              <Link className="button primary" to={paths.assess}>
                {invitationWords.goOn}
              </Link>
            ) : (
              <button type="button" className="button primary" onClick={begin}>
                {invitationWords.begin}
              </button>
            )}
          </div>
        </div>
      </div>
      <div className="wrap">
        <Section title={invitationWords.goals}>
          {goals.length === 0 ? (
            <p>{invitationWords.goalsNone}</p>
          ) : (
            <ul>
              {goals.map((id) => (
                <li key={id}>
                  <Link to={paths.role(id)}>{nameOf(id)}</Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section
          title={invitationWords.skills}
          {...(invitation.skills.length > 0 && {
            hint: invitationWords.skillsHint(invitation.skills.length),
          })}
        >
          {invitation.skills.length === 0 ? (
            <p>{invitationWords.skillsNone}</p>
          ) : (
            <ul>
              {invitation.skills.map((id) => (
                <li key={id}>
                  <Link to={paths.skill(id)}>{skills.get(id)?.name}</Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  );
}

type GoalChoiceProps = {
  readonly own: readonly string[];
  readonly suggested: readonly string[];
  readonly takesGoals: boolean;
  readonly onChange: (takesGoals: boolean) => void;
};

function GoalChoice({ own, suggested, takesGoals, onChange }: GoalChoiceProps) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{invitationWords.choice}</legend>
      <label>
        <input type="radio" name={group} checked={!takesGoals} onChange={() => onChange(false)} />
        <span>{invitationWords.keepMine(own)}</span>
      </label>
      <label>
        <input type="radio" name={group} checked={takesGoals} onChange={() => onChange(true)} />
        <span>{invitationWords.take(suggested)}</span>
      </label>
    </fieldset>
  );
}
