import { Link } from 'wouter';
import type { Line, Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { LineBullet, LineBullets } from '../../parts/LineBullet.tsx';
import { formatList } from '../../words/figures.ts';
import { homeWords } from '../../words/homeWords.ts';
import styles from './LineStrip.module.css';

type LineStripProps = {
  readonly line: Line;
  readonly stations: readonly Role[];
  readonly description: string;
};

/** One line as the strip above a train's door shows it: stations in order, zones beside them. */
export function LineStrip({ line, stations, description }: LineStripProps) {
  return (
    <section className={styles.strip} data-line={line.id}>
      <h3 className={styles.name}>
        <LineBullet line={line} size={28} decorative />
        {line.name}
      </h3>
      <p className={styles.description}>{description}</p>
      <ol className={styles.stations} data-cased={line.cased}>
        {stations.map((role, index) => {
          const changes = role.lines.filter((other) => other !== line);
          const firstOfZone = stations[index - 1]?.zone !== role.zone;
          return (
            <li key={role.id} className={styles.station} data-interchange={changes.length > 0}>
              <span className={styles.role}>
                <Link to={paths.role(role.id)}>{role.name}</Link>
                {changes.length > 0 && (
                  <span className={styles.changes}>
                    <span className="hidden">
                      {homeWords.changesTo(formatList(changes.map(({ name }) => name)))}
                    </span>
                    <span aria-hidden="true">
                      <LineBullets lines={changes} size={18} />
                    </span>
                  </span>
                )}
              </span>
              <span className={firstOfZone ? styles.zone : 'hidden'}>{role.zone.name}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
