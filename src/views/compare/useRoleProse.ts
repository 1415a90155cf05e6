import { useCallback, useEffect, useState } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import type { ReadProse, RoleProse } from '../../catalog/prose.ts';

/** The texts of some roles' own pages, as far as they are here. */
export type RoleTexts = {
  /** Undefined while they are fetched. */
  readonly of: (role: Role) => RoleProse | 'failed' | undefined;
  /** Asks once more for what could not be fetched. */
  readonly again: () => void;
};

/** Fetches the texts of the roles' own pages. One that fails leaves the rest as it is. */
export function useRoleProse(roles: readonly Role[], readProse: ReadProse): RoleTexts {
  const [texts, setTexts] = useState<ReadonlyMap<string, RoleProse | 'failed'>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const key = roles.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again for the same.
  useEffect(() => {
    let current = true;
    for (const id of key.split(',').filter((each) => each !== '')) {
      const keep = (text: RoleProse | 'failed') => {
        if (current) setTexts((before) => new Map(before).set(id, text));
      };
      readProse(`roles/${id}`).then(keep, () => keep('failed'));
    }
    return () => {
      current = false;
    };
  }, [key, readProse, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { of: (role) => texts.get(role.id), again };
}
