import { withBackground, withEntry } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { backgroundWords } from '../../words/backgroundWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';

/** Years in each field of the catalog's closed list. */
export function ExperienceFields({ assessment: { background }, change }: FieldsProps) {
  const { experienceFields } = useCatalog();
  return (
    <details className={styles.drawer}>
      <summary>
        {backgroundWords.experience}
        <span className={styles.count}>{backgroundWords.namedCount(background.years.size)}</span>
      </summary>
      <div className={styles.rows}>
        <p className={styles.quiet}>{backgroundWords.experienceHint}</p>
        {[...experienceFields.values()].map(({ id, name }) => (
          <div key={id} className={styles.row} data-kind="years">
            <span>{name}</span>
            <NumberField
              label={name}
              bare
              unit={backgroundWords.years}
              value={background.years.get(id) ?? null}
              most={bounds.years}
              message={backgroundWords.outOfRange(bounds.years)}
              onChange={(years) =>
                change((before) =>
                  withBackground(before, { years: withEntry(before.background.years, id, years) }),
                )
              }
            />
          </div>
        ))}
      </div>
    </details>
  );
}
