// Large catalogs whose places are left to the map: as many roles as asked for, over five zones and six lines.
import { type Catalog, openCatalog } from '../../src/catalog/catalog.ts';
import type { Core } from '../../src/catalog/core.ts';
import { lineShapes, moveKinds, zoneIds } from '../../src/catalog/vocabulary.ts';
import { drawByChance, drawOne, makeRandom, type Random } from '../simulation/makeRandom.ts';

const skillCount = 35;
const required = 10;
const lineNames = ['Beyond', 'Technology', 'Design', 'Leadership', 'Programs', 'Schools'];
/** The order of the lines in the catalog says nothing of where they lie. */
const lineOfLane = [3, 0, 5, 2, 4, 1];
const ranks = ['Assistant', 'Specialist', 'Manager', 'Director', 'Vice President'];
const subjects = ['Online Learning', 'Faculty Development', 'Assessment', 'Digital Media', 'Student Success'];
/** The share of the roles in each zone. */
const zoneChances = [0.18, 0.28, 0.22, 0.2, 0.12];
/** How many zones a track rises. */
const riseChances = [0.17, 0.75, 0.08];

type Draft = {
  readonly zone: number;
  /** From 0 at the top to 1; tracks join roles that stand near. */
  readonly height: number;
  /** From 0 to 1; inside a zone a track leads to a much later role, which keeps its chains short. */
  readonly seniority: number;
  readonly lines: readonly number[];
};
type TrackRow = Core['tracks'][number];
type MoveRow = Core['moves'][number];

/**
 * Two tracks or three leave each role, mostly for the next zone and for one of the nearest on its line; each
 * follows a promotion. One role in four is on two lines, and one in three has a sideways move. The order of
 * the roles says nothing about their places. The same seed gives the same catalog.
 */
export function manyStations(count: number, seed: number): Catalog {
  const random = makeRandom(seed);
  const roles = Array.from({ length: count }, () => draftRole(random));
  const tracks = new Map<string, TrackRow>();
  for (const [from, role] of roles.entries())
    for (let left = random() < 0.2 ? 3 : 2; left > 0; left--) {
      const track = drawTrack(roles, from, role, random);
      if (track !== null) tracks.set(track.join(' '), track);
    }
  return openCatalog(coreOf(roles, [...tracks.values()], random));
}

function draftRole(random: Random): Draft {
  const height = random();
  const lane = Math.floor(height * lineNames.length);
  const line = lineOfLane[lane] ?? 0;
  const other = lineOfLane[lane + (random() < 0.5 ? 1 : -1)];
  const changes = random() < 0.25;
  return {
    zone: drawByChance(zoneChances, random),
    height,
    seniority: random(),
    lines: changes && other !== undefined ? [line, other] : [line],
  };
}

function drawTrack(roles: readonly Draft[], from: number, role: Draft, random: Random): TrackRow | null {
  const line = drawOne(role.lines, random);
  const rise = drawByChance(riseChances, random);
  const near = nearest(
    roles,
    role,
    (other) =>
      other.zone === role.zone + rise &&
      other.lines.includes(line) &&
      (rise > 0 || other.seniority > role.seniority + 0.4),
  );
  return near.length === 0 ? null : [line, from, drawOne(near, random), 0.5];
}

/** The positions of the three nearest roles of those that fit. */
function nearest(roles: readonly Draft[], role: Draft, fits: (other: Draft) => boolean): number[] {
  const away = (position: number) => Math.abs((roles[position]?.height ?? 0) - role.height);
  return [...roles.keys()]
    .filter((position) => roles[position] !== role && fits(roles[position] ?? role))
    .sort((a, b) => away(a) - away(b))
    .slice(0, 3);
}

function movesOf(roles: readonly Draft[], tracks: readonly TrackRow[], random: Random): MoveRow[] {
  const move = (from: number, to: number, kind: (typeof moveKinds)[number]): MoveRow => {
    return [from, to, moveKinds.indexOf(kind), 2, 4, 4];
  };
  const pairs = new Map(tracks.map(([, from, to]) => [`${from} ${to}`, move(from, to, 'promotion')]));
  for (const [from, role] of roles.entries()) {
    if (role.zone === 0) pairs.set(`-1 ${from}`, move(-1, from, 'entry'));
    if (random() > 1 / 3) continue;
    const near = nearest(roles, role, ({ zone, lines }) => zone === role.zone && lines[0] !== role.lines[0]);
    if (near.length === 0) continue;
    const to = drawOne(near, random);
    if (!pairs.has(`${from} ${to}`)) pairs.set(`${from} ${to}`, move(from, to, 'lateral'));
  }
  return [...pairs.values()];
}

function coreOf(roles: readonly Draft[], tracks: readonly TrackRow[], random: Random): Core {
  const requirements = () =>
    [...Array(skillCount).keys()]
      .map((skill) => ({ skill, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, required)
      .flatMap(({ skill }) => [skill, 1 + Math.floor(random() * 4), 1 + Math.floor(random() * 3)]);
  return {
    version: '2026.11',
    zones: zoneIds.map((id, i) => ({ id, name: ranks[i] ?? id, years: `${3 * i} years or more` })),
    lines: lineNames.map((name, i) => [
      name.toLowerCase(),
      name.charAt(0),
      name,
      lineShapes[i] ?? 'circle',
      0,
    ]),
    groups: [['group', 'Group']],
    employers: [],
    fields: [],
    skills: Array.from({ length: skillCount }, (_, i) => [
      i + 1,
      `skill-${i}`,
      `Skill ${i}`,
      0,
      [1, 2, 3, 4].map((level) => [1, 2].map((nth) => (i + 1) * 100 + level * 10 + nth)),
    ]),
    qualifications: [],
    roles: roles.map(({ zone, lines }, i) => [
      i + 1,
      `role-${i}`,
      `${ranks[zone]} of ${drawOne(subjects, random)} ${i}`,
      zone,
      lines,
      requirements(),
      [],
      [],
      tracks.some(([, from]) => from === i) ? 0 : 1,
      null,
    ]),
    moves: movesOf(roles, tracks, random),
    tracks,
    slips: [],
  };
}
