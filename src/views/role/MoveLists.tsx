import { Link } from 'wouter';
import type { Move, Role } from '../../catalog/catalog.ts';
import type { RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { Cite } from '../../parts/Sources.tsx';
import { moveKindName, moveStrengthName } from '../../words/catalogWords.ts';
import { formatYears } from '../../words/figures.ts';
import { roleWords } from '../../words/roleWords.ts';
import styles from './MoveLists.module.css';

type MoveListsProps = { readonly role: Role; readonly prose: RoleProse };

/** The moves that end here and those that begin here: promotions, sideways moves, ways back, ways in. */
export function MoveLists({ role, prose }: MoveListsProps) {
  const { moves } = useCatalog();
  const arriving = moves.filter(({ to }) => to === role);
  const leaving = moves.filter(({ from }) => from === role);
  return (
    <div className={styles.columns}>
      <div>
        <h3>{roleWords.arriveFrom}</h3>
        <ul>
          {inOrder(arriving).map((move) => (
            <MoveRow key={move.from?.id ?? 'outside'} move={move} other={move.from} prose={prose} />
          ))}
        </ul>
      </div>
      <div>
        <h3>{roleWords.goOnTo}</h3>
        {leaving.length === 0 && <p className={styles.detail}>{roleWords.terminal}</p>}
        <ul>
          {inOrder(leaving).map((move) => (
            <MoveRow key={move.to.id} move={move} other={move.to} prose={prose} />
          ))}
        </ul>
      </div>
    </div>
  );
}

const kindOrder = ['promotion', 'lateral', 'return', 'entry'];

function inOrder(moves: readonly Move[]): Move[] {
  return moves.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
}

type MoveRowProps = { readonly move: Move; readonly other: Role | null; readonly prose: RoleProse };

function MoveRow({ move, other, prose }: MoveRowProps) {
  const words = prose.moves.find(({ from, to }) => from === (move.from?.id ?? null) && to === move.to.id);
  return (
    <li className={styles.move} data-kind={move.kind}>
      <p className={styles.name}>
        {other === null ? (
          roleWords.outside
        ) : (
          <>
            <LineBullets lines={other.lines} size={18} />
            <Link to={paths.role(other.id)}>{other.name}</Link>
          </>
        )}
      </p>
      <p className={styles.detail}>
        <b>{moveKindName[move.kind]}</b>, {formatYears(move.years)}. {moveStrengthName[move.strength]}
        <Cite ids={words?.sources ?? []} sources={prose.sources} />
      </p>
      {words?.note !== undefined && <p className={styles.detail}>{words.note}</p>}
    </li>
  );
}
