import { BandGlyph } from '../../parts/BandMark.tsx';
import { bandName } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import { countBands, type Ranking } from './ranking.ts';
import styles from './Tally.module.css';

/** How many roles are in each band, and how many have no figure yet. */
export function Tally({ ranking: { ranked, tooEarly, current, goals } }: { readonly ranking: Ranking }) {
  return (
    <>
      <ul className={styles.tally}>
        {countBands(ranked).map(({ band, count }) => (
          <li key={band}>
            <b>{count}</b>{' '}
            <span className={styles.band}>
              <BandGlyph band={band} />
              {bandName[band]}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {resultsWords.tallyOf(
          ranked.length,
          current !== null && !goals.some((goal) => goal === current.role),
        )}{' '}
        {tooEarly.length > 0 && `${resultsWords.tallyMore(tooEarly.length)} `}
        {resultsWords.tallyStarts}
      </p>
    </>
  );
}
