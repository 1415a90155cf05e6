import { Link } from 'wouter';
import type { Line, Role } from '../../catalog/catalog.ts';
import type { HomeProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { Hero } from '../../ui/Hero.tsx';
import { Section } from '../../ui/Section.tsx';
import { homeWords } from '../../words/homeWords.ts';
import styles from './HomeView.module.css';
import { LineStrip } from './LineStrip.tsx';

/** Every line with its stations, and the pathways that the subject matter names. */
export function HomeView({ prose }: { readonly prose: HomeProse }) {
  const { roles, lines } = useCatalog();
  return (
    <>
      <Hero title={homeWords.headline} lead={homeWords.lead(roles.size, lines.length)} size="page">
        <p className={`${styles.actions} no-print`}>
          <Link className="button primary" to={paths.assess}>
            {homeWords.assess}
          </Link>
          <Link className="button" to={paths.roles}>
            {homeWords.browse}
          </Link>
        </p>
      </Hero>
      <div className="wrap">
        <h2 className={styles.heading}>{homeWords.lines}</h2>
        <p className={styles.hint}>{homeWords.linesHint}</p>
        <div className={styles.lines}>
          {lines.map((line) => (
            <LineStrip
              key={line.id}
              line={line}
              stations={stationsOf(line, [...roles.values()])}
              description={prose.lines.find(({ id }) => id === line.id)?.description ?? ''}
            />
          ))}
        </div>
        <Section title={homeWords.pathways} hint={homeWords.pathwaysHint}>
          <ol className={styles.pathways}>
            {prose.pathways.map((pathway) => (
              <li key={pathway.id}>
                <h3>{pathway.name}</h3>
                <p>{pathway.description}</p>
                {pathway.routes.map((route) => (
                  <Chain key={route.join()} route={route} />
                ))}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}

/** A line's roles from its first post on: by zone, then by place within the zone. */
function stationsOf(line: Line, roles: readonly Role[]): Role[] {
  return roles
    .filter(({ lines }) => lines.includes(line))
    .sort((a, b) => a.zone.order - b.zone.order || (a.station?.slot ?? 0) - (b.station?.slot ?? 0));
}

function Chain({ route }: { readonly route: readonly string[] }) {
  const { roles } = useCatalog();
  const stops = [...roles.values()]
    .filter(({ id }) => route.includes(id))
    .sort((a, b) => route.indexOf(a.id) - route.indexOf(b.id));
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
