import { Link } from 'react-router';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LevelAxis, LevelPlot } from '../../parts/LevelPlot.tsx';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { levelName, weightName } from '../../words/catalogWords.ts';
import { skillWords } from '../../words/skillWords.ts';
import styles from './AskingRoles.module.css';

/** The roles that ask for a skill, highest level first. */
export function AskingRoles({ skill }: { readonly skill: Skill }) {
  const { roles } = useCatalog();
  const asking = [...roles.values()]
    .flatMap((role) => {
      const requirement = role.requirements.find((candidate) => candidate.skill === skill);
      return requirement === undefined ? [] : [{ role, ...requirement }];
    })
    .sort((a, b) => b.level - a.level || b.weight - a.weight || a.role.zone.order - b.role.zone.order);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{skillWords.role}</th>
          <th scope="col">
            <span className="hidden">{skillWords.level}</span>
            <LevelAxis />
          </th>
          <th scope="col">{skillWords.weight}</th>
        </tr>
      </thead>
      <tbody>
        {asking.map(({ role, level, weight }) => (
          <tr key={role.id}>
            <th scope="row">
              <Link to={paths.role(role.id)}>{role.name}</Link> <LineBullets lines={role.lines} size={18} />
            </th>
            <td className={styles.plot}>
              <LevelPlot asked={level} />
            </td>
            <td className={styles.weight}>
              <b>{levelName(level)}</b>, {weightName[weight].toLowerCase()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
