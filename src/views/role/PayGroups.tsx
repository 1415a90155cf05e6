import type { PayGroup, Source } from '../../catalog/prose.ts';
import { Cite } from '../../parts/Sources.tsx';
import { late } from '../../ui/late.tsx';
import { describeMiddleHalf, payMatchName } from '../../words/catalogWords.ts';
import { formatChange, formatCount, formatDollars, insideSentence } from '../../words/figures.ts';
import { roleWords } from '../../words/roleWords.ts';
import styles from './PayGroups.module.css';

// Two screens draw it, and what they share would be a request more; its markup stands in the page.
const PayBar = late(async () => (await import('../../parts/PayBar.tsx')).PayBar);

type PayGroupsProps = { readonly groups: readonly PayGroup[]; readonly sources: readonly Source[] };

/** Pay and outlook of each statistical group that the role belongs to, the nearest first. */
export function PayGroups({ groups, sources }: PayGroupsProps) {
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={group.soc}>
          <h3>
            {group.title} <span className={styles.code}>{roleWords.group(group.soc)}</span>
          </h3>
          <div className={styles.figures}>
            <PayBar pay={group.pay} />
            <p className={styles.range}>{describeMiddleHalf(group.pay)}</p>
          </div>
          <p className={styles.copy}>
            {roleWords.paySentence(formatDollars(group.pay.p25), formatDollars(group.pay.p75), group.title)}{' '}
            {roleWords.payWhiskers(
              formatDollars(group.pay.p10),
              formatDollars(group.pay.p90),
              formatDollars(group.pay.median),
            )}
            <Cite ids={[group.pay.source]} sources={sources} />
          </p>
          <p className={styles.copy}>
            <b>{payMatchName[group.match]}.</b> {group.reason}
          </p>
          <p className={styles.copy}>
            <b>{roleWords.outlook}.</b>{' '}
            {roleWords.outlookSentence(
              formatChange(group.outlook.changePercent),
              group.outlook.period,
              formatCount(group.outlook.openings),
            )}{' '}
            {roleWords.outlookEntry(
              insideSentence(group.outlook.education),
              insideSentence(group.outlook.experience),
            )}
            <Cite ids={[group.outlook.source]} sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
