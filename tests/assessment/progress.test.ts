import { describe, expect, it } from 'vitest';
import { answeredInOrder, claimedInOrder, sittingOf } from '../../src/assessment/progress.ts';
import type { RoleId, Skill, SkillId } from '../../src/catalog/catalog.ts';
import { claiming, saying } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// clerk asks d and a, planner asks c and a, guest nothing; nobody asks b.
const asks = (...skills: string[]) => skills.map((skill) => ({ skill, level: 2, weight: 1 }));
const catalog = openWorld({
  skills: ['a', 'b', 'c', 'd'],
  roles: [
    { id: 'clerk', skills: asks('d', 'a') },
    { id: 'planner', skills: asks('c', 'a') },
    { id: 'guest', skills: [] },
  ],
});
const ids = (skills: readonly Skill[]) => skills.map(({ id }) => id).join('');
const sitting = (...goals: string[]) => ids(sittingOf(catalog, { goals: goals as RoleId[], askFirst: [] }));

describe('the questions of a sitting', () => {
  it('are all skills without goals', () => {
    expect(sitting()).toBe('abcd');
  });

  it('are those that an adviser asked for as well', () => {
    const askFirst = ['b'] as readonly string[] as readonly SkillId[];
    expect(ids(sittingOf(catalog, { goals: ['clerk'] as readonly string[] as RoleId[], askFirst }))).toBe(
      'abd',
    );
  });

  it('are the skills of the goals, each once, in catalog order', () => {
    expect(sitting('clerk')).toBe('ad');
    expect(sitting('planner', 'clerk')).toBe('acd');
  });

  it('are none when the goal asks nothing', () => {
    expect(sitting('guest')).toBe('');
  });
});

describe('the skills answered', () => {
  const said = saying({ d: 1, b: null, a: 3 });

  it('come in the order they were last changed, "not sure" among them', () => {
    expect(ids(answeredInOrder(catalog, said))).toBe('dba');
  });

  it('come in catalog order when changed at the same time', () => {
    const answers = new Map([...said.answers.keys()].map((id) => [id, claiming(1, 5)]));
    expect(ids(answeredInOrder(catalog, { answers }))).toBe('abd');
  });

  it('count as claimed without "not sure"', () => {
    expect(ids(claimedInOrder(catalog, said))).toBe('da');
  });
});
