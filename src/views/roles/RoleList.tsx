import { Link } from 'react-router';
import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { Cite } from '../../parts/Sources.tsx';
import { Section } from '../../ui/Section.tsx';
import { describeMiddleHalf } from '../../words/catalogWords.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import styles from './RolesView.module.css';

export type RoleListProps = {
  readonly roles: readonly Role[];
  readonly prose: RolesProse;
  /** The roles come in order of pay: zones would tear them apart. */
  readonly byPay: boolean;
};

export function RoleList({ roles, prose, byPay }: RoleListProps) {
  if (byPay) return <RoleRows roles={roles} prose={prose} level="h2" />;
  const zones = [...new Set(roles.map(({ zone }) => zone))];
  return (
    <div>
      {zones.map((zone) => (
        <Section key={zone.id} title={zone.name} hint={rolesWords.years(zone.years)}>
          <RoleRows roles={roles.filter((role) => role.zone === zone)} prose={prose} level="h3" />
        </Section>
      ))}
    </div>
  );
}

type RoleRowsProps = Omit<RoleListProps, 'byPay'> & { readonly level: 'h2' | 'h3' };

function RoleRows({ roles, prose, level: Heading }: RoleRowsProps) {
  return (
    <ul className={styles.rows}>
      {roles.map((role) => {
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
