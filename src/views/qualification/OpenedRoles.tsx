import { Link } from 'react-router';
import type { Qualification } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { qualificationWords as words } from '../../words/qualificationWords.ts';
import styles from './OpenedRoles.module.css';

/** The roles that have a gate this qualification opens, in the order of the map's zones. */
export function OpenedRoles({ qualification }: { readonly qualification: Qualification }) {
  const { roles } = useCatalog();
  const opened = [...roles.values()]
    .flatMap((role) => {
      const gates = role.gates.filter(({ anyOf }) =>
        anyOf.some((way) => way.kind === 'qualification' && qualification.meets.has(way.qualification.id)),
      );
      const gate = gates.find(({ need }) => need === 'required') ?? gates[0];
      return gate === undefined ? [] : [{ role, gate }];
    })
    .sort((a, b) => a.role.zone.order - b.role.zone.order);
  if (opened.length === 0) return <p>{words.noRoles}</p>;
  return (
    <ul className={styles.roles}>
      {opened.map(({ role, gate: { need, anyOf } }) => (
        <li key={role.id}>
          <span>
            <Link to={paths.role(role.id)}>{role.name}</Link> <LineBullets lines={role.lines} size={18} />
          </span>
          <span className={styles.need}>
            {need === 'required'
              ? anyOf.length > 1
                ? words.requiredOneWay
                : words.required
              : anyOf.length > 1
                ? words.preferredOneWay
                : words.preferred}
          </span>
        </li>
      ))}
    </ul>
  );
}
