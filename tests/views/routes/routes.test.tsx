// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { emptyAssessment } from '../../../src/assessment/assessment.ts';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import { RoutesView } from '../../../src/views/routes/RoutesView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { from, saying } from '../../worlds/persons.ts';
import { scoringWorld } from '../../worlds/scoringVectors.ts';

const role = (id: string) => id as RoleId;
const designer = saying(
  { pedagogy: 3, technology: 2, projects: 1, leadership: 1, data: 1, budget: 0 },
  {
    background: from({ currentRole: role('designer'), yearsInRole: 1 }),
    goals: [role('dean'), role('director')],
  },
);

async function open(assessment: Parameters<typeof renderFor>[2] = designer) {
  renderFor(
    <RoutesView readProse={() => Promise.reject(new Error('no prose here'))} />,
    scoringWorld,
    assessment,
    '/routes',
  );
  await act(() => vi.dynamicImportSettled());
  return userEvent.setup();
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const names = () =>
  within(screen.getByRole('group', { name: 'Routes' }))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

it('names the routes, and shows the first step by step', async () => {
  await open();
  expect(heading()).toMatch(/routes? from designer to dean$/);
  expect(names()[0]).toMatch(/^Fastest/);
  expect(screen.getByRole('heading', { name: /1\. To / })).toBeDefined();
});

it('another route is shown when it is chosen', async () => {
  const user = await open();
  const last = names().at(-1) ?? '';
  await user.click(screen.getAllByRole('radio').at(-1) as HTMLElement);
  const chosen = screen.getByRole('radio', { checked: true });
  expect(chosen.closest('[data-chosen="true"]')?.textContent).toContain(last);
});

it('another of the goals is looked at', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'To director' }));
  expect(heading()).toMatch(/to director$/);
});

it('a wish searches anew and says what it did, and can be dropped', async () => {
  const user = await open();
  const before = names();
  await user.selectOptions(screen.getByLabelText('At most'), '1 move');
  const changed = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(heading()).toMatch(/^No route/);
  expect(changed.join('')).toMatch(/^No route from designer to dean$/);
  expect(screen.getByText('There are routes once you allow more moves.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Drop these wishes' }));
  expect(names()).toEqual(before);
  await user.type(screen.getByLabelText('Hours a week for learning'), '20');
  expect(screen.getByText(/the fastest is .* shorter/)).toBeDefined();
});

it('who is at the goal, or has none, is told what to do', async () => {
  await open({ ...designer, goals: [role('designer')] });
  expect(screen.getByText('You are there already: choose another goal.')).toBeDefined();
});

it('without a goal it asks for one', async () => {
  await open(emptyAssessment);
  expect(heading()).toBe('Routes from here to there');
});

it('allowing a role again hands the focus on: to the next, and from the last one to the field', async () => {
  const user = await open();
  const field = screen.getByLabelText('Keep away from a role');
  for (const role of ['coordinator', 'manager']) {
    await user.selectOptions(field, role);
    await user.click(screen.getByRole('button', { name: 'Add' }));
  }
  await user.click(screen.getByRole('button', { name: 'Allow coordinator again' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Allow manager again' }));
  await user.click(screen.getByRole('button', { name: 'Allow manager again' }));
  expect(document.activeElement).toBe(field);
});
