import { useId } from 'react';
import { planBounds } from '../../plan/plan.ts';
import { withWords } from '../../plan/planChanges.ts';
import { planWords } from '../../words/planWords.ts';
import styles from './OwnWords.module.css';
import type { Planning } from './usePlanning.ts';

const fields = ['goalInWords', 'support', 'firstAction'] as const;

/** Asked for, and never forced: on paper what was not said has a line to write it on. */
export function OwnWords({ planning: { plan, change } }: { readonly planning: Planning }) {
  const id = useId();
  return (
    <div className={styles.words}>
      {fields.map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{planWords[field]}</label>
          <textarea
            id={`${id}-${field}`}
            className="no-print"
            rows={2}
            maxLength={planBounds.text}
            value={plan[field]}
            onChange={({ target }) =>
              change((before) => before && withWords(before, { [field]: target.value }), field)
            }
          />
          <p className={styles.printed}>{plan[field]}</p>
        </div>
      ))}
    </div>
  );
}
