import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { type MapChoice, readMapChoice, withParameter } from './mapChoice.ts';

const noQuery = new URLSearchParams();

/**
 * Changes one parameter of the address, to a value or to what follows from the address as it is by then. `step` makes it
 * a step that Back undoes; without it the entry of the history is replaced.
 */
export type ChangeChoice = (
  key: 'role' | 'view' | 'lines' | 'zone' | 'employer' | 'around' | 'zoom' | 'compare',
  value: string | null | ((query: URLSearchParams) => string | null),
  step?: 'step',
) => void;

/** What the address says of the map, and the way to change it. Nothing before the page is taken over. */
export function useMapChoice(): readonly [MapChoice, ChangeChoice] {
  const catalog = useCatalog();
  const hydrated = useHydrated();
  const [query, setQuery] = useSearchParams();
  const asked = hydrated ? query : noQuery;
  const choice = useMemo(() => readMapChoice(asked, catalog), [asked, catalog]);
  const change = useMemo(
    (): ChangeChoice => (key, value, step) =>
      setQuery((before) => withParameter(before, key, typeof value === 'function' ? value(before) : value), {
        replace: step === undefined,
      }),
    [setQuery],
  );
  return [choice, change];
}
