import { Link } from 'wouter';
import type { Level } from '../../assessment/answer.ts';
import { paths } from '../../links/paths.ts';
import { levelName } from '../../words/catalogWords.ts';
import { describeWays, resultsWords } from '../../words/resultsWords.ts';
import { type NextStep, nextStepsOf } from './nextSteps.ts';
import type { Outcome } from './outcome.ts';
import styles from './SideLists.module.css';

/** Up to three things to do, each with the page where it begins. */
export function NextSteps({ outcome }: { readonly outcome: Outcome }) {
  const { question, standing, ranking, doors } = outcome;
  const steps = nextStepsOf(question, standing, ranking, doors.skills);
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{resultsWords.steps}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => {
          const { to, name, text } = describeStep(step, outcome);
          return (
            <li key={step.kind}>
              <h3>
                <Link to={to}>{name}</Link>
              </h3>
              <p className={styles.text}>{text}</p>
            </li>
          );
        })}
      </ol>
      {ranking.goals.length > 0 && (
        <p className={`${styles.text} no-print`}>
          <Link to={paths.routes}>{resultsWords.routes}</Link>
        </p>
      )}
    </section>
  );
}

type Step = { readonly to: string; readonly name: string; readonly text: string };

function describeStep(step: NextStep, { standing: { assessment, belief } }: Outcome): Step {
  switch (step.kind) {
    case 'sharpen':
      return {
        to: paths.question(step.skill.id),
        name: resultsWords.stepSharpen(step.skill),
        text: resultsWords.stepSharpenText,
      };
    case 'raise': {
      const { skill } = step.door;
      const level = Math.round(belief.levels.get(skill.id)?.mean ?? 0);
      const claim = assessment.answers.get(skill.id)?.claim ?? null;
      if (claim !== null && claim > level)
        return {
          to: paths.question(skill.id),
          name: resultsWords.stepShow(skill, levelName(claim)),
          text: resultsWords.stepShowText(levelName(claim), levelName(level as Level)),
        };
      return {
        to: paths.skill(skill.id),
        name: resultsWords.stepRaise(skill, levelName(Math.min(level + 1, 4) as 1 | 2 | 3 | 4)),
        text: resultsWords.stepRaiseText,
      };
    }
    case 'gate':
      return describeGateStep(step);
    case 'choose a goal':
      return { to: paths.assess, name: resultsWords.stepGoal, text: resultsWords.stepGoalText };
  }
}

function describeGateStep({ goal, standing, qualification }: NextStep & { readonly kind: 'gate' }): Step {
  const { state, gate } = standing;
  if (qualification === null)
    return {
      to: paths.role(goal.id),
      name: resultsWords.stepYears(describeWays(gate.anyOf)),
      text: resultsWords.stepGateText(goal, 1),
    };
  return {
    to: paths.qualification(qualification.id),
    name:
      state === 'in-progress'
        ? resultsWords.stepFinish(qualification.name)
        : resultsWords.stepGate(qualification.name),
    text: resultsWords.stepGateText(goal, state === 'in-progress' ? 1 : gate.anyOf.length),
  };
}
