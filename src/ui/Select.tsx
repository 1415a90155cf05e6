import { useId } from 'react';
import styles from './Select.module.css';

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
};

/** A native select under its label. A value that is no option shows the first one. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  const known = options.some(([option]) => option === value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={known ? value : options[0]?.[0]}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
