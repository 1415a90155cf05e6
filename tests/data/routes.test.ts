// What the shipped data make of routes: the pathways of the subject, and whether the hours a level takes are likely.
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { QualificationId, Role, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { findRoutes, idOfRoute, type Route } from '../../src/routes/findRoutes.ts';
import { measureStep } from '../../src/routes/measureStep.ts';
import { makeStudies } from '../../src/routes/study.ts';
import type { Traveller } from '../../src/routes/traveller.ts';
import { noWishes } from '../../src/routes/wishes.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { the } from '../worlds/persons.ts';

/** Somebody exactly at a role's levels, with these qualifications. */
function typical(role: Role, held: readonly string[], yearsInStart = 0): Traveller {
  return {
    start: role,
    yearsInStart,
    hoursPerWeek: 6,
    levels: new Map(role.requirements.map(({ skill, level }): [SkillId, number] => [skill.id, level])),
    background: {
      ...emptyAssessment.background,
      qualifications: new Map(held.map((id) => [id as QualificationId, { kind: 'held' }])),
    },
  };
}
const roleOf = (id: string) => the(shipped.roles, id);
const routesFrom = (start: string, goal: string, held: readonly string[]): Route[] =>
  findRoutes(shipped, typical(roleOf(start), held, 1), roleOf(goal));

describe('the pathways of the subject come out as routes', () => {
  it.each([
    ['instructional-designer', ['manager-of-e-learning', 'director-of-online-learning']],
    ['online-program-coordinator', ['assistant-director-online-learning', 'director-of-digital-education']],
    ['director-of-online-learning', ['chief-online-learning-officer', 'dean-of-digital-initiatives']],
  ])('from %s by %j', (start, path) => {
    expect(routesFrom(start, path.at(-1) ?? '', ['masters-education-field']).map(idOfRoute)).toContain(
      path.join('/'),
    );
  });

  it('to vice president by way of chief, for a director who will not move sideways first', () => {
    const traveller = typical(roleOf('director-of-online-learning'), ['masters-education-field'], 1);
    const goal = roleOf('vice-president-of-digital-initiatives');
    expect(findRoutes(shipped, traveller, goal, { ...noWishes, lateral: false }).map(idOfRoute)).toEqual([
      'chief-online-learning-officer/vice-president-of-digital-initiatives',
    ]);
  });
});

describe('a teacher on the way to principal', () => {
  const gains = (held: readonly string[]) =>
    routesFrom('classroom-teacher', 'principal', held).map(({ steps }) =>
      steps.flatMap((step) => step.gains.map(({ qualification }) => qualification.id as string)),
    );

  it('with the M.Ed. and the licence meets no study on the way', () => {
    const held = ['teaching-licence', 'med-educational-leadership', 'principal-licence', 'bachelors-degree'];
    const routes = gains(held);
    expect(routes.length).toBeGreaterThan(0);
    expect(routes.flat()).not.toContain('med-educational-leadership');
  });

  it('without the M.Ed. sees it as a gate, with its months', () => {
    const routes = routesFrom('classroom-teacher', 'principal', ['bachelors-degree', 'teaching-licence']);
    expect(routes.length).toBeGreaterThan(0);
    const { months } = the(shipped.qualifications, 'med-educational-leadership');
    for (const { steps } of routes) {
      const studying = steps.find((step) =>
        step.gains.some(({ qualification }) => qualification.id === 'med-educational-leadership'),
      );
      expect(studying?.study).toBeGreaterThanOrEqual(months);
    }
  });
});

it('for at least 80 % of the promotions, learning fits the high end of the typical years at six hours a week', () => {
  const promotions = shipped.moves.filter(({ kind }) => kind === 'promotion');
  const fitting = promotions.filter((move) => {
    const traveller = typical(move.from as Role, []);
    const studies = makeStudies(shipped, traveller.background);
    const { learn } = measureStep(
      move,
      { carried: traveller.levels, held: studies.start, isFirst: true },
      traveller,
      studies,
    );
    return learn <= move.years.high * 12;
  });
  expect(fitting.length / promotions.length).toBeGreaterThanOrEqual(0.8);
});

it('the moves that only enter the map begin outside it', () => {
  const outside = { ...typical(roleOf('dean'), []), start: null };
  const routes = findRoutes(shipped, outside, roleOf('instructional-designer' as RoleId));
  expect(routes.length).toBeGreaterThan(0);
  for (const { steps } of routes) expect(steps[0]?.serve).toEqual({ low: 0, expected: 0, high: 0 });
});
