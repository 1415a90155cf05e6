import type { HomeProse } from '../../catalog/prose.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullet } from '../../parts/LineBullet.tsx';
import { Section } from '../../ui/Section.tsx';
import { mapWords } from '../../words/mapWords.ts';
import { MapScreen } from './MapScreen.tsx';
import styles from './MapView.module.css';
import { Pathways } from './Pathways.tsx';

/** The career map, and below it its lines and the pathways that the subject matter names, in words. */
export function MapView({ prose }: { readonly prose: HomeProse }) {
  const { lines } = useCatalog();
  return (
    <>
      <h1 className="hidden" tabIndex={-1}>
        {mapWords.heading}
      </h1>
      <MapScreen summaries={prose.summaries} />
      <div className={`wrap ${styles.below}`}>
        <Section title={mapWords.linesTitle}>
          <dl className={styles.lines}>
            {lines.map((line) => (
              <div key={line.id}>
                <dt>
                  <LineBullet line={line} size={22} decorative />
                  {line.name}
                </dt>
                <dd>{prose.lines.find(({ id }) => id === line.id)?.description}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={mapWords.pathways} hint={mapWords.pathwaysHint}>
          <Pathways pathways={prose.pathways} />
        </Section>
      </div>
    </>
  );
}
