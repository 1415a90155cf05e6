import { useSearchParams } from 'react-router';
import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { SourceList } from '../../parts/Sources.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import { RoleControls } from './RoleControls.tsx';
import { RoleList } from './RoleList.tsx';
import styles from './RolesView.module.css';
import { RoleTable } from './RoleTable.tsx';
import { type RolesChoice, readRolesChoice } from './rolesChoice.ts';

const noQuery = new URLSearchParams();

/** All roles, narrowed and ordered as the address says; without a script all of them by zone. */
export function RolesView({ prose }: { readonly prose: RolesProse }) {
  const { roles } = useCatalog();
  const [query, setQuery] = useSearchParams();
  const choice = readRolesChoice(useHydrated() ? query : noQuery);
  const shown = chooseRoles([...roles.values()], choice, prose);
  const View = choice.view === 'table' ? RoleTable : RoleList;
  return (
    <>
      <Hero title={rolesWords.title(roles.size)} lead={rolesWords.lead} size="page" />
      <div className="wrap">
        <RoleControls choice={choice} onChange={(next) => setQuery(next, { replace: true })} />
        <p className={styles.count} role="status">
          {rolesWords.shown(shown.length, roles.size)}
        </p>
        {shown.length === 0 ? (
          <p className={styles.none}>
            {rolesWords.none}{' '}
            <button type="button" className="button small" onClick={() => setQuery({}, { replace: true })}>
              {rolesWords.clear}
            </button>
          </p>
        ) : (
          <View roles={shown} prose={prose} byPay={choice.sort === 'pay'} />
        )}
        <div className={styles.sources}>
          <SourceList sources={prose.sources} />
        </div>
      </div>
    </>
  );
}

function chooseRoles(roles: readonly Role[], choice: RolesChoice, prose: RolesProse): Role[] {
  const median = new Map(prose.roles.map(({ id, pay }) => [id, pay.median]));
  const narrowed = roles.filter(
    ({ lines, zone, employers }) =>
      (choice.line === '' || lines.some(({ id }) => id === choice.line)) &&
      (choice.zone === '' || zone.id === choice.zone) &&
      (choice.employer === '' || employers.some(({ id }) => id === choice.employer)),
  );
  return choice.sort === 'pay'
    ? narrowed.sort((a, b) => (median.get(b.id) ?? 0) - (median.get(a.id) ?? 0))
    : narrowed.sort((a, b) => a.zone.order - b.zone.order || a.station.row - b.station.row);
}
