// How much the shipped catalog holds, and that every role of the subject is among it.
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { makeCore } from '../../src/catalog/core.ts';
import { shippedFiles as files } from '../catalog/copyOfData.ts';

const catalog = openCatalog(makeCore(files));
const roles = [...catalog.roles.values()];

describe('the catalog is broad enough', () => {
  it.each([
    [36, 'roles', files.roles],
    [26, 'skills', files.skills],
    [20, 'qualifications', files.qualifications],
    [80, 'moves', files.moves],
    [120, 'actions', files.actions],
  ])('at least %i %s', (least, _kind, records) => expect(records.length).toBeGreaterThanOrEqual(least));

  it('six lines, and roles on every one of them', () => {
    expect(catalog.lines.map(({ name }) => name).toSorted()).toEqual([
      'Beyond Campus',
      'Digital Leadership',
      'Learning Design',
      'Learning Technology',
      'Program Operations',
      'School Leadership',
    ]);
    for (const line of catalog.lines)
      expect(roles.filter(({ lines }) => lines.includes(line)).length).toBeGreaterThan(1);
  });

  it('five zones, and roles in every one of them', () => {
    expect(catalog.zones).toHaveLength(5);
    for (const zone of catalog.zones)
      expect(roles.filter((role) => role.zone === zone).length).toBeGreaterThan(1);
  });

  it('a plan has every kind of action to choose from', () => {
    const kinds = new Set(files.actions.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['credential', 'do', 'learn', 'network', 'portfolio']);
  });
});

describe('every role of the subject is on the map', () => {
  it.each([
    ...['learning-content-developer', 'instructional-designer', 'learning-technologist'],
    ...['lms-administrator', 'faculty-developer', 'faculty-instructor', 'manager-of-e-learning'],
    ...['academic-advisor', 'online-program-coordinator', 'assistant-director-online-learning'],
    ...['director-of-online-learning', 'director-of-digital-education', 'chief-online-learning-officer'],
    // The reference names these two in one record.
    ...['vice-president-of-digital-initiatives', 'dean-of-digital-initiatives'],
    ...['dean', 'chief-academic-officer'],
    ...['edtech-consultant', 'education-policy-analyst', 'edtech-customer-success-manager'],
    ...['edtech-product-manager', 'learning-experience-designer', 'corporate-ld-manager'],
    // The reference calls the second one project-manager.
    ...['corporate-trainer', 'learning-project-manager'],
    ...['classroom-teacher', 'teacher-leader', 'assistant-principal', 'principal'],
    ...['district-supervisor', 'director-of-curriculum', 'special-education-director'],
    ...['director-of-technology', 'superintendent'],
  ])('%s', (id) => expect(files.roles.map((role) => role.id)).toContain(id));

  it.each([
    ['instructional-designer', 'learning-design'],
    ['manager-of-e-learning', 'learning-design'],
    ['learning-technologist', 'learning-technology'],
    ['lms-administrator', 'learning-technology'],
    ['online-program-coordinator', 'program-operations'],
    ['assistant-director-online-learning', 'program-operations'],
    ['director-of-digital-education', 'digital-leadership'],
    ['chief-online-learning-officer', 'digital-leadership'],
    ['dean', 'digital-leadership'],
    ['chief-academic-officer', 'digital-leadership'],
    ['edtech-consultant', 'beyond-campus'],
    ['education-policy-analyst', 'beyond-campus'],
    ['teacher-leader', 'school-leadership'],
    ['principal', 'school-leadership'],
    ['superintendent', 'school-leadership'],
  ])('%s is on the line %s', (id, line) => {
    expect(files.roles.find((role) => role.id === id)?.lines).toContain(line);
  });

  it.each([
    ...['masters-education-field', 'doctorate-education', 'med-educational-leadership'],
    ...['graduate-certificate-online-learning', 'pmp', 'capm', 'google-certified-educator'],
    ...['teaching-licence', 'principal-licence', 'superintendent-licence'],
  ])('the qualification %s', (id) => expect(files.qualifications.map((one) => one.id)).toContain(id));
});
