import { describe, expect, it } from 'vitest';
import { problemsAfter, shippedFiles, skillOf, the } from '../copyOfData.ts';

describe('levelTextsDiffer', () => {
  it('one skill does not say the same of two levels', () => {
    expect(
      problemsAfter(({ skills }) => {
        const { levels } = skillOf({ ...shippedFiles, skills }, 'budgeting');
        levels[3] = levels[2];
      }),
    ).toEqual(['skills/budgeting.json | levels.3 | the same text stands at budgeting, level 2']);
  });

  it('two skills do not say the same, whatever the case of the letters', () => {
    expect(
      problemsAfter((files) => {
        skillOf(files, 'budgeting').levels[2] = skillOf(files, 'accessibility').levels[1].toUpperCase();
      }),
    ).toEqual(['skills/budgeting.json | levels.2 | the same text stands at accessibility, level 1']);
  });
});

describe('everyLevelHasEvidence', () => {
  it.each([1, 2, 3, 4])('level %i has two statements at least', (level) => {
    expect(
      problemsAfter((files) => {
        const skill = skillOf(files, 'accessibility');
        const kept = the(skill.evidence.find((item) => item.level === level));
        skill.evidence = skill.evidence.filter((item) => item.level !== level || item === kept);
        const other = level === 1 ? 2 : 1;
        while (skill.evidence.length < 8)
          skill.evidence.push({
            id: `accessibility-${other}-filler-${skill.evidence.length}`,
            code: 4000 + skill.evidence.length,
            level: other,
            text: 'I can show something that fills the list up to the length it needs.',
          });
      }),
    ).toEqual([`skills/accessibility.json | evidence | level ${level} has fewer than 2 statements`]);
  });

  it('a statement is named after its skill and its level', () => {
    const { id } = the(skillOf(shippedFiles, 'accessibility').evidence[2]);
    expect(
      problemsAfter((files) => {
        the(skillOf(files, 'accessibility').evidence[2]).id = 'accessibility-4-elsewhere';
      }),
    ).toEqual([
      'skills/accessibility.json | evidence.2.id | "accessibility-4-elsewhere" does not begin with "accessibility-2-"',
    ]);
    expect(
      problemsAfter((files) => {
        the(skillOf(files, 'accessibility').evidence[2]).id = `budgeting-${id}`;
      }),
    ).toEqual([
      `skills/accessibility.json | evidence.2.id | "budgeting-${id}" does not begin with "accessibility-2-"`,
    ]);
  });
});

describe('everyStepHasAnAction', () => {
  it.each([0, 1, 2, 3])('something can be done about the step from level %i', (from) => {
    const problems = problemsAfter((files) => {
      files.actions = files.actions.filter(
        (action) => action.from !== from || !action.skills.includes('online-teaching'),
      );
    });
    expect(problems).toContain(`actions.json |  | no action raises "online-teaching" from level ${from}`);
  });

  it('an action raises one level', () => {
    const index = shippedFiles.actions.findIndex(({ from }) => from === 1);
    const { id } = the(shippedFiles.actions[index]);
    expect(
      problemsAfter((files) => {
        the(files.actions[index]).to = 3;
      }),
    ).toEqual([`actions.json | ${index}.to | "${id}" goes from level 1 to 3`]);
    expect(
      problemsAfter((files) => {
        the(files.actions[index]).to = 1;
      }),
    ).toEqual([`actions.json | ${index}.to | "${id}" goes from level 1 to 1`]);
  });
});
