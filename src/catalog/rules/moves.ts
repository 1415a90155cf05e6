import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';
import { zoneIds } from '../vocabulary.ts';

const widestLateral = 2;

/** A move joins two roles once, says honestly what supports it, and what a sideways step trades. */
export function movesAreSane({ moves }: CatalogFiles): Problem[] {
  return moves.flatMap((move, index) => {
    const problems: Problem[] = [];
    const report = (path: string, wrong: string, cure: string) =>
      problems.push({ file: fileOf.moves, path: `${index}.${path}`, wrong, cure });
    if (move.from === move.to) report('to', `"${move.to}" leads to itself`, 'Name another role');
    if (moves.findIndex(({ from, to }) => from === move.from && to === move.to) !== index)
      report('to', `the move from "${move.from}" to "${move.to}" stands twice`, 'Keep one');
    if ((move.kind === 'entry') !== (move.from === null))
      report(
        'from',
        `kind "${move.kind}" does not fit`,
        'Only an entry move comes from null, outside the map',
      );
    if (move.years.low > move.years.high) report('years', 'the low years exceed the high', 'Exchange them');
    if ((move.strength === 'judgement') !== (move.sources.length === 0))
      report(
        'sources',
        `strength "${move.strength}" has ${move.sources.length} sources`,
        'Give every strength but judgement its sources, and judgement none',
      );
    if (move.kind !== 'promotion' && move.note === undefined)
      report('note', `a move of kind "${move.kind}" has no note`, 'Say what it trades, or what leads in');
    return problems;
  });
}

/**
 * A promotion goes to a later zone, or to the right within one. Where places are left to the map, promotions
 * within a zone run in no circle, for then no order of columns has them all go right. A sideways move joins posts of like
 * weight: two zones apart at most, since a zone is wide (judgement, docs/data-guide.md).
 */
export function promotionsRise({ moves, roles, lines }: CatalogFiles): Problem[] {
  const zone = new Map(roles.map((role) => [role.id, zoneIds.indexOf(role.zone)]));
  const slot = new Map(lines.stations.map((station) => [station.role, station.slot]));
  const isAutomatic = lines.stations.length === 0;
  const within = moves.filter(
    ({ from, to, kind }) => from !== null && kind === 'promotion' && zone.get(from) === zone.get(to),
  );
  const goesRight = (from: string, to: string) => {
    if (!isAutomatic) return (slot.get(to) ?? 0) > (slot.get(from) ?? 0);
    const reached = new Set([to]);
    for (const role of reached) for (const move of within) if (move.from === role) reached.add(move.to);
    return !reached.has(from);
  };
  return moves.flatMap(({ from, to, kind }, index) => {
    if (from === null) return [];
    const rise = (zone.get(to) ?? 0) - (zone.get(from) ?? 0);
    if (kind === 'promotion' && (rise < 0 || (rise === 0 && !goesRight(from, to))))
      return [
        {
          file: fileOf.moves,
          path: `${index}.kind`,
          wrong: `the promotion from "${from}" to "${to}" does not rise`,
          cure: 'Mend the zones or slots, or call the move lateral or return',
        },
      ];
    if (kind === 'lateral' && Math.abs(rise) > widestLateral)
      return [
        {
          file: fileOf.moves,
          path: `${index}.kind`,
          wrong: `the lateral move from "${from}" to "${to}" crosses ${Math.abs(rise)} zones`,
          cure: 'Call it a promotion or a return, or mend the zones',
        },
      ];
    return [];
  });
}

/** From outside the map every role can be reached, and every role leads on unless it is marked terminal. */
export function rolesAreConnected({ roles, moves }: CatalogFiles): Problem[] {
  const reached = new Set(moves.flatMap(({ from, to }) => (from === null ? [to] : [])));
  for (const id of reached) for (const { from, to } of moves) if (from === id) reached.add(to);
  return roles.flatMap(({ id, terminal }) => {
    const file = fileOf.role(id);
    const leads = moves.some(({ from }) => from === id);
    const problems: Problem[] = [];
    if (!reached.has(id))
      problems.push({
        file,
        path: '',
        wrong: 'no chain of moves reaches this role from outside the map',
        cure: 'Add a move to it in moves.json',
      });
    if (!leads && !terminal)
      problems.push({
        file,
        path: 'terminal',
        wrong: 'no move leads on from this role',
        cure: 'Add one in moves.json, or mark the role "terminal": true',
      });
    if (leads && terminal)
      problems.push({
        file,
        path: 'terminal',
        wrong: 'the role is marked terminal, yet a move leads on',
        cure: 'Remove the mark or the move',
      });
    return problems;
  });
}
