import type { Move, Role } from '../../catalog/catalog.ts';
import type { ReadProse, RolesProse, Source } from '../../catalog/prose.ts';
import { mostCompared } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useStanding } from '../../parts/PersonContext.ts';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { SourceList } from '../../parts/Sources.tsx';
import { compareWords } from '../../words/compareWords.ts';
import { sourceWords } from '../../words/sourceWords.ts';
import table from './CompareTable.module.css';
import type { ChoiceActions } from './CompareView.tsx';
import styles from './Comparison.module.css';
import type { CompareChoice } from './compareChoice.ts';
import { FactTable } from './FactTable.tsx';
import { moveProse } from './MoveCell.tsx';
import { Notices } from './Notices.tsx';
import { RoleHead } from './RoleHead.tsx';
import { SkillTable } from './SkillTable.tsx';
import { skillRows } from './skillRows.ts';
import { type RoleTexts, useRoleProse } from './useRoleProse.ts';

type ComparisonProps = {
  readonly choice: CompareChoice;
  readonly prose: RolesProse;
  readonly readProse: ReadProse;
  readonly actions: ChoiceActions;
};

/** Two to four roles, a column each. */
export function Comparison({ choice, prose, readProse, actions }: ComparisonProps) {
  const { roles } = choice;
  const catalog = useCatalog();
  const standing = useStanding();
  const texts = useRoleProse(roles, readProse);
  const moves = catalog.moves.filter(
    ({ from, to }) => from !== null && roles.includes(from) && roles.includes(to),
  );
  const sources = sourcesOf(roles, moves, prose, texts);
  const rows = skillRows(roles);
  const [furthest] = [...rows.shared, ...rows.partly].toSorted((a, b) => b.apart - a.apart);
  return (
    <div className={`wrap ${styles.compare}`} data-count={roles.length}>
      <div className={styles.top}>
        <div className={styles.title}>
          <h1 tabIndex={-1}>{compareWords.title(roles.length)}</h1>
          <p className={styles.gist}>
            <a href="#skills">
              {compareWords.share(rows.shared.length, rows.shared.length + rows.partly.length)}
            </a>{' '}
            {furthest !== undefined && furthest.apart > 0 && compareWords.furthest(furthest.skill.name)}
          </p>
          <div className={`${styles.adder} no-print`}>
            {roles.length < mostCompared ? (
              <RoleAdder label={compareWords.add} taken={roles.map(({ id }) => id)} onAdd={actions.add} />
            ) : (
              <p className={table.small}>{compareWords.full}</p>
            )}
          </div>
        </div>
        <ul className={styles.heads} aria-label={compareWords.chosen}>
          {roles.map((role, place) => (
            <RoleHead key={role.id} role={role} place={place} prose={prose} actions={actions} />
          ))}
        </ul>
      </div>
      <Notices choice={choice} />
      <FactTable
        roles={roles}
        prose={prose}
        texts={texts}
        moves={moves}
        sources={sources}
        standing={standing}
      />
      <SkillTable roles={roles} rows={rows} standing={standing} />
      <section className={styles.sources}>
        <h2>{sourceWords.title}</h2>
        <SourceList sources={sources} />
      </section>
    </div>
  );
}

/** What the columns cite: pay first, then moves as far as their texts are here. */
function sourcesOf(
  roles: readonly Role[],
  moves: readonly Move[],
  prose: RolesProse,
  texts: RoleTexts,
): readonly Source[] {
  const cited = new Map<string, Source>();
  const cite = (ids: readonly string[], sources: readonly Source[]) => {
    for (const id of ids) {
      const source = sources.find((each) => each.id === id);
      if (source !== undefined) cited.set(id, source);
    }
  };
  for (const role of roles) {
    const pay = prose.roles.find(({ id }) => id === role.id)?.pay;
    if (pay !== undefined) cite([pay.source], prose.sources);
  }
  for (const move of moves) {
    const text = texts.of(move.to);
    if (typeof text === 'object') cite(moveProse(move, text)?.sources ?? [], text.sources);
  }
  return [...cited.values()];
}
