import { useState } from 'react';
import { type Advisee, caseloadBounds } from '../../caseload/caseload.ts';
import { withResult } from '../../caseload/mergeCaseloads.ts';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { useCatalog } from '../CatalogContext.ts';
import styles from './AddPerson.module.css';
import type { FoundResult } from './findResults.ts';
import { newAdvisee } from './newAdvisee.ts';
import { useCaseload } from './useCaseload.ts';

type AddPersonProps = FoundResult & {
  readonly onAdded: (label: string) => void;
};

/** Adds one result to the caseload: to whom it belongs by its number, or as another person. */
export function AddPerson({ fragment, shared, onAdded }: AddPersonProps) {
  const { roles } = useCatalog();
  const {
    store,
    state: { caseload },
  } = useCaseload();
  const advisees = [...caseload.advisees.values()];
  const holder = advisees.find(({ results }) => results.some((link) => link.fragment === fragment));
  const same = shared.tag === null ? undefined : advisees.find(({ tag }) => tag === shared.tag);
  const invited = [...caseload.invitations.values()].find(({ id }) => id === invitationId(shared.tag));
  const [label, setLabel] = useState(shared.name || (invited?.label ?? ''));
  const [isMissing, setMissing] = useState(false);
  const { currentRole } = shared.assessment.background;
  const nameOf = (id: NonNullable<typeof currentRole>) => roles.get(id)?.name ?? id;
  const update = (advisee: Advisee) => {
    const at = Date.now();
    store.change(advisee.id, (now) => withResult(now, { fragment, at }, shared.tag, at));
    onAdded(advisee.label);
  };
  const add = () => {
    const given = label.trim();
    setMissing(given === '');
    if (given === '') return;
    store.add(newAdvisee({ fragment, shared }, given));
    onAdded(given);
  };
  return (
    <div className={styles.person}>
      <p className={styles.who}>
        {sharedWords.title(
          shared.name,
          currentRole === null ? null : nameOf(currentRole),
          shared.assessment.goals.map(nameOf),
        )}
      </p>
      {holder !== undefined ? (
        <p>{adviseWords.known(holder.label)}</p>
      ) : (
        <>
          {same !== undefined && (
            <p className={styles.same}>
              <span>{adviseWords.sameAs(same.label)}</span>
              <button type="button" className="button primary" onClick={() => update(same)}>
                {adviseWords.update(same.label)}
              </button>
            </p>
          )}
          <div className={styles.add}>
            <TextField
              label={adviseWords.label}
              value={label}
              onChange={setLabel}
              longest={caseloadBounds.label}
              hint={isMissing ? adviseWords.labelMissing : adviseWords.labelHint}
            />
            <button type="button" className={same === undefined ? 'button primary' : 'button'} onClick={add}>
              {same === undefined ? adviseWords.addOne : adviseWords.addNew}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** An invitation is kept under the number that its answers bear. */
export const invitationId = (tag: number | null): string => `tag-${tag}`;
