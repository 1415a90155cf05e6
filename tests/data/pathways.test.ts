// The pathways that the subject names, and where a chain of moves can lead.
import { describe, expect, it } from 'vitest';
import { shippedFiles as files, moveIndex } from '../catalog/copyOfData.ts';

const routes = files.lines.pathways.flatMap((pathway) => pathway.routes);

describe('named pathways', () => {
  it('there are six', () => expect(files.lines.pathways).toHaveLength(6));

  it.each([
    [['instructional-designer', 'manager-of-e-learning', 'director-of-online-learning']],
    [['learning-technologist', 'manager-of-e-learning', 'director-of-online-learning']],
    [['online-program-coordinator', 'assistant-director-online-learning', 'director-of-digital-education']],
    [
      [
        'director-of-online-learning',
        'chief-online-learning-officer',
        'vice-president-of-digital-initiatives',
      ],
    ],
    [['director-of-online-learning', 'chief-online-learning-officer', 'dean-of-digital-initiatives']],
    [['director-of-online-learning', 'dean']],
    [['director-of-online-learning', 'chief-academic-officer']],
    [['director-of-online-learning', 'edtech-consultant']],
    [['director-of-online-learning', 'education-policy-analyst']],
    [['director-of-online-learning', 'edtech-product-manager']],
    [['director-of-online-learning', 'edtech-customer-success-manager']],
    [['classroom-teacher', 'assistant-principal', 'principal', 'superintendent']],
  ])('%j', (route) => expect(routes).toContainEqual(route));
});

describe('moves', () => {
  it.each([
    ['consultancy', 'edtech-consultant'],
    ['policy', 'education-policy-analyst'],
    ['an EdTech company', 'edtech-product-manager'],
    ['an EdTech company', 'edtech-customer-success-manager'],
  ])('sideways from the director into %s: %s', (_where, to) => {
    const move = files.moves[moveIndex(files, 'director-of-online-learning', to)];
    expect(move).toMatchObject({ kind: 'lateral', strength: 'stated' });
  });

  it.each([
    ['school leadership', 'principal'],
    ['the summit of the district', 'superintendent'],
    ['digital leadership', 'chief-online-learning-officer'],
    ['the central role', 'director-of-online-learning'],
    ['academic leadership', 'chief-academic-officer'],
  ])('a teacher reaches %s: %s', (_where, goal) => {
    expect(reachableFrom('classroom-teacher')).toContain(goal);
  });

  it('the last station of a line leads nowhere', () => {
    expect(reachableFrom('superintendent')).toEqual(['superintendent']);
  });

  it('the classroom and the M.Ed. come before the principal', () => {
    const { gates } = files.lines;
    expect(gates.map(({ qualification }) => qualification)).toContain('med-educational-leadership');
    const principal = files.roles.find(({ id }) => id === 'principal');
    const fields = principal?.gates.flatMap(({ anyOf }) =>
      anyOf.flatMap((way) => (way.kind === 'experience' ? way.fields : [])),
    );
    expect(fields).toContain('k12-teaching');
  });
});

function reachableFrom(start: string): string[] {
  const reached = new Set([start]);
  for (const id of reached) for (const { from, to } of files.moves) if (from === id) reached.add(to);
  return [...reached];
}
