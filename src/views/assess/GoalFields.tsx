import { useRef, useState } from 'react';
import { mostGoals, withGoal, withoutGoal } from '../../assessment/assessment.ts';
import type { RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { Select } from '../../ui/Select.tsx';
import { assessWords } from '../../words/assessWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';
import { rolesByZone } from './rolesByZone.ts';

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
                  aria-label={assessWords.removeGoal(role.name)}
                  onClick={() => {
                    change((before) => withoutGoal(before, id));
                    // The button goes away with its goal.
                    area.current?.focus();
                  }}
                >
                  {assessWords.remove}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {goals.length < mostGoals && (
        <AddGoal goals={goals} change={change} onLast={() => area.current?.focus()} />
      )}
      {goals.length === 0 && <p className={styles.quiet}>{assessWords.noGoals}</p>}
      {goals.length === mostGoals && <p className={styles.quiet}>{assessWords.fullGoals}</p>}
    </div>
  );
}

type AddGoalProps = {
  readonly goals: readonly RoleId[];
  /** The last place was taken: there is no field any more. */
  readonly onLast: () => void;
} & Pick<FieldsProps, 'change'>;

/** A role is chosen and then added: with the arrow keys a select changes at every step. */
function AddGoal({ goals, change, onLast }: AddGoalProps) {
  const catalog = useCatalog();
  const [chosen, setChosen] = useState('');
  const field = useRef<HTMLDivElement>(null);
  return (
    <div ref={field} className={styles.adder}>
      <Select
        label={assessWords.addGoal}
        value={chosen}
        options={[['', assessWords.chooseRole]]}
        groups={rolesByZone(catalog, ({ id }) => !goals.includes(id))}
        onChange={setChosen}
      />
      <button
        type="button"
        className="button"
        disabled={chosen === ''}
        onClick={() => {
          change((before) => withGoal(before, chosen as RoleId));
          setChosen('');
          if (goals.length + 1 === mostGoals) onLast();
          else field.current?.querySelector('select')?.focus();
        }}
      >
        {assessWords.add}
      </button>
    </div>
  );
}
