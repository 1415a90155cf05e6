import { useRef, useState } from 'react';
import type { RoleId } from '../catalog/catalog.ts';
import { Select } from '../ui/Select.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { roleAdderWords } from '../words/catalogWords.ts';
import { useCatalog } from './CatalogContext.ts';
import styles from './RoleAdder.module.css';
import { rolesByZone } from './rolesByZone.ts';

type RoleAdderProps = {
  readonly label: string;
  /** Roles that are not offered again. */
  readonly taken: readonly RoleId[];
  /** The field has focus when this is called; whoever takes the field away puts focus elsewhere. */
  readonly onAdd: (id: RoleId) => void;
};

/** A role is chosen and then added: with the arrow keys a select changes at every step. */
export function RoleAdder({ label, taken, onAdd }: RoleAdderProps) {
  const catalog = useCatalog();
  const [chosen, setChosen] = useState('');
  const isHydrated = useHydrated();
  const field = useRef<HTMLDivElement>(null);
  return (
    <div ref={field} className={styles.adder}>
      <Select
        label={label}
        value={chosen}
        // What is chosen before the page is taken over would be lost.
        disabled={!isHydrated}
        options={[['', roleAdderWords.choose]]}
        groups={rolesByZone(catalog, ({ id }) => !taken.includes(id))}
        onChange={setChosen}
      />
      <button
        type="button"
        className="button"
        disabled={chosen === ''}
        onClick={() => {
          setChosen('');
          field.current?.querySelector('select')?.focus();
          onAdd(chosen as RoleId);
        }}
      >
        {roleAdderWords.add}
      </button>
    </div>
  );
}
