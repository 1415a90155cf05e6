// Text from a person, a link or a file stays text, wherever it can come in.
import { expect } from '@playwright/test';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { type LinkContent, makeFragment } from '../../src/links/sharedLink.ts';
import { bare, day, item, plan, texts } from '../links/contents.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { expectOnlyText, guard, hostile, long, markup, scriptAddress } from './hostile.ts';
import { follow, madeLink } from './links.ts';
import { open } from './pages.ts';
import { readStored, startWith, storedPlan } from './person.ts';
import { test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** As much of a text as a field takes. */
const upTo = (length: number) => hostile.slice(0, length);

/** A stored document with a hostile text in every place for one, as long as the site would keep it. */
function hostileDocument(text: string): string {
  const document = JSON.parse(storedPlan());
  for (const answer of Object.values<{ note: string }>(document.assessment.answers)) answer.note = text;
  for (const field of ['goalInWords', 'support', 'firstAction']) document.plan[field] = text.slice(0, 400);
  for (const entry of [...document.plan.items, ...document.plan.aside]) {
    entry.text = text.slice(0, 400);
    entry.leaves = text.slice(0, 400);
    entry.evidence = text.slice(0, 400);
  }
  return JSON.stringify(document);
}

const result = (text: string): LinkContent => ({
  kind: 'result',
  shared: {
    ...bare,
    name: text,
    message: text,
    parts: { levels: true, statements: true, background: true, plan: true, notes: true },
    assessment: {
      ...bare.assessment,
      goals: ['dean' as RoleId],
      answers: new Map([
        ['budgeting' as SkillId, { claim: 2, shown: [], ticked: [], note: text, at: 0 }],
        ['communication' as SkillId, { claim: 3, shown: [], ticked: [], note: '', at: 0 }],
      ]),
    },
    plan: {
      ...plan,
      goalInWords: text,
      support: text,
      firstAction: text,
      items: [item({ id: 'own-2', kind: 'own', text, leaves: text, evidence: text, start: 24_330 })],
    },
  },
});
const invitation = (text: string): LinkContent => ({
  kind: 'invitation',
  invitation: { day, tag: 7, name: text, message: text, goals: ['dean' as RoleId], skills: [] },
});
const reply = (text: string): LinkContent => ({
  kind: 'reply',
  reply: {
    day,
    answers: 7,
    name: text,
    message: text,
    route: { from: null, steps: ['dean' as RoleId] },
    comments: [
      { target: { kind: 'skill', skill: 'budgeting' as SkillId }, text },
      { target: { kind: 'entry', entry: 'own-2' }, text },
    ],
  },
});
/** A link made without the site's own fields, which would hold its sender to their lengths. */
const linkTo = (content: LinkContent) => `/shared#${makeFragment(content, shipped, texts)}`;

/** The half of a character first: what is behind the length that a field keeps would be cut off. */
const odd = `half \uD800 of one ${hostile}`;
/** The longest that any field takes, without a place to break a line. */
const longest = long.slice(0, 2000);

for (const [what, text, paths] of [
  [
    'markup and odd signs',
    odd,
    ['/assess', '/assess/budgeting', '/assess/check', '/results', '/routes', '/plan', '/share'],
  ],
  ['10 kB without a space', long, ['/assess/budgeting', '/plan']],
  ['2000 signs without a space', longest, ['/assess', '/assess/check', '/results', '/routes', '/share']],
] as const)
  test(`in what is stored, ${what}: each page shows it as text`, async ({ page, faults }) => {
    test.setTimeout(300_000);
    await guard(page, faults);
    await startWith(page, hostileDocument(text));
    for (const path of paths) {
      await open(page, path);
      await expectOnlyText(page, path);
      faults.expectNone(path);
    }
  });

for (const [what, text] of [
  ['markup and odd signs', odd],
  ['10 kB without a space', long],
] as const)
  test(`in a link, ${what}: result, invitation and reply show it as text`, async ({ page, faults }) => {
    test.setTimeout(300_000);
    await guard(page, faults);
    for (const content of [result(text), invitation(text), reply(text)]) {
      await follow(page, linkTo(content));
      await expect(page.locator('main')).toContainText(text.slice(0, 5));
      await expectOnlyText(page, content.kind);
      faults.expectNone(content.kind);
    }
  });

test('what is typed into every field stays text, and is stored and sent as it was', async ({
  page,
  context,
  faults,
}) => {
  test.setTimeout(300_000);
  await guard(page, faults);
  await startWith(page, storedPlan());

  await open(page, '/assess/budgeting');
  await page.locator('summary', { hasText: 'Your own note' }).click();
  await page.getByRole('textbox', { name: 'Your own note' }).fill(upTo(2000));
  await page.getByRole('button', { name: 'Next skill' }).click();
  await expect(page).not.toHaveURL(/budgeting/);

  await open(page, '/plan');
  const ownWords = page.locator('main textarea:visible');
  await expect(ownWords).toHaveCount(3);
  for (const field of await ownWords.all()) await field.fill(upTo(400));
  await expectOnlyText(page, 'plan');
  const { assessment, plan: kept } = JSON.parse((await readStored(page)) ?? '');
  expect(assessment.answers.budgeting.note).toContain(markup);
  expect(kept.goalInWords).toContain(markup);

  await open(page, '/share');
  await page.getByLabel('Your name, as the reader will see it').fill(upTo(80));
  await page.getByLabel('A message to the reader').fill(`${markup} ${scriptAddress}`);
  await page.getByLabel('My plan').check();
  await expectOnlyText(page, 'share');
  const link = await madeLink(page);

  const adviser = await context.newPage();
  await guard(adviser, faults);
  await follow(adviser, link);
  await expect(adviser.getByText(markup).first()).toBeVisible();
  await adviser.getByLabel('Overall').fill(upTo(1000));
  await adviser.getByRole('button', { name: 'Add to caseload' }).click();
  await adviser.getByLabel('Name in your caseload').fill(upTo(80));
  await adviser.getByRole('dialog').getByRole('button', { name: 'Add to caseload' }).click();
  await expectOnlyText(adviser, 'added');
  await adviser.getByRole('link', { name: 'Open the caseload' }).click();
  await adviser.locator('main td a, main th a').first().click();
  await adviser.getByLabel('Next action').fill(upTo(200));
  await adviser.getByLabel('Private note').fill(upTo(4000));
  await expectOnlyText(adviser, 'advisee');
  for (const view of ['', 'side', 'group', 'pages']) {
    await open(adviser, `/advise?view=${view}`);
    await expect(adviser.getByRole('heading', { name: /^One advisee/ })).toBeVisible();
    await expectOnlyText(adviser, `caseload, ${view}`);
  }
  await open(adviser, '/advise?view=invitations');
  await adviser.getByLabel('Whom it is for').fill(upTo(80));
  await adviser.getByLabel('Your name, as they will see it').fill(upTo(80));
  await adviser.getByLabel('A message').fill(upTo(1000));
  await expectOnlyText(adviser, 'invitation');
});

test('a backup and a caseload with hostile texts and names are taken in as text', async ({
  page,
  faults,
}) => {
  await guard(page, faults);
  const file = (text: string) => ({
    name: `${markup.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const backup = JSON.parse(hostileDocument(hostile));
  const polluted = JSON.stringify({ ...backup, [markup]: hostile }).replace(
    '"assessment":{',
    '"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"assessment":{"__proto__":{"ran":1},',
  );
  await open(page, '/assess');
  await page.locator('input[type=file]').setInputFiles(file(polluted));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectOnlyText(page, 'what the file holds');
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  await expect(dialog).toBeHidden();
  expect(JSON.parse((await readStored(page)) ?? '').assessment.answers.budgeting.note).toBe(hostile);
  expect(await page.evaluate(() => 'ran' in Object.prototype)).toBe(false);

  const fragment = makeFragment(result(hostile), shipped, texts);
  const advisee = {
    version: 1,
    id: 'a1b2c3d4e5f6',
    label: hostile.slice(0, 80),
    results: [{ fragment, at: 1_790_000_000_000 }],
    replies: [],
    tag: 7,
    note: hostile,
    nextAction: hostile.slice(0, 200),
    followUp: null,
    changed: 1_790_000_000_000,
  };
  await open(page, '/advise');
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles(
      file(JSON.stringify({ format: 'wayline-caseload', version: 1, advisees: [advisee], invitations: [] })),
    );
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('main')).toContainText('<img');
  await expectOnlyText(page, 'caseload');
});

const addresses = [
  `/compare?roles=${encodeURIComponent(hostile)},dean`,
  `/compare?roles=${'dean,'.repeat(300)}`,
  `/?role=${encodeURIComponent(markup)}&from=${encodeURIComponent(scriptAddress)}`,
  `/roles?${['q', 'sort', 'line', 'zone', 'view'].map((name) => `${name}=${encodeURIComponent(markup)}`).join('&')}`,
  `/routes?${['from', 'to', 'goal', 'wish'].map((name) => `${name}=${encodeURIComponent(markup)}`).join('&')}`,
  `/advise?person=${encodeURIComponent(markup)}&people=${encodeURIComponent(hostile)}&view=side&__proto__=x`,
  `/results?why=${encodeURIComponent(hostile)}`,
  `/shared#${encodeURIComponent(hostile)}`,
  `/shared#s=${long}`,
  `/roles/dean#${encodeURIComponent('"]:not(*),<img src=x>')}`,
  `/roles/${encodeURIComponent(markup)}`,
  `/roles/${long.slice(0, 1500)}`,
  '/roles/%E0%A4%A?x=%E0%A4%A',
  '/compare?roles=%E0%A4%A#%E0%A4%A',
  '//elsewhere.example/roles',
  '/..%2f..%2felsewhere',
  '/skills/__proto__',
  '/roles/constructor',
];

test('an address with anything in it gives a page, and shows it as text', async ({
  page,
  faults,
  baseURL,
}) => {
  test.setTimeout(300_000);
  await guard(page, faults);
  await startWith(page, storedPlan());
  const before = JSON.parse(storedPlan(1)).assessment.goals;
  for (const address of addresses) {
    const which = address.slice(0, 80);
    await page.goto('about:blank');
    await page.goto(`${baseURL}${address}`);
    await page.locator('html[data-ready]').waitFor();
    await expect.soft(page.getByRole('heading', { level: 1 }), which).toBeVisible();
    await expectOnlyText(page, which);
    const { goals } = JSON.parse((await readStored(page)) ?? '').assessment;
    expect.soft(goals, which).toEqual(before);
    faults.expectNone(which);
  }
});
