// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import type { ReadProse, RoleProse, RolesProse } from '../../../src/catalog/prose.ts';
import { CompareView } from '../../../src/views/compare/CompareView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const asks = (skill: string, level: number, weight = 3) => ({ skill, level, weight });
const catalog = openWorld({
  skills: ['budgets', 'teams', 'courses'],
  qualifications: { degree: { months: 24 } },
  roles: [
    { id: 'designer', skills: [asks('courses', 3), asks('teams', 1, 1)] },
    { id: 'director', skills: [asks('budgets', 4), asks('teams', 3)], requires: [['degree']] },
    { id: 'dean', skills: [asks('budgets', 4)] },
    { id: 'provost', skills: [asks('budgets', 4)] },
    { id: 'chief', skills: [asks('budgets', 4)] },
  ],
  moves: [{ from: 'designer', to: 'director', years: [2, 4] }],
});
const source = {
  id: 'bls',
  title: 'Wages',
  publisher: 'BLS',
  year: 2025,
  address: 'https://x.gov',
  licence: 'PD',
};
const figures = {
  p10: 40_000,
  p25: 60_000,
  median: 80_000,
  p75: 90_000,
  p90: 120_000,
  period: 'May 2025',
  source: 'bls',
};
const prose = {
  roles: [{ id: 'director', summary: 'Directs.', pay: { ...figures, title: 'Administrators' } }],
  sources: [source],
} as unknown as RolesProse;
const roleProse = (id: string) =>
  ({
    variation: `What varies for a ${id}.`,
    pay: [{ match: 'close' }],
    moves: [],
    sources: [],
  }) as unknown as RoleProse;

/** Reads the texts of every role but those named. */
const readingAllBut =
  (...missing: readonly string[]): ReadProse =>
  (key) => {
    const id = String(key).replace('roles/', '');
    return missing.includes(id)
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(roleProse(id) as never);
  };

const open = (roles: string, assessment: Assessment | null = null, readProse = readingAllBut()) =>
  renderFor(
    <CompareView prose={prose} readProse={readProse} />,
    catalog,
    assessment,
    `/compare?roles=${roles}`,
  );
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const columns = () =>
  within(screen.getByRole('list', { name: 'Roles compared' }))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
const table = (name: RegExp) => within(screen.getByRole('table', { name }));
const rowOf = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLTableRowElement;
const cells = (name: RegExp) => within(rowOf(name)).getAllByRole('cell');

describe('choosing', () => {
  it('with no role the page says how to choose, and offers every role', () => {
    open('');
    expect(heading()).toBe('Compare roles');
    const field = within(screen.getByRole('combobox', { name: 'First role' }));
    expect(field.getAllByRole('option')).toHaveLength(1 + catalog.roles.size);
  });

  it('with one role the roles a move away are a link each', () => {
    open('director');
    expect(screen.getByRole('link', { name: 'designer' }).getAttribute('href')).toBe(
      '/compare?roles=director,designer',
    );
  });

  it('a second role makes a comparison, and the heading gets the focus that the field had', async () => {
    const user = userEvent.setup();
    open('dean');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a role' }), 'director');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(columns()).toEqual(['dean', 'director']);
    expect(heading()).toBe('Compare two roles');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('director added. Two roles side by side.');
  });

  it('a third leaves focus in the field, for a fourth; after that there is no field', async () => {
    const user = userEvent.setup();
    open('dean,director');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a role' }), 'provost');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a role' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a role' }), 'chief');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Four roles are the most/)).toBeTruthy();
  });

  it('a role is taken out, and one is moved to the left', async () => {
    const user = userEvent.setup();
    open('dean,director,provost');
    await user.click(screen.getByRole('button', { name: /^Move left.*provost$/ }));
    expect(columns()).toEqual(['dean', 'provost', 'director']);
    await user.click(screen.getByRole('button', { name: /^Remove.*dean$/ }));
    expect(columns()).toEqual(['provost', 'director']);
    expect(screen.queryByRole('button', { name: /^Move left.*provost$/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('who had the focus nowhere keeps their place: in some browsers a click focuses no button', () => {
    open('dean,director,provost');
    fireEvent.click(screen.getByRole('button', { name: /^Remove.*dean$/ }));
    expect(columns()).toEqual(['director', 'provost']);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an address that does not fit', () => {
  it('names what it does not know and shows the rest', () => {
    open('dean,astronaut,director');
    expect(screen.getByText('No role has the id “astronaut”. It is left out.')).toBeTruthy();
    expect(columns()).toEqual(['dean', 'director']);
  });

  it('of five roles the first four are shown, and it says so', () => {
    open('dean,director,provost,chief,designer');
    expect(columns()).toEqual(['dean', 'director', 'provost', 'chief']);
    expect(screen.getByText(/the first four are shown\. Left out: designer\.$/)).toBeTruthy();
  });
});

describe('skills', () => {
  it('a cell says level and weight in words, or that the skill is not asked', () => {
    open('designer,director');
    expect(cells(/^teams/).map((cell) => cell.querySelector('p')?.textContent)).toEqual([
      'Aware, helpful',
      'Proficient, essential',
    ]);
    expect(cells(/^budgets/).map((cell) => cell.querySelector('p')?.textContent)).toEqual([
      'Not asked',
      'Expert, essential',
    ]);
  });

  it('rows two levels apart or more stand out, and every row says how far apart it is', () => {
    open('designer,director');
    expect(rowOf(/^teams/).dataset.far).toBe('true');
    expect(within(rowOf(/^teams/)).getByText('Two levels apart')).toBeTruthy();
    open('dean,provost');
    expect(rowOf(/^budgets.*Same level/).dataset.far).toBeUndefined();
  });

  it('shared skills and the rest have a heading each', () => {
    open('designer,director');
    const skills = table(/^Skills/);
    expect(skills.getByText('Both ask').textContent).toBe('Both ask one skill');
    expect(skills.getByText('Only one asks').textContent).toBe('Only one asks two skills');
  });
});

describe('facts', () => {
  it('pay names its statistical group, its time and its source, and how near the group is', async () => {
    open('designer,director');
    const [, director] = cells(/^Pay/);
    expect(director?.textContent).toContain('$60,000 to $90,000');
    await waitFor(() =>
      expect(director?.textContent).toContain('“Administrators”, May 20251 Close: a neighboring title.'),
    );
    expect(screen.getByRole('rowheader', { name: /^Pay.*wider than the role/ })).toBeTruthy();
  });

  it('a move between the roles stands with the role it leads to', () => {
    open('designer,director');
    const [designer, director] = cells(/^Moves/);
    expect(designer?.textContent).toContain('The other one does not lead here in one move.');
    expect(director?.textContent).toMatch(/From designer: Promotion, 2 to 4 years\./);
  });

  it('a text that cannot be fetched says so, leaves the rest, and can be asked for again', async () => {
    const user = userEvent.setup();
    const missing = ['dean'];
    open('dean,director', null, (key) => readingAllBut(...missing)(key));
    expect(await screen.findByText('What varies for a director.')).toBeTruthy();
    expect(screen.getByText(/This text could not be loaded\./)).toBeTruthy();
    missing.pop();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const text = await screen.findByText('What varies for a dean.');
    expect(document.activeElement).toBe(text);
  });
});

describe('for a person', () => {
  it('a browser that knows nobody shows no readiness, no gate state and no goal', () => {
    open('designer,director');
    expect(screen.queryByText(/% ready|Missing|Set as goal/)).toBeNull();
    expect(screen.queryByRole('rowheader', { name: /^Your readiness/ })).toBeNull();
  });

  it('with answers each role has its share, band and interval, or says how many answers it takes', async () => {
    open('designer,director,dean', saying({ courses: 3, teams: 2 }));
    expect(await screen.findAllByText(/^\d+% ready$/)).toHaveLength(2);
    expect(cells(/^Your readiness/)[2]?.textContent).toContain('One more answer to know');
    expect(screen.getAllByText(/^between \d+ and \d+%$/)).toHaveLength(2);
    expect(await screen.findByText('Missing')).toBeTruthy();
  });

  it('the level held is drawn beside the level asked, and the gap is said', async () => {
    open('designer,director', saying({ courses: 3, teams: 2 }));
    expect(await screen.findAllByText(/short$|[Mm]et$/)).not.toHaveLength(0);
    expect(
      within(cells(/^teams/)[1] as HTMLElement).getByRole('img', { name: /^Proficient\. You: / }),
    ).toBeTruthy();
  });

  it('a role becomes a goal from its column', async () => {
    const user = userEvent.setup();
    const { person } = open('designer,director', saying({}));
    await user.click(await screen.findByRole('button', { name: /^Set as goal.*director$/ }));
    expect(person?.store.get().mine.assessment.goals).toEqual(['director']);
  });
});
