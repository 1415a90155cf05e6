import { type Answer, type Level, levels, statementsOf } from '../../assessment/answer.ts';
import type { Skill } from '../../catalog/catalog.ts';
import { levelName } from '../../words/catalogWords.ts';
import { questionWords } from '../../words/questionWords.ts';
import type { QuestionWords } from './QuestionView.tsx';
import styles from './Statements.module.css';

type StatementsProps = {
  readonly skill: Skill;
  readonly words: QuestionWords;
  readonly answer: Answer;
  readonly claim: Level;
  readonly belowShown: boolean;
  readonly onTick: (code: number, isTicked: boolean) => void;
};

/**
 * The evidence statements that count for this answer, the claimed level's first. Those of the level below
 * come on top when they have just been asked for.
 */
export function Statements({ skill, words, answer, claim, belowShown, onTick }: StatementsProps) {
  const groups = levels
    .map((level) => ({
      level,
      codes: statementsOf(skill, level).filter((code) => answer.shown.includes(code)),
    }))
    .filter(({ codes }) => codes.length > 0)
    .sort((a, b) => rank(a.level, claim, belowShown) - rank(b.level, claim, belowShown));
  if (groups.length === 0) return null;
  return (
    <fieldset className={styles.statements}>
      <legend>
        <b>{questionWords.evidence}</b> {questionWords.evidenceOptional}
      </legend>
      {belowShown && claim > 1 && (
        <p className={styles.below} id="statements-below">
          {questionWords.below(levelName((claim - 1) as Level))}
        </p>
      )}
      {groups.map(({ level, codes }) => (
        <div key={level} className={styles.group}>
          <span className={styles.level}>{questionWords.ofLevel(levelName(level))}</span>
          <ul>
            {codes.map((code, nth) => (
              <li key={code}>
                <label>
                  <input
                    type="checkbox"
                    checked={answer.ticked.includes(code)}
                    {...(belowShown &&
                      level === claim - 1 &&
                      nth === 0 && { 'data-below': '', 'aria-describedby': 'statements-below' })}
                    onChange={({ target }) => onTick(code, target.checked)}
                  />
                  {words.evidence.find((statement) => statement.code === code)?.text}
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

/** The claimed level first, then upwards, then downwards; the level below on top right after it was asked for. */
function rank(level: Level, claim: Level, belowShown: boolean): number {
  if (belowShown && level === claim - 1) return -1;
  return level >= claim ? level - claim : 10 + claim - level;
}
