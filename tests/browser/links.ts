// What browser tests of links share.
import { expect, type Page } from '@playwright/test';
import { readBackup } from '../../src/exports/backup.ts';
import { makeFragment } from '../../src/links/sharedLink.ts';
import type { SharedResult } from '../../src/links/sharedResult.ts';
import { dayNow } from '../../src/parts/shared/dayNow.ts';
import { bare, texts } from '../links/contents.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { open } from './pages.ts';
import { storedPlan } from './person.ts';

/** How the body of a link of each kind begins: version and kind are its first two bytes (docs/link-format.md). */
const beginnings = {
  result: /#s=AQ[E-H]/,
  locked: /#s=AQ[I-L]/,
  invitation: /#s=AQ[M-P]/,
  reply: /#s=AQ[Q-T]/,
} as const;

const linkField = (page: Page) => page.getByRole('textbox', { name: 'The link', exact: true });

/** The link that a page made, as its field shows it: of this kind, and not the one that stood there before. */
export async function madeLink(
  page: Page,
  kind: keyof typeof beginnings = 'result',
  before?: string,
): Promise<string> {
  await expect(linkField(page)).toHaveValue(beginnings[kind]);
  if (before !== undefined) await expect(linkField(page)).not.toHaveValue(before);
  return linkField(page).inputValue();
}

/** Follows a link as somebody who was sent it: as a page of its own. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, link);
}

/** A result of the usual person as a link: levels, both ends, and the name they send it under, as the site does. */
export function linkOf(name: string, given: Partial<SharedResult> = {}): string {
  const said = readBackup(storedPlan(), shipped);
  if (said.kind !== 'read') throw new Error('the stored person cannot be read');
  const { answers, goals, background } = said.mine.assessment;
  const bareAnswers = [...answers].map(
    ([skill, answer]) => [skill, { ...answer, shown: [], ticked: [] }] as const,
  );
  const shared: SharedResult = {
    ...bare,
    day: dayNow(),
    name,
    assessment: {
      ...bare.assessment,
      answers: new Map(bareAnswers),
      goals,
      background: { ...bare.assessment.background, currentRole: background.currentRole },
    },
    ...given,
  };
  return `/shared#${makeFragment({ kind: 'result', shared }, shipped, texts)}`;
}

/** Has the caseload read a text with links in it. */
export async function add(page: Page, text: string): Promise<void> {
  await open(page, '/advise');
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByLabel('Links, or text with links in it').fill(text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
}
