import { Link } from 'wouter';
import type { Gate, Qualification, Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { qualificationWords as words } from '../../words/qualificationWords.ts';
import styles from './OpenedRoles.module.css';

/**
 * The roles with a gate that this qualification opens: those that name it, then, shorter, those that
 * name a lower one it counts as. A role stands once, at the nearest qualification.
 */
export function OpenedRoles({ qualification }: { readonly qualification: Qualification }) {
  const { roles, qualifications } = useCatalog();
  const left = new Set([...roles.values()].sort((a, b) => a.zone.order - b.zone.order));
  const groups = [...qualification.meets].map((id) => {
    const opened = [...left].flatMap((role) => {
      const gate = gateNaming(id, role);
      return gate === undefined ? [] : [{ role, gate }];
    });
    for (const { role } of opened) left.delete(role);
    return { id, name: qualifications.get(id)?.name ?? '', opened };
  });
  const [named, ...through] = groups;
  if (groups.every(({ opened }) => opened.length === 0)) return <p>{words.noRoles}</p>;
  return (
    <>
      {named !== undefined && named.opened.length > 0 && (
        <>
          <h3>{words.rolesNamed}</h3>
          <ul className={styles.roles}>
            {named.opened.map(({ role, gate: { need, anyOf } }) => (
              <li key={role.id}>
                <span>
                  <Link to={paths.role(role.id)}>{role.name}</Link>{' '}
                  <LineBullets lines={role.lines} size={18} />
                </span>
                <span className={styles.need}>
                  {words[need]}
                  {anyOf.length > 1 && `, ${words.oneWay}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {through
        .filter(({ opened }) => opened.length > 0)
        .map(({ id, name, opened }) => (
          <div key={id} className={styles.through}>
            <h3>{words.rolesThrough(name)}</h3>
            <ul>
              {opened.map(({ role }) => (
                <li key={role.id}>
                  <Link to={paths.role(role.id)}>{role.name}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}

/** The role's gate that names a qualification; a required one if there are two. */
function gateNaming(id: Qualification['id'], { gates }: Role): Gate | undefined {
  const naming = gates.filter(({ anyOf }) =>
    anyOf.some((way) => way.kind === 'qualification' && way.qualification.id === id),
  );
  return naming.find(({ need }) => need === 'required') ?? naming[0];
}
