import type { Role } from '../../catalog/catalog.ts';
import { NeedMark } from '../../parts/NeedMark.tsx';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { describeWay } from '../../words/catalogWords.ts';
import { asSentence, formatList } from '../../words/figures.ts';
import styles from './CompareTable.module.css';

const YourGate = late(async () => (await import('../../parts/YourGate.tsx')).YourGate);

type GateCellProps = { readonly role: Role; readonly standing: Standing | null };

/** What a role asks besides skill, required gates first, with where this person stands. */
export function GateCell({ role, standing }: GateCellProps) {
  const yours = standing?.results.get(role.id)?.gates;
  const gates = role.gates
    .map((gate, index) => ({ gate, own: yours?.[index] }))
    .sort((a, b) => Number(b.gate.need === 'required') - Number(a.gate.need === 'required'));
  return (
    <ul className={styles.gates}>
      {gates.map(({ gate, own }) => {
        const ways = asSentence(formatList(gate.anyOf.map(describeWay), 'or'));
        return (
          <li key={ways}>
            <NeedMark gate={gate} />
            <p>{ways}</p>
            {standing !== null && own !== undefined && (
              <YourGate standing={own} assessment={standing.assessment} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
