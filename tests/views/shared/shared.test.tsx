// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import type { ReadProse } from '../../../src/catalog/prose.ts';
import { makeFragment } from '../../../src/links/sharedLink.ts';
import type { SharedResult } from '../../../src/links/sharedResult.ts';
import { planTextsOf } from '../../../src/parts/shared/planTexts.ts';
import { readMonth } from '../../../src/plan/month.ts';
import type { PlanItem } from '../../../src/plan/plan.ts';
import { SharedView } from '../../../src/views/shared/SharedView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const catalog = openWorld({
  skills: ['budgets', 'teams'],
  roles: [
    { id: 'designer', skills: [{ skill: 'teams', level: 1, weight: 3 }] },
    { id: 'dean', skills: [{ skill: 'budgets', level: 3, weight: 3 }] },
  ],
  moves: [{ from: 'designer', to: 'dean', years: [1, 3] }],
});
const action = {
  id: 'run-a-budget',
  code: 7,
  kind: 'do',
  text: 'Run a small budget.',
  skills: ['budgets'],
  from: 0,
  to: 2,
  hours: 20,
  leaves: 'a page of figures',
  where: 'at work',
};
const reading = (async () => ({ actions: [action] })) as unknown as ReadProse;
const failing: ReadProse = () => Promise.reject(new Error('offline'));
const dean = 'dean' as RoleId;
const begins = readMonth('2027-01') ?? 0;

const entry: PlanItem = {
  id: 'action-7',
  kind: 'action',
  text: action.text,
  leaves: action.leaves,
  step: dean,
  skill: 'budgets' as PlanItem['skill'],
  start: begins,
  months: 2,
  hours: 20,
  done: null,
  evidence: '',
};

function resultOf(rest: Partial<SharedResult> = {}): SharedResult {
  return {
    day: 20_783,
    name: 'Ada',
    message: '',
    tag: null,
    parts: { levels: true, statements: false, background: false, plan: true, notes: false },
    assessment: saying({ teams: 3 }, { goals: [dean] }),
    plan: {
      from: 'designer' as RoleId,
      steps: [{ role: dean, months: 20 }],
      begins,
      items: [entry],
      aside: [],
      tag: 0,
      goalInWords: '',
      support: '',
      firstAction: '',
    },
    ...rest,
  };
}
const texts = planTextsOf(catalog, [action as never]);
const linkTo = (shared: SharedResult) => makeFragment({ kind: 'result', shared }, catalog, texts);

/** Stands where the app says that a page did not open. */
class Notice extends Component<{ readonly children: ReactNode }, { readonly cause: unknown }> {
  override state = { cause: null };
  static getDerivedStateFromError = ({ cause }: Error) => ({ cause });
  override render() {
    return this.state.cause === null ? (
      this.props.children
    ) : (
      <p role="alert">Not opened: {this.state.cause}</p>
    );
  }
}

async function open(fragment: string, readProse: ReadProse = reading) {
  window.location.hash = fragment;
  const { person } = renderFor(
    <Notice>
      <SharedView readProse={readProse} />
    </Notice>,
    catalog,
    undefined,
    '/shared',
  );
  await act(() => vi.dynamicImportSettled());
  if (person === null) throw new Error('nobody here');
  return person;
}

it('a plan is not shown, nor offered to be taken over, without the texts of its actions', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  await open(linkTo(resultOf()), failing);
  quiet.mockRestore();
  expect(screen.getByRole('alert').textContent).toBe('Not opened: missing');
  expect(screen.queryByRole('button', { name: 'Make this mine' })).toBeNull();
});

it('what has no actions opens without their texts', async () => {
  await open(linkTo(resultOf({ plan: null })), failing);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Ada /);
});

it('with the texts of its actions a plan opens in full', async () => {
  await open(linkTo(resultOf()));
  expect(screen.getByText(action.text)).toBeDefined();
});

const said = () => screen.getByRole('alert').textContent;
async function paste(text: string) {
  const user = userEvent.setup();
  const field = screen.getByLabelText('The link, or the text it came in');
  await user.clear(field);
  await user.type(field, text);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
}
const damaged = `/shared#${linkTo(resultOf()).slice(0, -4)}`;

it('a second text that does not open is said like the first', async () => {
  await open('');
  expect(said()).toBe('');
  await paste(damaged);
  expect(said()).toBe('This link was damaged on its way.');
  const first = screen.getByRole('alert').firstChild;
  await paste(damaged);
  // A screen reader says what is put in: the same words once more are a new element.
  expect(screen.getByRole('alert').firstChild).not.toBe(first);
  expect(said()).toBe('This link was damaged on its way.');
});

it('a file without a link in it is said', async () => {
  await open('');
  const user = userEvent.setup();
  await user.upload(
    screen.getByLabelText('Open a file'),
    new File(['Dear Ada'], 'mail.txt', { type: 'text/plain' }),
  );
  expect(said()).toBe('There is no shared link here.');
});

it('what is pasted opens, and its heading takes the focus of the field', async () => {
  await open('');
  await paste(`See /shared#${linkTo(resultOf({ plan: null }))}`);
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toMatch(/^Ada /);
  expect(document.activeElement).toBe(heading);
});

it('after an undo nothing says any more that it is yours', async () => {
  const { store } = await open(linkTo(resultOf()));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Make this mine' }));
  await user.click(screen.getByRole('button', { name: 'Make it mine' }));
  expect(store.get().mine.plan?.items[0]?.text).toBe(action.text);
  expect(screen.getByText('It is yours now.')).toBeDefined();
  act(() => store.undo());
  expect(store.get().mine.plan).toBeNull();
  expect(screen.queryByText('It is yours now.')).toBeNull();
});
