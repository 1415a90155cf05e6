import { type ChangeEvent, useRef, useState } from 'react';
import { makeCaseloadCsv } from '../../exports/caseloadCsv.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { Section } from '../../ui/Section.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { caseloadCsvWords } from '../../words/caseloadFileWords.ts';
import { type Advising, inOrder } from './advising.ts';
import styles from './CaseloadSheet.module.css';
import { invitationDraft } from './invitationDraft.ts';
import { type CaseloadFile, readCaseloadFile } from './readCaseloadFile.ts';
import { saveCaseload } from './saveCaseload.ts';
import { saveFollowUps } from './saveFollowUps.ts';
import { EraseDialog, TakeInDialog } from './WholeDialogs.tsx';

/** The ways in and out for the whole caseload. */
export function CaseloadFiles({ advising }: { readonly advising: Advising }) {
  const catalog = useCatalog();
  const { store, state, followed, isDone, columns, choice } = advising;
  const input = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const [found, setFound] = useState<(CaseloadFile & { kind: 'read' }) | null>(null);
  const [isErasing, setErasing] = useState(false);
  const { advisees, invitations } = state.caseload;
  const isEmpty = advisees.size + invitations.size === 0;
  const backUp = () => setStatus(adviseWords.saved(saveCaseload(store)));
  const saveCsv = () => {
    if (!isDone) return setStatus(adviseWords.computing);
    const name = `wayline-caseload-${localDate(Date.now())}.csv`;
    const text = makeCaseloadCsv({
      catalog,
      followed: inOrder(followed, choice.order, columns[0]),
      roles: columns,
      dayOf: localDate,
      words: caseloadCsvWords,
    });
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
    setStatus(adviseWords.saved(name));
  };
  const saveCalendar = () => {
    const due = [...advisees.values()].filter(({ followUp }) => followUp !== null);
    setStatus(due.length === 0 ? adviseWords.calendarNone : adviseWords.saved(saveFollowUps(due)));
  };
  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const read = await readCaseloadFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
    if (read.kind === 'read') setFound(read);
    setStatus(read.kind === 'read' ? '' : adviseWords.fileProblem[read.problem]);
  };
  return (
    <div className="no-print">
      <Section title={adviseWords.files} hint={adviseWords.filesHint}>
        <p className={styles.actions}>
          {!isEmpty && (
            <button type="button" className="button" onClick={backUp}>
              {adviseWords.backUp}
            </button>
          )}
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {adviseWords.openBackup}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={adviseWords.openBackup}
            accept=".json,application/json"
            onChange={onFile}
          />
          {advisees.size > 0 && (
            <>
              <button type="button" className="button" onClick={saveCsv}>
                {adviseWords.csv}
              </button>
              <button type="button" className="button" onClick={saveCalendar}>
                {adviseWords.calendar}
              </button>
            </>
          )}
          {!isEmpty && (
            <button type="button" className="button quiet" onClick={() => setErasing(true)}>
              {adviseWords.startOver}
            </button>
          )}
        </p>
        <p className={styles.status} role="status">
          {status}
        </p>
      </Section>
      {found !== null && (
        <TakeInDialog
          found={found}
          isEmpty={isEmpty}
          onSave={backUp}
          onTakeIn={(how) => {
            store.takeIn(found.caseload, how);
            setFound(null);
          }}
          onClose={() => setFound(null)}
        />
      )}
      {isErasing && (
        <EraseDialog
          caseload={state.caseload}
          rest={state.aside.length + state.newer}
          onSave={backUp}
          onErase={() => {
            store.startOver();
            invitationDraft.forget();
            setErasing(false);
          }}
          onClose={() => setErasing(false)}
        />
      )}
    </div>
  );
}
