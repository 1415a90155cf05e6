import { useMemo } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import { layOutMap } from '../../map/layOutMap.ts';
import { surroundingsOf } from '../../map/surroundings.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { WideMap } from '../../parts/map/WideMap.tsx';
import { useMine, usePerson, useStanding } from '../../parts/PersonContext.ts';
import { roleWords } from '../../words/roleWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import styles from './LocalMap.module.css';

const size = { width: 1000, height: 400 };
const none: readonly never[] = [];
const nobody: ReadonlySet<never> = new Set();

/** A role and the stations one move away, as the map draws them. The lists beside it say the same. */
export function LocalMap({ role }: { readonly role: Role }) {
  const catalog = useCatalog();
  const mine = useMine(usePerson());
  const standing = useStanding();
  const currentRole = mine?.assessment.background.currentRole ?? null;
  const goals = mine?.assessment.goals ?? [];
  const map = useMemo(() => {
    const { reached } = surroundingsOf(catalog, role, 1);
    return layOutMap(catalog, {
      ...size,
      roles: new Set(reached.keys()),
      tags: currentRole === null ? [] : [{ role: currentRole, text: stationWords.marks.you }],
    });
  }, [catalog, role, currentRole]);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={roleWords.localMap(role.name)}
    >
      <WideMap
        map={map}
        looks={{
          results: standing?.results ?? null,
          currentRole,
          goals,
          selected: role.id,
          filteredOut: nobody,
          route: none,
        }}
      />
    </svg>
  );
}
