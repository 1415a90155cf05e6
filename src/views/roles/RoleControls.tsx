import { useCatalog } from '../../parts/CatalogContext.ts';
import { Select } from '../../ui/Select.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import styles from './RolesView.module.css';
import { makeRolesQuery, type RolesChoice } from './rolesChoice.ts';

type RoleControlsProps = {
  readonly choice: RolesChoice;
  /** There are figures to order by. */
  readonly hasReadiness: boolean;
  readonly onChange: (query: Record<string, string>) => void;
};

export function RoleControls({ choice, hasReadiness, onChange }: RoleControlsProps) {
  const { lines, zones, employers } = useCatalog();
  const isHydrated = useHydrated();
  const field = (key: keyof RolesChoice) => ({
    // What is chosen before the page is taken over would be lost.
    disabled: !isHydrated,
    value: choice[key],
    onChange: (value: string) => onChange(makeRolesQuery({ ...choice, [key]: value })),
  });
  return (
    <div className={`${styles.controls} needs-script no-print`}>
      <Select
        label={rolesWords.line}
        {...field('line')}
        options={[['', rolesWords.anyLine], ...lines.map(({ id, name }) => [id, name] as const)]}
      />
      <Select
        label={rolesWords.zone}
        {...field('zone')}
        options={[['', rolesWords.anyZone], ...zones.map(({ id, name }) => [id, name] as const)]}
      />
      <Select
        label={rolesWords.employer}
        {...field('employer')}
        options={[['', rolesWords.anyEmployer], ...employers.map(({ id, plural }) => [id, plural] as const)]}
      />
      <Select
        label={rolesWords.order}
        {...field('sort')}
        options={[
          ['', rolesWords.byZone],
          ['pay', rolesWords.byPay],
          ...(hasReadiness ? [['readiness', rolesWords.byReadiness] as const] : []),
        ]}
      />
      <Select
        label={rolesWords.view}
        {...field('view')}
        options={[
          ['', rolesWords.list],
          ['table', rolesWords.table],
        ]}
      />
    </div>
  );
}
