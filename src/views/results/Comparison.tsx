import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import type { Snapshot } from '../../readiness/snapshot.ts';
import { keptResultWords } from '../../words/keptResultWords.ts';
import { formatPoints } from '../../words/readinessWords.ts';
import { compareSnapshot, type RoleChange } from './compareSnapshot.ts';
import styles from './History.module.css';
import type { Outcome } from './outcome.ts';

/** More rows than this would bury what has changed. */
const mostChanges = 8;

type ComparisonProps = { readonly outcome: Outcome; readonly snapshot: Snapshot };

/** What is different today from a kept result: figures of roles, and levels claimed. */
export function Comparison({ outcome: { catalog, standing }, snapshot }: ComparisonProps) {
  const { roles, skills } = compareSnapshot(catalog, snapshot, standing.assessment, standing.results);
  return (
    <>
      {snapshot.catalog !== catalog.version && (
        <p className={styles.note}>{keptResultWords.otherCatalog(snapshot.catalog, catalog.version)}</p>
      )}
      <div>
        <h4>{keptResultWords.levels}</h4>
        {skills.length === 0 && <p>{keptResultWords.noLevels}</p>}
        <ul>
          {skills.map(({ skill, before, now }) => (
            <li key={skill.id}>
              <Link to={paths.question(skill.id)}>{skill.name}</Link>
              <span>{keptResultWords.levelChanged(before, now)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{keptResultWords.figures}</h4>
        <RoleChanges roles={roles} />
      </div>
    </>
  );
}

function RoleChanges({ roles }: { readonly roles: readonly RoleChange[] }) {
  const changed = roles.filter(({ points }) => points !== 0).slice(0, mostChanges);
  const others = roles.slice(changed.length);
  if (roles.length === 0) return <p>{keptResultWords.noFigures}</p>;
  if (changed.length === 0) return <p>{keptResultWords.unchanged}</p>;
  return (
    <>
      <ul>
        {changed.map(({ role, before, now, points }) => (
          <li key={role.id}>
            <Link to={paths.role(role.id)}>{role.name}</Link>
            <span className="figures">
              <b>{formatPoints(points)}</b> {keptResultWords.thenNow(before, now)}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.note}>
          {keptResultWords.others(others.length, Math.abs(others[0]?.points ?? 0))}
        </p>
      )}
    </>
  );
}
