import type { SkillProse } from '../../catalog/prose.ts';
import { levelNames } from '../../words/catalogWords.ts';
import { skillWords } from '../../words/skillWords.ts';
import styles from './LevelSteps.module.css';

/** The five levels as a staircase, each with the statements that would show it. */
export function LevelSteps({ prose: { levels, evidence } }: { readonly prose: SkillProse }) {
  return (
    <ol>
      {levels.map((text, level) => {
        const statements = evidence.filter((item) => item.level === level);
        return (
          <li key={text} className={styles.step}>
            <h3>{levelNames[level]}</h3>
            <div>
              <p className={styles.text}>{text}</p>
              {statements.length > 0 && (
                <>
                  <p className={styles.label}>{skillWords.evidence}</p>
                  <ul className={styles.evidence}>
                    {statements.map((item) => (
                      <li key={item.id}>{item.text}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
