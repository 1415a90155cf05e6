import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { AddAdvisee } from '../../parts/caseload/AddAdvisee.tsx';
import { Dialog } from '../../parts/keeping/Dialog.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { replyWords } from '../../words/replyWords.ts';

type AddToCaseloadProps = {
  /** The result as an open link: what was locked is kept open. */
  readonly fragment: string;
  readonly shared: SharedResult;
  readonly wasLocked: boolean;
  readonly onAdded: () => void;
};

/** Takes the result into the reader's own caseload, if they keep one or begin one with it. */
export function AddToCaseload({ fragment, shared, wasLocked, onAdded }: AddToCaseloadProps) {
  const [isAsking, setAsking] = useState(false);
  const [added, setAdded] = useState('');
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {replyWords.addToCaseload}
      </button>
      <p role="status">
        {added !== '' && (
          <>
            {adviseWords.added(added)} <Link to={paths.advise}>{adviseWords.toCaseload}</Link>
          </>
        )}
      </p>
      {isAsking && (
        <Dialog
          title={replyWords.addToCaseload}
          onClose={() => setAsking(false)}
          actions={
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {adviseWords.cancel}
            </button>
          }
        >
          {wasLocked && <p>{adviseWords.keptOpen}</p>}
          <AddAdvisee
            fragment={fragment}
            shared={shared}
            onAdded={(label) => {
              setAdded(label);
              onAdded();
              setAsking(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
