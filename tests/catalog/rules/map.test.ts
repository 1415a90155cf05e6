import { describe, expect, it } from 'vitest';
import { problemsAfter, roleOf, shippedFiles, the } from '../copyOfData.ts';

const { lines } = shippedFiles;
const trackIndex = (from: string, to: string) =>
  lines.tracks.findIndex((track) => track.from === from && track.to === to);

describe('everyRoleHasAStation', () => {
  it('a role has one station', () => {
    expect(
      problemsAfter((files) => {
        files.lines.stations.push(structuredClone(the(files.lines.stations[0])));
      }),
    ).toEqual([
      `lines.json | stations.${lines.stations.length}.role | "${the(lines.stations[0]).role}" has two stations`,
    ]);
  });

  it('a role without a station is named', () => {
    expect(
      problemsAfter((files) => {
        files.lines.stations = files.lines.stations.filter(({ role }) => role !== 'edtech-consultant');
      }),
    ).toContain('lines.json | stations | "edtech-consultant" has no station');
  });

  it('a catalog may leave every station to the map', () => {
    expect(problemsAfter(({ lines }) => lines.stations.splice(0))).toEqual([]);
  });

  it('without stations a line still calls where a role names it', () => {
    expect(
      problemsAfter((files) => {
        files.lines.stations = [];
        roleOf(files, 'edtech-consultant').lines.push('school-leadership');
      }),
    ).toEqual(['roles/edtech-consultant.json | lines | no track of the line "school-leadership" calls here']);
  });

  it('without tracks a line calls where a promotion joins two roles that are on it', () => {
    const problems = problemsAfter((files) => {
      files.lines.tracks = [];
      roleOf(files, 'edtech-consultant').lines.push('school-leadership');
    });
    expect(problems).toContain(
      'roles/edtech-consultant.json | lines | no track of the line "school-leadership" calls here',
    );
    expect(problems.filter((problem) => problem.startsWith('lines.json'))).toEqual([]);
  });

  it('every line that a role names calls there by a track', () => {
    expect(
      problemsAfter((files) => {
        roleOf(files, 'edtech-consultant').lines.push('school-leadership');
      }),
    ).toEqual(['roles/edtech-consultant.json | lines | no track of the line "school-leadership" calls here']);
  });
});

describe('tracksFollowMoves', () => {
  it('a track and a gate stand once', () => {
    const [track, gate] = [the(lines.tracks[0]), the(lines.gates[0])];
    expect(
      problemsAfter((files) => {
        files.lines.tracks.push({ ...track, bend: 1 });
        files.lines.gates.push({ ...gate });
      }),
    ).toEqual([
      `lines.json | tracks.${lines.tracks.length} | the line "${track.line}" runs twice from "${track.from}" to "${track.to}"`,
      `lines.json | gates.${lines.gates.length} | "${gate.qualification}" stands twice on the way from "${gate.from}" to "${gate.to}"`,
    ]);
  });

  it('a track follows a move', () => {
    const index = trackIndex('associate-dean', 'dean');
    expect(
      problemsAfter((files) => {
        files.moves = files.moves.filter(({ from, to }) => from !== 'associate-dean' || to !== 'dean');
      }),
    ).toEqual([`lines.json | tracks.${index} | no move leads from "associate-dean" to "dean"`]);
  });

  it('a track does not run against its move', () => {
    const index = trackIndex('corporate-ld-manager', 'chief-learning-officer');
    expect(
      problemsAfter((files) => {
        const track = the(files.lines.tracks[index]);
        [track.from, track.to] = [track.to, track.from];
      }),
    ).toEqual([
      `lines.json | tracks.${index} | no move leads from "chief-learning-officer" to "corporate-ld-manager"`,
    ]);
  });

  it.each(['associate-dean', 'dean'])('both ends of a track are on its line: %s', (role) => {
    const index = trackIndex('associate-dean', 'dean');
    expect(
      problemsAfter((files) => {
        roleOf(files, role).lines = ['beyond-campus'];
      }),
    ).toContain(`lines.json | tracks.${index} | "${role}" is not on the line "digital-leadership"`);
  });

  it.each([
    ['line', 'learning-design'],
    ['from', 'classroom-teacher'],
    ['to', 'principal'],
  ] as const)('a gate stands on a track: not on another %s', (field, value) => {
    const gate = { ...the(lines.gates[0]), [field]: value };
    expect(
      problemsAfter((files) => {
        files.lines.gates = [gate];
      }),
    ).toEqual([
      `lines.json | gates.0 | no track of the line "${gate.line}" runs from "${gate.from}" to "${gate.to}"`,
    ]);
  });
});

describe('zonesOfStationsHaveSlots', () => {
  it('a zone with stations says its columns', () => {
    expect(problemsAfter(({ lines }) => delete the(lines.zones[2]).slots)).toEqual([
      'lines.json | zones.2.slots | the zone "manager" has stations and no slots',
    ]);
  });

  it('a zone that is laid out automatically need not', () => {
    expect(
      problemsAfter((files) => {
        files.lines.stations = [];
        for (const zone of files.lines.zones) delete zone.slots;
      }),
    ).toEqual([]);
  });
});

describe('pathwaysFollowMoves', () => {
  it('each step of a pathway is a move', () => {
    const index = lines.pathways.findIndex(({ id }) => id === 'director-to-chief');
    expect(
      problemsAfter((files) => {
        the(files.lines.pathways[index]).routes[0] = [
          'director-of-online-learning',
          'chief-online-learning-officer',
          'principal',
        ];
      }),
    ).toEqual([
      `lines.json | pathways.${index}.routes.0.2 | the pathway "director-to-chief" steps from "chief-online-learning-officer" to "principal", which is no move`,
    ]);
  });
});

describe('linesCanBeToldApart', () => {
  it.each(['letter', 'shape', 'name'] as const)('two lines do not share a %s', (key) => {
    const taken = the(lines.lines[0])[key];
    expect(
      problemsAfter((files) => {
        Object.assign(the(files.lines.lines[1]), { [key]: taken });
      }),
    ).toEqual([`lines.json | lines.1.${key} | another line has the ${key} "${taken}"`]);
  });
});

describe('zonesStandInOrder', () => {
  it('the zones stand from entry to executive', () => {
    expect(
      problemsAfter((files) => {
        const [first, second, ...rest] = files.lines.zones;
        files.lines.zones = [the(second), the(first), ...rest];
      }),
    ).toEqual([
      'lines.json | zones.0.id | "practitioner" stands where "entry" belongs',
      'lines.json | zones.1.id | "entry" stands where "practitioner" belongs',
    ]);
  });

  it('no zone stands twice', () => {
    expect(
      problemsAfter((files) => {
        the(files.lines.zones[3]).id = 'manager';
      }),
    ).toEqual(['lines.json | zones.3.id | "manager" stands where "director" belongs']);
  });
});
