// Readiness, levels held and gates as people read them.
import type { LevelBelief } from '../belief/belief.ts';
import type { Way } from '../catalog/catalog.ts';
import { type Band, thresholds } from '../readiness/band.ts';
import { isTooEarly } from '../readiness/coverage.ts';
import type { GateStanding } from '../readiness/gates.ts';
import type { Readiness } from '../readiness/readiness.ts';
import type { RestsOn } from '../readiness/restsOn.ts';
import { wholePercent } from '../readiness/wholePercent.ts';
import { describeWay, levelName, levelNames } from './catalogWords.ts';
import { formatList, formatYears } from './figures.ts';

export const bandName: Record<Band, string> = {
  ready: 'Ready',
  stretch: 'Stretch',
  build: 'Build',
  explore: 'Explore',
};

/** "Ready", or "Ready but for a Master’s degree". */
export function describeBand({ band, butFor }: Pick<Readiness, 'band' | 'butFor'>): string {
  if (butFor.length === 0) return bandName[band];
  return `Ready but for ${formatList(butFor.map(nameGate))}`;
}

/** "55%" */
export const formatPercent = (share: number): string => `${wholePercent(share)}%`;

/** "between 51 and 59%", or "about 55%" when both ends are the same in whole points. */
export function describeInterval({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [wholePercent(low), wholePercent(high)];
  return from === to ? `about ${to}%` : `between ${from} and ${to}%`;
}

/** "+4" or "−2" whole points of a hundred, with a true minus sign; "±0" for none. */
export function formatPoints(points: number): string {
  if (points === 0) return '±0';
  return points < 0 ? `−${-points}` : `+${points}`;
}

/** A role's figure, or how many answers it still takes: "55%, between 51 and 59%" or "too early to say". */
export function describeShare(result: Readiness): string {
  if (isTooEarly(result)) return readinessWords.tooEarly;
  return `${formatPercent(result.share)}, ${describeInterval(result)}`;
}

/** The name of the level that lies nearest to what is believed. */
export const nearestLevelName = ({ mean }: Pick<LevelBelief, 'mean'>): string =>
  levelNames[Math.round(mean) as 0 | 1 | 2 | 3 | 4];

/** "Working to Proficient", or one name when both ends of the interval lie nearest to the same level. */
export function describeLevelRange({ low, high }: Pick<LevelBelief, 'low' | 'high'>): string {
  const from = nearestLevelName({ mean: low });
  const to = nearestLevelName({ mean: high });
  return from === to ? from : `${from} to ${to}`;
}

/** What an estimate rests on, in a few words. */
export function describeRestsOn(restsOn: RestsOn): string {
  switch (restsOn.kind) {
    case 'claim': {
      const claim = `you chose ${levelName(restsOn.claim)}`;
      if (restsOn.shown === 0) return claim;
      return `${claim}, ${restsOn.ticked} of ${restsOn.shown} statements ticked`;
    }
    case 'not sure':
      return 'assumed: you were not sure';
    case 'current role':
      return 'assumed from your current role and your other answers';
    case 'other answers':
      return 'assumed from your other answers';
    case 'nothing':
      return 'assumed: nothing answered yet';
  }
}

export const gateStateName: Record<GateStanding['state'], string> = {
  met: 'Met',
  'in-progress': 'In progress',
  missing: 'Missing',
};

/** A gate in a few words: "Master’s", "2 years of experience (or an alternative)". */
export function nameGate({ gate: { anyOf } }: Pick<GateStanding, 'gate'>): string {
  const [first] = anyOf;
  if (first === undefined) return '';
  const name = nameWayShortly(first);
  return anyOf.length === 1 ? name : `${name} (or an alternative)`;
}

function nameWayShortly(way: Way): string {
  if (way.kind === 'qualification') return way.qualification.shortName;
  if (way.fields.length === 1) return describeWay(way);
  return `${formatYears({ low: way.years, high: way.years })} of experience`;
}

export const readinessWords = {
  tooEarly: 'too early to say',
  you: 'You',
  ready: (share: number) => `${formatPercent(share)} ready`,
  answersMissing: (count: number) =>
    count === 1 ? 'One more answer to know' : `${count} more answers to know`,
  nothingRequired: 'This role requires no skills, so its share is full.',
  levelHeld: (range: string) => `You: ${range}`,
  barThresholds: `Build starts at ${wholePercent(thresholds.build)}, Stretch at ${wholePercent(thresholds.stretch)}, Ready at ${wholePercent(thresholds.ready)}`,
} as const;
