import { Link } from 'wouter';
import type { Gate, Role, Way } from '../../catalog/catalog.ts';
import type { RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { NeedMark } from '../../parts/NeedMark.tsx';
import { Cite } from '../../parts/Sources.tsx';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { describeWay } from '../../words/catalogWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import styles from './GateList.module.css';

const YourGate = late(async () => (await import('../../parts/YourGate.tsx')).YourGate);

type GateListProps = {
  readonly role: Role;
  readonly prose: RoleProse;
  readonly standing: Standing | null;
};

/** What must be held besides skill: required gates first, each with its ways in. */
export function GateList({ role, prose, standing }: GateListProps) {
  const yours = standing?.results.get(role.id)?.gates;
  const gates = role.gates.map((gate, index) => ({ gate, own: yours?.[index], ...prose.gates[index] }));
  const inOrder = [
    ...gates.filter(({ gate }) => gate.need === 'required'),
    ...gates.filter(({ gate }) => gate.need === 'preferred'),
  ];
  return (
    <ul className={styles.gates}>
      {inOrder.map(({ gate, own, note, sources }) => (
        <li key={gate.anyOf.map(describeWay).join()}>
          <NeedMark gate={gate} />
          <div>
            <Ways gate={gate} />
            {standing !== null && own !== undefined && (
              <YourGate standing={own} assessment={standing.assessment} />
            )}
            {note !== undefined && (
              <p className={styles.note}>
                {note}
                <Cite ids={sources ?? []} sources={prose.sources} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Ways({ gate: { anyOf } }: { readonly gate: Gate }) {
  const [only, ...more] = anyOf;
  if (only !== undefined && more.length === 0)
    return (
      <p className={styles.way}>
        <WayText way={only} />
      </p>
    );
  return (
    <>
      <p className={styles.anyOf}>{roleWords.anyOf}</p>
      <ul className={styles.ways}>
        {anyOf.map((way) => (
          <li key={describeWay(way)} className={styles.way}>
            <WayText way={way} />
          </li>
        ))}
      </ul>
    </>
  );
}

function WayText({ way }: { readonly way: Way }) {
  if (way.kind === 'experience') return describeWay(way);
  return <Link to={paths.qualification(way.qualification.id)}>{describeWay(way)}</Link>;
}
