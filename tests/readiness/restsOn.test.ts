import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { restsOn } from '../../src/readiness/restsOn.ts';
import { claiming, from, saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({ skills: ['planning', 'other'], roles: [{ id: 'clerk', skills: [] }] });

describe('what an estimate rests on', () => {
  const planning = the(catalog.skills, 'planning');
  const inRole = { background: from({ currentRole: 'clerk' as RoleId }) };
  const answering = (answer: Answer): Assessment => ({
    ...emptyAssessment,
    ...inRole,
    answers: new Map([['planning' as SkillId, answer]]),
  });

  it('is the claim first, with the statements that counted and those of them ticked', () => {
    const answer = { ...claiming(2), shown: [121, 122, 131], ticked: [121, 141] };
    expect(restsOn(answering(answer), planning)).toEqual({ kind: 'claim', claim: 2, shown: 3, ticked: 1 });
  });

  it('is a claim at level 0 too', () => {
    expect(restsOn(answering(claiming(0)), planning)).toMatchObject({ kind: 'claim', claim: 0 });
  });

  it('is "not sure" when that was said, with a current role or without', () => {
    expect(restsOn(answering(claiming(null)), planning)).toEqual({ kind: 'not sure' });
    expect(restsOn(saying({ planning: null }), planning)).toEqual({ kind: 'not sure' });
  });

  it.each<[string, Assessment]>([
    ['current role', saying({ other: 3 }, inRole)],
    ['other answers', saying({ other: 3 })],
    ['nothing', saying({ other: null })],
    ['nothing', emptyAssessment],
  ])('of an unanswered skill is: %s', (kind, said) => {
    expect(restsOn(said, planning)).toEqual({ kind });
  });
});
