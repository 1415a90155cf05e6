// A person whose answers are already in the browser, and what the browser tests ask of the stored document.
import type { Page } from '@playwright/test';

export const storedKey = 'wayline-mine';

/** Claims by skill: a designer on the way to director, with a few statements ticked by code. */
const claims: Readonly<Record<string, readonly [claim: number | null, ticked: readonly number[]]>> = {
  'strategic-planning': [2, []],
  budgeting: [1, []],
  'program-management': [3, []],
  'student-support': [2, []],
  'quality-assurance': [3, []],
  'team-leadership': [2, []],
  'change-management': [3, [1131]],
  communication: [3, []],
  'project-management': [3, []],
  'instructional-design': [4, []],
};

/** The stored document of such a person, in the first released form. */
export function storedDocument(answersAt: number = Date.now()): string {
  const answers = Object.fromEntries(
    Object.entries(claims).map(([skill, [claim, ticked]], i) => [
      skill,
      { claim, shown: [...ticked], ticked: [...ticked], note: '', at: answersAt + i },
    ]),
  );
  return JSON.stringify({
    format: 'wayline',
    version: 1,
    saved: new Date(answersAt).toISOString(),
    assessment: {
      background: {
        currentRole: 'instructional-designer',
        yearsInRole: 3,
        years: { 'instructional-design': 3 },
        qualifications: { 'masters-education-field': 'held' },
        hoursPerWeek: null,
      },
      answers,
      goals: ['director-of-online-learning'],
      dismissed: [],
    },
    snapshots: [],
  });
}

/** The same person with a plan, in the form of today. */
export function storedPlan(answersAt: number = Date.now()): string {
  const entry = {
    kind: 'action',
    leaves: 'the budget with its notes',
    step: 'director-of-online-learning',
    skill: 'budgeting',
    start: '2027-01',
    months: 2,
    hours: 30,
    done: null,
    evidence: '',
  };
  return JSON.stringify({
    ...JSON.parse(storedDocument(answersAt)),
    version: 2,
    plan: {
      from: 'instructional-designer',
      steps: [
        { role: 'manager-of-e-learning', months: 24 },
        { role: 'director-of-online-learning', months: 48 },
      ],
      begins: '2026-11',
      goalInWords: 'Lead online learning at a college.',
      support: '',
      firstAction: '',
      items: [
        { ...entry, id: 'action-1', step: 'manager-of-e-learning', text: 'Draft the budget of one team.' },
        { ...entry, id: 'action-2', text: 'Present it.', done: answersAt, evidence: 'Minutes of May.' },
        {
          ...entry,
          id: 'post-director-of-online-learning',
          kind: 'post',
          text: 'Apply for posts as Director of Online Learning',
          skill: null,
          hours: 0,
          start: '2032-08',
          months: 3,
        },
      ],
      aside: [{ ...entry, id: 'own-1', kind: 'own', text: 'Ask the registrar.', skill: null, hours: 0 }],
    },
  });
}

let seeds = 0;

/**
 * Puts a text under the key before this page is opened the next time; later loads keep what the site wrote. Called
 * again, it puts another there.
 */
export async function startWith(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, stored, mark]) => {
      // The empty page between two documents has no storage.
      if (location.protocol === 'about:' || sessionStorage.getItem(mark) !== null) return;
      sessionStorage.setItem(mark, 'done');
      localStorage.setItem(key, stored);
    },
    [storedKey, text, `seeded-${seeds++}`] as const,
  );
}

/** What is stored now, read in the page; null when the key is gone. */
export const readStored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storedKey);

/** Every key of the site's storage. */
export const storedKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wayline-mine')));
