import { useState } from 'react';
import { planWords } from '../../words/planWords.ts';
import styles from './PlanSheet.module.css';
import type { PlanFile } from './savePlan.ts';
import type { Planning } from './usePlanning.ts';

const kinds: readonly (readonly [PlanFile, string])[] = [
  ['ics', planWords.calendar],
  ['md', planWords.markdown],
  ['csv', planWords.csv],
];

/** The plan as files. What makes them is fetched when one is asked for. */
export function PlanFiles({ planning }: { readonly planning: Planning }) {
  const [status, setStatus] = useState('');
  return (
    <>
      <p className={styles.actions}>
        {kinds.map(([kind, name]) => (
          <button
            key={kind}
            type="button"
            className="button"
            onClick={async () => {
              try {
                const { savePlan } = await import('./savePlan.ts');
                setStatus(planWords.saved(savePlan(kind, planning)));
              } catch {
                setStatus(planWords.saveFailed);
              }
            }}
          >
            {name}
          </button>
        ))}
      </p>
      <p className={styles.status} role="status">
        {status}
      </p>
    </>
  );
}
