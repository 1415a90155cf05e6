// The pieces of the belief by themselves.
import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { describeLevels, inferBelief } from '../../src/belief/belief.ts';
import { requirementGridOf } from '../../src/belief/requirementGrid.ts';
import { openWorld } from '../worlds/world.ts';

it('five chances have a mean, a deviation and an interval, cut to 0 and 4', () => {
  const middle = describeLevels([0, 0.5, 0, 0.5, 0]);
  expect([middle.mean, middle.sd]).toEqual([2, 1]);
  expect(middle.low).toBeCloseTo(2 - 1.2816, 3);
  expect(middle.high).toBeCloseTo(2 + 1.2816, 3);
  const narrow = describeLevels([0, 0, 0.9, 0.1, 0]);
  expect(narrow.sd).toBeCloseTo(0.3, 12);
  expect(narrow.low).toBeCloseTo(2.1 - 0.3 * 1.2816, 3);
  expect(narrow.high).toBeCloseTo(2.1 + 0.3 * 1.2816, 3);
  expect(describeLevels([0.9, 0.1, 0, 0, 0]).low).toBe(0);
  expect(describeLevels([0, 0, 0, 0.1, 0.9]).high).toBe(4);
});

it('without a current role the only role there is is certain', () => {
  const alone = openWorld({ skills: ['planning'], roles: [{ id: 'clerk', skills: [] }] });
  expect([...inferBelief(alone, emptyAssessment).resembles.values()]).toEqual([1]);
});

it('what roles ask is laid out by position, once for each catalog', () => {
  const world = openWorld({
    skills: ['planning', 'budget', 'teaching'],
    roles: [
      { id: 'guest', skills: [] },
      {
        id: 'clerk',
        skills: [
          { skill: 'teaching', level: 1, weight: 2 },
          { skill: 'budget', level: 3, weight: 2 },
        ],
      },
      { id: 'head', skills: [{ skill: 'planning', level: 4, weight: 3 }] },
    ],
  });
  const grid = requirementGridOf(world);
  expect([...grid.asked]).toEqual([0, 0, 0, 0, 3, 1, 4, 0, 0]);
  expect([...grid.skillAt]).toEqual([
    ['planning', 0],
    ['budget', 1],
    ['teaching', 2],
  ]);
  expect([...grid.roleAt]).toEqual([
    ['guest', 0],
    ['clerk', 1],
    ['head', 2],
  ]);
  expect(requirementGridOf(world)).toBe(grid);
});
