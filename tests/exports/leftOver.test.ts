import { expect, it } from 'vitest';
import { leftOver } from '../../src/exports/leftOver.ts';

it.each<[string, unknown, unknown, readonly string[]]>([
  ['nothing of what is the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['nothing of what only the second has', { a: 1 }, { a: 1, b: 2 }, []],
  ['nothing of a list in another order', { a: [2, 1, 2] }, { a: [1, 2] }, []],
  ['a changed value', { a: { b: 1 } }, { a: { b: 2 } }, ['a/b']],
  ['a missing key', { a: { b: 1, c: 1 } }, { a: { c: 1 } }, ['a/b']],
  ['a member of a list', { a: [1, 5] }, { a: [1] }, ['a/1']],
  [
    'an object in a list, by its position',
    { a: [{ b: 1 }, { b: 2 }] },
    { a: [{ b: 1 }, { b: 3 }] },
    ['a/1/b'],
  ],
  ['a list where an object was understood', { a: [] }, { a: {} }, ['a']],
  ['a key that every object inherits', JSON.parse('{"__proto__":{}}'), {}, ['__proto__']],
])('finds %s', (_, raw, made, places) => {
  expect(leftOver(raw, made)).toEqual(places);
});
