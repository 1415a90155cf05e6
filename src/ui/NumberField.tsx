import { useId, useState } from 'react';
import styles from './NumberField.module.css';

type NumberFieldProps = {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  /** 0 when left out. */
  readonly least?: number;
  readonly most: number;
  readonly unit?: string;
  /** The label is for screen readers alone: what stands beside the field says it to the eye. */
  readonly bare?: boolean;
  /** Said under the field when what is typed is no number from `least` to `most`. */
  readonly message: string;
  /** Given only what is valid: a number from `least` to `most`, or null for an empty field. */
  readonly onChange: (value: number | null) => void;
};

/** A short field for a number from 0 up. What cannot be read stays in the field with a word of why. */
export function NumberField({
  label,
  value,
  least = 0,
  most,
  unit,
  bare = false,
  message,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value?.toString() ?? '';
  const wrong = typed !== null && readNumber(typed, least, most) === undefined;
  return (
    <div>
      <label htmlFor={id} className={bare ? 'hidden' : styles.label}>
        {label}
      </label>
      <span className={styles.input}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-message` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const read = readNumber(target.value, least, most);
            if (read !== undefined) onChange(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
        {unit}
      </span>
      {wrong && (
        <span id={`${id}-message`} className={styles.message}>
          {message}
        </span>
      )}
    </div>
  );
}

/** A number in tenths, null for nothing, undefined for what is neither. A comma is read as a point. */
function readNumber(text: string, least: number, most: number): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  if (!/^\d+(\.\d*)?$/.test(trimmed)) return undefined;
  const number = Math.round(Number(trimmed) * 10) / 10;
  return number >= least && number <= most ? number : undefined;
}
