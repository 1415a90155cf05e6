import { Link } from 'wouter';
import { type Assessment, withBackground } from '../../assessment/assessment.ts';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { withLeadingGoal } from '../../assessment/withLeadingGoal.ts';
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
  return (
    <div className={styles.ends}>
      <div className={`${styles.fields} no-print`}>
        <Select
          label={routesWords.from}
          value={background.currentRole ?? ''}
          options={[['', routesWords.fromNone]]}
          groups={groups}
          onChange={(id) => change((before) => withBackground(before, { currentRole: roleId(id) }))}
        />
        <Select
          label={routesWords.to}
          value={goal?.id ?? ''}
          options={[['', routesWords.toNone]]}
          groups={groups}
          onChange={(id) => {
            change((before) => withLeadingGoal(before, roleId(id)));
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
