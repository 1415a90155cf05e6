// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { QualificationId, RoleId } from '../../../src/catalog/catalog.ts';
import type { ReadProse } from '../../../src/catalog/prose.ts';
import { usePerson } from '../../../src/parts/PersonContext.ts';
import { PlanButton } from '../../../src/parts/PlanButton.tsx';
import { findRoutes } from '../../../src/routes/findRoutes.ts';
import { PlanView } from '../../../src/views/plan/PlanView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { from, saying, the } from '../../worlds/persons.ts';
import { routeVectors, scoringWorld, travellerOfVector } from '../../worlds/scoringVectors.ts';

const [vector] = routeVectors;
if (vector === undefined) throw new Error('no vectors');
const [route] = findRoutes(scoringWorld, travellerOfVector(vector), the(scoringWorld.roles, 'dean'));
if (route === undefined) throw new Error('no route');
const designer = saying(
  { pedagogy: 3, technology: 2, projects: 1, leadership: 1, data: 1, budget: 0 },
  {
    background: from({
      currentRole: 'designer' as RoleId,
      qualifications: new Map<QualificationId, never>(),
    }),
  },
);
const actions = ['leadership', 'budget', 'data', 'projects', 'leadership'].map((skill, i) => ({
  id: `act-${skill}-${i}`,
  code: i + 1,
  kind: 'do',
  text: `Do something for ${skill}.`,
  skills: [skill],
  // The last is for who leads already.
  from: i === 4 ? 3 : 0,
  to: i === 4 ? 4 : 2,
  hours: 20 + i,
  leaves: 'a page',
  where: 'at work',
}));
const readProse = (async () => ({ actions })) as unknown as ReadProse;
const failing: ReadProse = () => Promise.reject(new Error('offline'));

function Both({ prose }: { readonly prose: ReadProse }) {
  const person = usePerson();
  if (person === null || route === undefined) return null;
  return (
    <>
      <PlanButton person={person} route={route} hoursPerWeek={6} readProse={prose} className="" />
      <PlanView readProse={prose} />
    </>
  );
}

async function plan(prose: ReadProse = readProse) {
  const { person } = renderFor(<Both prose={prose} />, scoringWorld, designer, '/plan');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Plan this route' }));
  await act(() => vi.dynamicImportSettled());
  if (person === null) throw new Error('nobody here');
  return { user, person };
}
const boxes = () => screen.getAllByRole('checkbox', { name: /^Done: / });
const edit = (text: RegExp) => screen.getByRole('button', { name: text });

it('without a plan the page leads to the routes', () => {
  renderFor(<PlanView readProse={readProse} />, scoringWorld, designer, '/plan');
  expect(screen.getByRole('link', { name: 'See your routes' }).getAttribute('href')).toBe('/routes');
});

it('a chosen route becomes a plan with gates, posts and first actions', async () => {
  await plan();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your plan: dean');
  expect(screen.getByRole('checkbox', { name: 'Done: masters' })).toBeDefined();
  expect(screen.getByRole('checkbox', { name: 'Done: Apply for posts as dean' })).toBeDefined();
  expect(screen.getAllByRole('checkbox', { name: /Do something for/ })).toHaveLength(3);
  expect(screen.getByText('This is your plan')).toBeDefined();
});

it('where the actions cannot be fetched no plan is made, and it is said', async () => {
  await plan(failing);
  expect(screen.getByRole('alert').textContent).toMatch(/could not be fetched/);
  expect(screen.getByText('Nothing in your plan yet.')).toBeDefined();
});

it('what is ticked off counts, asks for the answer, and can be undone', async () => {
  const { user } = await plan();
  const [first] = screen.getAllByRole('checkbox', { name: /Do something for/ });
  await user.click(first as HTMLElement);
  expect(screen.getByText(/1 of \d+ done\./)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Update the answer' }).getAttribute('href')).toMatch(/^\/assess\//);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByText(/0 of \d+ done\./)).toBeDefined();
});

it('an entry is changed, moved and removed by buttons and fields', async () => {
  const { user } = await plan();
  const before = boxes().length;
  await user.click(edit(/^Edit ?: masters/));
  const row = screen.getByRole('checkbox', { name: 'Done: masters' }).closest('li') as HTMLElement;
  const span = within(row).getByText(/^Qualification, /).textContent;
  await user.click(within(row).getByRole('button', { name: 'A month later' }));
  expect(within(row).getByText(/^Qualification, /).textContent).not.toBe(span);
  await user.type(within(row).getByLabelText(/^What shows/), 'Transcript');
  await user.tab();
  expect(within(row).getByText('Evidence: Transcript')).toBeDefined();
  await user.click(within(row).getByRole('button', { name: 'Remove' }));
  expect(boxes()).toHaveLength(before - 1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(boxes()).toHaveLength(before);
});

it('something of one’s own is added to a step', async () => {
  const { user } = await plan();
  await user.click(screen.getByRole('button', { name: /^Add something of your own ?: dean/ }));
  const field = screen.getByLabelText('What');
  await user.clear(field);
  await user.type(field, 'Shadow the provost');
  await user.tab();
  expect(screen.getByRole('checkbox', { name: 'Done: Shadow the provost' })).toBeDefined();
});

it('too many hours in a month are said', async () => {
  const { user } = await plan();
  await user.click(screen.getByRole('button', { name: /^Edit ?: Do something for leadership/ }));
  const hours = screen.getByLabelText('Learning in all');
  await user.clear(hours);
  await user.type(hours, '200');
  expect(screen.getByText(/asks for more than 6 hours of learning a week in /)).toBeDefined();
});

it('further actions are suggested for a later step', async () => {
  const { user } = await plan();
  const before = boxes().length;
  await user.click(screen.getByRole('button', { name: /^Suggest three actions for this step ?: dean/ }));
  expect(boxes().length).toBeGreaterThan(before);
  expect(screen.getByText(/^Added /)).toBeDefined();
});

it('a full plan takes nothing back, and says so', async () => {
  const { user, person } = await plan();
  const aside = { text: 'Teach a course', id: 'own-900' };
  act(() =>
    person.store.change((mine) => {
      const [item] = mine.plan?.items ?? [];
      if (mine.plan === null || item === undefined) throw new Error('no entry');
      const more = Array.from({ length: 200 }, (_, i) => ({ ...item, id: `own-${i + 1}` }));
      return { ...mine, plan: { ...mine.plan, items: more, aside: [{ ...item, ...aside }] } };
    }),
  );
  const back = screen.getByRole('button', { name: /^Put back in the plan ?: Teach a course/ });
  await user.click(back);
  expect(screen.getByText(/^A plan holds 200 entries, and this one is full/)).toBeDefined();
  expect(document.activeElement).toBe(back);
  expect(person.store.get().mine.plan?.aside).toHaveLength(1);
});

it('the text of a new entry is selected once, and not when it is opened again', async () => {
  const { user } = await plan();
  await user.click(screen.getByRole('button', { name: /^Add something of your own ?: dean/ }));
  const text = (screen.getByLabelText('What') as HTMLTextAreaElement).value;
  expect(document.activeElement).toBe(screen.getByLabelText('What'));
  await user.click(screen.getByRole('button', { name: new RegExp(`^Close ?: ${text}`) }));
  const again = screen.getByRole('button', { name: new RegExp(`^Edit ?: ${text}`) });
  await user.click(again);
  expect(document.activeElement).toBe(again);
});
