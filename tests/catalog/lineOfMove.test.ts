import { expect, it } from 'vitest';
import { lineOfMove } from '../../src/catalog/lineOfMove.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { the } from '../worlds/persons.ts';

const role = (id: string) => the(shipped.roles, id);
const nameOf = (from: string | null, to: string, kind: 'promotion' | 'lateral' | 'entry' | 'return') =>
  lineOfMove({ from: from === null ? null : role(from), to: role(to), kind })?.name ?? null;

it('is the first line of where it comes from that both roles are on', () => {
  expect(nameOf('director-of-online-learning', 'chief-online-learning-officer', 'promotion')).toBe(
    'Digital Leadership',
  );
  expect(nameOf('manager-of-e-learning', 'director-of-online-learning', 'promotion')).toBe('Learning Design');
});

it('is none for a move sideways, though both ends may share a line', () => {
  expect(nameOf('director-of-online-learning', 'chief-online-learning-officer', 'lateral')).toBeNull();
});

it('is none between roles of different lines', () => {
  expect(nameOf('classroom-teacher', 'dean', 'promotion')).toBeNull();
});

it('is the first line of the role for a move from outside the map', () => {
  expect(nameOf(null, 'classroom-teacher', 'entry')).toBe('School Leadership');
});
