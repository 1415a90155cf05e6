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
  return (
    <>
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
                  onClick={() => change((before) => withoutGoal(before, id))}
                >
                  {assessWords.remove}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {goals.length < mostGoals && (
        <div className={styles.adder}>
          <Select
            key={goals.length}
            label={assessWords.addGoal}
            value=""
            options={[['', assessWords.chooseRole]]}
            groups={rolesByZone(catalog, ({ id }) => !goals.includes(id))}
            onChange={(id) => change((before) => withGoal(before, id as RoleId))}
          />
        </div>
      )}
      {goals.length === 0 && <p className={styles.quiet}>{assessWords.noGoals}</p>}
      {goals.length === mostGoals && <p className={styles.quiet}>{assessWords.fullGoals}</p>}
    </>
  );
}
