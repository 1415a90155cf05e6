import { Link } from 'wouter';
import type { Followed } from '../../caseload/followed.ts';
import type { Skill, SkillId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LevelPlot } from '../../parts/LevelPlot.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatPercent, nearestLevelName } from '../../words/readinessWords.ts';
import { type Advising, goalsOf } from './advising.ts';
import styles from './SideBySide.module.css';

/** Up to four people: their goals, how ready, and the skills their goals ask, where they are farthest from them first. */
export function SideBySide({ advising }: { readonly advising: Advising }) {
  const { skills: allSkills, roles } = useCatalog();
  const { followed, isPending, choice, choose, to } = advising;
  const people = choice.people.flatMap((id) => followed.find(({ advisee }) => advisee.id === id) ?? []);
  if (people.length === 0) return <p className={styles.none}>{adviseWords.sideNone}</p>;
  if (people.some(({ advisee }) => isPending(advisee))) return <p role="status">{adviseWords.computing}</p>;
  const rows = skillsAsked(people, allSkills);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>{adviseWords.sideHint}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{adviseWords.skill}</span>
            </th>
            {people.map(({ advisee }) => (
              <th key={advisee.id} scope="col">
                <Link to={to({ advisee: advisee.id })}>{advisee.label}</Link>
                <button
                  type="button"
                  className="button quiet no-print"
                  onClick={() => choose({ people: choice.people.filter((id) => id !== advisee.id) })}
                >
                  {adviseWords.takeAway(advisee.label)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{adviseWords.sideGoal}</th>
            {people.map((each) => {
              const [goal] = goalsOf(each);
              return (
                <td key={each.advisee.id}>
                  {goal === undefined ? adviseWords.noGoal : roles.get(goal)?.name}
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">{adviseWords.sideReadiness}</th>
            {people.map((each) => (
              <td key={each.advisee.id} className="figures">
                <GoalFigure result={resultFor(each)} />
              </td>
            ))}
          </tr>
          {rows.map((skill) => (
            <tr key={skill.id}>
              <th scope="row">
                <Link to={paths.skill(skill.id)}>{skill.name}</Link>
              </th>
              {people.map((each) => (
                <td key={each.advisee.id}>
                  <Level each={each} skill={skill} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GoalFigure({ result }: { readonly result: Readiness | undefined }) {
  if (result === undefined) return adviseWords.noLevels;
  if (isTooEarly(result)) return adviseWords.tooEarly;
  return (
    <>
      {formatPercent(result.share)} <BandMark result={result} />
    </>
  );
}

function Level({ each, skill }: { readonly each: Followed; readonly skill: Skill }) {
  const held = each.last?.standing?.belief.levels.get(skill.id);
  const asked = requirementOf(each, skill.id)?.level;
  if (held === undefined) return adviseWords.noLevels;
  return (
    <>
      {asked === undefined ? <LevelPlot held={held} /> : <LevelPlot asked={asked} held={held} />}
      <span className={styles.level}>{nearestLevelName(held)}</span>
    </>
  );
}

const resultFor = (each: Followed): Readiness | undefined => {
  const [goal] = goalsOf(each);
  return goal === undefined ? undefined : each.last?.standing?.results.get(goal);
};

const requirementOf = (each: Followed, skill: SkillId) =>
  resultFor(each)?.role.requirements.find((requirement) => requirement.skill.id === skill);

/** Every skill that one of their goals asks; where the most levels are missing, over all of them, first. */
function skillsAsked(people: readonly Followed[], skills: ReadonlyMap<SkillId, Skill>): Skill[] {
  const missing = new Map<SkillId, number>();
  for (const each of people)
    for (const { skill, level } of resultFor(each)?.role.requirements ?? []) {
      const mean = each.last?.standing?.belief.levels.get(skill.id)?.mean ?? 0;
      missing.set(skill.id, (missing.get(skill.id) ?? 0) + Math.max(0, level - mean));
    }
  return [...skills.values()]
    .filter(({ id }) => missing.has(id))
    .sort((a, b) => (missing.get(b.id) ?? 0) - (missing.get(a.id) ?? 0));
}
