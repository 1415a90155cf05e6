import { useId, useState } from 'react';
import { type Advisee, caseloadBounds } from '../../caseload/caseload.ts';
import { withResult } from '../../caseload/mergeCaseloads.ts';
import type { CaseloadStore } from '../../store/caseload.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { useCatalog } from '../CatalogContext.ts';
import type { FoundResult } from './findResults.ts';
import { invitationId } from './invitationId.ts';
import { newAdvisee } from './newAdvisee.ts';
import { useCaseload } from './useCaseload.ts';

type AddAdviseeProps = FoundResult & { readonly onAdded: (label: string) => void };

/** Adds one result to the caseload: as somebody new, or to somebody who is in it. */
export function AddAdvisee({ fragment, shared, onAdded }: AddAdviseeProps) {
  const { roles } = useCatalog();
  const { store, state } = useCaseload();
  const { currentRole } = shared.assessment.background;
  const nameOf = (id: NonNullable<typeof currentRole>) => roles.get(id)?.name ?? id;
  return (
    <article>
      <strong>
        {sharedWords.title(
          shared.name,
          currentRole === null ? null : nameOf(currentRole),
          shared.assessment.goals.map(nameOf),
        )}
      </strong>
      {state.isOpen ? (
        <Whose
          found={{ fragment, shared }}
          advisees={[...state.caseload.advisees.values()]}
          invited={state.caseload.invitations.get(invitationId(shared.tag))?.label ?? ''}
          store={store}
          onAdded={onAdded}
        />
      ) : (
        <p>{adviseWords.opening}</p>
      )}
    </article>
  );
}

type WhoseProps = {
  readonly found: FoundResult;
  readonly advisees: readonly Advisee[];
  /** Whom the invitation was for that this answers; empty when it answers none. */
  readonly invited: string;
  readonly store: CaseloadStore;
  readonly onAdded: (label: string) => void;
};

/** Asked once the caseload is known. By its number a result belongs to somebody only if nobody else bears it too. */
function Whose({ found, advisees, invited, store, onAdded }: WhoseProps) {
  const { fragment, shared } = found;
  const bearing = advisees.filter(({ tag }) => tag !== null && tag === shared.tag);
  const [owner, setOwner] = useState(bearing.length === 1 ? (bearing[0]?.id ?? '') : '');
  const [label, setLabel] = useState(shared.name.trim() || invited);
  const [isMissing, setMissing] = useState(false);
  const field = useId();
  const holder = advisees.find(({ results }) => results.some((link) => link.fragment === fragment));
  if (holder !== undefined) return <p>{adviseWords.known(holder.label)}</p>;
  const known = advisees.find(({ id }) => id === owner);
  const add = () => {
    const given = label.trim();
    if (known !== undefined) {
      const at = Date.now();
      store.change(known.id, (now) => withResult(now, { fragment, at }, shared.tag, at));
      return onAdded(known.label);
    }
    setMissing(given === '');
    if (given === '') return document.getElementById(field)?.focus();
    store.add(newAdvisee([found], given));
    onAdded(given);
  };
  return (
    <>
      {advisees.length > 0 && (
        <Select
          label={adviseWords.whose}
          value={owner}
          options={[['', adviseWords.somebodyNew]]}
          groups={[
            ...(bearing.length > 0
              ? [
                  {
                    name: adviseWords.sameNumber,
                    options: bearing.map(({ id, label: of }) => [id, of] as const),
                  },
                ]
              : []),
            {
              name: adviseWords.inCaseload,
              options: advisees
                .filter((each) => !bearing.includes(each))
                .map(({ id, label: of }) => [id, of] as const)
                .sort(([, a], [, b]) => a.localeCompare(b)),
            },
          ]}
          onChange={setOwner}
        />
      )}
      {known === undefined && (
        <TextField
          label={adviseWords.label}
          value={label}
          onChange={setLabel}
          longest={caseloadBounds.label}
          hint={adviseWords.labelHint}
          message={isMissing && label.trim() === '' ? adviseWords.labelMissing : undefined}
          id={field}
        />
      )}
      <button type="button" className="button primary" onClick={add}>
        {known === undefined ? adviseWords.addOne : adviseWords.update(known.label)}
      </button>
    </>
  );
}
