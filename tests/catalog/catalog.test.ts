import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { rules } from '../../src/catalog/checkCatalog.ts';
import { type Core, makeCore } from '../../src/catalog/core.ts';
import { zoneIds } from '../../src/catalog/vocabulary.ts';
import { copyWith, shippedFiles as files, skillOf, the } from './copyOfData.ts';

const core = makeCore(files);
const catalog = openCatalog(core);
const roles = [...catalog.roles.values()];
const straight = (text: string) => text.replaceAll('’', "'");

describe('openCatalog gives back what was packed', () => {
  it('the version, the zones in order and the lines', () => {
    expect(catalog.version).toBe(files.meta.version);
    expect(catalog.zones.map(({ id, order }) => [id, order])).toEqual(zoneIds.map((id, i) => [id, i]));
    expect(
      catalog.lines.map(({ id, letter, name, shape, cased }) => [id, letter, name, shape, cased]),
    ).toEqual(
      files.lines.lines.map(({ id, letter, name, shape, cased }) => [
        id,
        letter,
        name,
        shape,
        cased === true,
      ]),
    );
  });

  it('ids, codes and names of roles, skills, fields and qualifications', () => {
    const named = (records: Iterable<{ id: string; code: number; name: string }>) =>
      [...records].map(({ id, code, name }) => [id, code, straight(name)]);
    expect(named(catalog.roles.values())).toEqual(named(files.roles));
    expect(named(catalog.skills.values())).toEqual(named(files.skills));
    expect(named(catalog.experienceFields.values())).toEqual(named(files.experience));
    expect(named(catalog.qualifications.values())).toEqual(named(files.qualifications));
  });

  it('every record is found under its own id', () => {
    for (const look of [catalog.roles, catalog.skills, catalog.qualifications, catalog.experienceFields])
      for (const [id, record] of look) expect(record.id).toBe(id);
  });

  it("a role's zone, lines, employers, label and end of the line", () => {
    expect(
      roles.map(({ id, zone, lines, employers, terminal, station }) => ({
        id,
        zone: zone.id,
        lines: lines.map((line) => line.id),
        employers: employers.map((employer) => employer.id),
        terminal,
        station: station && { slot: station.slot, row: station.row, label: station.label },
      })),
    ).toEqual(
      files.roles.map(({ id, zone, lines, employers, terminal }) => {
        const { slot, row, label } = the(files.lines.stations.find(({ role }) => role === id));
        return { id, zone, lines, employers, terminal: terminal === true, station: { slot, row, label } };
      }),
    );
  });

  it('what a station says beyond its place', () => {
    const { station } = the(roles.find(({ id }) => id === 'director-of-digital-education'));
    const { ports, anchor, prefer } = the(
      files.lines.stations.find(({ role }) => role === 'director-of-digital-education'),
    );
    expect(station).toMatchObject({ ports, anchor, prefer });
    expect(the(roles.find(({ id }) => id === 'dean')).station).not.toHaveProperty('ports');
  });

  it('no station where the editors give none', () => {
    const unplaced = openCatalog(makeCore(copyWith(({ lines }) => lines.stations.splice(0))));
    expect(new Set([...unplaced.roles.values()].map(({ station }) => station))).toEqual(new Set([null]));
  });

  it('gates of the map where the tracks are left to it', () => {
    const untracked = copyWith(({ lines }) => lines.tracks.splice(0));
    expect(rules.tracksFollowMoves(untracked)).toEqual([]);
    const { slips, tracks } = openCatalog(makeCore(untracked));
    expect(tracks).toEqual([]);
    expect(slips.map(({ track, qualification }) => [track.from.id, track.to.id, qualification.id])).toEqual(
      files.lines.gates.map(({ from, to, qualification }) => [from, to, qualification]),
    );
  });

  it('how many columns a zone has, or nothing of it', () => {
    const some = makeCore(copyWith(({ lines }) => delete the(lines.zones[1]).slots));
    expect(openCatalog(some).zones.map(({ slots }) => slots)).toEqual(
      files.lines.zones.map(({ slots }, i) => (i === 1 ? null : slots)),
    );
  });

  it("a role's levels and weights, in their order", () => {
    expect(
      roles.map(({ requirements }) =>
        requirements.map(({ skill, level, weight }) => [skill.id, level, weight]),
      ),
    ).toEqual(
      files.roles.map(({ requirements }) =>
        requirements.map(({ skill, level, weight }) => [skill, level, weight]),
      ),
    );
  });

  it("a role's gates, with every way through", () => {
    expect(
      roles.map(({ gates }) =>
        gates.map(({ need, anyOf }) => ({
          need,
          anyOf: anyOf.map((way) =>
            way.kind === 'qualification'
              ? { kind: way.kind, qualification: way.qualification.id }
              : { kind: way.kind, years: way.years, fields: way.fields.map(({ id }) => id) },
          ),
        })),
      ),
    ).toEqual(files.roles.map(({ gates }) => gates.map(({ need, anyOf }) => ({ need, anyOf }))));
  });

  it('moves, from outside the map as well', () => {
    expect(
      catalog.moves.map(({ from, to, kind, years, strength }) => [
        from?.id ?? null,
        to.id,
        kind,
        years,
        strength,
      ]),
    ).toEqual(
      files.moves.map(({ from, to, kind, years: { low, high }, strength }) => [
        from,
        to,
        kind,
        { low, high },
        strength,
      ]),
    );
  });

  it('tracks', () => {
    expect(
      catalog.tracks.map(({ line, from, to, bend }) => ({ line: line.id, from: from.id, to: to.id, bend })),
    ).toEqual(files.lines.tracks);
  });

  it("a skill's group, and the codes of its evidence by level", () => {
    const skill = the([...catalog.skills.values()].find(({ id }) => id === 'accessibility'));
    const { evidence, group } = skillOf(files, 'accessibility');
    expect(skill.group.id).toBe(group);
    expect(skill.evidence).toEqual(
      [1, 2, 3, 4].map((level) => evidence.filter((item) => item.level === level).map(({ code }) => code)),
    );
  });

  it("a qualification's kind, level, months and prerequisites", () => {
    expect(
      [...catalog.qualifications.values()].map(({ kind, level, months, prerequisites }) => ({
        kind,
        level,
        months,
        prerequisites,
      })),
    ).toEqual(
      files.qualifications.map(({ kind, level, months, prerequisites }) => ({
        kind,
        level,
        months: months.typical,
        prerequisites,
      })),
    );
  });
});

describe('what a qualification meets', () => {
  /** doctorate -> master -> bachelor; the certificate stands alone. */
  const { qualifications } = openCatalog({
    ...core,
    roles: [],
    moves: [],
    tracks: [],
    slips: [],
    qualifications: [
      [1, 'bachelor', 'Bachelor', 'B.', 0, 1, 72, [], []],
      [2, 'master', 'Master', 'M.', 0, 2, 24, [0], [0]],
      [3, 'doctorate', 'Doctorate', 'Dr.', 0, 4, 60, [1], [1]],
      [4, 'certificate', 'Certificate', 'C.', 3, 0, 6, [2], []],
    ],
  });

  it.each([
    ['doctorate', ['doctorate', 'master', 'bachelor']],
    ['master', ['master', 'bachelor']],
    ['bachelor', ['bachelor']],
    ['certificate', ['certificate']],
  ])('itself and every one below it, one through another: %s', (id, met) => {
    const { meets } = the([...qualifications.values()].find((one) => one.id === id));
    expect([...meets]).toEqual(met);
  });
});

describe('a position that points nowhere throws', () => {
  const nowhere = 999;
  const at = [0, 0, 'X'] as const;

  it.each<[what: string, broken: Partial<Core>]>([
    ['a move to no role', { moves: [[0, nowhere, 0, 1, 2, 0]] }],
    ['a move from no role', { moves: [[nowhere, 0, 0, 1, 2, 0]] }],
    ['a move of no kind', { moves: [[0, 1, nowhere, 1, 2, 0]] }],
    ['a track of no line', { tracks: [[nowhere, 0, 1, 0]] }],
    ['a skill of no group', { skills: [[1, 'x', 'X', nowhere, []]] }],
    ['a role of no zone', { roles: [[1, 'x', 'X', nowhere, [], [], [], [], 0, at]] }],
    ['a role on no line', { roles: [[1, 'x', 'X', 0, [nowhere], [], [], [], 0, at]] }],
    ['a role that asks no skill', { roles: [[1, 'x', 'X', 0, [], [nowhere, 1, 1], [], [], 0, at]] }],
    ['a role that nobody hires for', { roles: [[1, 'x', 'X', 0, [], [], [], [nowhere], 0, at]] }],
    ['a gate of no qualification', { roles: [[1, 'x', 'X', 0, [], [], [[1, [nowhere]]], [], 0, at]] }],
    ['a gate of no field', { roles: [[1, 'x', 'X', 0, [], [], [[1, [[3, nowhere]]]], [], 0, at]] }],
    ['a port of no line', { roles: [[1, 'x', 'X', 0, [], [], [], [], 0, [...at, { ports: [nowhere] }]]] }],
    ['a degree that meets none', { qualifications: [[1, 'x', 'X', 'X', 0, 0, 1, [], [nowhere]]] }],
  ])('%s', (_what, broken) => {
    const alone = { ...core, moves: [], tracks: [], ...broken };
    expect(() => openCatalog(alone)).toThrow(`position ${nowhere}`);
  });
});
