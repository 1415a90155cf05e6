import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import { useCatalog } from '../parts/CatalogContext.ts';
import { PersonContext } from '../parts/PersonContext.ts';
import { hasStoredPerson } from '../store/hasStoredPerson.ts';
import type { Person } from '../store/person.ts';

/**
 * Reads what was said, after the page is taken over and only where there is something to read or a screen
 * asks for it: scoring is not part of a first page.
 */
export function PersonProvider({ children }: { readonly children: ReactNode }) {
  const catalog = useCatalog();
  const [person, setPerson] = useState<Person | null>(null);
  const [failed, setFailed] = useState(false);
  const wake = useCallback(() => {
    setFailed(false);
    // Pages that only show more to who has answered stay as they are; the screens that ask say it.
    readPerson(catalog).then(setPerson, () => setFailed(true));
  }, [catalog]);
  useEffect(() => {
    if (hasStoredPerson()) wake();
  }, [wake]);
  const access = useMemo(() => ({ person, failed, wake }), [person, failed, wake]);
  return <PersonContext value={access}>{children}</PersonContext>;
}

let reading: Promise<Person> | undefined;

/** One person a page: every caller gets the same. */
function readPerson(catalog: Catalog): Promise<Person> {
  reading ??= import('../store/person.ts').then(({ openPerson }) => openPerson(catalog));
  reading.catch(() => {
    reading = undefined;
  });
  return reading;
}
