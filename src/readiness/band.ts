import type { GateStanding } from './gates.ts';

/** From nearest to farthest. */
export const bands = ['ready', 'stretch', 'build', 'explore'] as const;
export type Band = (typeof bands)[number];

/**
 * Where a band begins, as a share. A judgement, held against the catalog: a person exactly at the level
 * of one role lands in Stretch or better for at least four in five of the documented moves out of it
 * (tests/data/bands.test.ts; docs/scoring.md has the table).
 */
export const thresholds = { ready: 0.85, stretch: 0.65, build: 0.4 } as const;

/** An essential skill counts as held when it is more likely than not at the level asked. */
export const essentialAtLevel = 0.5;

export type BandInputs = {
  readonly share: number;
  /** The chance of being at the level asked, for each essential skill. */
  readonly essential: readonly number[];
  readonly gates: readonly GateStanding[];
};

/**
 * Ready asks three things: the share, every essential skill more likely than not at its level, and no
 * required gate open. Who would be Ready but for gates is in Stretch, and `butFor` names them; a
 * qualification in progress counts as missing here.
 */
export function bandFor({ share, essential, gates }: BandInputs): {
  readonly band: Band;
  readonly butFor: readonly GateStanding[];
} {
  if (share >= thresholds.ready && essential.every((chance) => chance > essentialAtLevel)) {
    const butFor = gates.filter(({ gate, state }) => gate.need === 'required' && state !== 'met');
    return { band: butFor.length === 0 ? 'ready' : 'stretch', butFor };
  }
  if (share >= thresholds.stretch) return { band: 'stretch', butFor: [] };
  return { band: share >= thresholds.build ? 'build' : 'explore', butFor: [] };
}
