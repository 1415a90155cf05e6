import { describe, expect, it } from 'vitest';
import { type Editable, moveIndex, problemsAfter, roleOf, shippedFiles, the } from '../copyOfData.ts';

const director = 'director-of-online-learning';
const chief = 'chief-online-learning-officer';
const toDean = moveIndex(shippedFiles, director, 'dean');

function moveIn(files: Editable, from: string | null, to: string) {
  return the(files.moves[moveIndex(files, from, to)]);
}

describe('movesAreSane', () => {
  it('a move does not lead to itself', () => {
    expect(
      problemsAfter((files) => {
        moveIn(files, director, 'dean').to = director;
      }),
    ).toContain(`moves.json | ${toDean}.to | "${director}" leads to itself`);
  });

  it('a move stands once', () => {
    expect(
      problemsAfter((files) => {
        files.moves = [...files.moves, structuredClone(moveIn(files, director, 'dean'))];
      }),
    ).toEqual([
      `moves.json | ${shippedFiles.moves.length}.to | the move from "${director}" to "dean" stands twice`,
    ]);
  });

  it('a move from outside the map is an entry', () => {
    expect(
      problemsAfter((files) => {
        moveIn(files, null, 'classroom-teacher').kind = 'promotion';
      }),
    ).toEqual([
      `moves.json | ${moveIndex(shippedFiles, null, 'classroom-teacher')}.from | kind "promotion" does not fit`,
    ]);
  });

  it('an entry comes from outside the map', () => {
    expect(
      problemsAfter((files) => {
        Object.assign(moveIn(files, director, 'dean'), {
          kind: 'entry',
          note: 'A note long enough for an entry move.',
        });
      }),
    ).toEqual([`moves.json | ${toDean}.from | kind "entry" does not fit`]);
  });

  it('the low years do not exceed the high', () => {
    expect(
      problemsAfter((files) => {
        moveIn(files, director, 'dean').years.low = 8;
      }),
    ).toEqual([`moves.json | ${toDean}.years | the low years exceed the high`]);
  });

  it.each(['stated', 'documented', 'same-occupation', 'related'] as const)(
    'a move of strength %s names its sources',
    (strength) => {
      expect(
        problemsAfter((files) => {
          Object.assign(moveIn(files, director, 'dean'), { strength, sources: [] });
        }),
      ).toEqual([`moves.json | ${toDean}.sources | strength "${strength}" has 0 sources`]);
    },
  );

  it('a move of judgement names no source', () => {
    expect(
      problemsAfter((files) => {
        moveIn(files, director, 'dean').strength = 'judgement';
      }),
    ).toEqual([`moves.json | ${toDean}.sources | strength "judgement" has 1 sources`]);
  });

  it.each([
    ['lateral', director, 'edtech-consultant'],
    ['return', 'edtech-consultant', director],
    ['entry', null, 'classroom-teacher'],
  ])('a move of kind %s says what it trades or what leads in', (kind, from, to) => {
    expect(
      problemsAfter((files) => {
        delete moveIn(files, from, to).note;
      }),
    ).toEqual([
      `moves.json | ${moveIndex(shippedFiles, from, to)}.note | a move of kind "${kind}" has no note`,
    ]);
  });
});

describe('promotionsRise', () => {
  it('a promotion does not lead to an earlier zone', () => {
    const index = moveIndex(shippedFiles, 'associate-dean', 'dean');
    expect(
      problemsAfter((files) => {
        roleOf(files, 'dean').zone = 'manager';
      }),
    ).toContain(`moves.json | ${index}.kind | the promotion from "associate-dean" to "dean" does not rise`);
  });

  it('a promotion within a zone leads to the right', () => {
    const index = moveIndex(shippedFiles, 'dean', 'chief-academic-officer');
    expect(
      problemsAfter((files) => {
        const slotOf = (id: string) => the(files.lines.stations.find(({ role }) => role === id));
        slotOf('chief-academic-officer').slot = slotOf('dean').slot;
      }),
    ).toContain(
      `moves.json | ${index}.kind | the promotion from "dean" to "chief-academic-officer" does not rise`,
    );
  });

  it('promotions within a zone may not run in a circle where the map gives the places', () => {
    const circle: readonly [string, string][] = [
      ['dean', 'chief-academic-officer'],
      ['chief-academic-officer', 'dean'],
    ];
    const problems = problemsAfter((files) => {
      files.lines.stations = [];
      files.moves = [
        ...files.moves,
        { ...moveIn(files, ...the(circle[0])), from: the(circle[1])[0], to: 'dean' },
      ];
    });
    for (const [from, to] of circle)
      expect(problems).toContainEqual(
        expect.stringContaining(`the promotion from "${from}" to "${to}" does not rise`),
      );
  });

  it.each(['up', 'down'])('a lateral move crosses two zones at most, %s as well', (direction) => {
    const [from, to] = direction === 'up' ? ['classroom-teacher', director] : [director, 'classroom-teacher'];
    expect(
      problemsAfter((files) => {
        files.moves = [...files.moves, { ...moveIn(files, director, 'edtech-consultant'), from, to }];
      }),
    ).toEqual([
      `moves.json | ${shippedFiles.moves.length}.kind | the lateral move from "${from}" to "${to}" crosses 3 zones`,
    ]);
  });

  it('a lateral move may cross two zones', () => {
    expect(
      problemsAfter((files) => {
        const lateral = moveIn(files, director, 'edtech-consultant');
        files.moves = [...files.moves, { ...lateral, to: 'instructional-designer' }];
      }),
    ).toEqual([]);
  });
});

describe('rolesAreConnected', () => {
  it('every role is reached from outside the map', () => {
    expect(
      problemsAfter((files) => {
        files.moves = files.moves.filter(({ to }) => to !== 'associate-dean');
      }),
    ).toContain('roles/associate-dean.json |  | no chain of moves reaches this role from outside the map');
  });

  it('two roles that only lead to each other are not reached', () => {
    const pair = ['assistant-principal', 'district-supervisor'];
    const problems = problemsAfter((files) => {
      files.moves = files.moves.filter(({ from, to }) => !pair.includes(to) || pair.includes(from ?? ''));
    });
    for (const id of pair)
      expect(problems).toContain(
        `roles/${id}.json |  | no chain of moves reaches this role from outside the map`,
      );
  });

  it('a role that leads nowhere says that it is terminal', () => {
    expect(
      problemsAfter((files) => {
        delete roleOf(files, 'superintendent').terminal;
      }),
    ).toEqual(['roles/superintendent.json | terminal | no move leads on from this role']);
  });

  it('a terminal role leads nowhere', () => {
    expect(
      problemsAfter((files) => {
        roleOf(files, chief).terminal = true;
      }),
    ).toEqual([`roles/${chief}.json | terminal | the role is marked terminal, yet a move leads on`]);
  });
});
