// Every skill that the subject names is a skill of the catalog, and its text speaks of it.
import { describe, expect, it } from 'vitest';
import { shippedFiles as files, skillOf } from '../catalog/copyOfData.ts';

type Row = readonly [named: string, skill: string, spoken: RegExp];

const textOf = (id: string) => {
  const { name, otherNames, definition, why, levels, evidence, develop } = skillOf(files, id);
  return [
    name,
    ...otherNames,
    definition,
    why,
    ...levels,
    ...evidence.map(({ text }) => text),
    ...develop,
  ].join('\n');
};

describe('core skills', () => {
  it.each<Row>([
    ['digital pedagogy: instructional design', 'instructional-design', /design/i],
    ['digital pedagogy: online assessment', 'online-assessment', /assessment/i],
    ['digital pedagogy: digital classroom management', 'online-teaching', /class management/i],
    ['educational technology: LMS', 'learning-platforms', /LMS|learning management system/i],
    ['educational technology: video conferencing', 'learning-platforms', /video conferencing/i],
    ['educational technology: multimedia creation', 'multimedia-production', /video/i],
    ['project management: deadlines', 'project-management', /deadline/i],
    ['project management: shifting priorities', 'project-management', /priorit/i],
    ['leadership: inspire teams', 'team-leadership', /team/i],
    ['leadership: resolve conflict', 'team-leadership', /conflict/i],
    ['communication at all levels', 'communication', /all levels/i],
    ['data analysis: demonstrate outcomes', 'data-analysis', /outcome/i],
    ['change management: innovation', 'change-management', /innovat/i],
  ])('%s', (_named, skill, spoken) => expect(textOf(skill)).toMatch(spoken));
});

describe('further skills', () => {
  it.each<Row>([
    ['accessibility standards', 'accessibility', /WCAG/],
    ['online student privacy', 'student-privacy', /FERPA/],
    ['compliance', 'compliance', /compliance/i],
    ['emerging trends: adaptive learning', 'emerging-technology', /adaptive/i],
    ['emerging trends: AI in education', 'emerging-technology', /\bAI\b/],
    ['emerging trends: mobile-first course design', 'emerging-technology', /mobile/i],
  ])('%s', (_named, skill, spoken) => expect(textOf(skill)).toMatch(spoken));
});

describe("skills of the director's duties", () => {
  it.each<Row>([
    ['strategic planning', 'strategic-planning', /plan/i],
    ['program management', 'program-management', /program/i],
    ['faculty development', 'faculty-development', /faculty/i],
    ['quality assurance and accreditation', 'quality-assurance', /accredit/i],
    ['student support and retention', 'student-support', /retention/i],
    ['budgeting and resource allocation', 'budgeting', /resource allocation/i],
    ['stakeholder relations', 'stakeholder-relations', /stakeholder/i],
  ])('%s', (_named, skill, spoken) => expect(textOf(skill)).toMatch(spoken));
});

describe('skills of school leadership', () => {
  it.each<Row>([
    ['instructional leadership: coaching', 'instructional-coaching', /coach/i],
    ['instructional leadership: classroom observation', 'instructional-coaching', /observ/i],
    ['instructional leadership: feedback', 'instructional-coaching', /feedback/i],
    ['instructional leadership: curriculum evaluation', 'curriculum-evaluation', /curriculum/i],
    ['instructional leadership: monitoring academic progress', 'progress-monitoring', /progress/i],
    ['inclusive environments: special-education law', 'special-education', /law/i],
    ['inclusive environments: English language learners', 'inclusive-environments', /English/],
    ['inclusive environments: schoolwide supports', 'inclusive-environments', /schoolwide|tier/i],
    ['school management: hiring', 'school-operations', /\bhir/i],
    ['school management: scheduling', 'school-operations', /schedul/i],
    ['school management: facilities', 'school-operations', /facilit/i],
    ['school management: goals and progress', 'school-improvement', /goal/i],
    ['ethical leadership: trust', 'ethical-leadership', /trust/i],
    ['community collaboration: partnerships', 'community-engagement', /partner/i],
    ['community collaboration: families', 'community-engagement', /famil/i],
  ])('%s', (_named, skill, spoken) => expect(textOf(skill)).toMatch(spoken));

  it.each([
    ['budgeting', 'the budget of a school'],
    ['data-analysis', 'decisions informed by data'],
  ])('the principal asks %s too: %s', (skill) => {
    const principal = files.roles.find(({ id }) => id === 'principal');
    const words = [
      ...(principal?.requirements ?? []).map((one) => one.skill),
      ...(principal?.alsoValued ?? []),
    ];
    expect(words).toContain(skill);
  });
});
