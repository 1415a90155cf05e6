import { expect, it } from 'vitest';
import { repeatsKeys } from '../../src/exports/repeatsKeys.ts';

it.each([
  ['{}', false],
  ['[1,"a",null]', false],
  ['{"a":{"a":[{"a":1},{"a":1}]}}', false],
  ['{"a":"b\\":\\"a\\": "}', false],
  ['{"a" : 1, "__proto__": {"b": 2}}', false],
  ['{"a":1,"a":1}', true],
  ['{"a":{"b":1},"c":{"b":1,"b" \n : 2}}', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":{"deep":1},"a":2}', true],
  ['{"a":[1,2,3],"b":1,"b":2}', true],
])('%s: %s', (text, repeats) => {
  expect(repeatsKeys(text, JSON.parse(text))).toBe(repeats);
});
