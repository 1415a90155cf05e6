import { useId } from 'react';
import styles from './TextField.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In characters. */
  readonly longest: number;
  /** With it the field has room for so many lines. */
  readonly rows?: number;
  readonly hint?: string;
  /** Its element, to move the focus to. */
  readonly id?: string;
};

/** A text in somebody's own words. Nothing fills it in or corrects it. */
export function TextField({ label, value, onChange, longest, rows, hint, id }: TextFieldProps) {
  const own = useId();
  const shared = {
    id: id ?? own,
    value,
    maxLength: longest,
    autoComplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${own}-hint`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={shared.id}>{label}</label>
      {rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
      {hint !== undefined && <small id={`${own}-hint`}>{hint}</small>}
    </div>
  );
}
