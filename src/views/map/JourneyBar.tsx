import { useContext, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { type Assessment, withBackground } from '../../assessment/assessment.ts';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { withLeadingGoal } from '../../assessment/withLeadingGoal.ts';
import type { RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { PersonContext, usePerson, useStanding } from '../../parts/PersonContext.ts';
import { rolesByZone } from '../../parts/rolesByZone.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import { Select } from '../../ui/Select.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { formatDate } from '../../words/figures.ts';
import { mapWords } from '../../words/mapWords.ts';
import styles from './JourneyBar.module.css';

/** Where you are and where you want to go: said here, kept like an answer, and shown on the map. */
export function JourneyBar() {
  const catalog = useCatalog();
  const { failed } = useContext(PersonContext);
  const isHydrated = useHydrated();
  const [{ background, goals }, say] = useSay();
  const groups = rolesByZone(catalog, () => true);
  const [goal] = goals;
  return (
    <div className={`${styles.bar} no-print needs-script`}>
      <div className={styles.field} data-mark="you">
        <Select
          label={mapWords.now}
          value={background.currentRole ?? ''}
          options={[['', mapWords.chooseNow]]}
          groups={groups}
          // What is chosen before the page is taken over would be lost.
          disabled={!isHydrated}
          onChange={(id) => say((before) => withBackground(before, { currentRole: roleId(id) }))}
        />
      </div>
      <div className={styles.field} data-mark="goal">
        <Select
          label={mapWords.goal}
          value={goal ?? ''}
          options={[['', mapWords.chooseGoal]]}
          groups={groups}
          disabled={!isHydrated}
          onChange={(id) => say((before) => withLeadingGoal(before, roleId(id)))}
        />
      </div>
      {goals.length > 1 && <p className={styles.more}>{mapWords.moreGoals(goals.length - 1)}</p>}
      {failed && (
        <p className={styles.more} role="alert">
          {mapWords.unknownPerson}
        </p>
      )}
      <Based />
    </div>
  );
}

const roleId = (id: string): RoleId | null => (id === '' ? null : (id as RoleId));

type Saying = (before: Assessment) => Assessment;

/**
 * What was said, and the way to say more. A browser that knows nobody fetches what a person needs when the
 * first thing is said, and says it then.
 */
function useSay(): readonly [Assessment, (saying: Saying) => void] {
  const { wake } = useContext(PersonContext);
  const person = usePerson();
  const [assessment, change] = useAssessment(person);
  const [waiting, setWaiting] = useState<Saying | null>(null);
  useEffect(() => {
    if (person === null || waiting === null) return;
    setWaiting(null);
    change(waiting);
  }, [person, waiting, change]);
  const say = (saying: Saying) => {
    if (person !== null) return change(saying);
    setWaiting(() => (before: Assessment) => saying(waiting?.(before) ?? before));
    wake();
  };
  return [waiting?.(assessment) ?? assessment, say];
}

/** What the figures on the map rest on. */
function Based() {
  const standing = useStanding();
  if (standing === null) return null;
  const { assessment } = standing;
  const last = Math.max(...[...assessment.answers.values()].map(({ at }) => at));
  return (
    <p className={styles.based}>
      {mapWords.based(claimsOf(assessment).length, formatDate(localDate(last)))}{' '}
      <Link to={paths.checkAnswers}>{mapWords.update}</Link>
    </p>
  );
}
