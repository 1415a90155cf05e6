// Timings of a caseload of 200 people, printed and not judged: `npm run bench`.
import { test } from 'vitest';
import type { Advisee, Caseload } from '../../src/caseload/caseload.ts';
import { describeCohort } from '../../src/caseload/cohort.ts';
import type { Followed } from '../../src/caseload/followed.ts';
import { makeCaseloadDocument, readCaseloadDocument } from '../../src/exports/caseloadDocument.ts';
import { makeFragment, openLink } from '../../src/links/sharedLink.ts';
import type { PlanTexts } from '../../src/links/sharedPlan.ts';
import { advisee } from '../caseload/caseloads.ts';
import { largest } from '../links/contents.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { bundleModel } from './bundleModel.ts';

const { inferBelief, measureReadiness } = await bundleModel();
const noTexts: PlanTexts = () => undefined;

/** Everything said, by each of 200: the most that a link holds. */
const people = Array.from({ length: 200 }, (_, i): Advisee => {
  const shared = { ...largest, tag: i };
  const fragment = makeFragment({ kind: 'result', shared }, shipped, noTexts);
  return advisee(`person-${i}`, { results: [{ fragment, at: i }], tag: i });
});

function follow(one: Advisee): Followed {
  const [link] = one.results;
  const opened = openLink(link?.fragment ?? '', shipped, noTexts);
  if (link === undefined || opened.kind !== 'result') throw new Error('the link does not open');
  const { shared } = opened;
  const belief = inferBelief(shipped, shared.assessment);
  const results = measureReadiness(shipped, shared.assessment, belief);
  return { advisee: one, last: { ...link, shared, standing: { belief, results } } };
}

const followed = people.map(follow);
const caseload: Caseload = {
  advisees: new Map(people.map((one) => [one.id, one])),
  invitations: new Map(),
};
const text = makeCaseloadDocument(caseload, 0);

test('open and measure what one person sent last', async ({ bench }) => {
  await bench('openLink, inferBelief, measureReadiness', () => follow(people[0] as Advisee)).run();
});

test('a cohort of 200', async ({ bench }) => {
  await bench('describeCohort', () => describeCohort(followed, shipped)).run();
});

test('a file of 200', async ({ bench }) => {
  await bench('makeCaseloadDocument', () => makeCaseloadDocument(caseload, 0)).run();
  await bench('readCaseloadDocument', () => readCaseloadDocument(text)).run();
});
