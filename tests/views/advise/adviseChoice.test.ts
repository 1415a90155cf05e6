import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  adviseOrders,
  adviseViews,
  makeAdviseQuery,
  readAdviseChoice,
} from '../../../src/views/advise/adviseChoice.ts';
import { openWorld } from '../../worlds/world.ts';

const world = openWorld({
  skills: [],
  roles: ['dean', 'principal', 'coach', 'clerk', 'head'].map((id) => ({ id, skills: [] })),
});
const read = (query: string) => readAdviseChoice(new URLSearchParams(query), world);

it('an address without a choice shows everyone, the newest first', () => {
  expect(read('')).toEqual({ view: 'table', roles: null, people: [], advisee: null, order: 'heard' });
  expect(makeAdviseQuery(read(''))).toEqual({});
});

it('what it does not understand counts as not chosen', () => {
  expect(read('view=chart&order=size&roles=nobody')).toEqual(read(''));
});

it('holds four roles and four people, each once', () => {
  const { roles, people } = read('roles=dean,dean,coach,head,clerk,principal&people=a,b,a,c,d,e');
  expect(roles?.map(({ id }) => id)).toEqual(['dean', 'coach', 'head', 'clerk']);
  expect(people).toEqual(['a', 'b', 'c', 'd']);
});

it('a choice reads back from its address', () => {
  const choices = fc.record({
    view: fc.constantFrom(...adviseViews),
    roles: fc.option(fc.subarray([...world.roles.values()], { minLength: 1, maxLength: 4 })),
    people: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,36}$/), { maxLength: 4 }),
    advisee: fc.option(fc.uuid()),
    order: fc.constantFrom(...adviseOrders),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readAdviseChoice(new URLSearchParams(makeAdviseQuery(choice)), world)).toEqual(choice);
    }),
  );
});
