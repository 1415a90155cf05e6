import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { Cite } from '../../parts/Sources.tsx';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { Section } from '../../ui/Section.tsx';
import { describeMiddleHalf } from '../../words/catalogWords.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import styles from './RolesView.module.css';

/** In the list and in the table alike. */
export const YourShare = late(async () => (await import('./YourShare.tsx')).YourShare);

export type RoleListProps = {
  readonly roles: readonly Role[];
  readonly prose: RolesProse;
  /** Null for somebody who has not answered. */
  readonly standing: Standing | null;
  /** The roles come in an order that zones would tear apart. */
  readonly isRanked: boolean;
};

export function RoleList({ roles, isRanked, ...rest }: RoleListProps) {
  if (isRanked) return <RoleRows roles={roles} {...rest} level="h2" />;
  const zones = [...new Set(roles.map(({ zone }) => zone))];
  return (
    <div>
      {zones.map((zone) => (
        <Section key={zone.id} title={zone.name} hint={rolesWords.years(zone.years)}>
          <RoleRows roles={roles.filter((role) => role.zone === zone)} {...rest} level="h3" />
        </Section>
      ))}
    </div>
  );
}

type RoleRowsProps = Omit<RoleListProps, 'isRanked'> & { readonly level: 'h2' | 'h3' };

function RoleRows({ roles, prose, standing, level: Heading }: RoleRowsProps) {
  return (
    <ul className={styles.rows} data-yours={standing !== null || undefined}>
      {roles.map((role) => {
        const result = standing?.results.get(role.id);
        const words = prose.roles.find(({ id }) => id === role.id);
        return (
          <li key={role.id} className={styles.row}>
            <div>
              <Heading className={styles.name}>
                <Link to={paths.role(role.id)}>{role.name}</Link>
                <LineBullets lines={role.lines} size={18} />
              </Heading>
              <p className={styles.summary}>{words?.summary}</p>
            </div>
            {standing && result && <YourShare result={result} assessment={standing.assessment} />}
            {words !== undefined && (
              <p className={styles.pay}>
                <b className="figures">{describeMiddleHalf(words.pay)}</b>
                {words.pay.title}
                <Cite ids={[words.pay.source]} sources={prose.sources} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
