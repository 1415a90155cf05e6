import { useId } from 'react';
import { planBounds } from '../../plan/plan.ts';
import { withWords } from '../../plan/planChanges.ts';
import { planWords } from '../../words/planWords.ts';
import styles from './OwnWords.module.css';
import type { Planning } from './usePlanning.ts';

const fields = ['goalInWords', 'support', 'firstAction'] as const;

/** Asked for, and never forced: on paper only what was said stands. */
export function OwnWords({ planning: { plan, change } }: { readonly planning: Planning }) {
  const id = useId();
  return (
    <div className={styles.words}>
      {fields.map((field) => (
        <div key={field} data-empty={plan[field] === ''}>
          <label htmlFor={`${id}-${field}`}>{planWords[field]}</label>
          <textarea
            // Another text from undo or from another tab takes the place of what the field holds.
            key={plan[field]}
            id={`${id}-${field}`}
            className="no-print"
            rows={2}
            maxLength={planBounds.text}
            defaultValue={plan[field]}
            onBlur={({ target }) => {
              const text = target.value.trim();
              if (text !== plan[field]) change((before) => before && withWords(before, { [field]: text }));
            }}
          />
          <p className={styles.printed}>{plan[field]}</p>
        </div>
      ))}
    </div>
  );
}
