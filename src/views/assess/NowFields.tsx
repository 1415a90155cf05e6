import { withBackground } from '../../assessment/assessment.ts';
import type { RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { rolesByZone } from '../../parts/rolesByZone.ts';
import { late } from '../../ui/late.tsx';
import { Select } from '../../ui/Select.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { backgroundWords } from '../../words/backgroundWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';

// Only a person who has said a role is asked for it.
const YearsInRole = late(async () => (await import('./YearsInRole.tsx')).YearsInRole);

/** The current role, and the years in it once there is one. */
export function NowFields({ assessment, change }: FieldsProps) {
  const { background } = assessment;
  const catalog = useCatalog();
  const isHydrated = useHydrated();
  return (
    <div className={styles.pair}>
      <Select
        label={backgroundWords.currentRole}
        // What is chosen before this answers would be lost.
        disabled={!isHydrated}
        value={background.currentRole ?? ''}
        options={[['', backgroundWords.noRole]]}
        groups={rolesByZone(catalog, () => true)}
        onChange={(id) =>
          change((before) => withBackground(before, { currentRole: id === '' ? null : (id as RoleId) }))
        }
      />
      {background.currentRole !== null && (
        <YearsInRole key={background.currentRole} assessment={assessment} change={change} />
      )}
    </div>
  );
}
