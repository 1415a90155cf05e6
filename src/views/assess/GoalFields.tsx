import { useRef } from 'react';
import { mostGoals, withGoal, withoutGoal } from '../../assessment/assessment.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { backgroundWords } from '../../words/backgroundWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';

/** Up to three goals, the leading one first. */
export function GoalFields({ assessment: { goals }, change }: FieldsProps) {
  const catalog = useCatalog();
  const area = useRef<HTMLDivElement>(null);
  return (
    <div ref={area} tabIndex={-1} className={styles.goalArea}>
      {goals.length > 0 && (
        <ol className={styles.goals}>
          {goals.flatMap((id) => {
            const role = catalog.roles.get(id);
            if (role === undefined) return [];
            return (
              <li key={id}>
                {role.name} <LineBullets lines={role.lines} size={18} />
                <button
                  type="button"
                  className="button quiet small"
                  aria-label={backgroundWords.removeGoal(role.name)}
                  onClick={() => {
                    change((before) => withoutGoal(before, id));
                    // The button goes away with its goal.
                    area.current?.focus();
                  }}
                >
                  {backgroundWords.remove}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {goals.length < mostGoals && (
        <RoleAdder
          label={backgroundWords.addGoal}
          taken={goals}
          onAdd={(id) => {
            change((before) => withGoal(before, id));
            // With the last place taken there is no field any more.
            if (goals.length + 1 === mostGoals) area.current?.focus();
          }}
        />
      )}
      {goals.length === 0 && <p className={styles.quiet}>{backgroundWords.noGoals}</p>}
      {goals.length === mostGoals && <p className={styles.quiet}>{backgroundWords.fullGoals}</p>}
    </div>
  );
}
