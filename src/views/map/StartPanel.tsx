import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { mapWords } from '../../words/mapWords.ts';
import styles from './StartPanel.module.css';

type StartPanelProps = {
  /** Skills claimed so far. */
  readonly answers: number;
  /** The panel of a role stands in its place. */
  readonly covered: boolean;
};

/** What this is and what to do first, where no role is chosen yet. */
export function StartPanel({ answers, covered }: StartPanelProps) {
  const { roles, lines } = useCatalog();
  const { start } = mapWords;
  return (
    <section className={`${styles.start} no-print`} data-covered={covered}>
      <h2>{start.headline}</h2>
      <p>{start.lead(roles.size, lines.length)}</p>
      {answers === 0 && <p>{start.ask}</p>}
      <p className={styles.actions}>
        <Link className="button primary" to={answers === 0 ? paths.assess : paths.results}>
          {answers === 0 ? start.assess : start.results}
        </Link>
        <Link className="button" to={paths.roles}>
          {start.browse}
        </Link>
      </p>
    </section>
  );
}
