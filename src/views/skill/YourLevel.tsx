import type { Skill } from '../../catalog/catalog.ts';
import { LevelAxis, LevelPlot } from '../../parts/LevelPlot.tsx';
import { restsOn } from '../../readiness/restsOn.ts';
import type { Standing } from '../../store/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { yourSkillWords } from '../../words/yourSkillWords.ts';
import styles from './YourLevel.module.css';

type YourLevelProps = { readonly skill: Skill; readonly standing: Standing };

/** What this person said of a skill, and the level it leads to. */
export function YourLevel({ skill, standing: { assessment, belief } }: YourLevelProps) {
  const level = belief.levels.get(skill.id);
  if (level === undefined) return null;
  return (
    <Section title={yourSkillWords.title} hint={yourSkillWords.hint}>
      <p className={styles.level}>{yourSkillWords.level(level)}</p>
      <p className={styles.rest}>{yourSkillWords.restsOn(restsOn(assessment, skill))}</p>
      <div className={styles.plot}>
        <LevelAxis />
        <LevelPlot held={level} />
      </div>
    </Section>
  );
}
