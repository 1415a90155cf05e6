// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import type { SkillProse } from '../../../src/catalog/prose.ts';
import { SkillView } from '../../../src/views/skill/SkillView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { claiming, saying, the } from '../../worlds/persons.ts';
import { codeOf, openWorld } from '../../worlds/world.ts';

const world = {
  skills: ['budgets', 'teams'],
  roles: [{ id: 'director', skills: [{ skill: 'budgets', level: 4, weight: 3 }] }],
};
const catalog = openWorld(world);
const prose: SkillProse = {
  otherNames: [],
  definition: '',
  why: '',
  levels: ['', 'a', 'b', 'c', 'd'],
  evidence: [],
  develop: [],
  onet: [],
  esco: [],
  facts: [],
  frameworks: [],
  actions: [],
  sources: [],
};
const budgets = the(catalog.skills, 'budgets');
const open = (assessment: Assessment | null) =>
  renderFor(<SkillView skill={budgets} prose={prose} />, catalog, assessment);
const plot = () => within(screen.getByRole('table')).getByRole('img', { name: /Expert/ });

it('a browser that knows nobody: the way to the question, and nothing about a person', () => {
  open(null);
  expect(screen.getByRole('link', { name: 'Answer this skill' }).getAttribute('href')).toBe(
    '/assess/budgets',
  );
  expect(screen.queryByRole('heading', { name: 'You' })).toBeNull();
  expect(plot().getAttribute('aria-label')).toBe('Expert');
});

it('says what was chosen, how much of it was shown, and the level it leads to', async () => {
  const code = (nth: number) => codeOf(world, 'budgets', 2, nth);
  const answer = { ...claiming(2), shown: [code(1), code(2), code(3)], ticked: [code(1), code(3)] };
  open({ ...saying({}), answers: new Map([[budgets.id, answer]]) });
  expect(await screen.findByRole('heading', { name: 'You' })).toBeTruthy();
  expect(screen.getByText('You chose Working, 2 of 3 statements ticked.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Change your answer' })).toBeTruthy();
});

it('without an answer to this skill the level is said to be assumed', async () => {
  open(saying({ teams: 3 }));
  expect(await screen.findByText('Assumed from your other answers.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Answer this skill' })).toBeTruthy();
});

it('the roles that ask for it show the level held and the gap', async () => {
  open(saying({ budgets: 1 }));
  expect(await screen.findByText(/short$/)).toBeTruthy();
  expect(plot().getAttribute('aria-label')).toMatch(/^Expert\. You: /);
});
