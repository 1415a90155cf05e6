import { useState } from 'react';
import { isNothing } from '../../exports/isNothing.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { Dialog } from '../../parts/keeping/Dialog.tsx';
import { useMine } from '../../parts/PersonContext.ts';
import { randomTag } from '../../parts/shared/randomTag.ts';
import type { Person } from '../../store/person.ts';
import { sharedWords } from '../../words/shareWords.ts';

type MakeMineProps = { readonly person: Person; readonly shared: SharedResult };

/** The one thing here that changes what is one's own: asked first. The notice above every page undoes it. */
export function MakeMine({ person, shared }: MakeMineProps) {
  const [state, setState] = useState<'closed' | 'asking' | 'taken'>('closed');
  const mine = useMine(person);
  if (mine === null) return null;
  const { store } = person;
  const empty = isNothing(mine);
  const { assessment, plan } = shared;
  const take = (how: 'replace' | 'merge') => {
    const own = plan && { ...plan, tag: randomTag() };
    store.restore({ ...mine, assessment, plan: own }, how);
    setState('taken');
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setState('asking')}>
        {sharedWords.mine}
      </button>
      <p role="status">{state === 'taken' && store.get().undo === 'restore' && sharedWords.isMine}</p>
      {state === 'asking' && (
        <Dialog
          title={sharedWords.mineTitle}
          onClose={() => setState('closed')}
          actions={
            <>
              <button type="button" className="button primary" onClick={() => take('replace')}>
                {empty ? sharedWords.only : sharedWords.replace}
              </button>
              {!empty && (
                <button type="button" className="button" onClick={() => take('merge')}>
                  {sharedWords.add}
                </button>
              )}
              <button type="button" className="button quiet" onClick={() => setState('closed')}>
                {sharedWords.cancel}
              </button>
            </>
          }
        >
          <p>
            {sharedWords.mineWhat(assessment.answers.size, assessment.goals.length, plan?.items.length ?? 0)}
          </p>
          {empty ? <p>{sharedWords.mineNothing}</p> : <p>{sharedWords.mineReplace}</p>}
          {!empty && <p>{sharedWords.mineAdd}</p>}
        </Dialog>
      )}
    </>
  );
}
