import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';
import { tracksAlongMoves } from '../tracksAlongMoves.ts';
import { zoneIds } from '../vocabulary.ts';
import { repeated } from './repeated.ts';

const file = fileOf.lines;

/** As the map will have them: those of the file, or where it names none those along the moves. */
function tracksOf({ roles, moves, lines }: CatalogFiles) {
  if (lines.tracks.length > 0) return lines.tracks;
  const on = new Map(roles.map((role) => [role.id, role.lines]));
  return tracksAlongMoves(moves, (role: string) => on.get(role) ?? []);
}

/** Either every role has one station, or none has; and every line that a role names calls there by a track. */
export function everyRoleHasAStation(files: CatalogFiles): Problem[] {
  const { roles, lines } = files;
  const tracks = tracksOf(files);
  const cure =
    lines.tracks.length > 0
      ? 'Add a track in lines.json, or remove the line from the role'
      : 'Add a promotion to or from another role of the line, or remove the line from the role';
  const doubled = repeated(lines.stations, ({ role }) => role).map(({ entry, index }) => ({
    file,
    path: `stations.${index}.role`,
    wrong: `"${entry.role}" has two stations`,
    cure: 'Keep one',
  }));
  const missing = roles.flatMap((role) => {
    const isPlaced = lines.stations.some((station) => station.role === role.id);
    if (!isPlaced && lines.stations.length > 0)
      return [
        {
          file,
          path: 'stations',
          wrong: `"${role.id}" has no station`,
          cure: 'Add one, or empty the list to have every role placed automatically',
        },
      ];
    const uncalled = role.lines.filter(
      (line) =>
        !tracks.some((track) => track.line === line && (track.from === role.id || track.to === role.id)),
    );
    return uncalled.map((line) => ({
      file: fileOf.role(role.id),
      path: 'lines',
      wrong: `no track of the line "${line}" calls here`,
      cure,
    }));
  });
  return [...doubled, ...missing];
}

/** A track stands once and follows a move, both of its roles are on its line, and a gate stands once, on a track. */
export function tracksFollowMoves(files: CatalogFiles): Problem[] {
  const { roles, moves, lines } = files;
  const tracks = tracksOf(files);
  const onLine = new Map(roles.map((role) => [role.id, role.lines]));
  const astray = lines.tracks.flatMap(({ line, from, to }, i) => {
    const path = `tracks.${i}`;
    if (!moves.some((move) => move.from === from && move.to === to))
      return [
        {
          file,
          path,
          wrong: `no move leads from "${from}" to "${to}"`,
          cure: 'Add the move in moves.json, or remove the track',
        },
      ];
    return [from, to]
      .filter((role) => !onLine.get(role)?.includes(line))
      .map((role) => ({
        file,
        path,
        wrong: `"${role}" is not on the line "${line}"`,
        cure: "Add the line to the role's lines, or mend the track",
      }));
  });
  const adrift = lines.gates.flatMap(({ line, from, to }, i) =>
    tracks.some((track) => track.line === line && track.from === from && track.to === to)
      ? []
      : [
          {
            file,
            path: `gates.${i}`,
            wrong: `no track of the line "${line}" runs from "${from}" to "${to}"`,
            cure: 'Add the track, or move the gate to a track',
          },
        ],
  );
  const stretchOf = ({ line, from, to }: Record<'line' | 'from' | 'to', string>) => `${line} ${from} ${to}`;
  const doubled = repeated(lines.tracks, stretchOf).map(({ entry: { line, from, to }, index }) => ({
    file,
    path: `tracks.${index}`,
    wrong: `the line "${line}" runs twice from "${from}" to "${to}"`,
    cure: 'Keep one',
  }));
  const gatesDoubled = repeated(lines.gates, (gate) => `${stretchOf(gate)} ${gate.qualification}`).map(
    ({ entry: { from, to, qualification }, index }) => ({
      file,
      path: `gates.${index}`,
      wrong: `"${qualification}" stands twice on the way from "${from}" to "${to}"`,
      cure: 'Keep one',
    }),
  );
  return [...astray, ...adrift, ...doubled, ...gatesDoubled];
}

/** A named pathway is walkable: each step of each of its routes is a move. */
export function pathwaysFollowMoves({ moves, lines }: CatalogFiles): Problem[] {
  return lines.pathways.flatMap(({ id, routes }, i) =>
    routes.flatMap((route, j) =>
      route.slice(1).flatMap((to, k) =>
        moves.some((move) => move.from === route[k] && move.to === to)
          ? []
          : [
              {
                file,
                path: `pathways.${i}.routes.${j}.${k + 1}`,
                wrong: `the pathway "${id}" steps from "${route[k]}" to "${to}", which is no move`,
                cure: 'Add the move in moves.json, or mend the pathway',
              },
            ],
      ),
    ),
  );
}

/** The zones stand in their order, each once: a role's zone is packed as its place in that order. */
export function zonesStandInOrder({ lines }: CatalogFiles): Problem[] {
  return lines.zones.flatMap(({ id }, i) =>
    id === zoneIds[i]
      ? []
      : [
          {
            file,
            path: `zones.${i}.id`,
            wrong: `"${id}" stands where "${zoneIds[i]}" belongs`,
            cure: `Give the zones in this order: ${zoneIds.join(', ')}`,
          },
        ],
  );
}

/** Where stations are given, each zone says its columns: a slot means nothing without them. */
export function zonesOfStationsHaveSlots({ lines }: CatalogFiles): Problem[] {
  if (lines.stations.length === 0) return [];
  return lines.zones.flatMap(({ id, slots }, i) =>
    slots === undefined
      ? [
          {
            file,
            path: `zones.${i}.slots`,
            wrong: `the zone "${id}" has stations and no slots`,
            cure: 'Give its width in columns, or leave out the stations of all roles',
          },
        ]
      : [],
  );
}

/** Lines differ in letter, shape and name. */
export function linesCanBeToldApart({ lines }: CatalogFiles): Problem[] {
  return (['letter', 'shape', 'name'] as const).flatMap((key) =>
    repeated(lines.lines, (line) => line[key]).map(({ entry, index }) => ({
      file,
      path: `lines.${index}.${key}`,
      wrong: `another line has the ${key} "${entry[key]}"`,
      cure: 'Colour alone must not tell lines apart: choose another',
    })),
  );
}
