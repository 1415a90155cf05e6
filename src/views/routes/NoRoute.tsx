import { useMemo } from 'react';
import { Link } from 'wouter';
import { withGoalInPlace } from '../../assessment/withGoalInPlace.ts';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import { explainNoRoute } from '../../routes/explainNoRoute.ts';
import type { Traveller } from '../../routes/traveller.ts';
import type { Wishes } from '../../routes/wishes.ts';
import type { Person } from '../../store/person.ts';
import { DashList } from '../../ui/DashList.tsx';
import { moveKindName } from '../../words/catalogWords.ts';
import { routesWords } from '../../words/routesWords.ts';
import styles from './NoRoute.module.css';

type NoRouteProps = {
  readonly person: Person;
  readonly traveller: Traveller;
  readonly goal: Role;
  readonly wishes: Wishes;
  readonly onAim: (goal: RoleId) => void;
};

/** What stands between, and what would open it. */
export function NoRoute({ person, traveller, goal, wishes, onAim }: NoRouteProps) {
  const catalog = useCatalog();
  const why = useMemo(
    () => explainNoRoute({ catalog, traveller, goal, wishes }),
    [catalog, traveller, goal, wishes],
  );
  return (
    <div className={`wrap ${styles.none}`}>
      {why.kind === 'here' && <p>{routesWords.isHere}</p>}
      {why.kind === 'wishes' && <p>{routesWords.blocked(why.anyOf)}</p>}
      {why.kind === 'unreachable' && (
        <>
          <p>
            {why.openings.length === 0
              ? routesWords.noOpenings(goal.name)
              : routesWords.unreachable(goal.name)}
          </p>
          <DashList
            items={why.openings.map(({ from, kind }) => (
              <span key={from?.id ?? ''}>
                {from === null ? routesWords.outside : <Link to={paths.role(from.id)}>{from.name}</Link>},{' '}
                {moveKindName[kind].toLowerCase()}
              </span>
            ))}
          />
          {why.nearest !== null && <Nearest person={person} role={why.nearest} goal={goal} onAim={onAim} />}
        </>
      )}
    </div>
  );
}

type NearestProps = Pick<NoRouteProps, 'person' | 'goal' | 'onAim'> & { readonly role: Role };

function Nearest({ person, role, goal, onAim }: NearestProps) {
  const [, change] = useAssessment(person);
  return (
    <>
      <p>{routesWords.nearest(role.name)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          change((before) => withGoalInPlace(before, goal.id, role.id));
          onAim(role.id);
        }}
      >
        {routesWords.toNearest(role.name)}
      </button>
    </>
  );
}
