import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import type { ReadProse, RolesProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { compareWords } from '../../words/compareWords.ts';
import { Comparison } from './Comparison.tsx';
import { readCompareChoice } from './compareChoice.ts';
import { Start } from './Start.tsx';

/** What can be done with the choice; each changes the address, and says what it did. */
export type ChoiceActions = {
  readonly add: (id: RoleId) => void;
  readonly remove: (role: Role) => void;
  /** One place to the front. */
  readonly moveLeft: (role: Role) => void;
};

type CompareViewProps = { readonly prose: RolesProse; readonly readProse: ReadProse };

const noQuery = new URLSearchParams();

/** Roles side by side, as the address says; with none or one of them, the way to choose. */
export function CompareView({ prose, readProse }: CompareViewProps) {
  const catalog = useCatalog();
  const [query] = useSearchParams();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const choice = readCompareChoice(useHydrated() ? query : noQuery, catalog);
  const { roles } = choice;
  const ids = roles.map(({ id }) => id);
  useFocusKept();

  const actions: ChoiceActions = {
    add(id) {
      navigate(paths.comparing([...ids, id]));
      setSaid(compareWords.added(catalog.roles.get(id)?.name ?? id, ids.length + 1));
    },
    remove(role) {
      navigate(paths.comparing(ids.filter((id) => id !== role.id)));
      setSaid(compareWords.removed(role.name, ids.length - 1));
    },
    moveLeft(role) {
      const place = ids.indexOf(role.id);
      // The same roles in another order are no other page to go back to.
      navigate(paths.comparing(ids.with(place, ids[place - 1] as RoleId).with(place - 1, role.id)), {
        replace: true,
      });
      setSaid(compareWords.moved(role.name, place, ids.length));
    },
  };
  return (
    <>
      <p className="hidden" role="status">
        {said}
      </p>
      {roles.length < 2 ? (
        <Start choice={choice} prose={prose} actions={actions} />
      ) : (
        <Comparison choice={choice} prose={prose} readProse={readProse} actions={actions} />
      )}
    </>
  );
}
