import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { describeMiddleHalf } from '../../words/catalogWords.ts';
import { formatDollars, formatNames } from '../../words/figures.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import { type RoleListProps, YourShare } from './RoleList.tsx';
import styles from './RolesView.module.css';

export function RoleTable({ roles, prose, standing }: RoleListProps) {
  const period = prose.roles[0]?.pay.period ?? '';
  return (
    <section className={styles.scroll} aria-label={rolesWords.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{rolesWords.role}</th>
            {standing && <th scope="col">{rolesWords.yours}</th>}
            <th scope="col">{rolesWords.lines}</th>
            <th scope="col">{rolesWords.zone}</th>
            <th scope="col" data-figure>
              {rolesWords.pay}, {rolesWords.payColumnHint(period)}
            </th>
            <th scope="col" data-figure>
              {rolesWords.median}
            </th>
            <th scope="col">{rolesWords.employer}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(({ id, name, lines, zone, employers }) => {
            const pay = prose.roles.find((words) => words.id === id)?.pay;
            const result = standing?.results.get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.role(id)}>{name}</Link>
                </th>
                {standing && (
                  <td>{result && <YourShare result={result} assessment={standing.assessment} />}</td>
                )}
                <td>
                  <LineBullets lines={lines} size={18} />
                </td>
                <td>{zone.name}</td>
                <td className="figures" data-figure>
                  {pay && describeMiddleHalf(pay)}
                </td>
                <td className="figures" data-figure>
                  {pay && formatDollars(pay.median)}
                </td>
                <td>{formatNames(employers.map((employer) => employer.name))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
