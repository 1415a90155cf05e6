import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { usePerson } from '../../parts/PersonContext.ts';
import { late } from '../../ui/late.tsx';
import { compareWords } from '../../words/compareWords.ts';
import type { ChoiceActions } from './CompareView.tsx';
import styles from './RoleHead.module.css';

const GoalButton = late(async () => (await import('../../parts/GoalButton.tsx')).GoalButton);

type RoleHeadProps = {
  readonly role: Role;
  /** From 0. */
  readonly place: number;
  readonly prose: RolesProse;
  readonly actions: ChoiceActions;
};

/** Which role a column is about, and what can be done with it. */
export function RoleHead({ role, place, prose, actions }: RoleHeadProps) {
  const person = usePerson();
  const name = <span className="hidden">{compareWords.ofRole(role.name)}</span>;
  return (
    <li className={styles.head}>
      <p className={styles.crumb}>
        <LineBullets lines={role.lines} />
        {compareWords.zone(role.zone.name)}
      </p>
      <h2 className={styles.name}>
        <Link to={paths.role(role.id)}>{role.name}</Link>
      </h2>
      <p className={styles.summary}>{prose.roles.find(({ id }) => id === role.id)?.summary}</p>
      <div className={`${styles.actions} no-print`}>
        {person !== null && <GoalButton role={role} person={person} small />}
        {place > 0 && (
          <button type="button" className="button quiet small" onClick={() => actions.moveLeft(role)}>
            <span className={styles.besideOnly}>{compareWords.moveLeft}</span>
            <span className={styles.stackedOnly}>{compareWords.moveUp}</span>
            {name}
          </button>
        )}
        <button type="button" className="button quiet small" onClick={() => actions.remove(role)}>
          {compareWords.remove}
          {name}
        </button>
      </div>
    </li>
  );
}
