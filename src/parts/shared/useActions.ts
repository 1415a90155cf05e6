import { useEffect, useState } from 'react';
import type { ActionProse, ReadProse } from '../../catalog/prose.ts';

/** Every action of the catalog; null while they are fetched. */
export function useActions(readProse: ReadProse): readonly ActionProse[] | 'failed' | null {
  const [actions, setActions] = useState<readonly ActionProse[] | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (found: readonly ActionProse[] | 'failed') => {
      if (current) setActions(found);
    };
    readProse('actions').then(
      (prose) => keep(prose.actions),
      () => keep('failed'),
    );
    return () => {
      current = false;
    };
  }, [readProse]);
  return actions;
}
