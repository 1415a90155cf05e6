import { Link } from 'wouter';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { isAlike } from '../../assessment/isAlike.ts';
import { oldestAnswer } from '../../assessment/oldestAnswer.ts';
import { sittingOf } from '../../assessment/progress.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { SavedNote } from '../../parts/keeping/lateKeeping.tsx';
import { localDate } from '../../parts/keeping/localTime.ts';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { Section } from '../../ui/Section.tsx';
import { checkWords } from '../../words/checkWords.ts';
import { formatDate } from '../../words/figures.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { BackgroundRows } from './BackgroundRows.tsx';
import styles from './CheckView.module.css';

/** Everything that was said, on one page, each with a way to change it. */
export function CheckView() {
  const catalog = useCatalog();
  const person = useWokenPerson();
  const [assessment] = useAssessment(person);
  const sitting = sittingOf(catalog, assessment);
  const open = sitting.filter(({ id }) => !assessment.answers.has(id)).length;
  const answered = assessment.answers.size;
  const claims = claimsOf(assessment).length;
  const oldest = person === null ? null : oldestAnswer(assessment, Date.now());
  return (
    <>
      <Hero
        title={checkWords.title}
        lead={
          person === null
            ? checkWords.waiting
            : answered === 0
              ? checkWords.none
              : checkWords.lead(claims, answered - claims, open)
        }
        size="page"
      >
        <noscript>
          <p>{checkWords.needsScript}</p>
        </noscript>
        <Onward person={person} />
        {oldest !== null && <p className={styles.notice}>{checkWords.old(formatDate(localDate(oldest)))}</p>}
        {isAlike(assessment) && <p className={styles.notice}>{checkWords.alike}</p>}
        {person !== null && (
          <div className={styles.saved}>
            <SavedNote store={person.store} />
          </div>
        )}
      </Hero>
      <div className="wrap">
        <Section title={checkWords.background} hint={checkWords.backgroundHint}>
          <BackgroundRows assessment={assessment} />
        </Section>
        <Section title={checkWords.answers}>
          {catalog.skillGroups.map((group) => {
            const skills = [...catalog.skills.values()].filter(
              (skill) =>
                skill.group === group && (sitting.includes(skill) || assessment.answers.has(skill.id)),
            );
            return (
              skills.length > 0 && (
                <div key={group.id} className={styles.group}>
                  <h3>{group.name}</h3>
                  <AnswerRows skills={skills} assessment={assessment} />
                </div>
              )
            );
          })}
        </Section>
      </div>
    </>
  );
}

/** Where to go from here: results first once there is a claim, the next open question before that. */
function Onward({ person }: { readonly person: Person | null }) {
  const catalog = useCatalog();
  const [assessment] = useAssessment(person);
  const sitting = sittingOf(catalog, assessment);
  const others = [...catalog.skills.values()].filter((skill) => !sitting.includes(skill));
  const ask = (among: typeof sitting) =>
    person === null
      ? null
      : person.scoring.nextQuestion(catalog, assessment, person.standingOf(assessment).belief, among);
  const next = ask(sitting);
  const extra = next === null ? ask(others) : null;
  const hasClaims = claimsOf(assessment).length > 0;
  return (
    <p className={`${styles.actions} needs-script no-print`}>
      {hasClaims && (
        <Link className="button primary" to={paths.results}>
          {checkWords.toResults}
        </Link>
      )}
      {next !== null && (
        <Link className={hasClaims ? 'button' : 'button primary'} to={paths.question(next.id)}>
          {checkWords.goOn}
        </Link>
      )}
      {extra !== null && (
        <Link className="button" to={paths.question(extra.id)}>
          {checkWords.goOnAll(others.filter(({ id }) => !assessment.answers.has(id)).length)}
        </Link>
      )}
    </p>
  );
}
