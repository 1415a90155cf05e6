import { useEffect, useState } from 'react';
import type { ActionProse, ReadProse } from '../../catalog/prose.ts';

/** Every action of the catalog; null while they are fetched, none where they cannot be. */
export function useActions(readProse: ReadProse): readonly ActionProse[] | null {
  const [actions, setActions] = useState<readonly ActionProse[] | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (found: readonly ActionProse[]) => {
      if (current) setActions(found);
    };
    readProse('actions').then(
      (prose) => keep(prose.actions),
      () => keep([]),
    );
    return () => {
      current = false;
    };
  }, [readProse]);
  return actions;
}
