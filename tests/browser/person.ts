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

/** Puts a text under the key before any page of this context runs; later pages keep what the site wrote. */
export async function startWith(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, stored]) => {
      if (sessionStorage.getItem('seeded') === stored) return;
      sessionStorage.setItem('seeded', stored);
      localStorage.setItem(key, stored);
    },
    [storedKey, text] as const,
  );
}

/** What is stored now, read in the page; null when the key is gone. */
export const readStored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storedKey);

/** Every key of the site's storage. */
export const storedKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wayline-mine')));
