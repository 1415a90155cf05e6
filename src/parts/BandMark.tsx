import type { Readiness } from '../readiness/readiness.ts';
import { describeBand } from '../words/readinessWords.ts';
import styles from './BandMark.module.css';

type BandMarkProps = { readonly result: Pick<Readiness, 'band' | 'butFor'> };

/** A band: its glyph and its word. "Ready but for ..." bears the glyph of Stretch. */
export function BandMark({ result }: BandMarkProps) {
  return (
    <span className={styles.band}>
      <BandGlyph band={result.band} />
      {describeBand(result)}
    </span>
  );
}

/** Ready a full disc, Stretch a half one, Build a ring, Explore a dashed ring. The word stands beside it. */
export function BandGlyph({ band }: { readonly band: Readiness['band'] }) {
  return (
    <svg className={styles.glyph} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle
        cx="7"
        cy="7"
        r="5.5"
        className={band === 'ready' ? styles.full : styles.ring}
        strokeDasharray={band === 'explore' ? '2.4 2.2' : undefined}
      />
      {band === 'stretch' && <path d="M7 1.5a5.5 5.5 0 0 1 0 11Z" className={styles.full} />}
    </svg>
  );
}
