// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Level, statementsFor, statementsOf } from '../../../src/assessment/answer.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import type { ExperienceFieldId, QualificationId, RoleId } from '../../../src/catalog/catalog.ts';
import type { RoleProse } from '../../../src/catalog/prose.ts';
import { RoleView } from '../../../src/views/role/RoleView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { claiming, from, saying, the } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const skill = (name: string, level = 3) => ({ skill: name, level, weight: 3 });
const catalog = openWorld({
  skills: ['budgets', 'teams', 'courses'],
  qualifications: { degree: { months: 24 } },
  fields: ['teaching'],
  roles: [
    {
      id: 'director',
      skills: [skill('courses'), skill('teams'), skill('budgets', 4)],
      requires: [['degree']],
      years: [5, 'teaching'],
    },
    ...['dean', 'provost', 'chief'].map((id) => ({ id, skills: [skill('teams')] })),
  ],
});
const prose: RoleProse = {
  otherNames: [],
  summary: 'Directs.',
  duties: [],
  variation: '',
  firstYear: '',
  benefits: [],
  advice: [],
  paths: [],
  facts: [],
  alsoValued: [],
  bases: [{ kind: 'judgement' }, { kind: 'judgement' }, { kind: 'judgement' }],
  gates: [],
  networks: [],
  pay: [],
  moves: [],
  sources: [],
};
const open = (assessment: Assessment | null) =>
  renderFor(<RoleView role={the(catalog.roles, 'director')} prose={prose} />, catalog, assessment);
/** Claims with all of their evidence and none of the next level's: little doubt is left. */
const showing = (claims: Readonly<Record<string, Level>>): Assessment => ({
  ...saying({}),
  answers: new Map(
    Object.entries(claims).map(([id, claim]) => {
      const asked = the(catalog.skills, id);
      const answer = { shown: statementsFor(asked, claim), ticked: statementsOf(asked, claim) };
      return [asked.id, { ...claiming(claim), ...answer }];
    }),
  ),
});
const answered = showing({ courses: 4, teams: 2, budgets: 0 });
const skillsOfTable = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => within(header).getAllByRole('link')[0]?.textContent);
const goals = (ids: readonly string[]) => ids as readonly RoleId[];

describe('for somebody who has said nothing', () => {
  it.each([
    ['in a browser that knows nobody', null],
    ['and has no claims', saying({ teams: null })],
  ])('%s: no figure, the order of the data, no state of gates', (_, assessment) => {
    open(assessment);
    expect(skillsOfTable()).toEqual(['courses', 'teams', 'budgets']);
    expect(screen.queryByText(/% ready|Missing|Your gap/)).toBeNull();
  });

  it('a browser that knows nobody offers no goal', async () => {
    open(null);
    // What would offer it comes late.
    await act(() => import('../../../src/views/role/YourScore.tsx'));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('how ready', () => {
  it('a share with its interval, what it rests on, and where most is open', async () => {
    open(answered);
    expect(await screen.findByText(/^\d+% ready$/)).toBeTruthy();
    expect(
      screen.getByText(/^Between \d+ and \d+%, from your 3 answers\. Most is still open in budgets\.$/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See all results' }).getAttribute('href')).toBe('/results');
  });

  it('too early: how many answers it takes, with the way there, and no figure', async () => {
    open(saying({ nothing: 3 }));
    const more = await screen.findByRole('link', { name: 'One more answer to know' });
    expect(more.getAttribute('href')).toBe('/assess');
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('the role one has says so', async () => {
    open(saying({}, { background: from({ currentRole: the(catalog.roles, 'director').id }) }));
    expect(await screen.findByText('You are here')).toBeTruthy();
  });
});

describe('goals', () => {
  it('a button makes the role a goal and takes it back', async () => {
    const user = userEvent.setup();
    const { person } = open(saying({}));
    await user.click(await screen.findByRole('button', { name: 'Set as goal' }));
    expect(person?.store.get().mine.assessment.goals).toEqual(['director']);
    expect(screen.getByRole('status').textContent).toBe('This role is one of your goals.');
    await user.click(screen.getByRole('button', { name: 'Remove goal' }));
    expect(person?.store.get().mine.assessment.goals).toEqual([]);
  });

  it('with three others it names them instead', async () => {
    open(saying({}, { goals: goals(['dean', 'provost', 'chief']) }));
    expect(await screen.findByText(/You have three goals\. Remove one first:/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'provost' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('one of three can be removed', async () => {
    open(saying({}, { goals: goals(['dean', 'director', 'chief']) }));
    expect(await screen.findByRole('button', { name: 'Remove goal' })).toBeTruthy();
  });
});

describe('skills', () => {
  it('the largest gap comes first, said in words', async () => {
    open(answered);
    expect(skillsOfTable()).toEqual(['budgets', 'teams', 'courses']);
    const gaps = await screen.findAllByText(/short$|met$|Met$/);
    expect(gaps[0]?.textContent).toMatch(/(two|three|four) levels short$/i);
    expect(gaps[2]?.textContent).toMatch(/met/i);
  });

  it('each row says what was chosen, or that its level is assumed, and leads to the question', async () => {
    open(saying({ courses: 4, teams: null }));
    const change = await screen.findByRole('link', { name: /^Change.*courses$/ });
    expect(change.getAttribute('href')).toBe('/assess/courses');
    expect(screen.getByText(/^You chose Expert\./)).toBeTruthy();
    expect(screen.getAllByText(/^Assumed\./)).toHaveLength(2);
    expect(screen.getByRole('link', { name: /^Answer.*teams$/ })).toBeTruthy();
  });
});

describe('gates', () => {
  const years = (count: number) => new Map([['teaching' as ExperienceFieldId, count]]);
  const states = async () =>
    (await screen.findAllByText(/^(Met|In progress|Missing)$/, { selector: 'li b' })).map(textAround);
  const textAround = ({ parentElement }: HTMLElement) => parentElement?.textContent;

  it('missing: years counted towards the gate', async () => {
    open({ ...answered, background: from({ years: years(4.9) }) });
    expect(await states()).toEqual(['Missing', 'Missing: you have 4.9 of 5 years']);
  });

  it('met and in progress', async () => {
    const degree = new Map([
      ['degree' as QualificationId, { kind: 'in-progress', monthsLeft: null } as const],
    ]);
    open({ ...answered, background: from({ years: years(6), qualifications: degree }) });
    expect(await states()).toEqual(['In progress', 'Met: 6 years']);
  });

  it('a hair short is not shown as enough', async () => {
    open({ ...answered, background: from({ years: years(4.99) }) });
    expect(await states()).toContain('Missing: you have 4.9 of 5 years');
  });
});
