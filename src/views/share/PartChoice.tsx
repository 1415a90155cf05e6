import type { Mine } from '../../exports/backup.ts';
import type { SharedParts } from '../../links/sharedResult.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { shareWords } from '../../words/shareWords.ts';
import styles from './ShareSheet.module.css';

type PartChoiceProps = {
  readonly mine: Mine;
  readonly parts: SharedParts;
  readonly onChange: (parts: SharedParts) => void;
};

/** The parts of a result, each with a word of what it is. */
export function PartChoice({ mine: { assessment, plan }, parts, onChange }: PartChoiceProps) {
  const { roles } = useCatalog();
  const nameOf = (id: Mine['assessment']['goals'][number]) => roles.get(id)?.name ?? id;
  const { currentRole } = assessment.background;
  const choices: readonly (readonly [keyof SharedParts, name: string, text: string, offered: boolean])[] = [
    [
      'levels',
      shareWords.levels,
      shareWords.levelsText(assessment.answers.size),
      assessment.answers.size > 0,
    ],
    ['statements', shareWords.statements, shareWords.statementsText, parts.levels],
    ['background', shareWords.background, shareWords.backgroundText, true],
    ['plan', shareWords.plan, shareWords.planText(plan?.items.length ?? 0), plan !== null],
    ['notes', shareWords.notes, shareWords.notesText, parts.levels || parts.plan],
  ];
  return (
    <fieldset className={styles.parts}>
      <legend>{shareWords.parts}</legend>
      <div className={styles.part}>
        <span className={styles.always} aria-hidden="true" />
        <span>
          {shareWords.always}
          <small>
            {shareWords.alwaysText(
              currentRole === null ? null : nameOf(currentRole),
              assessment.goals.map(nameOf),
            )}
          </small>
        </span>
      </div>
      {choices.map(([part, name, text, offered]) => (
        <label key={part} className={styles.part}>
          <input
            type="checkbox"
            checked={parts[part] && offered}
            disabled={!offered}
            onChange={({ target }) => onChange({ ...parts, [part]: target.checked })}
          />
          <span>
            {name}
            <small>{text}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
