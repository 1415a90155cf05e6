import { useRef } from 'react';
import { Link } from 'wouter';
import { type Assessment, withBackground } from '../../assessment/assessment.ts';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { withGoalInPlace } from '../../assessment/withGoalInPlace.ts';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { rolesByZone } from '../../parts/rolesByZone.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import type { Person } from '../../store/person.ts';
import { Select } from '../../ui/Select.tsx';
import { routesWords } from '../../words/routesWords.ts';
import styles from './Ends.module.css';

type EndsProps = {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly goal: Role | null;
  /** Another of the goals is looked at; their order stays. */
  readonly onAim: (goal: RoleId) => void;
};

/** Both ends of the routes. They are answers, kept like the others. */
export function Ends({ person, assessment, goal, onAim }: EndsProps) {
  const catalog = useCatalog();
  const [, change] = useAssessment(person);
  const groups = rolesByZone(catalog, () => true);
  const { goals, background } = assessment;
  // Whoever looks from another role and comes back has the years there again.
  const yearsBefore = useRef(new Map<RoleId, number | null>());
  return (
    <div className={styles.ends}>
      <div className={`${styles.fields} no-print`}>
        <Select
          label={routesWords.from}
          value={background.currentRole ?? ''}
          options={[['', routesWords.fromNone]]}
          groups={groups}
          onChange={(id) => {
            const { currentRole, yearsInRole } = background;
            if (currentRole !== null) yearsBefore.current.set(currentRole, yearsInRole);
            const role = roleId(id);
            const years = role === null ? null : (yearsBefore.current.get(role) ?? null);
            change((before) => withBackground(before, { currentRole: role, yearsInRole: years }));
          }}
        />
        <Select
          label={routesWords.to}
          value={goal?.id ?? ''}
          options={[['', routesWords.toNone]]}
          groups={groups}
          onChange={(id) => {
            change((before) => withGoalInPlace(before, goal?.id ?? null, roleId(id)));
            if (id !== '') onAim(id as RoleId);
          }}
        />
      </div>
      {goals.length > 1 && (
        <fieldset className={`${styles.goals} no-print`}>
          <legend className="hidden">{routesWords.goals}</legend>
          {goals.map((id) => (
            <button
              key={id}
              type="button"
              className="button small"
              aria-pressed={id === goal?.id}
              onClick={() => onAim(id)}
            >
              {routesWords.otherGoal(catalog.roles.get(id)?.name ?? id)}
            </button>
          ))}
        </fieldset>
      )}
      <p className={styles.rests}>
        {routesWords.restsOn(claimsOf(assessment).length, catalog.skills.size)}{' '}
        <Link className="no-print" to={paths.assess}>
          {routesWords.answer}
        </Link>
      </p>
    </div>
  );
}

const roleId = (id: string): RoleId | null => (id === '' ? null : (id as RoleId));
