import { Link } from 'wouter';
import { mostGoals, withGoal, withoutGoal } from '../../assessment/assessment.ts';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import type { Person } from '../../store/person.ts';
import { yourRoleWords } from '../../words/yourRoleWords.ts';
import styles from './YourScore.module.css';

type GoalButtonProps = { readonly role: Role; readonly person: Person };

/** Makes a role a goal, or takes it back. With three other goals it names them instead. */
export function GoalButton({ role, person }: GoalButtonProps) {
  const { roles } = useCatalog();
  const [{ goals }, change] = useAssessment(person);
  const isGoal = goals.includes(role.id);
  if (!isGoal && goals.length >= mostGoals)
    return (
      <p className={styles.detail}>
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
        className={isGoal ? 'button' : 'button primary'}
        onClick={() => change((before) => (isGoal ? withoutGoal : withGoal)(before, role.id))}
      >
        {isGoal ? yourRoleWords.removeGoal : yourRoleWords.setGoal}
      </button>
    </>
  );
}
