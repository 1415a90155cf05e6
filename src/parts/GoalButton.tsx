import { Link } from 'wouter';
import { mostGoals, withGoal, withoutGoal } from '../assessment/assessment.ts';
import type { Role } from '../catalog/catalog.ts';
import { paths } from '../links/paths.ts';
import type { Person } from '../store/person.ts';
import { yourRoleWords } from '../words/yourRoleWords.ts';
import { useCatalog } from './CatalogContext.ts';
import styles from './GoalButton.module.css';
import { useAssessment } from './useAssessment.ts';

type GoalButtonProps = {
  readonly role: Role;
  readonly person: Person;
  /** One of several on its screen: none of them is the thing to do there. */
  readonly small?: boolean;
};

/** Makes a role a goal, or takes it back. With three other goals it names them instead. */
export function GoalButton({ role, person, small = false }: GoalButtonProps) {
  const { roles } = useCatalog();
  const [{ goals }, change] = useAssessment(person);
  const isGoal = goals.includes(role.id);
  if (!isGoal && goals.length >= mostGoals)
    return (
      <p className={styles.full}>
        {yourRoleWords.threeGoals}{' '}
        {goals.map((goal, index) => (
          <span key={goal}>
            {index > 0 && ', '}
            <Link to={paths.role(goal)}>{roles.get(goal)?.name}</Link>
          </span>
        ))}
        .
      </p>
    );
  return (
    <>
      <p className="hidden" role="status">
        {isGoal && yourRoleWords.isGoal}
      </p>
      <button
        type="button"
        className={small ? 'button small' : isGoal ? 'button' : 'button primary'}
        onClick={() => change((before) => (isGoal ? withoutGoal : withGoal)(before, role.id))}
      >
        {isGoal ? yourRoleWords.removeGoal : yourRoleWords.setGoal}
        {small && <span className="hidden">: {role.name}</span>}
      </button>
      {isGoal && (
        <Link className={small ? 'button small' : 'button primary'} to={paths.routes}>
          {yourRoleWords.routes}
        </Link>
      )}
    </>
  );
}
