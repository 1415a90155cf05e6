import { useEffect, useId, useState } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import {
  makeUnsealedFragment,
  type OpenedContent,
  type OpenedLink,
  openUnsealed,
} from '../../links/sharedLink.ts';
import type { PlanTexts } from '../../links/sharedPlan.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { canSeal, unseal } from '../../parts/shared/seal.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { sharedWords } from '../../words/shareWords.ts';
import { Opened } from './Opened.tsx';
import styles from './SharedSheet.module.css';

type SealedProps = {
  readonly person: Person;
  readonly sealed: Uint8Array;
  readonly texts: PlanTexts;
  readonly hasActions: boolean;
  readonly readProse: ReadProse;
};

/** Asks for the passphrase of a locked link; it is whole, so that only the passphrase can be wrong. */
export function Sealed({ person, sealed, texts, hasActions, readProse }: SealedProps) {
  const catalog = useCatalog();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [unlocked, setUnlocked] = useState<{ readonly opened: OpenedLink; readonly fragment: string } | null>(
    null,
  );
  // The field has given way to what it unlocked.
  useEffect(() => {
    if (unlocked !== null) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [unlocked]);
  if (unlocked !== null && isContent(unlocked.opened))
    return (
      <Opened
        person={person}
        opened={unlocked.opened}
        fragment={unlocked.fragment}
        wasLocked
        hasActions={hasActions}
        readProse={readProse}
      />
    );
  if (unlocked !== null) return <Hero title={sharedWords.newer} lead={sharedWords.newerLead} size="page" />;
  const unlock = async () => {
    setStatus(sharedWords.unlocking);
    const plain = await unseal(sealed, passphrase);
    if (plain === null) setStatus(sharedWords.wrongPassphrase);
    else
      setUnlocked({
        opened: openUnsealed(plain, catalog, texts),
        fragment: makeUnsealedFragment(plain),
      });
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

const isContent = (opened: OpenedLink): opened is OpenedContent =>
  opened.kind === 'result' || opened.kind === 'invitation' || opened.kind === 'reply';
