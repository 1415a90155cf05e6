// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { RolesView } from '../../../src/views/roles/RolesView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const catalog = openWorld({
  skills: ['budgets', 'teams', 'courses'],
  roles: [
    { id: 'superintendent', skills: [{ skill: 'courses', level: 4, weight: 3 }] },
    { id: 'dean', skills: [{ skill: 'budgets', level: 4, weight: 3 }] },
    { id: 'designer', skills: [{ skill: 'teams', level: 1, weight: 3 }] },
  ],
});
const open = (assessment: Assessment | null, query = '') =>
  renderFor(<RolesView prose={{ roles: [], sources: [] }} />, catalog, assessment, `/roles${query}`);
const names = () =>
  screen.getAllByRole('link', { name: /superintendent|dean|designer/ }).map(({ textContent }) => textContent);
const orders = () =>
  within(screen.getByRole('combobox', { name: 'Order' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const answered = saying({ budgets: 1, teams: 3 });

it('without answers nothing is ordered by readiness, whatever the address asks', () => {
  open(null, '?sort=readiness');
  expect(names()).toEqual(['superintendent', 'dean', 'designer']);
  expect(orders()).not.toContain('By your readiness');
  expect(screen.queryByText(/%/)).toBeNull();
});

it('each role shows its share with its interval, or how many answers it takes', async () => {
  open(answered);
  expect(await screen.findAllByText(/^\d+%$/)).toHaveLength(2);
  expect(screen.getAllByText(/^(between \d+ and|about) \d+%$/)).toHaveLength(2);
  expect(screen.getByText('One more answer to know')).toBeTruthy();
});

it('by readiness the nearest comes first, and what is too early to say last', () => {
  open(answered, '?sort=readiness');
  expect(orders()).toContain('By your readiness');
  expect(names()).toEqual(['designer', 'dean', 'superintendent']);
});

it('the table has a column of it, for who has answered', async () => {
  open(answered, '?view=table');
  expect(screen.getByRole('columnheader', { name: 'Your readiness' })).toBeTruthy();
  expect(await screen.findAllByText(/^\d+%$/)).toHaveLength(2);
});

it('the table has no such column for who has not', () => {
  open(null, '?view=table');
  expect(screen.queryByRole('columnheader', { name: 'Your readiness' })).toBeNull();
});

it('what shows all roles again hands its focus to their count', async () => {
  open(null, '?employer=nobody');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all roles' }));
  expect(names()).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByRole('status'));
});
