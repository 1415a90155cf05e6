import { describe, expect, it } from 'vitest';
import { indexOf, problemsAfter, shippedFiles, the } from '../copyOfData.ts';

const index = (id: string) => indexOf(shippedFiles.qualifications, id);

describe('qualificationsHaveNoCircle', () => {
  it.each(['prerequisites', 'alsoMeets'] as const)('%s do not lead a qualification to itself', (key) => {
    expect(
      problemsAfter((files) => {
        the(files.qualifications[index('cpacc')])[key].push('cpacc');
      }),
    ).toEqual([`qualifications.json | ${index('cpacc')}.${key} | "cpacc" leads back to itself`]);
  });

  it.each(['prerequisites', 'alsoMeets'] as const)('%s make no circle of three', (key) => {
    const ring = ['cpacc', 'cetl', 'ielol'];
    const problems = problemsAfter((files) => {
      for (const [i, id] of ring.entries())
        the(files.qualifications[index(id)])[key].push(the(ring[(i + 1) % ring.length]));
    });
    expect(problems.toSorted()).toEqual(
      ring.map((id) => `qualifications.json | ${index(id)}.${key} | "${id}" leads back to itself`).toSorted(),
    );
  });
});

describe('degreesHaveALevel', () => {
  it('a degree has an academic level', () => {
    const at = index('masters-degree');
    expect(
      problemsAfter((files) => {
        the(files.qualifications[at]).level = 'none';
      }),
    ).toEqual([`qualifications.json | ${at}.level | "masters-degree" is of kind "degree" with level "none"`]);
  });

  it.each([
    ['slla-6990', 'examination'],
    ['teaching-licence', 'licence'],
    ['pmp', 'certificate'],
    ['ielol', 'program'],
  ])('%s, of kind %s, has no academic level', (id, kind) => {
    expect(
      problemsAfter((files) => {
        the(files.qualifications[index(id)]).level = 'master';
      }),
    ).toEqual([
      `qualifications.json | ${index(id)}.level | "${id}" is of kind "${kind}" with level "master"`,
    ]);
  });
});

describe('creditHoursAreInOrder', () => {
  it('the low figure is not above the high one', () => {
    const at = shippedFiles.qualifications.findIndex(({ creditHours }) => creditHours !== undefined);
    const { id } = the(shippedFiles.qualifications[at]);
    const after = (low: number, high: number) =>
      problemsAfter((files) => Object.assign(the(the(files.qualifications[at]).creditHours), { low, high }));
    expect(after(30, 24)).toEqual([
      `qualifications.json | ${at}.creditHours | "${id}" takes from 30 to 24 credit hours`,
    ]);
    expect(after(30, 30)).toEqual([]);
  });
});
