import { describe, expect, it } from 'vitest';
import { indexOf, problemsAfter, roleOf, shippedFiles, skillOf, the } from '../copyOfData.ts';

describe('idsAndCodesAreUnique', () => {
  it('two roles may not share a code', () => {
    const taken = roleOf(shippedFiles, 'dean').code;
    expect(
      problemsAfter((files) => {
        roleOf(files, 'principal').code = taken;
      }),
    ).toEqual([`roles/principal.json | code | the code ${taken} of "principal" is already taken`]);
  });

  it('two skills may not share a code', () => {
    const taken = skillOf(shippedFiles, 'accessibility').code;
    expect(
      problemsAfter((files) => {
        skillOf(files, 'budgeting').code = taken;
      }),
    ).toEqual([`skills/budgeting.json | code | the code ${taken} of "budgeting" is already taken`]);
  });

  it('two evidence statements may not share a code, even in two skills', () => {
    const taken = the(skillOf(shippedFiles, 'accessibility').evidence[0]).code;
    const { id } = the(skillOf(shippedFiles, 'budgeting').evidence[2]);
    expect(
      problemsAfter((files) => {
        the(skillOf(files, 'budgeting').evidence[2]).code = taken;
      }),
    ).toEqual([`skills/budgeting.json | evidence.2.code | the code ${taken} of "${id}" is already taken`]);
  });

  it('two evidence statements may not share an id', () => {
    const [first, second] = skillOf(shippedFiles, 'budgeting').evidence;
    expect(the(first).level).toBe(the(second).level);
    expect(
      problemsAfter((files) => {
        the(skillOf(files, 'budgeting').evidence[1]).id = the(first).id;
      }),
    ).toEqual([
      `skills/budgeting.json | evidence.1.id | the id ${the(first).id} of "${the(first).id}" is already taken`,
    ]);
  });

  it('two qualifications may not share an id', () => {
    expect(
      problemsAfter((files) => {
        files.qualifications = [...files.qualifications, structuredClone(the(files.qualifications[0]))];
      }),
    ).toContain(
      `qualifications.json | ${shippedFiles.qualifications.length}.id | the id bachelors-degree of "bachelors-degree" is already taken`,
    );
  });

  it('two qualifications may not share a code', () => {
    const { qualifications } = shippedFiles;
    const pmp = indexOf(qualifications, 'pmp');
    const taken = the(qualifications[0]).code;
    expect(
      problemsAfter((files) => {
        the(files.qualifications[pmp]).code = taken;
      }),
    ).toEqual([`qualifications.json | ${pmp}.code | the code ${taken} of "pmp" is already taken`]);
  });

  it('two actions may not share a code', () => {
    const [first, , third] = shippedFiles.actions;
    expect(
      problemsAfter((files) => {
        the(files.actions[2]).code = the(first).code;
      }),
    ).toEqual([`actions.json | 2.code | the code ${the(first).code} of "${the(third).id}" is already taken`]);
  });

  it('two experience fields may not share a code', () => {
    const [first, second] = shippedFiles.experience;
    expect(
      problemsAfter((files) => {
        the(files.experience[1]).code = the(first).code;
      }),
    ).toEqual([
      `experience.json | 1.code | the code ${the(first).code} of "${the(second).id}" is already taken`,
    ]);
  });

  it('a role and a skill may share a code: codes are counted by kind', () => {
    expect(roleOf(shippedFiles, 'accessibility-specialist').code).toBeLessThan(4000);
    expect(
      problemsAfter((files) => {
        roleOf(files, 'dean').code = 4000;
        skillOf(files, 'budgeting').code = 4000;
      }),
    ).toEqual([]);
  });
});

describe('retiredIsNeverReused', () => {
  it.each([
    ['id', { id: 'gone', code: 4002 }, 'gone'],
    ['code', { id: 'gone-too', code: 4001 }, '4001'],
  ] as const)('no %s is retired twice', (key, second, taken) => {
    expect(
      problemsAfter((files) => {
        files.retired.roles = [
          { id: 'gone', code: 4001, name: 'Something' },
          { ...second, name: 'Something else' },
        ];
      }),
    ).toEqual([`retired.json | roles.1.${key} | the ${key} ${taken} was retired before`]);
  });

  const freeCode = 4001;
  const firstEvidence = the(skillOf(shippedFiles, 'budgeting').evidence[0]);

  it.each([
    ['roles', 'dean', 'roles/dean.json | id'],
    ['skills', 'budgeting', 'skills/budgeting.json | id'],
    ['evidence', firstEvidence.id, 'skills/budgeting.json | evidence.0.id'],
    ['qualifications', 'pmp', `qualifications.json | ${indexOf(shippedFiles.qualifications, 'pmp')}.id`],
    ['actions', the(shippedFiles.actions[0]).id, 'actions.json | 0.id'],
    ['experienceFields', the(shippedFiles.experience[0]).id, 'experience.json | 0.id'],
  ] as const)('the id of a retired record is never given again: %s', (kind, id, place) => {
    const { code } = the(recordsOf(kind).find((record) => record.id === id));
    expect(
      problemsAfter((files) => {
        files.retired[kind] = [{ id, code: freeCode, name: 'Something that was' }];
      }),
    ).toEqual([`${place} | "${id}" or its code ${code} was retired (retired.json)`]);
  });

  it('the code of a retired record is never given again', () => {
    const { code } = roleOf(shippedFiles, 'dean');
    expect(
      problemsAfter((files) => {
        files.retired.roles = [{ id: 'dean-that-was', code, name: 'Dean that was' }];
      }),
    ).toEqual([`roles/dean.json | code | "dean" or its code ${code} was retired (retired.json)`]);
  });

  it('a retired code of another kind hurts nobody', () => {
    expect(
      problemsAfter((files) => {
        files.retired.roles = [{ id: 'dean-that-was', code: firstEvidence.code, name: 'Dean that was' }];
      }),
    ).toEqual([]);
  });
});

function recordsOf(kind: keyof typeof shippedFiles.retired): readonly { id: string; code: number }[] {
  const { roles, skills, qualifications, actions, experience } = shippedFiles;
  const evidence = skillOf(shippedFiles, 'budgeting').evidence;
  return { roles, skills, evidence, qualifications, actions, experienceFields: experience }[kind];
}
