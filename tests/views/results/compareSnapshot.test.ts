import { expect, it } from 'vitest';
import type { Level } from '../../../src/assessment/answer.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { makeSnapshot } from '../../../src/readiness/snapshot.ts';
import { compareSnapshot } from '../../../src/views/results/compareSnapshot.ts';
import { saysTheSame } from '../../../src/views/results/saysTheSame.ts';
import { formatPercent, formatPoints } from '../../../src/words/readinessWords.ts';
import { claiming, from, saying } from '../../worlds/persons.ts';
import { catalog, somebody, standingOf } from './resultsWorld.ts';

const keep = (assessment: Assessment) =>
  makeSnapshot(catalog, assessment, standingOf(assessment).results.values(), 1);
const today = saying({ design: 4, budget: 3, people: 1, media: 4, safety: 2 });
const compare = (snapshot = keep(somebody()), now = today) =>
  compareSnapshot(catalog, snapshot, now, standingOf(now).results);

it('names the skills whose claim is another, with both levels', () => {
  expect(compare().skills.map(({ skill, before, now }) => [skill.id, before, now])).toEqual([
    ['budget', 1, 3],
    ['law', 3, null],
    ['safety', null, 2],
  ]);
});

it('compares the roles that had a figure then and have one now, the largest difference first', () => {
  const { roles } = compare();
  const sizes = roles.map(({ points }) => Math.abs(points));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  // Nothing was said about buildings and safety then.
  expect(roles.map(({ role }) => role.id)).not.toContain('janitor');
  expect(roles.map(({ role }) => role.id)).toContain('director');
});

const shown = (share: number) => Number.parseInt(formatPercent(share), 10);

it('a difference is the one between the percents that are shown', () => {
  for (const { before, now, points } of compare().roles)
    expect(formatPoints(points)).toBe(formatPoints(shown(now) - shown(before)));
});

it('a result that was just kept does not differ from itself', () => {
  for (let claim = 0; claim < 5; claim++) {
    const now = saying({ design: claim as Level, budget: 3, people: 1, media: 4, safety: 2 });
    expect(compare(keep(now), now).roles.filter(({ points }) => points !== 0)).toEqual([]);
    expect(compare(keep(now), now).skills).toEqual([]);
  }
});

it('a role that the catalog forgot is left out', () => {
  const snapshot = keep(somebody());
  const [figure] = snapshot.figures;
  if (figure === undefined) throw new Error('a snapshot has figures');
  const old = { ...snapshot, figures: [{ ...figure, role: 'gone', name: 'Gone' }] };
  expect(compare(old).roles).toEqual([]);
});

it('the same answers at another time and in another order say the same; another level or background does not', () => {
  const once = saying({ design: 4, law: 1 });
  const again: Assessment = { ...once, answers: new Map([...once.answers].reverse()), dismissed: [] };
  const later = {
    ...again,
    answers: new Map([...again.answers].map(([id, answer]) => [id, { ...answer, at: 99 }])),
  };
  expect(saysTheSame(once, later)).toBe(true);
  expect(saysTheSame(once, saying({ design: 4, law: 2 }))).toBe(false);
  expect(
    saysTheSame(once, { ...once, background: from({ years: new Map([['teaching' as never, 2]]) }) }),
  ).toBe(false);
  const ticked = { ...claiming(4), shown: [141], ticked: [141] };
  expect(
    saysTheSame(once, { ...once, answers: new Map([...once.answers, ['design' as never, ticked]]) }),
  ).toBe(false);
});
