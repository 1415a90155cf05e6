import type { Catalog, Move, Role, SkillId } from '../../src/catalog/catalog.ts';
import { thresholds } from '../../src/readiness/band.ts';
import { shareAtLevels } from './shareAtLevels.ts';

type Landing = {
  readonly from: Role;
  readonly to: Role;
  readonly strength: Move['strength'];
  /** The share of `to` for a person exactly at the levels of `from`, 0 to 1. */
  readonly share: number;
  readonly inStretch: boolean;
};

/**
 * Where the best-supported moves land: every move between two roles that is stated or documented, for a
 * person who is exactly at the level of the first role, with skills that it does not list at Not yet.
 * Lowest share first. Gates are left out: the share is what the thresholds cut.
 */
export function bandsAlongMoves({ moves }: Catalog): Landing[] {
  return moves
    .flatMap(({ from, to, strength }): Landing[] => {
      if (from === null || (strength !== 'stated' && strength !== 'documented')) return [];
      const levels = new Map(
        from.requirements.map(({ skill, level }): [SkillId, number] => [skill.id, level]),
      );
      const share = shareAtLevels(to, (skill) => levels.get(skill) ?? 0);
      return [{ from, to, strength, share, inStretch: share >= thresholds.stretch }];
    })
    .sort((a, b) => a.share - b.share);
}
