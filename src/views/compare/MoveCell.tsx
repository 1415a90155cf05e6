import type { Move, Role } from '../../catalog/catalog.ts';
import type { RoleProse, Source } from '../../catalog/prose.ts';
import { Cite } from '../../parts/Sources.tsx';
import { moveKindName, moveStrengthName } from '../../words/catalogWords.ts';
import { compareWords } from '../../words/compareWords.ts';
import { formatYears } from '../../words/figures.ts';
import styles from './CompareTable.module.css';
import type { RoleTexts } from './useRoleProse.ts';

/** What the page of one of its roles says of a move. */
export const moveProse = (move: Move, { moves }: RoleProse) =>
  moves.find(({ from, to }) => from === (move.from?.id ?? null) && to === move.to.id);

type MoveCellProps = {
  readonly role: Role;
  /** How many roles stand beside it. */
  readonly others: number;
  /** The moves among the roles compared. */
  readonly moves: readonly Move[];
  readonly texts: RoleTexts;
  readonly sources: readonly Source[];
};

/** The moves that lead here from the other roles compared. */
export function MoveCell({ role, others, moves, texts, sources }: MoveCellProps) {
  const arriving = moves.filter(({ to }) => to === role);
  if (arriving.length === 0) return <p className={styles.none}>{compareWords.noMove(others)}</p>;
  const text = texts.of(role);
  return (
    <ul className={styles.moves}>
      {arriving.map((move) => (
        <li key={move.from?.id}>
          <b>{compareWords.from(move.from?.name ?? '')}</b> {moveKindName[move.kind]},{' '}
          {formatYears(move.years)}. {moveStrengthName[move.strength]}.
          {typeof text === 'object' && <Cite ids={moveProse(move, text)?.sources ?? []} sources={sources} />}
        </li>
      ))}
    </ul>
  );
}
