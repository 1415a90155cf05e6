import { Link } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import type { HomeProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import styles from './MapView.module.css';

/** Each pathway with its routes, stop by stop. */
export function Pathways({ pathways }: Pick<HomeProse, 'pathways'>) {
  return (
    <ol className={styles.pathways}>
      {pathways.map(({ id, name, description, routes }) => (
        <li key={id}>
          <h3>{name}</h3>
          <p>{description}</p>
          {routes.map((route) => (
            <Chain key={route.join()} route={route} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Chain({ route }: { readonly route: readonly string[] }) {
  const { roles } = useCatalog();
  const stops = route.flatMap((id) => roles.get(id as RoleId) ?? []);
  return (
    <ol className={styles.chain}>
      {stops.map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.role(id)}>{name}</Link>
        </li>
      ))}
    </ol>
  );
}
