import type { KeyboardEvent, ReactNode } from 'react';
import { type Answer, type Level, levels } from '../../assessment/answer.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { useDisplay } from '../../store/display.ts';
import { levelName } from '../../words/catalogWords.ts';
import { questionWords } from '../../words/questionWords.ts';
import styles from './LevelChoice.module.css';
import type { QuestionWords } from './QuestionView.tsx';
import { Statements } from './Statements.tsx';

type LevelChoiceProps = {
  readonly skill: Skill;
  readonly words: QuestionWords;
  readonly answer: Answer | undefined;
  /** The statements of the level below have just been put on the screen. */
  readonly belowShown: boolean;
  readonly disabled: boolean;
  readonly onChoose: (claim: Level | null) => void;
  readonly onTick: (code: number, isTicked: boolean) => void;
};

const notSure = '0';
/** The digit that chooses a level: 1 the first of the five. */
const keyOf = (claim: Level | null) => (claim === null ? notSure : String(claim + 1));

/** Five described levels and "not sure", one group of radios; the chosen level opens its statements. */
export function LevelChoice(props: LevelChoiceProps) {
  const { words, answer, disabled, onChoose } = props;
  const { digits } = useDisplay();

  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (!digits || event.ctrlKey || event.metaKey || event.altKey) return;
    const claim = [...levels, null].find((candidate) => keyOf(candidate) === event.key);
    if (claim === undefined) return;
    event.preventDefault();
    onChoose(claim);
    const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${keyOf(claim)}"]`);
    radio?.focus();
  };
  const option = (claim: Level | null) => ({
    digit: keyOf(claim),
    showDigit: digits,
    isChosen: answer !== undefined && answer.claim === claim,
    onChoose: () => onChoose(claim),
  });
  return (
    <fieldset className={styles.choice} disabled={disabled} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>{questionWords.ask}</legend>
      {levels.map((level) => (
        <Option key={level} {...option(level)} name={levelName(level)} text={words.levels[level] ?? ''}>
          {answer?.claim === level && <Statements {...props} answer={answer} claim={level} />}
        </Option>
      ))}
      <Option {...option(null)} name={questionWords.notSure} text={questionWords.notSureText} />
    </fieldset>
  );
}

type OptionProps = {
  readonly digit: string;
  readonly showDigit: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly name: string;
  readonly text: string;
  readonly children?: ReactNode;
};

function Option({ digit, showDigit, isChosen, onChoose, name, text, children }: OptionProps) {
  return (
    <div className={styles.option} data-chosen={isChosen}>
      <label className={styles.label}>
        {showDigit && (
          <span className={styles.key} aria-hidden="true">
            {digit}
          </span>
        )}
        <span>
          <b>{name}</b>
          {text}
        </span>
        <input type="radio" name="level" value={digit} checked={isChosen} onChange={onChoose} />
      </label>
      {children}
    </div>
  );
}
