import { useContext, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { mostCompared, paths } from '../../links/paths.ts';
import { GoalButton } from '../../parts/GoalButton.tsx';
import { LineBullets } from '../../parts/LineBullet.tsx';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import { PersonContext, usePerson } from '../../parts/PersonContext.ts';
import { CloseIcon } from '../../ui/controlIcons.tsx';
import { mapWords } from '../../words/mapWords.ts';
import { wholeMap } from './mapChoice.ts';
import { Neighbours } from './Neighbours.tsx';
import styles from './RolePanel.module.css';
import type { ChangeChoice } from './useMapChoice.ts';
import { YourDistance } from './YourDistance.tsx';

type RolePanelProps = {
  readonly role: Role;
  readonly summary: string;
  /** Chosen by a key: focus comes here. */
  readonly takesFocus: boolean;
  readonly compared: readonly Role[];
  /** The map shows only what lies around this role. */
  readonly isCentre: boolean;
  readonly change: ChangeChoice;
  readonly onChoose: OnChoose;
  readonly onClose: () => void;
};

/** The chosen role: how far it is, where one comes from and goes on to, and what to do about it. */
export function RolePanel(props: RolePanelProps) {
  const { role, summary, takesFocus, isCentre, change, onChoose, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <aside className={styles.panel} aria-labelledby="panel-role">
      <div className={styles.body}>
        <div className={styles.top}>
          <LineBullets lines={role.lines} size={20} />
          <button
            type="button"
            className={`${styles.close} no-print`}
            aria-label={mapWords.close}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        <p className={styles.crumb}>{mapWords.crumb(role)}</p>
        <h2 id="panel-role" ref={heading} tabIndex={-1}>
          {role.name}
        </h2>
        <p className={styles.summary}>{summary}</p>
        <YourDistance role={role} />
        <Neighbours role={role} onChoose={onChoose} />
        <p className={`${styles.around} no-print`}>
          <button
            type="button"
            className="button small"
            onClick={() => change('around', isCentre ? wholeMap : role.id, 'step')}
          >
            {isCentre ? mapWords.whole : mapWords.around}
          </button>
        </p>
      </div>
      <div className={`${styles.actions} no-print`}>
        <Link className="button primary" to={paths.role(role.id)}>
          {mapWords.open}
        </Link>
        <SetGoal role={role} />
        <CompareButton {...props} />
      </div>
    </aside>
  );
}

/** A browser that knows nobody learns of its first person here. */
function SetGoal({ role }: { readonly role: Role }) {
  const { wake } = useContext(PersonContext);
  const person = usePerson();
  useEffect(wake, [wake]);
  return person === null ? null : <GoalButton role={role} person={person} small />;
}

function CompareButton({ role, compared, change }: RolePanelProps) {
  const isCompared = compared.includes(role);
  if (!isCompared && compared.length >= mostCompared) return <p>{mapWords.compareFull}</p>;
  const next = isCompared ? compared.filter((other) => other !== role) : [...compared, role];
  return (
    <button
      type="button"
      className="button"
      onClick={() => change('compare', next.map(({ id }) => id).join())}
    >
      {isCompared ? mapWords.compareOut : mapWords.compare}
    </button>
  );
}
