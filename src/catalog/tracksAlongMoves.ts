/** Halfway: nothing is known of where such a track should leave its lane. */
const bend = 0.5;

type Track<Role, Line> = {
  readonly line: Line;
  readonly from: Role;
  readonly to: Role;
  readonly bend: number;
};

/**
 * The tracks of a catalog that names none: along each promotion, one for each line that both its roles are
 * on. For the records of the data files, which name each other by id, and for those of the catalog.
 */
export function tracksAlongMoves<Role, Line>(
  moves: readonly { readonly from: Role | null; readonly to: Role; readonly kind: string }[],
  linesOf: (role: Role) => readonly Line[],
): Track<Role, Line>[] {
  return moves.flatMap(({ from, to, kind }) =>
    from === null || kind !== 'promotion'
      ? []
      : linesOf(from)
          .filter((line) => linesOf(to).includes(line))
          .map((line) => ({ line, from, to, bend })),
  );
}
