import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './Combobox.module.css';

export type Choice = { readonly id: string; readonly text: string; readonly detail?: ReactNode };

type ComboboxProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Said politely when the choices change, and shown when there are none. */
  readonly message: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onFocus?: () => void;
  readonly input?: RefObject<HTMLInputElement | null>;
  /** Drawn inside the field, at its ends. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
};

/**
 * A text field with a list of what it may mean, after the ARIA combobox pattern: arrows move through
 * the list, Enter takes what is marked (or the first), Escape closes and then empties.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, value, choices, message, onType, onChoose, onFocus, input, before, after } = props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const ownField = useRef<HTMLInputElement>(null);
  const field = input ?? ownField;
  useTypedBefore(field, (text) => {
    setOpen(true);
    onFocus?.();
    onType(text);
  });
  const shown = open && value.trim() !== '';
  const optionId = (index: number) => `${listId}-${index}`;
  const markedId = shown && marked >= 0 ? optionId(marked) : undefined;
  useEffect(() => {
    if (markedId !== undefined) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);

  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    setOpen(false);
    setMarked(-1);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      setOpen(true);
      // Without a mark, down begins at the top and up at the bottom.
      const from = marked < 0 && step < 0 ? 0 : marked;
      setMarked((from + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      choose(choices[Math.max(marked, 0)]);
    } else if (event.key === 'Escape') {
      if (shown) {
        event.preventDefault();
        setOpen(false);
      } else onType('');
      setMarked(-1);
    }
  };

  return (
    <div className={styles.combobox}>
      <div className={styles.field}>
        {before}
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={shown && choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={markedId}
          placeholder={hint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onFocus={onFocus}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setOpen(true);
            setMarked(-1);
            onType(event.target.value);
          }}
        />
        {after}
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={!shown || choices.length === 0}
      >
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === marked}
            // The field keeps focus, so that it does not close before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.text}
            {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
          </div>
        ))}
      </div>
      <p role="status" className={shown && choices.length === 0 ? styles.message : 'hidden'}>
        {shown ? message : ''}
      </p>
    </div>
  );
}

/** A prerendered field takes text before React takes it over: that text counts as typed, and is not lost. */
function useTypedBefore(field: RefObject<HTMLInputElement | null>, onTyped: (text: string) => void): void {
  const first = useRef({ onTyped });
  useLayoutEffect(() => {
    const text = field.current?.value ?? '';
    if (text !== '') first.current.onTyped(text);
  }, [field]);
}
