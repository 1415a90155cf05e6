import { Link } from 'wouter';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { sittingOf } from '../../assessment/progress.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { KeepingControls, SavedNote } from '../../parts/keeping/lateKeeping.tsx';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { late } from '../../ui/late.tsx';
import { Section } from '../../ui/Section.tsx';
import { assessWords } from '../../words/assessWords.ts';
import styles from './AssessView.module.css';

// They may stay empty, and come after the way to the questions; until they answer they are disabled.
const NowFields = late(async () => (await import('./NowFields.tsx')).NowFields);
const GoalFields = late(async () => (await import('./GoalFields.tsx')).GoalFields);
const HeldFields = late(async () => (await import('./HeldFields.tsx')).HeldFields);
const HoursField = late(async () => (await import('./HoursField.tsx')).HoursField);

/** Before the questions: what this is, what happens with the answers, and a background that may stay empty. */
export function AssessView() {
  const catalog = useCatalog();
  const person = useWokenPerson();
  const [assessment, change] = useAssessment(person);
  const sitting = sittingOf(catalog, assessment);
  const answered = sitting.filter(({ id }) => assessment.answers.has(id)).length;
  const goals = assessment.goals.length;
  const fields = { assessment, change };
  return (
    <>
      <Hero
        title={assessWords.title}
        lead={assessWords.lead}
        size="page"
        aside={
          <dl className={styles.facts}>
            <dt>{assessWords.askedFor}</dt>
            <dd>
              <span role="status">
                {goals === 0
                  ? assessWords.askedForAll(sitting.length)
                  : assessWords.askedForGoals(sitting.length, goals)}
                . {answered > 0 && assessWords.answered(answered, sitting.length - answered)}
              </span>
            </dd>
            {answered < sitting.length && (
              <>
                <dt>{assessWords.takes}</dt>
                <dd>{assessWords.takesText(sitting.length - answered)}.</dd>
              </>
            )}
            <dt>{assessWords.stays}</dt>
            <dd>{assessWords.staysText}</dd>
          </dl>
        }
      >
        <Onward person={person} />
        <noscript>
          <p>
            {assessWords.needsScript} <a href={paths.skills}>{assessWords.skills}</a>
          </p>
        </noscript>
      </Hero>
      <div className="wrap needs-script">
        <p className={styles.optional}>{assessWords.optional}</p>
        <fieldset className={styles.background} disabled={person === null}>
          <legend className="hidden">{assessWords.backgroundLegend}</legend>
          <Section title={assessWords.now} hint={assessWords.nowHint}>
            <NowFields {...fields} />
          </Section>
          <Section title={assessWords.goals} hint={assessWords.goalsHint}>
            <GoalFields {...fields} />
          </Section>
          <Section title={assessWords.held} hint={assessWords.heldHint}>
            {person !== null && <HeldFields {...fields} />}
          </Section>
          <Section title={assessWords.hours} hint={assessWords.hoursHint}>
            {/* Not before it answers: what is typed into a field without a script behind it would be lost. */}
            {person !== null && <HoursField {...fields} />}
          </Section>
        </fieldset>
        <Onward person={person} />
        {person !== null && (
          <Section title={assessWords.data} hint={assessWords.dataHint}>
            <SavedNote store={person.store} />
            <KeepingControls store={person.store} />
          </Section>
        )}
      </div>
    </>
  );
}

/** To the questions; with answers also to checking them and to the results. */
function Onward({ person }: { readonly person: Person | null }) {
  const catalog = useCatalog();
  const [assessment] = useAssessment(person);
  const sitting = sittingOf(catalog, assessment);
  const next =
    person === null
      ? (sitting[0] ?? null)
      : person.scoring.nextQuestion(catalog, assessment, person.standingOf(assessment).belief, sitting);
  const hasBegun = sitting.some(({ id }) => assessment.answers.has(id));
  return (
    <p className={`${styles.actions} needs-script no-print`}>
      {next !== null && (
        <Link className="button primary" to={paths.question(next.id)}>
          {hasBegun ? assessWords.goOn : assessWords.start}
        </Link>
      )}
      {assessment.answers.size > 0 && (
        <Link className={next === null ? 'button primary' : 'button'} to={paths.checkAnswers}>
          {assessWords.check}
        </Link>
      )}
      {claimsOf(assessment).length > 0 && (
        <Link className="button" to={paths.results}>
          {assessWords.results}
        </Link>
      )}
    </p>
  );
}
