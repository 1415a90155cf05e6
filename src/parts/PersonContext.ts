import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { claimsOf } from '../assessment/claimsOf.ts';
import type { Mine } from '../exports/backup.ts';
import type { Person } from '../store/person.ts';
import type { Standing } from '../store/standing.ts';
import { useHydrated } from '../ui/useHydrated.ts';

/** The person in front of this browser, once what was said has been read. */
type PersonAccess = {
  /** Null in prerendered markup, while it is loading, and on a page that does not need it for a person who said nothing. */
  readonly person: Person | null;
  /** It was asked for and could not be fetched. */
  readonly failed: boolean;
  /** Asks for the person where nothing was said yet. */
  readonly wake: () => void;
};

export const PersonContext = createContext<PersonAccess>({
  person: null,
  failed: false,
  wake: () => {},
});

/** The person, if this browser knows one. For pages that show more to who has answered. */
export function usePerson(): Person | null {
  const { person } = useContext(PersonContext);
  // A part of a page may be taken over after the person is known: it too begins as it was written.
  return useHydrated() ? person : null;
}

/**
 * The person, known or new. For the screens that ask; null for the moment until it is read.
 * @throws when it could not be fetched: the screen then says that it did not open.
 */
export function useWokenPerson(): Person | null {
  const { failed, wake } = useContext(PersonContext);
  const person = usePerson();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    wake();
    setAsked(true);
  }, [wake]);
  // A failure from before this screen asked is no answer to it.
  if (failed && person === null && asked)
    throw new Error('what this page computes with could not be fetched', { cause: 'missing' });
  return person;
}

const never = () => () => {};
const nothing = () => null;

/** What the person said, kept up to date; null without a person. */
export function useMine(person: Person | null): Mine | null {
  return useSyncExternalStore(
    person?.store.subscribe ?? never,
    person === null ? nothing : () => person.store.get().mine,
    nothing,
  );
}

/** What follows from what this person said; null as long as no skill was claimed. */
export function useStanding(): Standing | null {
  const person = usePerson();
  const mine = useMine(person);
  if (person === null || mine === null || claimsOf(mine.assessment).length === 0) return null;
  return person.standingOf(mine.assessment);
}
