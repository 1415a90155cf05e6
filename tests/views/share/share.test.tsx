// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Person } from '../../../src/store/person.ts';
import { ShareView } from '../../../src/views/share/ShareView.tsx';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const catalog = openWorld({
  skills: ['law'],
  roles: [{ id: 'judge', skills: [{ skill: 'law', level: 3, weight: 3 }] }],
});

async function open(): Promise<Person> {
  const { person } = renderFor(
    <ShareView readProse={() => Promise.reject(new Error('offline'))} />,
    catalog,
    saying({ law: 2 }),
    '/share',
  );
  await act(() => vi.dynamicImportSettled());
  if (person === null) throw new Error('nobody here');
  return person;
}
const message = () => screen.getByLabelText<HTMLTextAreaElement>('A message to the reader');

it('a message is still there after a look at another page, until everything is erased', async () => {
  const { store } = await open();
  await userEvent.setup().type(message(), 'Dear reader');
  cleanup();
  await open();
  expect(message().value).toBe('Dear reader');
  cleanup();
  store.startOver();
  await open();
  expect(message().value).toBe('');
});
