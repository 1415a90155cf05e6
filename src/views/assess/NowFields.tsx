import { withBackground } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import type { RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { assessWords } from '../../words/assessWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';
import { rolesByZone } from './rolesByZone.ts';

/** The current role, and the years in it once there is one. */
export function NowFields({ assessment: { background }, change }: FieldsProps) {
  const catalog = useCatalog();
  return (
    <div className={styles.pair}>
      <Select
        label={assessWords.currentRole}
        value={background.currentRole ?? ''}
        options={[['', assessWords.noRole]]}
        groups={rolesByZone(catalog, () => true)}
        onChange={(id) =>
          change((before) => withBackground(before, { currentRole: id === '' ? null : (id as RoleId) }))
        }
      />
      {background.currentRole !== null && (
        <NumberField
          key={background.currentRole}
          label={assessWords.yearsInRole}
          unit={assessWords.years}
          value={background.yearsInRole}
          most={bounds.years}
          message={assessWords.outOfRange(bounds.years)}
          onChange={(yearsInRole) => change((before) => withBackground(before, { yearsInRole }))}
        />
      )}
    </div>
  );
}
