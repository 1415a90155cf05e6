import { keepingWords } from '../../words/keepingWords.ts';
import { usePerson } from '../PersonContext.ts';
import { saveBackup } from './saveBackup.ts';

/** Takes what was said away as a file, wherever nothing else works; nothing for who said nothing. */
export function BackupButton() {
  const person = usePerson();
  if (person === null) return null;
  return (
    <button type="button" className="button" onClick={() => saveBackup(person.store)}>
      {keepingWords.download}
    </button>
  );
}
