// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { emptyAssessment } from '../../../src/assessment/assessment.ts';
import type { SharedResult } from '../../../src/links/sharedResult.ts';
import { makeMineStore } from '../../../src/store/mine.ts';
import type { Person } from '../../../src/store/person.ts';
import { MakeMine } from '../../../src/views/shared/MakeMine.tsx';
import { makeFakeStorage } from '../../store/fakeStorage.ts';
import { planToDean } from '../../worlds/plans.ts';
import { openWorld } from '../../worlds/world.ts';

const catalog = openWorld({ skills: ['law'], roles: [{ id: 'dean', skills: [] }] });
const shared: SharedResult = {
  day: 20_782,
  name: '',
  message: '',
  tag: null,
  parts: { levels: false, statements: false, background: false, plan: true, notes: false },
  assessment: emptyAssessment,
  plan: planToDean,
};

/** Somebody who opens a shared plan and makes it theirs. */
async function takePlan(): Promise<number | undefined> {
  const storage = makeFakeStorage();
  const store = makeMineStore({ catalog, storage: () => storage, now: () => 1000 });
  const { unmount } = render(<MakeMine person={{ store } as Person} shared={shared} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Make this mine' }));
  await user.click(screen.getByRole('button', { name: 'Make it mine' }));
  unmount();
  return store.get().mine.plan?.tag;
}

it('two people who make one shared plan theirs have entries of their own in a calendar', async () => {
  const [one, other] = [await takePlan(), await takePlan()];
  expect(one).toBeGreaterThan(0);
  expect(other).toBeGreaterThan(0);
  expect(one).not.toBe(other);
});
