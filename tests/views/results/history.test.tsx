// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { makeSnapshot, type Snapshot } from '../../../src/readiness/snapshot.ts';
import { type MineStore, makeMineStore } from '../../../src/store/mine.ts';
import { scoring } from '../../../src/store/scoring.ts';
import { useMineState } from '../../../src/store/useMineState.ts';
import { History } from '../../../src/views/results/History.tsx';
import { KeepButton } from '../../../src/views/results/KeepButton.tsx';
import { makeOutcome } from '../../../src/views/results/outcome.ts';
import { renderFor } from '../../worlds/inPerson.tsx';
import { saying } from '../../worlds/persons.ts';
import { catalog, somebody, standingOf } from './resultsWorld.ts';

function Kept({
  assessment,
  snapshots,
}: {
  readonly assessment: Assessment;
  readonly snapshots: readonly Snapshot[];
}) {
  const [store] = useState((): MineStore => {
    const made = makeMineStore({ catalog, storage: () => null, now: () => 0 });
    made.change(() => ({ assessment, snapshots, plan: null, links: [] }));
    return made;
  });
  const { mine } = useMineState(store);
  const [outcome] = useState(() => makeOutcome(catalog, scoring, standingOf(assessment)));
  const given = { outcome, store, snapshots: mine.snapshots };
  return (
    <>
      <KeepButton {...given} />
      <History {...given} />
    </>
  );
}

const day = (date: string) => new Date(`${date}T12:00:00`).getTime();
const keep = (assessment: Assessment, at: number, version = catalog.version): Snapshot => ({
  ...makeSnapshot(catalog, assessment, standingOf(assessment).results.values(), at),
  catalog: version,
});
const earlier = saying({ design: 2, budget: 1, people: 1, media: 4, law: 3 });

function open(snapshots: readonly Snapshot[]) {
  renderFor(<Kept assessment={somebody()} snapshots={snapshots} />, catalog, null);
  return userEvent.setup();
}

it('keeping a result dates it and lists it, and the button says since when', async () => {
  const user = open([]);
  const button = screen.getByRole('button', { name: 'Keep this result' });
  await user.click(button);
  expect(button.textContent).toMatch(/^Kept on \d+ \w+ \d{4}$/);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(screen.getAllByRole('listitem').length).toBe(1);
});

it('lists the newest first', () => {
  open([keep(earlier, day('2026-03-01')), keep(earlier, day('2026-09-02'))]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '2 Sep 2026',
    '1 Mar 2026',
  ]);
});

it('compares with today: levels in words, figures in points, and another catalog by name', async () => {
  const user = open([keep(earlier, day('2026-03-01'), '2025.01')]);
  await user.click(screen.getByRole('button', { name: /^Compare with today/ }));
  const entry = within(screen.getAllByRole('listitem')[0] ?? document.body);
  expect(entry.getByText('You saw yourself at Working; today at Expert.')).toBeDefined();
  expect(entry.getByRole('link', { name: 'coach' }).closest('li')?.textContent).toMatch(
    /coach\+\d+ \d+% then, \d+% today/,
  );
  expect(entry.getByText(/Made with catalog 2025\.01; today’s is 2026\.11/)).toBeDefined();
});

it('a deleted result is said, and can be brought back to its place', async () => {
  const user = open([keep(earlier, day('2026-03-01')), keep(earlier, day('2026-09-02'))]);
  const dates = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const before = dates();
  await user.click(screen.getByRole('button', { name: 'Delete the result of 1 Mar 2026' }));
  expect(dates()).toEqual(['2 Sep 2026']);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  await user.click(undo);
  expect(dates()).toEqual(before);
  // The button went with what it took back.
  expect(document.activeElement).toBe(screen.getByRole('list'));
});
