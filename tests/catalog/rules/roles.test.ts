import { describe, expect, it } from 'vitest';
import { indexOf, moveIndex, problemsAfter, roleOf, shippedFiles, the } from '../copyOfData.ts';

describe('requirementsAreSane', () => {
  it('a role asks a skill once', () => {
    expect(
      problemsAfter((files) => {
        const { requirements } = roleOf(files, 'corporate-trainer');
        requirements.push(structuredClone(the(requirements[0])));
      }),
    ).toEqual([
      `roles/corporate-trainer.json | requirements.13.skill | "${firstSkill('corporate-trainer')}" is asked twice`,
    ]);
  });

  it('a role does not also value what it asks', () => {
    const skill = firstSkill('dean');
    expect(
      problemsAfter((files) => {
        roleOf(files, 'dean').alsoValued = [skill];
      }),
    ).toEqual([`roles/dean.json | alsoValued.0 | "${skill}" is a requirement already`]);
  });

  it('a role asks Expert of at most four skills', () => {
    expect(
      problemsAfter((files) => {
        for (const [i, requirement] of roleOf(files, 'dean').requirements.entries())
          requirement.level = i < 5 ? 4 : 2;
      }),
    ).toEqual(['roles/dean.json | requirements | 5 skills are asked at level 4']);
    expect(
      problemsAfter((files) => {
        for (const [i, requirement] of roleOf(files, 'dean').requirements.entries())
          requirement.level = i < 4 ? 4 : 2;
      }),
    ).toEqual([]);
  });
});

describe('neighborsDiffer', () => {
  const from = 'instructional-designer';
  const to = 'senior-instructional-designer';
  const path = moveIndex(shippedFiles, from, to);

  it('two roles joined by a move differ in three requirements', () => {
    expect(problemsAfter((files) => makeAlike(files, 2))).toContain(
      `moves.json | ${path} | "${from}" and "${to}" differ in 2 requirements`,
    );
    expect(problemsAfter((files) => makeAlike(files, 3)).join()).not.toContain(
      `"${from}" and "${to}" differ`,
    );
  });

  /** Gives the second role the first one's requirements, with so many at another level. */
  function makeAlike(files: typeof shippedFiles, differences: number) {
    const asked = structuredClone(roleOf(files, from).requirements);
    for (const requirement of asked.slice(0, differences))
      requirement.level = requirement.level === 1 ? 2 : requirement.level - 1;
    roleOf(files, to).requirements = asked;
  }
});

describe('everySkillIsAsked', () => {
  it.each([0, 1])('a skill that %i roles ask for is an orphan', (asking) => {
    expect(
      problemsAfter((files) => {
        let kept = 0;
        for (const role of files.roles)
          for (const requirement of role.requirements)
            if (requirement.skill === 'online-teaching') {
              kept += 1;
              if (kept > asking) requirement.skill = the(unaskedBy(role.requirements, files));
            }
      }),
    ).toContain(`skills/online-teaching.json |  | ${asking} roles ask for this skill`);
  });

  const unaskedBy = (requirements: readonly { skill: string }[], files: typeof shippedFiles) =>
    files.skills.find(({ id }) => id !== 'online-teaching' && !requirements.some(({ skill }) => skill === id))
      ?.id;
});

describe('onetBasisBelongsToTheRole', () => {
  it('a rating is quoted only from an occupation whose pay the role shows', () => {
    expect(
      problemsAfter((files) => {
        the(roleOf(files, 'dean').requirements[1]).basis = {
          kind: 'onet',
          occupation: '27-1014.00',
          element: '2.A.1.c',
          name: 'Writing',
          importance: 4,
          level: 4,
          source: 'onet-29-3',
        };
      }),
    ).toEqual([
      "roles/dean.json | requirements.1.basis.occupation | 27-1014.00 is not among the role's statistical groups",
    ]);
  });
});

describe('pathsSayTheirBasis', () => {
  it.each(['documented', 'survey'] as const)('a %s path names its sources', (basis) => {
    expect(
      problemsAfter((files) => {
        Object.assign(the(roleOf(files, 'dean').paths[0]), { basis, sources: [] });
      }),
    ).toContain(`roles/dean.json | paths.0 | the basis is "${basis}" with 0 sources`);
  });

  it('a path of judgement borrows no source', () => {
    expect(
      problemsAfter((files) => {
        Object.assign(the(roleOf(files, 'dean').paths[0]), { basis: 'judgement', sources: ['onet-29-3'] });
      }),
    ).toContain('roles/dean.json | paths.0 | the basis is "judgement" with 1 sources');
  });
});

describe('payRises', () => {
  const order = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
  const index = indexOf(shippedFiles.occupations, 'soc-11-9033');

  it.each([1, 2, 3, 4])('percentile %i of a group is higher than the one before it', (position) => {
    expect(
      problemsAfter((files) => {
        const { pay } = the(files.occupations[index]);
        pay[the(order[position])] = pay[the(order[position - 1])];
      }),
    ).toEqual([`occupations.json | ${index}.pay | the pay of 11-9033 does not rise from p10 to p90`]);
  });
});

function firstSkill(role: string): string {
  return the(roleOf(shippedFiles, role).requirements[0]).skill;
}
