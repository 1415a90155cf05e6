import type { Move, Role } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullet } from '../../parts/LineBullet.tsx';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import { mapWords } from '../../words/mapWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import styles from './Neighbours.module.css';
import { StationLink } from './StationLink.tsx';

type NeighboursProps = { readonly role: Role; readonly onChoose: OnChoose };

/** Where one comes from and where one goes on to. */
export function Neighbours({ role, onChoose }: NeighboursProps) {
  const { moves } = useCatalog();
  const arriving = inOrder(moves.filter(({ to }) => to === role));
  const leaving = inOrder(moves.filter(({ from }) => from === role));
  return (
    <>
      <h3>{mapWords.arriveFrom}</h3>
      <ul className={styles.moves}>
        {arriving.map((move) => (
          <Neighbour key={move.from?.id ?? 'outside'} move={move} other={move.from} onChoose={onChoose} />
        ))}
      </ul>
      <h3>{mapWords.goOnTo}</h3>
      {leaving.length === 0 && <p className={styles.last}>{stationWords.terminal}</p>}
      <ul className={styles.moves}>
        {leaving.map((move) => (
          <Neighbour key={move.to.id} move={move} other={move.to} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

const kinds = ['promotion', 'lateral', 'return', 'entry'];
const inOrder = (moves: readonly Move[]) =>
  moves.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

type NeighbourProps = {
  readonly move: Move;
  readonly other: Role | null;
  readonly onChoose: OnChoose;
};

/** A promotion bears the bullet of its line, another move its word. */
function Neighbour({ move, other, onChoose }: NeighbourProps) {
  if (other === null) return <li>{mapWords.outside}</li>;
  const line =
    move.kind === 'promotion' ? other.lines.find((shared) => sharesLine(move, shared.id)) : undefined;
  return (
    <li>
      {line === undefined ? (
        <svg className={styles.dashes} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M1 10H19" />
        </svg>
      ) : (
        <LineBullet line={line} size={20} />
      )}
      <span>
        <StationLink role={other} onChoose={onChoose} />
        {move.kind === 'lateral' && <span className={styles.kind}> {mapWords.sideways}</span>}
        {move.kind === 'return' && <span className={styles.kind}> {mapWords.wayBack}</span>}
      </span>
    </li>
  );
}

const sharesLine = ({ from, to }: Move, id: string) =>
  [from, to].every((end) => end?.lines.some((line) => line.id === id));
