import type { Role } from '../../catalog/catalog.ts';
import type { RolesProse, Source } from '../../catalog/prose.ts';
import { Cite } from '../../parts/Sources.tsx';
import { late } from '../../ui/late.tsx';
import { describeMiddleHalf, payMatchName } from '../../words/catalogWords.ts';
import { compareWords } from '../../words/compareWords.ts';
import styles from './CompareTable.module.css';
import type { RoleTexts } from './useRoleProse.ts';

const PayBar = late(async () => (await import('../../parts/PayBar.tsx')).PayBar);

type PayCellProps = {
  readonly role: Role;
  readonly prose: RolesProse;
  /** Says how near the group is to the role, once it is here. */
  readonly text: ReturnType<RoleTexts['of']>;
  readonly sources: readonly Source[];
};

/** Pay of the statistical group nearest to a role. */
export function PayCell({ role, prose, text, sources }: PayCellProps) {
  const pay = prose.roles.find(({ id }) => id === role.id)?.pay;
  if (pay === undefined) return null;
  const match = typeof text === 'object' ? text.pay[0]?.match : undefined;
  return (
    <>
      <div className={styles.bar}>
        <PayBar pay={pay} />
      </div>
      <p>
        <b className="figures">{describeMiddleHalf(pay)}</b>
      </p>
      <p className={styles.small}>
        {compareWords.payGroup(pay.title, pay.period)}
        <Cite ids={[pay.source]} sources={sources} />
        {match !== undefined && ` ${payMatchName[match]}.`}
      </p>
    </>
  );
}
