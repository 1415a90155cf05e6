import { useId } from 'react';
import styles from './Select.module.css';

type Option = readonly [value: string, text: string];

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Further options under headings, after the plain ones. */
  readonly groups?: readonly { readonly name: string; readonly options: readonly Option[] }[];
  /** The label is for screen readers alone: what stands beside the field says it to the eye. */
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
};

/** A native select under its label. A value that is no option shows the first one. */
export function Select({
  label,
  value,
  options,
  groups = [],
  bare = false,
  disabled,
  onChange,
}: SelectProps) {
  const id = useId();
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const known = all.some(([option]) => option === value);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={bare ? 'hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        disabled={disabled}
        value={known ? value : all[0]?.[0]}
        onChange={(event) => onChange(event.target.value)}
      >
        <Options options={options} />
        {groups.map(({ name, options: grouped }) => (
          <optgroup key={name} label={name}>
            <Options options={grouped} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(([option, text]) => (
    <option key={option} value={option}>
      {text}
    </option>
  ));
}
