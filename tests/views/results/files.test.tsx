// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { scoring } from '../../../src/store/scoring.ts';
import { Files } from '../../../src/views/results/Files.tsx';
import { makeOutcome } from '../../../src/views/results/outcome.ts';
import { saveResult } from '../../../src/views/results/saveResult.ts';
import { renderFor } from '../../worlds/inPerson.tsx';
import { catalog, somebody, standingOf } from './resultsWorld.ts';

vi.mock('../../../src/views/results/saveResult.ts', () => ({ saveResult: vi.fn() }));

async function saveFailingWith(error: Error): Promise<string> {
  vi.mocked(saveResult).mockRejectedValueOnce(error);
  renderFor(<Files outcome={makeOutcome(catalog, scoring, standingOf(somebody()))} headline="" />, catalog);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Picture (PNG)' }));
  return screen.getByRole('status').textContent;
}

it('what makes a picture says what to do where it cannot', async () => {
  const error = new Error('Save it as SVG instead.', { cause: new Error('no drawing context') });
  expect(await saveFailingWith(error)).toBe('Save it as SVG instead.');
});

it('the text of a browser that could not fetch a part of the app is shown to nobody', async () => {
  const error = new Error('TypeError: Failed to fetch dynamically imported module', { cause: 'missing' });
  expect(await saveFailingWith(error)).toBe(
    'The file could not be made. Check the connection and try again.',
  );
});
