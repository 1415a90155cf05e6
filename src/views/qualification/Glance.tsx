import { Link } from 'wouter';
import type { Qualification } from '../../catalog/catalog.ts';
import type { QualificationProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { Cite } from '../../parts/Sources.tsx';
import { formatMonths } from '../../words/figures.ts';
import { qualificationWords as words } from '../../words/qualificationWords.ts';
import styles from './Glance.module.css';

type GlanceProps = { readonly qualification: Qualification; readonly prose: QualificationProse };

/** Length, credit hours, what comes first and what it also counts as. */
export function Glance({ qualification, prose: { months, creditHours, sources } }: GlanceProps) {
  const { qualifications } = useCatalog();
  const named = (ids: Iterable<Qualification['id']>) =>
    [...ids].flatMap((id) => qualifications.get(id) ?? []).filter((other) => other !== qualification);
  const first = named(qualification.prerequisites);
  const also = named(qualification.meets);
  return (
    <dl className={styles.glance}>
      <div>
        <dt>{words.length}</dt>
        <dd>
          {words.months(formatMonths(qualification.months))}
          {months.basis === 'judgement' ? (
            <span className={styles.basis}> {words.lengthJudged}</span>
          ) : (
            <Cite ids={[months.basis]} sources={sources} />
          )}
        </dd>
      </div>
      {creditHours !== null && (
        <div>
          <dt>{words.creditHours}</dt>
          <dd>
            {words.creditRange(creditHours.low, creditHours.high)}
            <Cite ids={creditHours.sources} sources={sources} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.prerequisites}</dt>
        <dd>{first.length === 0 ? words.nothing : <Names qualifications={first} />}</dd>
      </div>
      {also.length > 0 && (
        <div>
          <dt>{words.alsoMeets}</dt>
          <dd>
            <Names qualifications={also} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Names({ qualifications }: { readonly qualifications: readonly Qualification[] }) {
  return (
    <ul>
      {qualifications.map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.qualification(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
