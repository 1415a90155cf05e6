import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { LevelAxis, LevelPlot } from '../../parts/LevelPlot.tsx';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { compareWords } from '../../words/compareWords.ts';
import { Columns } from './Columns.tsx';
import table from './CompareTable.module.css';
import styles from './SkillTable.module.css';
import { farApart, type SkillRow, type SkillRows } from './skillRows.ts';
import { Who } from './Who.tsx';

const Gap = late(async () => (await import('../../parts/Gap.tsx')).Gap);

type SkillTableProps = {
  readonly roles: readonly Role[];
  readonly rows: SkillRows;
  readonly standing: Standing | null;
};

/** Every skill that any of the roles asks: those that all ask, then the rest; each where they differ most first. */
export function SkillTable({ roles, rows: { shared, partly }, standing }: SkillTableProps) {
  return (
    <table id="skills" className={table.table}>
      <caption>
        <div className={styles.caption}>
          <h2>{compareWords.skills}</h2>
          <p>{compareWords.skillsHint(standing !== null)}</p>
        </div>
      </caption>
      <Columns roles={roles} />
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            <span className="hidden">{compareWords.skill}</span>
          </th>
          {roles.map((role) => (
            <th key={role.id} className={styles.head} scope="col">
              <Who role={role} />
              <LevelAxis />
            </th>
          ))}
        </tr>
      </thead>
      {[
        { title: compareWords.shared(roles.length), rows: shared },
        { title: compareWords.partly(roles.length), rows: partly },
      ].map(
        (group) =>
          group.rows.length > 0 && (
            <tbody key={group.title}>
              <tr>
                <th className={styles.group} scope="rowgroup" colSpan={roles.length + 1}>
                  {group.title} <span>{compareWords.countOf(group.rows.length)}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row key={row.skill.id} row={row} roles={roles} standing={standing} />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

type RowProps = {
  readonly row: SkillRow;
  readonly roles: readonly Role[];
  readonly standing: Standing | null;
};

function Row({ row: { skill, asked, apart }, roles, standing }: RowProps) {
  const held = standing?.belief.levels.get(skill.id);
  return (
    <tr className={`${table.row} ${styles.row}`} data-far={apart >= farApart || undefined}>
      <th className={table.label} scope="row">
        <Link className={styles.skill} to={paths.skill(skill.id)}>
          {skill.name}
        </Link>
        <span className={table.hint}>{compareWords.apart(apart)}</span>
      </th>
      {roles.map((role, place) => {
        const requirement = asked[place];
        return (
          <td key={role.id} className={`${table.cell} ${styles.level}`}>
            <Who role={role} />
            {requirement ? (
              <>
                <LevelPlot asked={requirement.level} held={held} />
                <p className={styles.words}>
                  {compareWords.asked(requirement.level, requirement.weight)}
                  {held !== undefined && (
                    <>
                      {'. '}
                      <Gap asked={requirement.level} held={held} />
                    </>
                  )}
                </p>
              </>
            ) : (
              <p className={table.none}>{compareWords.notAsked}</p>
            )}
          </td>
        );
      })}
    </tr>
  );
}
