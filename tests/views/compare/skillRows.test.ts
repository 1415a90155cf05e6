import { expect, it } from 'vitest';
import { skillRows } from '../../../src/views/compare/skillRows.ts';
import { the } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const asks = (skill: string, level: number, weight = 2) => ({ skill, level, weight });

/*
 *            budgets  teams  courses  law  data
 *   dean        4       3       1      2    -
 *   designer    1       3       3      -    1
 */
const catalog = openWorld({
  skills: ['budgets', 'teams', 'courses', 'law', 'data'],
  roles: [
    { id: 'dean', skills: [asks('teams', 3), asks('budgets', 4), asks('courses', 1), asks('law', 2)] },
    {
      id: 'designer',
      skills: [asks('teams', 3), asks('budgets', 1), asks('courses', 3, 3), asks('data', 1)],
    },
  ],
});
const rowsOf = (...ids: string[]) => skillRows(ids.map((id) => the(catalog.roles, id)));
const names = (rows: ReturnType<typeof rowsOf>['shared']) => rows.map(({ skill }) => skill.id);

it('skills that all roles ask stand apart from those that some ask', () => {
  const { shared, partly } = rowsOf('dean', 'designer');
  expect(names(shared).toSorted()).toEqual(['budgets', 'courses', 'teams']);
  expect(names(partly).toSorted()).toEqual(['data', 'law']);
});

it('where the roles differ most comes first', () => {
  const { shared, partly } = rowsOf('dean', 'designer');
  expect(shared.map(({ skill, apart }) => [skill.id, apart])).toEqual([
    ['budgets', 3],
    ['courses', 2],
    ['teams', 0],
  ]);
  expect(partly.map(({ skill, apart }) => [skill.id, apart])).toEqual([
    ['law', 2],
    ['data', 1],
  ]);
});

it('a role that does not ask a skill counts as level 0 and is not given a level', () => {
  const [law] = rowsOf('dean', 'designer').partly;
  expect(law?.asked.map((requirement) => requirement?.level ?? null)).toEqual([2, null]);
  expect(law?.apart).toBe(2);
});

it('the order of the roles turns the columns and not the rows', () => {
  const one = rowsOf('dean', 'designer');
  const other = rowsOf('designer', 'dean');
  expect(names(other.shared)).toEqual(names(one.shared));
  expect(other.shared[0]?.asked).toEqual(one.shared[0]?.asked.toReversed());
});

it('equally far apart, what weighs more comes first, then the name decides', () => {
  const even = openWorld({
    skills: ['b', 'a', 'heavy'],
    roles: ['one', 'two'].map((id) => ({ id, skills: [asks('b', 2), asks('a', 2), asks('heavy', 2, 3)] })),
  });
  expect(names(skillRows([...even.roles.values()]).shared)).toEqual(['heavy', 'a', 'b']);
});
