// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import { makeFragment } from '../../../src/links/sharedLink.ts';
import { noTexts } from '../../../src/parts/shared/noTexts.ts';
import { openCaseload } from '../../../src/store/openCaseload.ts';
import { setSharedComputer } from '../../../src/store/sharedComputer.ts';
import { AdviseView } from '../../../src/views/advise/AdviseView.tsx';
import type { Advising } from '../../../src/views/advise/advising.ts';
import { CaseloadHead } from '../../../src/views/advise/CaseloadHead.tsx';
import { SideBySide } from '../../../src/views/advise/SideBySide.tsx';
import { following } from '../../caseload/following.ts';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const catalog = openWorld({
  skills: ['law', 'data'],
  roles: ['clerk', 'judge'].map((id) => ({ id, skills: [{ skill: 'law', level: 3, weight: 3 }] })),
});

// Its caseload is in memory alone.
beforeAll(() => {
  setSharedComputer(true);
});
beforeEach(() => openCaseload().startOver());

async function open(address = '/advise') {
  renderFor(<AdviseView />, catalog, undefined, address);
  await act(() => vi.dynamicImportSettled());
  return userEvent.setup();
}

const linkOf = (name: string) =>
  makeFragment(
    {
      kind: 'result',
      shared: {
        day: 20_783,
        name,
        message: '',
        tag: null,
        parts: { levels: true, statements: false, background: false, plan: false, notes: false },
        assessment: saying({ law: 2 }, { goals: ['judge' as RoleId] }),
        plan: null,
      },
    },
    catalog,
    noTexts,
  );
const fileOf = (name: string, ...lines: readonly string[]) =>
  new File([lines.join('\n')], name, { type: 'text/plain' });

/** A caseload as its views get it. */
const advisingOf = (rest: Partial<Advising>): Advising =>
  ({
    followed: [],
    isPending: () => false,
    isDone: true,
    choice: { view: 'table', roles: null, people: [], advisee: null, order: 'heard' },
    choose: () => {},
    to: () => '/advise',
    state: { isOpen: true },
    ...rest,
  }) as Advising;

it('side by side says of nobody that nothing was sent while it is worked out', () => {
  const ada = following(catalog, 'ada', null);
  const { choice } = advisingOf({});
  const people = { followed: [ada], choice: { ...choice, people: ['ada'] } };
  renderFor(<SideBySide advising={advisingOf({ ...people, isPending: () => true })} />, catalog);
  expect(screen.getByRole('status').textContent).toBe('Working it out');
  expect(screen.queryByText('No levels sent')).toBeNull();
});

it('nobody is told to begin a caseload before it is known to be empty', () => {
  setSharedComputer(false);
  const state = { isOpen: false } as Advising['state'];
  renderFor(<CaseloadHead advising={advisingOf({ state })} isAdding={false} onAdd={() => {}} />, catalog);
  setSharedComputer(true);
  expect(screen.queryByText(/^Invite somebody, or add a link/)).toBeNull();
});

it('what is in two files is found once', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Add people' }));
  const ada = `/shared#${linkOf('Ada')}`;
  await user.upload(screen.getByLabelText('Or choose files'), [
    fileOf('one.txt', ada),
    fileOf('two.txt', ada, `/shared#${linkOf('Ben')}`),
  ]);
  expect(await screen.findByText('Two results found')).toBeDefined();
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

it('who gives no name is led to its field and told so', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Add people' }));
  await user.upload(
    screen.getByLabelText('Or choose files'),
    fileOf('nameless.txt', `/shared#${linkOf('')}`),
  );
  await user.click(await screen.findByRole('button', { name: 'Add to caseload' }));
  const field = screen.getByLabelText('Name in your caseload');
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('Give a name first.');
  await user.type(field, 'Ada');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(screen.queryByText('Give a name first.')).toBeNull();
});

it('an invitation that is half written is still there after a look elsewhere', async () => {
  const user = await open('/advise?view=invitations');
  await user.type(screen.getByLabelText('A message to them'), 'Dear Ada');
  cleanup();
  await open('/advise?view=invitations');
  expect(screen.getByLabelText<HTMLTextAreaElement>('A message to them').value).toBe('Dear Ada');
});

it('a link that was changed after it was handed on does not say that it is kept', async () => {
  const user = await open('/advise?view=invitations');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByText(/^Kept under “Invitations”/)).toBeDefined();
  await user.type(screen.getByLabelText('A message to them'), '!');
  expect(screen.queryByText(/^Kept under “Invitations”/)).toBeNull();
});

it('what is erased takes the invitation that was being written along', async () => {
  const user = await open('/advise?view=invitations');
  await user.type(screen.getByLabelText('A message to them'), 'Dear Ada');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await user.click(screen.getByRole('button', { name: 'Erase the caseload' }));
  await user.click(screen.getByRole('button', { name: 'Erase' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('A message to them').value).toBe('');
});
