import { useId } from 'react';
import styles from './TextField.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In characters. */
  readonly longest?: number;
  /** With it the field has room for so many lines. */
  readonly rows?: number;
  /** A date is a calendar day, "2027-03-01", or empty. */
  readonly type?: 'text' | 'search' | 'date';
  readonly hint?: string;
  /** What is wrong with the text. */
  readonly message?: string | undefined;
  /** Its element, to move the focus to. */
  readonly id?: string;
};

/** A text in somebody's own words. Nothing fills it in or corrects it. */
export function TextField({
  label,
  value,
  onChange,
  longest,
  rows,
  type = 'text',
  hint,
  message,
  id,
}: TextFieldProps) {
  const own = useId();
  const shared = {
    id: id ?? own,
    value,
    maxLength: longest,
    autoComplete: 'off',
    'aria-invalid': message !== undefined,
    'aria-describedby':
      [message !== undefined && `${own}-message`, hint !== undefined && `${own}-hint`]
        .filter((part) => part !== false)
        .join(' ') || undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={shared.id}>{label}</label>
      {rows === undefined ? <input {...shared} type={type} /> : <textarea {...shared} rows={rows} />}
      {message !== undefined && (
        <small id={`${own}-message`} className={styles.message}>
          {message}
        </small>
      )}
      {hint !== undefined && <small id={`${own}-hint`}>{hint}</small>}
    </div>
  );
}

type CopyFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onCopy: () => void;
};

/** A text to be copied: the focus selects it. */
export function CopyField({ id, label, value, onCopy }: CopyFieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={value} onFocus={({ target }) => target.select()} onCopy={onCopy} />
    </div>
  );
}
