import { describe, expect, it } from 'vitest';
import { describeLevels, inferBelief } from '../../src/belief/belief.ts';
import { strengthsOf } from '../../src/readiness/strengths.ts';
import { knowing, saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({
  skills: ['a', 'b', 'c'],
  roles: [{ id: 'clerk', skills: ['a', 'b', 'c'].map((skill) => ({ skill, level: 4, weight: 1 })) }],
});
const ids = (...of: Parameters<typeof strengthsOf>) => strengthsOf(...of).map(({ skill }) => skill.id);

describe('a strength', () => {
  const all = saying({ a: 4, b: 3, c: 2 });

  it('is a skill at Proficient or above, the highest first', () => {
    expect(ids(catalog, all, knowing(catalog, { a: 3, b: 4, c: 2 }))).toEqual(['b', 'a']);
  });

  it('is more likely than not at Proficient: an even chance is none', () => {
    const belief = knowing(catalog, { b: 0, c: 0 });
    const withChances = (chances: number[]) => ({
      ...belief,
      levels: new Map([...belief.levels, [the(catalog.skills, 'a').id, describeLevels(chances)] as const]),
    });
    expect(ids(catalog, all, withChances([0, 0, 0.5, 0.25, 0.25]))).toEqual([]);
    expect(ids(catalog, all, withChances([0, 0, 0.49, 0.26, 0.25]))).toEqual(['a']);
  });

  it('rests on a claim: what is only assumed, or "not sure", is none', () => {
    const belief = knowing(catalog, { a: 4, b: 4, c: 4 });
    expect(ids(catalog, saying({ a: null, c: 4 }), belief)).toEqual(['c']);
  });

  it('is what is believed and not what was claimed', () => {
    const said = saying({ a: 3, b: 0, c: 0 });
    const modest = openWorld({ skills: ['a', 'b', 'c'], roles: [{ id: 'guest', skills: [] }] });
    expect(ids(modest, said, inferBelief(modest, said))).toEqual([]);
  });

  it('stands in catalog order when the levels are the same', () => {
    expect(ids(catalog, saying({ c: 4, b: 4, a: 4 }), knowing(catalog, { a: 4, b: 4, c: 4 }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
