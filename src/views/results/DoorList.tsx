import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import type { Leverage } from '../../readiness/leverage.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import type { Doors } from './doors.ts';
import type { Outcome } from './outcome.ts';
import styles from './SideLists.module.css';

/** The skills whose next level would bring most, and what that is. */
export function DoorList({ outcome: { doors, standing } }: { readonly outcome: Outcome }) {
  const { skills, of } = doors;
  return (
    <section>
      <h2>{resultsWords.doors}</h2>
      <p className={skills.length === 0 ? styles.text : styles.hint}>{describeDoors(doors)}</p>
      {skills.length > 0 && (
        <ul className={styles.doors}>
          {skills.map((door) => (
            <Door
              key={door.skill.id}
              door={door}
              of={of}
              level={Math.round(standing.belief.levels.get(door.skill.id)?.mean ?? 0)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function describeDoors({ skills, of, amongGoals }: Doors): string {
  if (of === 0) return resultsWords.doorsNone;
  if (skills.length === 0) return resultsWords.doorsNothing;
  return amongGoals ? `${resultsWords.doorsHint} ${resultsWords.doorsGoals(of)}` : resultsWords.doorsHint;
}

type DoorProps = { readonly door: Leverage; readonly of: number; readonly level: number };

function Door({ door: { skill, rise, gaining, lifted }, of, level }: DoorProps) {
  return (
    <li>
      <h3>
        <Link to={paths.skill(skill.id)}>{skill.name}</Link>
      </h3>
      {of > 1 && gaining.length > 0 && (
        <p className={styles.count}>
          <b>{gaining.length}</b> {resultsWords.doorCount(gaining.length)}
        </p>
      )}
      <p className={styles.text}>
        {resultsWords.door(level, rise, of)} {resultsWords.lifted(lifted)}
      </p>
    </li>
  );
}
