import { useState } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import { mostCompared } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { adviseOrders } from './adviseChoice.ts';
import { type Advising, inOrder } from './advising.ts';
import styles from './Everyone.module.css';
import { HeatLegend } from './HeatCell.tsx';
import { HeatTable } from './HeatTable.tsx';

/** Fewer are found by eye. */
const findFrom = 12;

/** Everybody in one table: who they are, how ready for the roles compared, and what is next. */
export function Everyone({ advising }: { readonly advising: Advising }) {
  const { followed, choice, choose, columns } = advising;
  const [sought, setSought] = useState('');
  if (followed.length === 0) return null;
  const shown = inOrder(followed, choice.order, columns[0]).filter(({ advisee }) =>
    advisee.label.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  return (
    <>
      <div className={`${styles.controls} no-print`}>
        <Select
          label={adviseWords.order}
          value={choice.order}
          options={adviseOrders.map((order) => [order, adviseWords.orders[order]])}
          onChange={(value) => choose({ order: adviseOrders.find((order) => order === value) ?? 'heard' })}
        />
        {followed.length >= findFrom && (
          <TextField label={adviseWords.find} type="search" value={sought} onChange={setSought} />
        )}
        <p className={styles.count} role="status">
          {adviseWords.shown(shown.length, followed.length)}
        </p>
      </div>
      <HeatTable advising={advising} shown={shown} />
      <HeatLegend />
      <ColumnChoice advising={advising} />
    </>
  );
}

/** Which roles are compared. */
function ColumnChoice({ advising: { choice, choose, columns } }: { readonly advising: Advising }) {
  const { roles } = useCatalog();
  const set = (ids: readonly RoleId[]) =>
    choose({ roles: ids.length === 0 ? null : ids.flatMap((id) => roles.get(id) ?? []) });
  const ids = columns.map((role) => role.id);
  return (
    <details className={`${styles.columns} no-print`}>
      <summary>{adviseWords.columns}</summary>
      <p>{adviseWords.columnsHint}</p>
      <ul>
        {columns.map((role) => (
          <li key={role.id}>
            {role.name}
            <button
              type="button"
              className="button quiet"
              onClick={() => set(ids.filter((other) => other !== role.id))}
            >
              {adviseWords.removeColumn(role.name)}
            </button>
          </li>
        ))}
      </ul>
      {columns.length < mostCompared && (
        <RoleAdder label={adviseWords.addColumn} taken={ids} onAdd={(added) => set([...ids, added])} />
      )}
      {choice.roles !== null && (
        <button type="button" className="button" onClick={() => choose({ roles: null })}>
          {adviseWords.usualColumns}
        </button>
      )}
    </details>
  );
}
