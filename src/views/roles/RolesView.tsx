import { useRef } from 'react';
import { useSearchParams } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useStanding } from '../../parts/PersonContext.ts';
import { SourceList } from '../../parts/Sources.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Standing } from '../../store/standing.ts';
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
  const standing = useStanding();
  const count = useRef<HTMLParagraphElement>(null);
  const choice = readRolesChoice(useHydrated() ? query : noQuery);
  const isByReadiness = choice.sort === 'readiness' && standing !== null;
  const shown = chooseRoles([...roles.values()], choice, prose, standing);
  const View = choice.view === 'table' ? RoleTable : RoleList;
  return (
    <>
      <Hero title={rolesWords.title(roles.size)} lead={rolesWords.lead} size="page" />
      <div className="wrap">
        <RoleControls
          choice={choice}
          hasReadiness={standing !== null}
          onChange={(next) => setQuery(next, { replace: true })}
        />
        <p ref={count} tabIndex={-1} className={styles.count} role="status">
          {rolesWords.shown(shown.length, roles.size)}
        </p>
        {shown.length === 0 ? (
          <p className={styles.none}>
            {rolesWords.none}{' '}
            <button
              type="button"
              className="button small"
              onClick={() => {
                setQuery({}, { replace: true });
                // It goes with what it undoes.
                count.current?.focus();
              }}
            >
              {rolesWords.clear}
            </button>
          </p>
        ) : (
          <View
            roles={shown}
            prose={prose}
            standing={standing}
            isRanked={choice.sort === 'pay' || isByReadiness}
          />
        )}
        <div className={styles.sources}>
          <SourceList sources={prose.sources} />
        </div>
      </div>
    </>
  );
}

function chooseRoles(
  roles: readonly Role[],
  choice: RolesChoice,
  prose: RolesProse,
  standing: Standing | null,
): Role[] {
  const chosen = roles
    .filter(
      ({ lines, zone, employers }) =>
        (choice.line === '' || lines.some(({ id }) => id === choice.line)) &&
        (choice.zone === '' || zone.id === choice.zone) &&
        (choice.employer === '' || employers.some(({ id }) => id === choice.employer)),
    )
    .sort((a, b) => a.zone.order - b.zone.order || (a.station?.row ?? 0) - (b.station?.row ?? 0));
  if (choice.sort === 'readiness' && standing !== null)
    return chosen.sort((a, b) => rank(standing.results.get(b.id)) - rank(standing.results.get(a.id)));
  if (choice.sort !== 'pay') return chosen;
  const median = new Map(prose.roles.map(({ id, pay }) => [id, pay.median]));
  return chosen.sort((a, b) => (median.get(b.id) ?? 0) - (median.get(a.id) ?? 0));
}

/** A role without a figure comes after all that have one. */
const rank = (result: Readiness | undefined): number =>
  result === undefined || isTooEarly(result) ? -1 : result.share;
