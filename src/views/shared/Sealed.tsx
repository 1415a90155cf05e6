import { useId, useState } from 'react';
import type { ActionProse } from '../../catalog/prose.ts';
import { type OpenedLink, openUnsealed } from '../../links/sharedLink.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { planTextsOf } from '../../parts/shared/planTexts.ts';
import { canSeal, unseal } from '../../parts/shared/seal.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { sharedWords } from '../../words/shareWords.ts';
import { SharedResultView } from './SharedResultView.tsx';
import styles from './SharedSheet.module.css';

type SealedProps = {
  readonly person: Person;
  readonly sealed: Uint8Array;
  readonly actions: readonly ActionProse[];
};

/** Asks for the passphrase of a locked link; it is whole, so that only the passphrase can be wrong. */
export function Sealed({ person, sealed, actions }: SealedProps) {
  const catalog = useCatalog();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  if (opened?.kind === 'result')
    return <SharedResultView person={person} shared={opened.shared} unknown={opened.unknown} />;
  if (opened !== null) return <Hero title={sharedWords.newer} lead={sharedWords.newerLead} size="page" />;
  const unlock = async () => {
    setStatus(sharedWords.unlocking);
    const plain = await unseal(sealed, passphrase);
    if (plain === null) setStatus(sharedWords.wrongPassphrase);
    else setOpened(openUnsealed(plain, catalog, planTextsOf(catalog, actions)));
  };
  return (
    <Hero
      title={sharedWords.sealed}
      lead={canSeal() ? sharedWords.sealedLead : sharedWords.cannotUnlock}
      size="page"
    >
      {canSeal() && (
        <form
          className={styles.another}
          onSubmit={(event) => {
            event.preventDefault();
            unlock();
          }}
        >
          <label htmlFor={`${id}-phrase`}>{sharedWords.passphrase}</label>
          <input
            id={`${id}-phrase`}
            className={styles.phrase}
            autoComplete="off"
            spellCheck={false}
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <p className={styles.actions}>
            <button type="submit" className="button primary" disabled={passphrase.trim() === ''}>
              {sharedWords.unlock}
            </button>
          </p>
          <p role="status">{status}</p>
        </form>
      )}
    </Hero>
  );
}
