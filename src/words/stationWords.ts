// Stations and lines as the map names them, wherever it is drawn.
import type { Line, Move, Role, Zone } from '../catalog/catalog.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { formatList, insideSentence } from './figures.ts';
import { describeBand, readinessWords } from './readinessWords.ts';

/** What is known of a station besides its role. */
type StationKnown = {
  readonly result: Readiness | null;
  readonly giveOrTake: number | null;
  /** "You are here", "Goal". */
  readonly markText: string | null;
  readonly onRoute: boolean;
};

/** A station as it is read aloud: "Dean, Executive zone, line L, 38% ready, give or take 6, Explore". */
export function nameStation(role: Role, { result, giveOrTake, markText, onRoute }: StationKnown): string {
  const parts = [role.name, `${role.zone.name} zone`, nameLines(role.lines)];
  if (markText !== null) parts.push(insideSentence(markText));
  if (onRoute) parts.push(stationWords.onRoute);
  if (result !== null) {
    parts.push(readinessWords.ready(result.share));
    if (giveOrTake !== null) parts.push(stationWords.giveOrTake(giveOrTake));
    parts.push(insideSentence(describeBand(result)));
  }
  return parts.join(', ');
}

const nameLines = (lines: readonly Line[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${formatList(lines.map(({ letter }) => letter))}`;

/** The moves on from a role and those that lead to it, for whoever moves from station to station by ear. */
export function describeNeighbours(role: Role, moves: readonly Move[]): string {
  const onward = moves.filter(({ from }) => from === role).map(({ to }) => to.name);
  const before = moves.flatMap(({ from, to }) => (to === role && from !== null ? [from.name] : []));
  const parts = [
    before.length === 0 ? '' : `Arrive from ${formatList(before)}.`,
    onward.length === 0 ? stationWords.terminal : `Go on to ${formatList(onward)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

export const stationWords = {
  marks: { you: 'You are here', goal: 'Goal' },
  onRoute: 'on the route',
  giveOrTake: (points: number) => `give or take ${points}`,
  zone: ({ name, years }: Zone) => `${name}, ${years}`,
  terminal: 'The last station of its line.',
  /** Behind the name of a role at the edge of what is shown: how many more lie there. */
  beyond: (count: number) => `+${count}`,
} as const;
