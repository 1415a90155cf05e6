// The Director of Online Learning is the central role: what the subject says of it, all of it.
import { describe, expect, it } from 'vitest';
import { shippedFiles as files, roleOf } from '../catalog/copyOfData.ts';

const director = roleOf(files, 'director-of-online-learning');
const asked = director.requirements.map(({ skill }) => skill);
const groupsAsked = files.skills.filter(({ id }) => asked.includes(id)).map(({ group }) => group);

describe('the Director of Online Learning', () => {
  it('is a senior post at which four lines meet', () => {
    expect(director.zone).toBe('director');
    expect(director.lines.toSorted()).toEqual([
      'digital-leadership',
      'learning-design',
      'learning-technology',
      'program-operations',
    ]);
  });

  it('has exactly eight duties', () => expect(director.duties).toHaveLength(8));

  it.each([
    ['strategic leadership', /strateg/i],
    ['program management', /programs/i],
    ['technology integration', /technolog/i],
    ['faculty development', /faculty/i],
    ['quality assurance', /quality/i],
    ['student support', /students/i],
    ['budgeting and resource allocation', /budget/i],
    ['stakeholder interaction', /stakeholder/i],
  ])('one duty is %s', (_duty, word) => {
    expect(director.duties.filter(({ title }) => word.test(title))).toHaveLength(1);
  });

  it.each([
    'digital-pedagogy',
    'educational-technology',
    'project-management',
    'leadership-and-communication',
    'data-analysis',
    'change-management',
  ])('asks the core skill %s', (group) => expect(groupsAsked).toContain(group));

  it.each([
    ...['strategic-planning', 'program-management', 'learning-platforms', 'faculty-development'],
    ...['quality-assurance', 'student-support', 'budgeting', 'stakeholder-relations'],
  ])('asks %s, for a duty', (skill) => expect(asked).toContain(skill));

  it.each(['accessibility', 'student-privacy', 'compliance', 'emerging-technology'])(
    'asks or values the further skill %s',
    (skill) => expect([...asked, ...(director.alsoValued ?? [])]).toContain(skill),
  );

  it('every requirement is stated in the brief', () => {
    expect(director.requirements.filter(({ basis }) => basis.kind !== 'stated')).toEqual([]);
  });

  it('prefers a degree in education or a related field, and years of growing leadership', () => {
    const preferred = director.gates.filter(({ need }) => need === 'preferred');
    expect(preferred.flatMap(({ anyOf }) => anyOf)).toContainEqual({
      kind: 'qualification',
      qualification: 'masters-education-field',
    });
    const ways = director.gates.flatMap(({ anyOf }) => anyOf);
    const fields = ways.flatMap((way) => (way.kind === 'experience' ? way.fields : []));
    for (const field of ['online-program-management', 'instructional-design', 'faculty-development'])
      expect(fields).toContain(field);
  });

  it.each([
    ['shaping how knowledge is delivered', /knowledge/i],
    ['growth to senior posts', /grow/i],
    ['collaborative teams', /teams/i],
    ['the forefront of technology', /forefront/i],
    ['security as the field grows', /security/i],
  ])('one benefit is %s', (_benefit, word) => {
    expect(director.benefits.filter(({ title }) => word.test(title)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a portfolio', /portfolio/i],
    ['networking', /network/i],
    ['staying current', /current/i],
    ['leadership before the title', /lead/i],
    ['results with data', /data/i],
  ])('one piece of advice is %s', (_advice, word) => {
    expect(director.advice.filter(({ title }) => word.test(title)).length).toBeGreaterThan(0);
  });

  it('says what varies between institutions', () => {
    expect(director.variation).toMatch(/university/);
    expect(director.variation).toMatch(/district|school/);
    expect(director.variation).toMatch(/company/);
  });

  it('its pay is that of a statistical group, and no group is called exact', () => {
    expect(director.pay.map(({ occupation }) => occupation)).toContain('soc-11-9033');
    expect(director.pay.filter(({ match }) => match === 'exact')).toEqual([]);
  });
});
