import { useEffect, useRef, useState } from 'react';
import { compareWords } from '../../words/compareWords.ts';
import styles from './CompareTable.module.css';
import type { RoleTexts } from './useRoleProse.ts';

type VariationCellProps = {
  readonly text: ReturnType<RoleTexts['of']>;
  readonly onAgain: () => void;
};

/** What differs from employer to employer: the role's own page says it, and its text comes by itself. */
export function VariationCell({ text, onAgain }: VariationCellProps) {
  const prose = useRef<HTMLParagraphElement>(null);
  const [hasAsked, setAsked] = useState(false);
  const isHere = typeof text === 'object';
  // The button that asked for the text has given way to it.
  useEffect(() => {
    if (hasAsked && isHere && document.activeElement === document.body) prose.current?.focus();
  }, [hasAsked, isHere]);
  if (text === undefined) return <p className={styles.none}>{compareWords.loading}</p>;
  if (text === 'failed')
    return (
      <p className={styles.none}>
        {compareWords.failed}{' '}
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            setAsked(true);
            onAgain();
          }}
        >
          {compareWords.again}
        </button>
      </p>
    );
  return (
    <p ref={prose} tabIndex={-1} className={styles.prose}>
      {text.variation}
    </p>
  );
}
