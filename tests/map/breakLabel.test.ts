import { expect, it } from 'vitest';
import { breakLabel } from '../../src/map/breakLabel.ts';

it.each([
  ['Dean', ['Dean']],
  ['Learning Technologist', ['Learning', 'Technologist']],
  ['Director of Online Learning', ['Director of', 'Online Learning']],
  ['EdTech Customer Success Manager', ['EdTech Customer', 'Success Manager']],
])('"%s" is broken where its lines come out most alike', (name, label) => {
  expect(breakLabel(name)).toEqual(label);
});
