import { TextField } from '../../ui/TextField.tsx';
import { linkBoxWords } from '../../words/linkBoxWords.ts';
import { canSeal } from './seal.ts';

type PassphraseFieldProps = { readonly value: string; readonly onChange: (passphrase: string) => void };

/** Not there where the browser locks nothing. */
export function PassphraseField({ value, onChange }: PassphraseFieldProps) {
  if (!canSeal()) return null;
  return (
    <TextField
      label={linkBoxWords.passphrase}
      value={value}
      onChange={onChange}
      longest={200}
      hint={linkBoxWords.passphraseText}
    />
  );
}
