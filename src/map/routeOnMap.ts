import type { Line, Move } from '../catalog/catalog.ts';
import { lineOfMove } from '../catalog/lineOfMove.ts';
import { type CareerMap, fullScale } from './layOutMap.ts';
import { lateralPoints, roundedPath } from './octilinear.ts';

/** One move of a route as it is drawn over the map; without a line it is dotted. */
export type RouteLeg = { readonly key: string; readonly line: Line | null; readonly path: string };

/**
 * The legs of a route along the tracks and sideways moves that the map draws, and where it draws none, straight
 * or with one bend. A move from outside the map, or to a role that it leaves out, has no leg.
 */
export function routeOnMap(
  { tracks, laterals, stations }: Pick<CareerMap, 'tracks' | 'laterals' | 'stations'>,
  moves: readonly Move[],
): RouteLeg[] {
  return moves.flatMap((move): RouteLeg[] => {
    const { from, to } = move;
    if (from === null) return [];
    const key = `${from.id} ${to.id}`;
    const line = lineOfMove(move);
    const between = tracks.filter((track) => track.from === from && track.to === to);
    const track = between.find((each) => each.line === line) ?? between[0];
    if (track !== undefined) return [{ key, line: track.line, path: track.path }];
    const lateral = laterals.find(({ ends }) => ends.includes(from) && ends.includes(to));
    if (lateral !== undefined) return [{ key, line, path: lateral.path }];
    const [start, end] = [from, to].map((role) => stations.find((station) => station.role === role)?.middle);
    if (start === undefined || end === undefined) return [];
    return [{ key, line, path: roundedPath(lateralPoints(start, end, false), fullScale.corner) }];
  });
}
