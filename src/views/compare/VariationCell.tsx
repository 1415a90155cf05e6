import { compareWords } from '../../words/compareWords.ts';
import styles from './Compare.module.css';
import type { RoleTexts } from './useRoleProse.ts';

type VariationCellProps = {
  readonly text: ReturnType<RoleTexts['of']>;
  readonly onAgain: () => void;
};

/** What differs from employer to employer: the role's own page says it, and its text comes by itself. */
export function VariationCell({ text, onAgain }: VariationCellProps) {
  if (text === undefined) return <p className={styles.none}>{compareWords.loading}</p>;
  if (text === 'failed')
    return (
      <p className={styles.none}>
        {compareWords.failed}{' '}
        <button type="button" className="button quiet small" onClick={onAgain}>
          {compareWords.again}
        </button>
      </p>
    );
  return <p className={styles.prose}>{text.variation}</p>;
}
