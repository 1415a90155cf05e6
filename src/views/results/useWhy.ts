import { useSearchParams } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import { useHydrated } from '../../ui/useHydrated.ts';

/** Which role's explanation is open. It stands in the address, so that going back finds it open again. */
export function useWhy(): {
  readonly open: string | null;
  readonly toggle: (role: RoleId) => void;
} {
  const [query, setQuery] = useSearchParams();
  const asked = query.get('why');
  const toggle = (role: RoleId) => {
    const next = new URLSearchParams(query);
    if (asked === role) next.delete('why');
    else next.set('why', role);
    setQuery(next, { replace: true });
  };
  return { open: useHydrated() ? asked : null, toggle };
}
