// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { emptyAssessment } from '../../../src/assessment/assessment.ts';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import { ResultsView } from '../../../src/views/results/ResultsView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { from, saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';
import { catalog, somebody } from './resultsWorld.ts';

const ids = (...names: readonly string[]) => names as readonly RoleId[];

/** The result itself comes after its page. */
async function open(assessment: Parameters<typeof renderFor>[2] = somebody(), address = '/results') {
  const { person } = renderFor(<ResultsView />, catalog, assessment, address);
  await act(() => vi.dynamicImportSettled());
  return { person, user: userEvent.setup() };
}

const ranking = () => screen.getByRole('region', { name: 'Closest roles' });
const rankedNames = () =>
  within(ranking())
    .getAllByRole('row')
    .flatMap((row) => within(row).queryAllByRole('rowheader'))
    .filter((header) => header.closest('table') === within(ranking()).getAllByRole('table')[0])
    .map((header) => within(header).getAllByRole('link')[0]?.textContent);
const why = (role: string) =>
  screen.getByRole('button', { name: new RegExp(`^(Why this score\\?|Close) \\(${role}\\)$`) });

it('without a person says where results come from', async () => {
  await open(null);
  expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.getByText(/one skill at a time/)).toBeDefined();
});

it('without a claim there is one way to begin', async () => {
  await open(emptyAssessment);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/assess']);
});

it('every ranked role says its figure, its range and its band', async () => {
  await open();
  for (const bar of within(ranking()).getAllByRole('img', { name: /%, (between|about) / }))
    expect(within(bar.closest('tr') ?? ranking()).getByText(/^(Ready|Stretch|Build|Explore)/)).toBeDefined();
  expect(rankedNames().length).toBe(7);
});

it('a goal bears a word, and the current role is named and not ranked', async () => {
  await open(somebody({ goals: ids('coach'), background: from({ currentRole: 'designer' as RoleId }) }));
  const row = screen.getByRole('rowheader', { name: /coach/ });
  expect(within(row).getByText('Goal')).toBeDefined();
  expect(rankedNames()).not.toContain('designer');
  expect(screen.getByText(/Your own role, designer, is not ranked/)).toBeDefined();
});

it('a role left out goes at once, is said, and comes back', async () => {
  const { user, person } = await open();
  const before = rankedNames();
  await user.click(screen.getByRole('button', { name: 'Not for me (maker)' }));
  expect(rankedNames()).toEqual(before.filter((name) => name !== 'maker'));
  expect(person?.store.get().mine.assessment.dismissed).toEqual(['maker']);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('maker is left out.');
  const back = screen.getByRole('button', { name: 'Show again' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  expect(rankedNames()).toEqual(before);
});

it('a role left out takes the focus once, and not each time its row is drawn', async () => {
  const many = openWorld({
    skills: ['design', 'budget'],
    roles: Array.from({ length: 15 }, (_, i) => ({
      id: `role-${i}`,
      skills: [
        { skill: 'design', level: 3, weight: 3 },
        { skill: 'budget', level: 2, weight: 1 },
      ],
    })),
  });
  renderFor(<ResultsView />, many, saying({ design: 2, budget: 2 }), '/results');
  await act(() => vi.dynamicImportSettled());
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Show all 15' }));
  await user.click(screen.getByRole('button', { name: 'Not for me (role-13)' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show again' }));
  await user.click(screen.getByRole('button', { name: 'Show fewer' }));
  const all = screen.getByRole('button', { name: 'Show all 14' });
  await user.click(all);
  expect(document.activeElement).toBe(all);
});

it('the list of what was left out brings a role back', async () => {
  const { user } = await open(somebody({ dismissed: ids('maker') }));
  expect(rankedNames()).not.toContain('maker');
  await user.click(screen.getByRole('button', { name: 'Show again (maker)' }));
  expect(rankedNames()).toContain('maker');
});

it('a goal cannot be left out by a slip', async () => {
  await open(somebody({ goals: ids('coach') }));
  expect(screen.queryByRole('button', { name: 'Not for me (coach)' })).toBeNull();
});

it('one explanation is open at a time, and closes again', async () => {
  const { user } = await open();
  await user.click(why('coach'));
  expect(why('coach').getAttribute('aria-expanded')).toBe('true');
  expect(within(ranking()).getByRole('heading', { name: /^Why \d+%\?$/ })).toBeDefined();
  await user.click(why('maker'));
  expect(why('coach').getAttribute('aria-expanded')).toBe('false');
  expect(why('maker').getAttribute('aria-expanded')).toBe('true');
  await user.click(why('maker'));
  expect(within(ranking()).queryByRole('heading', { name: /^Why/ })).toBeNull();
});

it('an address opens the explanation it names', async () => {
  await open(somebody(), '/results?why=coach');
  expect(why('coach').getAttribute('aria-expanded')).toBe('true');
});

it('an address with an unknown role opens none', async () => {
  await open(somebody(), '/results?why=gone');
  expect(within(ranking()).queryByRole('heading', { name: /^Why/ })).toBeNull();
});

it('an explanation names each skill’s points, levels and grounds, and the way to its answer', async () => {
  await open(somebody(), '/results?why=coach');
  const row = within(ranking()).getByRole('rowheader', { name: /^people/ });
  expect(row.textContent).toContain('You chose Aware');
  expect(within(row).getByRole('link', { name: 'Change (people)' }).getAttribute('href')).toBe(
    '/assess/people',
  );
  expect(row.closest('tr')?.textContent).toMatch(/asked Proficient.*\d+\.\d of 50\.0$/);
});

it('a role that needs answers links to the question that tells most about it', async () => {
  // Safety tells as much about the goal as buildings do, but less about this role.
  await open(somebody({ goals: ids('principal') }));
  const link = screen.getByRole('link', { name: 'One more answer to know (janitor)' });
  expect(link.getAttribute('href')).toBe('/assess/buildings');
});

it('when all its questions are answered "not sure" it links to the answers', async () => {
  await open(saying({ design: 4, budget: 1, people: 1, media: 4, law: 3, safety: null, buildings: null }));
  const link = screen.getByRole('link', { name: /more answers? to know \(janitor\)/ });
  expect(link.getAttribute('href')).toBe('/assess/check');
});

it('says that skill is no entitlement while the goal’s gate is missing, and where to begin', async () => {
  await open(somebody({ goals: ids('director') }));
  expect(screen.getByText(/Skill is no entitlement\. Still missing for director: doctorate\./)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Look into: doctorate' }).getAttribute('href')).toBe(
    '/qualifications/doctorate',
  );
});

it('a gate with several ways begins with the shortest of them', async () => {
  await open(somebody({ goals: ids('lecturer') }));
  expect(screen.getByRole('link', { name: 'Look into: masters' })).toBeDefined();
});

it('a goal or current role that the catalog forgot changes nothing', async () => {
  await open(
    somebody({
      goals: ids('gone'),
      dismissed: ids('gone'),
      background: from({ currentRole: 'gone' as RoleId }),
    }),
  );
  expect(rankedNames().length).toBe(7);
});
