import { Link } from 'react-router';
import { basisSource } from '../../catalog/basisSource.ts';
import type { Role } from '../../catalog/catalog.ts';
import type { Basis, RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LevelAxis, LevelPlot } from '../../parts/LevelPlot.tsx';
import { Cite } from '../../parts/Sources.tsx';
import { describeBasis, levelName, weightName } from '../../words/catalogWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import styles from './RequirementTable.module.css';

type RequirementTableProps = { readonly role: Role; readonly prose: RoleProse };

/** Every skill the role asks, in the data's order, with its level and what the level rests on. */
export function RequirementTable({ role, prose }: RequirementTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{roleWords.skill}</th>
          <th scope="col">
            <span className="hidden">{roleWords.level}</span>
            <LevelAxis />
          </th>
          <th scope="col">{roleWords.weight}</th>
          <th scope="col">{roleWords.basis}</th>
        </tr>
      </thead>
      <tbody>
        {role.requirements.map(({ skill, level, weight }, index) => {
          const basis = prose.bases[index] as Basis;
          return (
            <tr key={skill.id}>
              <th scope="row">
                <Link to={paths.skill(skill.id)}>{skill.name}</Link>
              </th>
              <td className={styles.plot}>
                <LevelPlot asked={level} />
              </td>
              <td className={styles.weight}>
                <b>{levelName(level)}</b>, {weightName[weight].toLowerCase()}
              </td>
              <td className={styles.basis}>
                {describeBasis(basis)}
                {basis.kind !== 'judgement' && <Cite ids={[basisSource(basis)]} sources={prose.sources} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
